import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remindAt } from '../../src/clock/reminder.ts';
import { nextOpening, deskStateAt } from '../../src/clock/state.ts';
import { HOUR } from '../../src/clock/zone.ts';
import { DESK, summer, winter } from './desk.ts';
import { openTimeBetween } from './open-time.ts';
import { anyDesk, anyMoment } from './random-desk.ts';

describe('when to act again', () => {
  test.each([
    [
      'without a delay, at the next opening, from a closed desk',
      winter('2026-11-30', '19:00'),
      undefined,
      winter('2026-12-01', '08:00'),
    ],
    [
      'without a delay, at the next opening, from an open desk',
      winter('2026-11-30', '14:00'),
      undefined,
      winter('2026-12-01', '08:00'),
    ],
    [
      'after a delay that passes while the desk is open',
      winter('2026-11-30', '14:00'),
      2 * HOUR,
      winter('2026-11-30', '16:00'),
    ],
    [
      'after a delay that passes at noon: when the desk is back',
      winter('2026-11-30', '10:00'),
      2 * HOUR,
      winter('2026-11-30', '13:30'),
    ],
    [
      'after a delay that passes at the closing of an eve: after the holiday',
      summer('2026-05-13', '14:00'),
      2 * HOUR,
      summer('2026-05-15', '08:00'),
    ],
    [
      'after no delay at all, at once while the desk is open',
      winter('2026-11-30', '14:00'),
      0,
      winter('2026-11-30', '14:00'),
    ],
    [
      'after no delay at all, at the next opening while it is closed',
      winter('2026-11-30', '12:30'),
      0,
      winter('2026-11-30', '13:30'),
    ],
  ])('%s', (_name, from, delay, at) => {
    expect(remindAt(DESK, from, delay)).toEqual({ at, beyondHolidays: false });
  });

  test('is always an open moment, with no opening time lost since the delay passed', () => {
    fc.assert(
      fc.property(anyDesk, anyMoment, fc.integer({ min: 0, max: 60 * HOUR }), (desk, from, delay) => {
        const { at } = remindAt(desk, from, delay);
        expect(deskStateAt(desk, at).open).toBe(true);
        expect(openTimeBetween(desk, from, at).amount).toBe(delay);
        expect(remindAt(desk, from)).toEqual(nextOpening(desk, from));
      }),
    );
  });

  test('is told as resting on unknown holidays if the delay or the opening does', () => {
    const short = { ...DESK, holidays: { ...DESK.holidays, until: '2026-12-31' } };
    expect(remindAt(short, winter('2026-12-30', '17:00'), HOUR)).toMatchObject({
      at: winter('2026-12-31', '08:00'),
      beyondHolidays: true,
    });
    expect(remindAt(short, winter('2026-12-30', '16:00'), HOUR)).toMatchObject({ beyondHolidays: false });
    expect(remindAt(short, winter('2026-12-31', '10:00'), HOUR)).toMatchObject({ beyondHolidays: true });
  });
});
