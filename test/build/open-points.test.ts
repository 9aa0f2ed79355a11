import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { allPages, pageAt, readText } from './built-site.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const sources = pageAt('/sources/')!.root;
const page = pageAt('/points-ouverts/')!.root;
const figures = Object.fromEntries(
  page
    .querySelectorAll('[data-open-figure]')
    .map((line) => [line.getAttribute('data-open-figure'), Number(readText(line.querySelector('dd')))]),
);

/** The anchors that the page of sources had before the open points left it. */
const FORMER =
  'organisation levels services roles criticality requests coverage needs outcomes escalation glossary others'
    .split(' ')
    .map((subject) => `points-${subject}`);
const FORMER_HEADINGS = [
  'qui-peut-etre-joint-et-quand',
  'quand-personne-nest-connu-pour-repondre',
  'les-dates-qui-passent',
];

describe('the page of sources', () => {
  test('keeps the anchor of every source, which keys lead to', () => {
    for (const { id } of model.sources) expect(sources.querySelector(`#${id} a[href^="https:"]`), id).toBeTruthy();
  });

  test('leads over who comes for an open point, with and without scripts', () => {
    const link = sources.querySelector('main a[data-former-anchors]')!;
    expect(link.getAttribute('href')).toBe('/points-ouverts/');
    expect(sources.querySelectorAll('[data-former-anchors]')).toHaveLength(1);
    for (const id of ['comment-lire-ce-site', 'les-sources', 'les-points-ouverts'])
      expect(sources.querySelector(`#${id}`), id).toBeTruthy();
  });
});

describe('the page for the owner', () => {
  test('has every anchor that moved there, once', () => {
    for (const id of [...FORMER, ...FORMER_HEADINGS, ...model.openPoints.map((point) => point.id)]) {
      expect(page.querySelectorAll(`#${id}`).length, id).toBe(1);
      expect(sources.querySelector(`#${id}`), id).toBeNull();
    }
  });

  test('shows figures that add up', () => {
    expect(figures['open']).toBe(figures['to-confirm']! + figures['not-published']!);
    const settled = page
      .querySelectorAll('details[data-enquiry] > summary .small')
      .map((figure) => Number(/\d+/.exec(readText(figure))![0]));
    expect(settled).toHaveLength(figures['enquiries']!);
    expect(settled.reduce((sum, count) => sum + count, 0) + figures['rest']!).toBe(figures['open']);
  });

  test('is the only one that names the files to correct, and is reached from the sources and the foot of pages', () => {
    const naming = allPages().filter(({ root }) => readText(root.querySelector('main')).includes('content/framework'));
    expect(naming.map(({ address }) => address)).toEqual(['/points-ouverts/']);
    for (const address of ['/', '/couverture/erreur/standard/'])
      expect(pageAt(address)!.root.querySelector('footer a[href="/points-ouverts/"]'), address).toBeTruthy();
  });
});
