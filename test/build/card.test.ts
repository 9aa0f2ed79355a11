import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { wordsOf } from '../../src/compiler/words.ts';
import { CARD_LINES } from '../../src/domain/files/card-file.ts';
import { french } from '../../src/domain/text/typography.ts';
import { pageAt, readText, SITE } from './built-site.ts';

const root = join(import.meta.dirname, '../..');
const { organisation, escalation, requests, direct, criticality, outcomes, table, vocabulary } =
  compileRules(root).model!;
const words = wordsOf(root, 'fr');
const plain = (text: string) => french(text).replace(/[\u00a0\u202f]/g, ' ');
const card = pageAt('/carte/')!.root.querySelector('.card')!;
const part = (name: string) => readText(card.querySelector(`.${name}`));

describe('the card shows what the rules hold', () => {
  test.each(organisation.channels.map(({ id, kind, address }) => [id, kind, address.is] as const))(
    '%s',
    (_id, kind, address) => {
      expect(part('bloque')).toContain(kind === 'portal' ? new URL(address).host : plain(address));
    },
  );

  test('the hours, the eve and the holidays', () => {
    for (const { from, to } of organisation.hours.week.flatMap(({ spans }) => spans))
      expect(part('heures')).toContain(`${from} – ${to}`);
    for (const { text } of [organisation.hours.eve.text, organisation.hours.holidays.closed])
      expect(part('heures')).toContain(plain(text.fr));
  });

  test('the types, what to have ready, and the direct answers', () => {
    for (const { id, meaning } of requests.types) expect(part('types')).toContain(`${id}${plain(meaning.text.fr)}`);
    const ready = escalation.ladders.find(({ id }) => id === 'blocage')!.ready;
    for (const { label } of requests.fields.filter(({ id }) => ready.includes(id)))
      expect(part('preparer')).toContain(plain(label.fr));
    for (const { name } of criticality.grades) expect(part('preparer')).toContain(name.fr);
    for (const { label } of direct) expect(part('couvert')).toContain(plain(label.fr));
  });

  test('the ladder in its order, its stops dotted where the sources stop, up to what nobody published', () => {
    const { rungs, end } = escalation.ladders.find(({ id }) => id === 'relance')!;
    const stops = card.querySelectorAll('.echelle .line > li');
    expect(stops.map((stop) => readText(stop.querySelector('h4')) || undefined)).toEqual([
      ...rungs.map((id) => escalation.rungs.find((rung) => rung.id === id)!.name.fr),
      ...end.map(() => undefined),
    ]);
    expect(stops.map((stop) => stop.classList.contains('unsure'))).toEqual([
      ...rungs.map((id) => escalation.rungs.find((rung) => rung.id === id)!.says.status !== 'stated'),
      ...end.map(() => true),
    ]);
  });

  test('each verdict has one line, its requests to be confirmed behind one word', () => {
    const answers = direct.map(({ row, item, label }) => {
      const outcome = outcomes[table.rows.find(({ id }) => id === row)!.outcome]!;
      const { covered, payer } = outcome.items.find(({ id }) => id === item) ?? outcome.items[0]!;
      const billed = covered.is === 'no' && payer.is === 'time-and-materials' && payer.status === 'stated';
      const word = billed ? words.coverage.billed : vocabulary.covered[covered.is].fr;
      return { label: label.fr, word, sure: covered.status === 'stated' };
    });
    const lines = [...Map.groupBy(answers, ({ word }) => word)].map(([word, some]) => {
      const [sure, unsure] = [true, false].map((kind) => some.filter((one) => one.sure === kind));
      const labels = (of: typeof some) => of.map(({ label }) => label).join(' · ');
      const told = unsure!.length > 0 ? [`à confirmer : ${labels(unsure!)}`] : [];
      return plain(`${word} ${[...(sure!.length > 0 ? [labels(sure!)] : []), ...told].join(' · ')}`);
    });
    expect(card.querySelectorAll('.couvert li').map((line) => readText(line))).toEqual(lines);
    expect(lines.some((line) => line.includes('à confirmer'))).toBe(true);
  });

  test('how sure any other part is stands there once', () => {
    for (const section of card.querySelectorAll('.part:not(.couvert)'))
      expect(readText(section).split('à confirmer').length - 1, section.classNames).toBeLessThanOrEqual(1);
    for (const name of ['heures', 'types', 'preparer', 'echelle', 'bloque'])
      expect(part(name)).toContain('à confirmer');
    expect(part('echelle')).toContain('non publié');
  });

  test('portal and phone side by side, the preferred portal first, and no word that the phone comes first', () => {
    expect(card.querySelectorAll('.two-ways > li').map(({ classNames }) => classNames)).toEqual(['portal', 'phone']);
    expect(readText(card)).not.toMatch(/téléphonez d’abord|téléphone d’abord/i);
  });
});

test('every line has its label, and no browser fills it in', () => {
  const inputs = card.querySelectorAll('input');
  expect(inputs.map((input) => input.getAttribute('name'))).toEqual([...CARD_LINES.keys()]);
  for (const input of inputs) {
    expect(readText(card.querySelector(`label[for="${input.id}"]`))).not.toBe('');
    expect(input.getAttribute('autocomplete')).toBe('off');
    expect(Number(input.getAttribute('maxlength'))).toBe(CARD_LINES.get(input.getAttribute('name')!));
  }
});

test('the code names the public address of the finder, and words say it too', () => {
  expect(readText(card.querySelector('.code title'))).toBe(`Code QR vers ${SITE}/contact/`);
  expect(readText(card.querySelector('.finder a'))).toBe(`${new URL(SITE).host}/contact/`);
});

test('the menu of the phone, the list of pages and the footer lead to it', () => {
  const home = pageAt('/')!.root;
  expect(home.querySelectorAll('.side a[href="/carte/"], .foot a[href="/carte/"]')).toHaveLength(3);
});
