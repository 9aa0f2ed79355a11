import { expect, test } from 'vitest';
import { reachWords } from '../../../src/components/contact/reach-words.ts';
import { reach } from '../../../src/domain/contact/reach.ts';
import { small } from '../../rules/small-rules.ts';

/** Words that are their own keys, with what is put into them. */
const t = ((key: string, values: Record<string, string> = {}) =>
  [
    key,
    ...Object.entries(values)
      .filter(([name]) => name !== 'interpolation')
      .map(([, value]) => value),
  ].join(' ')) as App.Locals['t'];

const say = reachWords(t, 'fr');
const { usual, groups, holes } = reach(small, 'fr');

test('days that follow each other are told as a range, two of them by their names', () => {
  expect(usual.days.map((kind) => say.days(kind, usual.days))).toEqual([
    'page.dayRange lundi jeudi',
    'vendredi',
    'samedi et dimanche',
  ]);
});

test('a part of a day is told by its ends', () => {
  expect([{ from: '08:00', to: '12:00' }, { to: '08:00' }, { from: '18:00' }, {}].map(say.slot)).toEqual([
    '08:00tool.dash12:00',
    'page.reachSlot.before 08:00',
    'page.reachSlot.from 18:00',
    'page.reachSlot.whole',
  ]);
});

test('a hole is told with when and what takes messages meanwhile', () => {
  const [hole] = holes.filter(({ lack }) => lack === 'takes');
  expect(say.hole(hole!)).toBe('page.reachWhen.closed page.reachLack.takes Guichet en ligne');
  const about = groups.find((group) => group.about)!;
  expect(say.about(about)).toBe('page.reachAbout Guichet en ligne');
});
