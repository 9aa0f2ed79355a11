import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskFacts, deskHours } from '../../../src/domain/desk/desk-hours.ts';
import type { Model, Organisation } from '../../../src/domain/model/model.ts';
import { DESK, summer, winter } from '../../clock/desk.ts';
import { anyMoment } from '../../clock/random-desk.ts';
import { small } from '../../rules/small-rules.ts';

const desk = deskHours(small, 'fr');

describe('the hours of the rules, as data for a browser', () => {
  test('are those they give, to be confirmed', () => {
    const { holidayNames, where, status, holidays, ...rest } = desk;
    const { holidays: _, ...expected } = DESK;
    expect(rest).toEqual(expected);
    expect(where).toBe('canton de Berne');
    expect(status).toBe('to-confirm');
    expect(Object.keys(holidays.days)).toHaveLength(27);
    expect(Object.values(holidays.days).filter((id) => !(id in holidayNames))).toEqual([]);
  });

  test('join spans that touch, and leave the rules as they are', () => {
    const touching = withWeek([
      {
        days: ['monday'],
        spans: [
          { from: '08:00', to: '12:00' },
          { from: '12:00', to: '13:00' },
          { from: '14:00', to: '17:00' },
        ],
      },
    ]);
    expect(deskHours(touching, 'fr').week).toEqual([
      [
        { from: '08:00', to: '13:00' },
        { from: '14:00', to: '17:00' },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(touching.organisation.hours.week[0]!.spans[0]!.to).toBe('12:00');
  });
});

describe('the facts about the desk', () => {
  test('while it is open', () => {
    expect(deskFacts(desk, winter('2026-11-30', '09:15'))).toEqual({
      open: true,
      closesFor: 'lunch',
      closes: {
        at: winter('2026-11-30', '12:00'),
        beyondHolidays: false,
        day: '2026-11-30',
        weekday: 'monday',
        time: '12:00',
        away: 0,
      },
      reopens: {
        at: winter('2026-11-30', '13:30'),
        beyondHolidays: false,
        day: '2026-11-30',
        weekday: 'monday',
        time: '13:30',
        away: 0,
      },
    });
  });

  test('in the evening, at night and over a weekend: tomorrow, today, in days', () => {
    expect(deskFacts(desk, winter('2026-11-30', '23:30'))).toMatchObject({
      open: false,
      why: 'after',
      opens: { weekday: 'tuesday', time: '08:00', away: 1 },
    });
    expect(deskFacts(desk, winter('2026-12-01', '00:30'))).toMatchObject({
      open: false,
      why: 'before',
      opens: { weekday: 'tuesday', time: '08:00', away: 0 },
    });
    expect(deskFacts(desk, winter('2026-12-04', '17:00'))).toMatchObject({
      open: false,
      why: 'after',
      opens: { weekday: 'monday', day: '2026-12-07', away: 3 },
    });
  });

  test('name the holiday behind an early closing and behind a closed day', () => {
    expect(deskFacts(desk, summer('2026-05-13', '15:00'))).toMatchObject({
      open: true,
      closesFor: 'eve',
      holiday: { name: 'Ascension', day: '2026-05-14' },
      closes: { time: '16:00' },
      reopens: { weekday: 'friday', away: 2 },
    });
    expect(deskFacts(desk, summer('2026-05-13', '16:30'))).toMatchObject({
      open: false,
      why: 'eve',
      holiday: { name: 'Ascension', day: '2026-05-14' },
    });
    expect(deskFacts(desk, summer('2026-04-06', '10:00'))).toMatchObject({
      open: false,
      why: 'holiday',
      holiday: { name: 'Lundi de Pâques', day: '2026-04-06' },
      opens: { day: '2026-04-07', away: 1 },
    });
  });

  test('say where they rest on holidays that nobody knows', () => {
    expect(deskFacts(desk, winter('2028-12-29', '18:00'))).toMatchObject({
      open: false,
      opens: { day: '2029-01-01', beyondHolidays: true },
    });
    expect(deskFacts(desk, winter('2031-02-05', '10:00'))).toMatchObject({
      open: true,
      closes: { beyondHolidays: true },
      reopens: { beyondHolidays: true },
    });
  });

  test('always lie ahead, at the time and in the day that clocks in Switzerland show', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Zurich',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(anyMoment, (now) => {
        const facts = deskFacts(desk, now);
        for (const { at, day, time, away } of facts.open ? [facts.closes, facts.reopens] : [facts.opens]) {
          expect(at).toBeGreaterThan(now);
          expect(clock.format(at)).toBe(`${day} ${time}`);
          expect(away === 0).toBe(clock.format(now).startsWith(day));
        }
      }),
    );
  });
});

function withWeek(week: Organisation['hours']['week']): Model {
  return { ...small, organisation: { ...small.organisation, hours: { ...small.organisation.hours, week } } };
}
