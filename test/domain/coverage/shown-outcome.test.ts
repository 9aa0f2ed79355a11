import { describe, expect, test } from 'vitest';
import { PART_KEYS } from '../../../src/domain/coverage/parts.ts';
import { shownOutcome } from '../../../src/domain/coverage/shown-outcome.ts';
import { item, outcome, value, view, words } from './small-outcome.ts';

const note = (text: string) => ({ note: { fr: text } });
const shown = (parts: Parameters<typeof outcome>[0]) => shownOutcome(outcome(parts), view, words, 'fr');

describe('the register of an outcome', () => {
  test('lists its parts under their labels, in the order of their table', () => {
    const { lines } = shown({ type: value('SPT') });
    expect(Object.keys(lines)).toEqual(PART_KEYS.filter((key) => key in lines));
    expect(Object.values(lines).map(({ label, word }) => [label, word])).toEqual([
      ['payer', 'payer contract'],
      ['entry', 'the desk'],
      ['handler', 'the desk'],
      ['objective', 'objective service-level'],
      ['type', 'SPT'],
    ]);
  });

  test('leaves out what does not apply, and payment where items pay each their own way', () => {
    expect(Object.keys(shown({ objective: value('none') }).lines)).not.toContain('objective');
    expect(Object.keys(shown({ items: [item(), item({ id: 'other' })] }).lines)).not.toContain('payer');
  });

  test('gives each part with its status and sources, and a link where it names a role', () => {
    const { lines } = shown({ handler: value('lab', 'to-confirm', ['S2']), entry: value('existing') });
    expect(lines.handler).toMatchObject({ status: 'to-confirm', sources: ['S2'], href: expect.any(String) });
    expect(lines.entry).toMatchObject({ word: 'entry existing', status: 'stated' });
    expect(lines.entry.href).toBeUndefined();
  });

  test('shows a second way in beside the first, and that pole or group depend on the subject', () => {
    const { lines } = shown({ entryBeside: value('lab', 'to-confirm', ['S2']), bySubject: true });
    expect(lines.entry.beside).toMatchObject({ word: 'the lab', status: 'to-confirm' });
    expect(lines.handler?.word).toBe('the desk, bySubject');
  });
});

describe('the notes of an outcome', () => {
  const noted = item({
    covered: { ...value('yes'), ...note('on cover') },
    payer: { ...value('contract'), ...note('on payment') },
  });

  test('are those that no line carries, each once', () => {
    const one = shown({ items: [noted] });
    expect([one.notes, one.lines.payer?.note]).toEqual([['on cover'], 'on payment']);
    expect(shown({ items: [noted, { ...noted, id: 'other' }] }).notes).toEqual(['on cover', 'on payment']);
  });

  test('keep back what is written for those who keep the rules', () => {
    const { lines } = shown({ objective: { ...value('best-effort'), ...note('follows level 2') } });
    expect(lines.objective?.note).toBeUndefined();
  });
});

test('the legend names every source that its page shows', () => {
  const { legend } = shown({ handler: value('lab', 'to-confirm', ['S3']), type: value('SPT', 'stated', ['S1', 'S2']) });
  for (const key of ['S1', 'S2', 'S3']) expect(legend).toContain(`title of ${key}`);
});
