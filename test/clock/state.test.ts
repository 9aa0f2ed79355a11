import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Closed, Closing } from '../../src/clock/state.ts';
import { nextOpening, deskStateAt } from '../../src/clock/state.ts';
import { nextClosing } from './open-time.ts';
import { changeAfter, MINUTE, openByTheWall } from './by-minute.ts';
import { DESK, summer, told, winter } from './desk.ts';
import { anyDesk, anyMinute } from './random-desk.ts';

const MONDAY = '2026-11-30';

describe('an ordinary day', () => {
  const OPEN: [name: string, at: number, closesAt: number, closesFor: Closing, reopensAt: number][] = [
    [
      'at the first millisecond of the morning',
      winter(MONDAY, '08:00'),
      winter(MONDAY, '12:00'),
      'lunch',
      winter(MONDAY, '13:30'),
    ],
    [
      'at the last millisecond of the morning',
      winter(MONDAY, '12:00') - 1,
      winter(MONDAY, '12:00'),
      'lunch',
      winter(MONDAY, '13:30'),
    ],
    [
      'at the first of the afternoon',
      winter(MONDAY, '13:30'),
      winter(MONDAY, '18:00'),
      'after',
      winter('2026-12-01', '08:00'),
    ],
    [
      'late on a Friday',
      winter('2026-12-04', '16:59:59.999'),
      winter('2026-12-04', '17:00'),
      'after',
      winter('2026-12-07', '08:00'),
    ],
    [
      'on 29 February',
      winter('2028-02-29', '10:00'),
      winter('2028-02-29', '12:00'),
      'lunch',
      winter('2028-02-29', '13:30'),
    ],
  ];
  test.each(OPEN)('is open %s', (_name, at, closesAt, closesFor, reopensAt) => {
    expect(deskStateAt(DESK, at)).toEqual({
      open: true,
      closesFor,
      closesAt: sure(closesAt),
      reopensAt: sure(reopensAt),
    });
  });

  const CLOSED: [name: string, at: number, why: Closed, opensAt: number, holiday?: string][] = [
    ['a millisecond before opening', winter(MONDAY, '08:00') - 1, 'before', winter(MONDAY, '08:00')],
    ['at noon exactly', winter(MONDAY, '12:00'), 'lunch', winter(MONDAY, '13:30')],
    ['at the end of the day exactly', winter(MONDAY, '18:00'), 'after', winter('2026-12-01', '08:00')],
    ['at the end of a Friday', winter('2026-12-04', '17:00'), 'after', winter('2026-12-07', '08:00')],
    ['on a Saturday', winter('2026-12-05', '10:00'), 'no-hours', winter('2026-12-07', '08:00')],
    ['on a Sunday when summer time begins', summer('2027-03-28', '10:00'), 'no-hours', summer('2027-03-30', '08:00')],
    ['on a Sunday when summer time ends', winter('2026-10-25', '10:00'), 'no-hours', winter('2026-10-26', '08:00')],
    ['on a holiday', summer('2026-05-14', '10:00'), 'holiday', summer('2026-05-15', '08:00'), 'ascension'],
    [
      'on a holiday that falls on a Friday, until Tuesday after Easter Monday',
      summer('2026-04-03', '10:00'),
      'holiday',
      summer('2026-04-07', '08:00'),
      'vendredi-saint',
    ],
    [
      'on a holiday that falls on a Saturday, for want of hours',
      summer('2026-08-01', '10:00'),
      'no-hours',
      summer('2026-08-03', '08:00'),
    ],
  ];
  test.each(CLOSED)('is closed %s', (_name, at, why, opensAt, holiday) => {
    expect(deskStateAt(DESK, at)).toEqual({ open: false, why, opensAt: sure(opensAt), ...(holiday && { holiday }) });
  });
});

