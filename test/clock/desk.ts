import type { Timetable, Span } from '../../src/clock/timetable.ts';

const full: Span[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
const short: Span[] = [
  { from: '08:00', to: '12:00' },
  { from: '13:30', to: '17:00' },
];

/** Easter Sundays as an almanac gives them. */
const EASTER = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
};
const AFTER_EASTER = { 'vendredi-saint': -2, 'lundi-de-paques': 1, ascension: 39, 'lundi-de-pentecote': 50 };
const FIXED = {
  'nouvel-an': '01-01',
  'deux-janvier': '01-02',
  'fete-nationale': '08-01',
  noel: '12-25',
  'vingt-six-decembre': '12-26',
};

/** The holidays of 2024 to 2029, by a calculation of their own. */
export const HOLIDAYS: Record<string, string> = Object.fromEntries(
  Object.entries(EASTER).flatMap(([year, easter]) => [
    ...Object.entries(FIXED).map(([id, date]) => [`${year}-${date}`, id]),
    ...Object.entries(AFTER_EASTER).map(([id, days]) => [
      new Date(Date.parse(easter) + days * 86_400_000).toISOString().slice(0, 10),
      id,
    ]),
  ]),
);

/** A desk with a break at noon and a short Friday; the small rules describe the same. */
export const DESK: Timetable = {
  timeZone: 'Europe/Zurich',
  week: [full, full, full, full, short, [], []],
  eveCloses: '16:00',
  holidays: { from: '2024-01-01', until: '2029-12-31', days: HOLIDAYS },
};

/** The moment when clocks in Switzerland show a time in winter. */
export function winter(day: string, time: string): number {
  return Date.parse(`${day}T${time}+01:00`);
}

/** The same in summer. */
export function summer(day: string, time: string): number {
  return Date.parse(`${day}T${time}+02:00`);
}

/** A moment for a message. */
export function told(at: number): string {
  return new Date(at).toISOString();
}
