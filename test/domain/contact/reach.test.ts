import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deskStateAt } from '../../../src/clock/state.ts';
import { instantOf, nextDay, weekdayOf } from '../../../src/clock/zone.ts';
import type { Occasion, Slot } from '../../../src/domain/desk/day-kinds.ts';
import { deskHours } from '../../../src/domain/desk/desk-hours.ts';
import type { Model } from '../../../src/domain/model/model.ts';
import { presenceAt, reach, type Presence, type Reach } from '../../../src/domain/contact/reach.ts';
import { AVAILABILITIES, CHANNEL_KINDS, WEEKDAYS, type Weekday } from '../../../src/vocabulary/values.ts';
import { small } from '../../rules/small-rules.ts';

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => clockTime(index));

describe('who can be reached when', () => {
  test('is what the channels and the hours give, half hour by half hour', () => {
    fc.assert(
      fc.property(frameworks(), (model) => {
        expect(
          cells(reach(model, 'fr'))
            .filter(({ name, at, presence }) => presence !== expected(model, name, at))
            .map(written),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves out no subject, no rung, no day, and names none twice', () => {
    fc.assert(
      fc.property(frameworks(), (model) => {
        const { groups, usual } = reach(model, 'fr');
        const { subjects, rungs } = model.escalation;
        const further = rungs.filter(({ role }) => subjects.every(({ entry }) => entry.is !== role));
        expect(groups.flatMap(({ names }) => names.map(({ id }) => id)).toSorted()).toEqual(
          [...subjects, ...further].map(({ id }) => id).toSorted(),
        );
        expect(usual.days.flatMap(({ days }) => days).toSorted()).toEqual([...WEEKDAYS].toSorted());
      }),
    );
  });

  test('agrees with the clock on every day of two years', () => {
    const { usual, around, groups } = reach(small, 'fr');
    const hours = deskHours(small, 'fr');
    const brakes = groups.find(({ names }) => names.some(({ id }) => id === 'freins'))!;
    const otherwise: string[] = [];
    for (let date = '2026-01-01'; date < '2028-01-01'; date = nextDay(date)) {
      const weekday = WEEKDAYS[weekdayOf(date)]!;
      const on = hours.holidays.days[date] ? 'holiday' : hours.holidays.days[nextDay(date)] ? 'eve' : 'usual';
      const kind =
        [...usual.days, ...around.days].find((known) => known.on === on && known.days.includes(weekday)) ??
        usual.days.find(({ days }) => days.includes(weekday))!;
      for (const time of HALF_HOURS) {
        const slot = [...usual.slots, ...around.slots]
          .filter((one) => holds(one, time))
          .toSorted((a, b) => length(a) - length(b))[0]!;
        if (
          (presenceAt(brakes, kind, slot) === 'answers') !==
          deskStateAt(hours, instantOf(hours.timeZone, date, time)).open
        )
          otherwise.push(`${date} ${time}`);
      }
    }
    expect(otherwise).toEqual([]);
  });
});

describe('the holes', () => {
  test('named in words are those of the map, for the small rules', () => sameHoles(small));

  test('named in words are those of the map, whatever the week and the channels', () => {
    fc.assert(fc.property(frameworks(), sameHoles), { numRuns: 60 });
  });

  test('of the small rules: evenings, lunch, weekends, holidays, no contact, the portal when it is down', () => {
    const { holes, closed } = reach(small, 'fr');
    const of = (id: string) =>
      holes
        .filter(({ group }) => group.names.some((name) => name.id === id))
        .map(({ when, lack }) => `${when} ${lack}`);
    expect(of('freins')).toEqual(['closed takes']);
    expect(of('guichet')).toEqual(['closed none']);
    expect(of('formation')).toEqual(['always unlisted']);
    expect(of('pas-referent')).toEqual(['always inside']);
    expect(of('referent')).toEqual([]);
    expect(closed.map(({ days, slots }) => [days.on, days.days.length, slots.length])).toEqual([
      ['usual', 4, 3],
      ['usual', 1, 3],
      ['usual', 2, 1],
      ['eve', 5, 3],
      ['holiday', 5, 1],
    ]);
  });

  test('say that no emergency number is published', () => {
    expect(reach(small, 'fr').holes.find(({ lack }) => lack === 'takes')!.group.says).toContain('urgence-non-publiee');
  });

  test('close when someone answers at any time', () => {
    const model = structuredClone(small);
    model.organisation.channels.find(({ kind }) => kind === 'phone')!.availability.is = 'any-time';
    expect(reach(model, 'fr').holes.filter(({ when }) => when !== 'always')).toEqual([]);
  });
});

function sameHoles(model: Model): void {
  const map = reach(model, 'fr');
  expect(named(map)).toEqual(
    cells(map)
      .filter(({ presence }) => presence !== 'answers')
      .map(written)
      .toSorted(),
  );
}

interface Moment {
  on: Occasion;
  day: Weekday;
  time: string;
}

/** What the map shows for each name at each half hour. */
function cells({ usual, around, groups }: Reach): { name: string; at: Moment; presence: Presence }[] {
  return groups.flatMap((group) =>
    group.names.flatMap(({ id: name }) =>
      [usual, around].flatMap(({ days, slots }) =>
        days.flatMap((kind) =>
          kind.days.flatMap((day) =>
            HALF_HOURS.map((time) => ({
              name,
              at: { on: kind.on, day, time },
              presence: presenceAt(group, kind, only(slots.filter((slot) => holds(slot, time)))),
            })),
          ),
        ),
      ),
    ),
  );
}

/** What the words say is missing, spelled out for each name at each half hour. */
function named({ closed, holes }: Reach): string[] {
  return holes
    .flatMap(({ group, when, lack }) =>
      group.names.flatMap(({ id: name }) =>
        closed.flatMap(({ days: kind, slots }) =>
          kind.days.flatMap((day) =>
            HALF_HOURS.filter(
              (time) => when === 'always' || slots.some((slot) => holds(slot, time)) === (when === 'closed'),
            ).map((time) => written({ name, at: { on: kind.on, day, time }, presence: lack })),
          ),
        ),
      ),
    )
    .toSorted();
}

/** The presence by the rules themselves, without the map. */
function expected({ organisation, roles, escalation }: Model, name: string, { on, day, time }: Moment): Presence {
  const subject = escalation.subjects.find(({ id }) => id === name);
  const role = roles.find(
    ({ id }) => id === (subject?.entry.is ?? escalation.rungs.find((rung) => rung.id === name)!.role),
  )!;
  if (role.channels.length === 0) return role.side === 'client' ? 'inside' : 'unlisted';
  const spans = organisation.hours.week.filter(({ days }) => days.includes(day)).flatMap((line) => line.spans);
  const open =
    on !== 'holiday' &&
    spans.some(({ from, to }) => from <= time && time < to) &&
    (on === 'usual' || time < organisation.hours.eve.closes);
  const usable = organisation.channels.filter(
    ({ id, availability }) =>
      role.channels.includes(id) && id !== subject?.about && (open || availability.is === 'any-time'),
  );
  if (
    usable.some(
      ({ kind, availability }) => kind === 'phone' || (kind === 'email' && availability.is === 'opening-hours'),
    )
  )
    return 'answers';
  return usable.length > 0 ? 'takes' : 'none';
}

/** The small rules with another week, other channels, and channels given to other roles. */
function frameworks(): fc.Arbitrary<Model> {
  const times = fc
    .uniqueArray(fc.integer({ min: 0, max: 47 }), { maxLength: 6 })
    .map((list) => list.toSorted((a, b) => a - b));
  const spans = times.map((list) =>
    list.flatMap((from, index) =>
      index % 2 === 0 && list[index + 1] !== undefined
        ? [{ from: clockTime(from), to: clockTime(list[index + 1]!) }]
        : [],
    ),
  );
  const channel = fc.record({
    kind: fc.constantFrom(...CHANNEL_KINDS),
    availability: fc.constantFrom(...AVAILABILITIES),
  });
  const pick = fc.subarray(small.organisation.channels.map(({ id }) => id));
  return fc
    .record({
      week: fc.array(spans, { minLength: 7, maxLength: 7 }),
      eve: fc.integer({ min: 1, max: 47 }),
      channels: fc.array(channel, { minLength: 3, maxLength: 3 }),
      roles: fc.array(pick, { minLength: small.roles.length, maxLength: small.roles.length }),
      about: fc.array(fc.option(fc.constantFrom(...small.organisation.channels.map(({ id }) => id))), {
        minLength: 10,
        maxLength: 10,
      }),
    })
    .map(({ week, eve, channels, roles, about }) => {
      const model = structuredClone(small);
      const { organisation } = model;
      organisation.hours.week = week.flatMap((given, index) =>
        given.length > 0 ? [{ days: [WEEKDAYS[index]!], spans: given }] : [],
      );
      organisation.hours.eve.closes = clockTime(eve);
      for (const [index, { kind, availability }] of channels.entries())
        Object.assign(organisation.channels[index]!, {
          kind,
          availability: { ...organisation.channels[index]!.availability, is: availability },
        });
      for (const [index, list] of roles.entries()) model.roles[index]!.channels = list;
      for (const [index, subject] of model.escalation.subjects.entries()) subject.about = about[index] ?? undefined;
      return model;
    });
}

function clockTime(halfHour: number): string {
  return `${String(Math.floor(halfHour / 2)).padStart(2, '0')}:${halfHour % 2 === 0 ? '00' : '30'}`;
}

function holds({ from, to }: Slot, time: string): boolean {
  return (from === undefined || from <= time) && (to === undefined || time < to);
}

function length({ from, to }: Slot): number {
  return HALF_HOURS.filter((time) => holds({ from, to }, time)).length;
}

function written({ name, at: { on, day, time }, presence }: { name: string; at: Moment; presence: Presence }): string {
  return [name, on, day, time, presence].join(' ');
}

function only<T>(list: readonly T[]): T {
  if (list.length !== 1) throw new Error(`Not one but ${list.length}: ${JSON.stringify(list)}`);
  return list[0]!;
}
