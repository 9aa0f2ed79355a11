import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const SUITES = ['./state.test.ts', './measure.test.ts', './zone.test.ts', '../domain/desk/desk-hours.test.ts'];

const home = process.env['TZ'];

// The tests of the clock again, with all they load, on machines whose own clock stands elsewhere.
describe.each(['Pacific/Auckland', 'Pacific/Honolulu'])('a reader in %s finds the same:', async (zone) => {
  beforeAll(() => standIn(zone));
  afterAll(() => {
    standIn(home);
    vi.resetModules();
  });

  test('the machine stands there', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    expect(new Date(2026, 0, 1).toISOString()).toBe(
      { 'Pacific/Auckland': '2025-12-31T11:00:00.000Z', 'Pacific/Honolulu': '2026-01-01T10:00:00.000Z' }[zone],
    );
  });

  standIn(zone);
  vi.resetModules();
  for (const suite of SUITES) await import(suite);
  standIn(home);
});

/** Moves the clock of this process. */
function standIn(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}
