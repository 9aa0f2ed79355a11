import { describe, expect, test, vi } from 'vitest';
import { checkRules } from '../../src/commands/check-rules.ts';
import { compileRules } from '../../src/compiler/compile.ts';
import { SMALL } from '../rules/small-rules.ts';

const compiled = compileRules(SMALL, new Date('2026-06-15'));

describe('rules whose dates pass', () => {
  test('warn and do not fail', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(checkRules(new Date('2027-07-01'), compiled)).toBe(true);
    expect(warn.mock.calls.flat().join('\n')).toMatch(/jours fériés.*31 décembre 2028/);
    warn.mockRestore();
  });

  test('say nothing before', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(checkRules(new Date('2027-06-30'), compiled)).toBe(true);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });
});
