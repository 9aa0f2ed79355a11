import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { UNKNOWN } from '../../src/decision/table.ts';
import { answersKept } from '../../src/domain/page/answers-kept.ts';
import { coverageAt } from '../../src/domain/coverage/coverage-at-address.ts';
import { addressOf } from '../../src/domain/coverage/coverage-path.ts';
import { answersOf } from '../../src/domain/coverage/coverage-state.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { placeNamed } from '../../src/domain/page/old-address.ts';
import { model, inBrowser, inBuild } from './real-check.ts';

const RUNS = { numRuns: 2_000, seed: Number(process.env['SEED'] ?? Date.now() % 2 ** 31) };

const { table } = model;
const states = new Set(
  reachable(table, [NEED])
    .map(({ answers }) => addressOf(inBuild, answers))
    .filter((address) => address !== '/couverture/'),
);
const ids = table.inputs.flatMap(({ id, options }) => [id, `${id}-inconnu`, ...options]);

const PROTOTYPE = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  'valueOf',
  '__defineGetter__',
  '__lookupSetter__',
];
const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}',
  '${1}',
  '<!--',
  '&lt;',
  '\u0000',
];
const MALFORMED = [
  '%',
  '%E0%A4%A',
  '%zz',
  '%C0%AF',
  '%ff',
  '%u0041',
  '%00',
  '%2F',
  '%2e%2e',
  '..',
  '.',
  '?',
  '#',
  ';',
  '*',
  '?=',
];

const known = fc.constantFrom(...ids);
const segment = fc.oneof(
  { weight: 6, arbitrary: known },
  fc.constantFrom(...PROTOTYPE, ...MARKUP, ...MALFORMED),
  fc.constantFrom(...PROTOTYPE, ...MARKUP, ...ids).map(encodeURIComponent),
  known.map((id) => [...id].map((letter) => `%${letter.codePointAt(0)!.toString(16)}`).join('')),
  known.map((id) => id.toUpperCase()),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.integer({ min: 1, max: 20_000 }).map((length) => 'a'.repeat(length)),
);
const slashes = fc.constantFrom('/', '/', '/', '//', '///');
const start = fc.constantFrom(
  '/couverture/',
  '/couverture/',
  '/couverture/',
  '/couverture',
  '//couverture/',
  '/couverture//',
  '/Couverture/',
  '/de/couverture/',
  '/',
  '',
);

/**
 * Addresses that nobody wrote: long, encoded, malformed, with markup and names of prototypes, real ids in any order,
 * real addresses written otherwise.
 */
const made = fc
  .tuple(start, fc.array(fc.tuple(segment, slashes), { maxLength: 12 }), fc.constantFrom('', '/', '//'))
  .map(([first, segments, end]) => first + segments.flat().join('') + end);
const altered = fc
  .tuple(fc.constantFrom(...states), slashes, fc.oneof(fc.constant(''), segment))
  .map(([state, slash, end]) => `/${state.slice(1).split('/').join(slash)}${end}`);
const address = fc.oneof({ weight: 3, arbitrary: made }, altered);

/** What a history can hold in place of answers. */
const kept = fc.oneof(
  fc.anything(),
  fc.dictionary(fc.constantFrom(...table.inputs.map(({ id }) => id), ...PROTOTYPE), fc.oneof(known, fc.anything())),
  fc.constantFrom<unknown>(
    JSON.parse('{"__proto__":{"objet":"standard"},"objet":{"toString":1}}'),
    [['objet', 'standard']],
    null,
    'objet',
    new Map([['objet', 'standard']]),
  ),
);

describe(`2,000 generated addresses (seed ${RUNS.seed})`, () => {
  test.each([
    ['in the build', inBuild],
    ['in a browser', inBrowser],
  ])('stand for a true state or for nothing %s, whatever is kept beside them', (_name, data) => {
    const before = prototypes();
    let shown = 0;
    fc.assert(
      fc.property(address, kept, (one, waiting) => {
        const state = coverageAt(data, one, waiting);
        if (!state) return;
        shown += 1;
        expect(states).toContain(state.address);
        expect(state.address).toBe(`/${one.split('/').filter(Boolean).join('/')}/`);
        if (state.kind === 'question') for (const { href } of state.options) expect(states).toContain(href);
      }),
      RUNS,
    );
    expect(shown, 'the addresses reach true states too').toBeGreaterThan(50);
    expect(prototypes()).toEqual(before);
  });

  test('keep of what stands beside them the answers alone', () => {
    fc.assert(
      fc.property(kept, (waiting) => {
        for (const [input, answer] of Object.entries(answersKept(inBuild.table, [NEED], waiting))) {
          expect([
            ...table.inputs.find(({ id }) => id === input)!.options,
            ...(input === NEED ? [] : [UNKNOWN]),
          ]).toContain(answer);
        }
      }),
      RUNS,
    );
    expect(answersKept(inBuild.table, [NEED], { objet: 'standard', origine: UNKNOWN, autre: 'standard' })).toEqual({
      objet: 'standard',
      origine: UNKNOWN,
    });
  });

  test('give no answer that is none', () => {
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 8 }), (path) => {
        const answers = answersOf(inBuild, path);
        if (answers?.[NEED] !== undefined) expect(states).toContain(addressOf(inBuild, answers));
      }),
      RUNS,
    );
  });

  const needs = model.needs.map(({ id, replaces }) => ({ id, ids: [id, ...replaces] }));

  test('lead the page that was not found to a need they name, or nowhere', () => {
    fc.assert(
      fc.property(address, (one) => {
        const found = placeNamed(one, 'couverture', needs);
        if (found)
          expect(one.split('/').some((part) => found.ids.some((id) => part === id || isEncoded(part, id)))).toBe(true);
      }),
      RUNS,
    );
  });

  test('below a need, whatever follows, lead to that need', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...needs.flatMap(({ id, ids: all }) => all.map((former) => [id, former] as const))),
        fc.array(segment, { maxLength: 6 }),
        ([id, former], rest) => {
          expect(placeNamed(['', 'couverture', former, ...rest, ''].join('/'), 'couverture', needs)?.id).toBe(id);
        },
      ),
      RUNS,
    );
  });
});

test('a need is found by its former id, encoded or not', () => {
  expect(placeNamed('/couverture/%65rreur/', 'couverture', [{ ids: ['erreur'] }])).toEqual({ ids: ['erreur'] });
  expect(
    placeNamed('/couverture/bug/standard/', 'couverture', [{ ids: ['erreur', 'bug'] }, { ids: ['formation'] }]),
  ).toEqual({ ids: ['erreur', 'bug'] });
  expect(placeNamed('/contacts/formation/', 'contact', [{ ids: ['formation'] }])).toBeUndefined();
});

function isEncoded(part: string, id: string): boolean {
  try {
    return decodeURIComponent(part) === id;
  } catch {
    return false;
  }
}

/** All that stands on what every object inherits. */
function prototypes(): string[] {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((shared) =>
    Reflect.ownKeys(shared).map(String),
  );
}
