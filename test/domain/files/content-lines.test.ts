import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLines, textValue } from '../../../src/domain/files/content-lines.ts';
import { expectLines } from './file-lines.ts';

describe('lines of a file', () => {
  test('of 75 octets stay whole, longer ones go on after a space', () => {
    expect(contentLines(['a'.repeat(75)])).toBe(`${'a'.repeat(75)}\r\n`);
    expect(contentLines(['a'.repeat(76)])).toBe(`${'a'.repeat(75)}\r\n a\r\n`);
    expect(contentLines(['a'.repeat(75 + 74 + 1)])).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a\r\n`);
  });

  test.each([
    ['é', 37],
    ['€', 25],
    ['🧾', 18],
  ])('break between characters such as %s', (character, fit) => {
    expect(contentLines([character.repeat(fit + 1)])).toBe(`${character.repeat(fit)}\r\n ${character}\r\n`);
  });

  test('unfold to what they were, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }).map(textValue), { maxLength: 5 }), (lines) => {
        const file = contentLines(lines);
        expect(file.replaceAll('\r\n ', '')).toBe(lines.map((line) => `${line}\r\n`).join(''));
        expectLines(file);
      }),
      { numRuns: 500 },
    );
  });

  test('hold no control character but tabs', () => {
    expect(textValue('a\u0000b\u0007c\u001bd\te\u007ff')).toBe('abcd\tef');
  });
});
