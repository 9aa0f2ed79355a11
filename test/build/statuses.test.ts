import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { UNKNOWN } from '../../src/decision/table.ts';
import { NEED, type Outcome } from '../../src/domain/model/model.ts';
import { allPages, pageAt, readText } from './built-site.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const decided = reachable(model.table, [NEED]).filter(
  ({ walked }) => walked.next === undefined && walked.outcomes.length === 1,
);

/** The words of a status as people read them; what the framework states has none. */
const WORDS: Record<string, string> = { 'to-confirm': 'à confirmer', 'not-published': 'non publié' };

/** The filled marks and the platform signs: answers, wherever they stand. */
const ANSWERS = '.m.in, .m.fee, .m.half, .m.lic, .n1, .n2';

/** Where an answer is a heading or a key over statements that carry their own status, or a row that ends in one. */
const TOLD_OTHERWISE = ['.legend', '.split', '.offer', 'table', '.card'];

describe.each(allPages().map((page) => [page.address, page] as const))('%s', (_address, { root }) => {
  const main = root.querySelector('main');

  test('shows no answer but in a sign that tells its status', () => {
    const bare = [...(main?.querySelectorAll(ANSWERS) ?? [])].filter(
      (answer) => ![`[data-told]`, ...TOLD_OTHERWISE].some((place) => answer.closest(place)),
    );
    expect(bare.map((answer) => answer.outerHTML)).toEqual([]);
  });

  test('says in words, in every sign, what its parts are not sure of', () => {
    const signs = main?.querySelectorAll('[data-told]') ?? [];
    expect(signs.flatMap(silent)).toEqual([]);
  });
});

describe('an answer tells each part as the rules have it', () => {
  test.each(decided.map(({ walked }) => [addressOf(walked.asked), walked.outcomes[0]!] as const))(
    '%s',
    (address, id) => {
      const tool = pageAt(address)!.root.querySelector('[data-tool]')!;
      const signs = tool.querySelectorAll('.verdict [data-told], .reg [data-told], .route [data-told]');
      const told = new Set(signs.flatMap((sign) => sign.getAttribute('data-told')!.split(' ')));
      expect([...told].toSorted()).toEqual(partsOf(model.outcomes[id]!));
    },
  );
});

/** The parts of a sign whose status is not in its words; a value that says it itself needs no more. */
function silent(sign: HTMLElement): string[] {
  const said = readText(sign.querySelector('.doubt') ? sign : undefined).toLowerCase();
  return sign
    .getAttribute('data-told')!
    .split(' ')
    .filter((part) => {
      const [value = '', status = ''] = part.split(':');
      const word = WORDS[status];
      return word !== undefined && !value.endsWith('=not-published') && !said.includes(word);
    })
    .map((part) => `${part}: ${readText(sign)}`);
}

/** By hand: what verdict and register of an outcome show, each part with its value and its status. */
function partsOf({ items, entry, entryBeside, handler, objective }: Outcome): string[] {
  const parts = [
    ...items.flatMap(({ covered, level, payer }) => [
      ['covered', covered] as const,
      ...(level.is === '1' || level.is === '2' ? [['level', level] as const] : []),
      ...(payer.is !== 'none' && (items.length === 1 || shownBeside(payer.is, covered.is, payer.status))
        ? [['payer', payer] as const]
        : []),
    ]),
    ['entry', entry] as const,
    ...(entryBeside ? [['entry', entryBeside] as const] : []),
    ['handler', handler] as const,
    ['objective', objective] as const,
  ];
  return [
    ...new Set(
      parts
        .filter(([, { is }]) => is !== 'none' && is !== 'n/a')
        .map(([key, { is, status }]) => `${key}=${is}:${status}`),
    ),
  ].toSorted();
}

/** Whether payment stands beside a verdict: not where the verdict says it already. */
function shownBeside(payer: string, covered: string, status: string): boolean {
  const billed = covered === 'no' && payer === 'time-and-materials' && status === 'stated';
  return !billed && payer !== 'contract' && payer !== 'licence';
}

function addressOf(asked: readonly { input: string; answer: string }[]): string {
  const segments = asked.map(({ input, answer }) => (answer === UNKNOWN ? `${input}-inconnu` : answer));
  return `/couverture/${segments.join('/')}/`;
}