describe('the day before a holiday', () => {
  test('closes at the hour of eves', () => {
    const eve = {
      closesFor: 'eve',
      holiday: 'ascension',
      closesAt: sure(summer('2026-05-13', '16:00')),
      reopensAt: sure(summer('2026-05-15', '08:00')),
    };
    expect(deskStateAt(DESK, summer('2026-05-13', '15:59'))).toMatchObject({ open: true, ...eve });
    expect(deskStateAt(DESK, summer('2026-05-13', '16:00'))).toEqual({
      open: false,
      why: 'eve',
      holiday: 'ascension',
      opensAt: sure(summer('2026-05-15', '08:00')),
    });
    expect(deskStateAt(DESK, summer('2026-05-13', '17:59'))).toMatchObject({ why: 'eve' });
    expect(deskStateAt(DESK, summer('2026-05-13', '18:00'))).toMatchObject({ why: 'after' });
  });

  test('is the day before in the calendar: Friday before a holiday on Monday stays as it is', () => {
    expect(nextClosing(DESK, summer('2026-05-22', '14:00'))).toEqual(sure(summer('2026-05-22', '17:00')));
  });

  test('that is a holiday itself stays closed: Christmas Eve to 27 December, 31 December to 3 January', () => {
    expect(nextClosing(DESK, winter('2025-12-24', '14:00'))).toEqual(sure(winter('2025-12-24', '16:00')));
    expect(nextOpening(DESK, winter('2025-12-24', '14:00'))).toEqual(sure(winter('2025-12-29', '08:00')));
    expect(deskStateAt(DESK, winter('2025-12-25', '14:00'))).toMatchObject({
      open: false,
      why: 'holiday',
      holiday: 'noel',
    });
    expect(nextClosing(DESK, winter('2025-12-31', '14:00'))).toEqual(sure(winter('2025-12-31', '16:00')));
    expect(nextOpening(DESK, winter('2025-12-31', '16:00'))).toEqual(sure(winter('2026-01-05', '08:00')));
    expect(deskStateAt(DESK, winter('2026-01-01', '09:00'))).toMatchObject({ why: 'holiday', holiday: 'nouvel-an' });
  });

  test('closes at its own hour where that is earlier', () => {
    const late = { ...DESK, eveCloses: '17:30' };
    expect(nextClosing(late, winter('2027-12-24', '14:00'))).toEqual(sure(winter('2027-12-24', '17:00')));
    expect(deskStateAt(late, winter('2027-12-24', '14:00'))).toMatchObject({ closesFor: 'after' });
  });

  test('loses the spans that begin after its closing', () => {
    const early = { ...DESK, eveCloses: '12:00' };
    expect(deskStateAt(early, summer('2026-05-13', '11:00'))).toMatchObject({
      open: true,
      closesFor: 'eve',
      closesAt: sure(summer('2026-05-13', '12:00')),
    });
    expect(deskStateAt(early, summer('2026-05-13', '14:00'))).toMatchObject({ open: false, why: 'eve' });
    expect(deskStateAt({ ...DESK, eveCloses: '07:00' }, summer('2026-05-13', '07:30'))).toMatchObject({
      open: false,
      why: 'eve',
    });
  });

  test('is an ordinary day where no hour of eves is given', () => {
    const { eveCloses: _, ...plain } = DESK;
    expect(nextClosing(plain, summer('2026-05-13', '14:00'))).toEqual(sure(summer('2026-05-13', '18:00')));
  });
});

describe('beyond the years whose holidays are known', () => {
  const short = { ...DESK, holidays: { ...DESK.holidays, from: '2026-01-01', until: '2026-12-31' } };

  test.each([
    ['the last day, which may be an eve', winter('2026-12-31', '10:00'), true],
    ['the day before it', winter('2026-12-30', '10:00'), false],
    ['a day of the next year', winter('2027-01-05', '10:00'), true],
    ['a day of the year before', winter('2025-12-31', '10:00'), true],
    ['the first day', winter('2026-01-05', '10:00'), false],
  ])('an open desk on %s closes at a moment told as such', (_name, at, beyondHolidays) => {
    expect(deskStateAt(short, at)).toMatchObject({ open: true, closesAt: { beyondHolidays } });
  });

  test('an opening is told as such if an unknown day lies on the way', () => {
    expect(nextOpening(short, winter('2026-12-31', '19:00'))).toMatchObject({ beyondHolidays: true });
    expect(nextOpening(short, winter('2026-12-29', '19:00'))).toEqual(sure(winter('2026-12-30', '08:00')));
  });
});

describe('a clock on the wall', () => {
  test('agrees whether the desk is open, and when that changes next', () => {
    fc.assert(
      fc.property(anyDesk, anyMinute, (desk, at) => {
        const state = deskStateAt(desk, at);
        const next = state.open ? state.closesAt.at : state.opensAt.at;
        const end = at + 4 * 24 * 60 * MINUTE;
        const change = changeAfter(desk, at, end);
        expect(state.open, told(at)).toBe(openByTheWall(desk, at));
        if (change === undefined) expect(next).toBeGreaterThanOrEqual(end);
        else expect(told(next), told(at)).toBe(told(change));
      }),
      { numRuns: 300 },
    );
  });

  test('agrees a millisecond before and after each change', () => {
    fc.assert(
      fc.property(anyDesk, anyMinute, (desk, at) => {
        const opening = nextOpening(desk, at).at;
        const closing = nextClosing(desk, at).at;
        expect([deskStateAt(desk, opening - 1).open, deskStateAt(desk, opening).open]).toEqual([false, true]);
        expect([deskStateAt(desk, closing - 1).open, deskStateAt(desk, closing).open]).toEqual([true, false]);
      }),
    );
  });
});

test('a desk that never opens is an error, not an endless search', () => {
  expect(() => deskStateAt({ ...DESK, week: [] }, winter(MONDAY, '10:00'))).toThrow(
    'No opening in the 366 days before',
  );
});

test('an unknown time zone is an error', () => {
  expect(() => deskStateAt({ ...DESK, timeZone: 'Europe/Zurick' }, winter(MONDAY, '10:00'))).toThrow(
    'No offset known for the time zone "Europe/Zurick"',
  );
});

test('the next opening and closing lie after the moment, by turns', () => {
  const moments: number[] = [];
  for (
    let at = winter(MONDAY, '07:00');
    moments.length < 8;
    at = Math.min(nextOpening(DESK, at).at, nextClosing(DESK, at).at)
  )
    moments.push(at);
  expect(moments.slice(1).map(told)).toEqual([
    '2026-11-30T07:00:00.000Z',
    '2026-11-30T11:00:00.000Z',
    '2026-11-30T12:30:00.000Z',
    '2026-11-30T17:00:00.000Z',
    '2026-12-01T07:00:00.000Z',
    '2026-12-01T11:00:00.000Z',
    '2026-12-01T12:30:00.000Z',
  ]);
});

function sure(at: number) {
  return { at, beyondHolidays: false };
}
