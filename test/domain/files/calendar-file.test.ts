import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { reminderFile, type Reminder } from '../../../src/domain/files/calendar-file.ts';
import { winter } from '../../clock/desk.ts';
import { expectLines } from './file-lines.ts';

const REMINDER: Reminder = {
  product: '-//Exemple//Rappel//FR',
  id: 'relance-42@exemple.ch',
  made: winter('2026-11-30', '17:45'),
  start: winter('2026-12-01', '08:00'),
  minutes: 15,
  title: 'Relancer le support : demande n° 42',
  text: 'Bonjour,\nje reviens sur ma demande ; merci.\n\nCordialement',
  url: 'https://exemple.ch/contact/finances/sans-nouvelles/',
};

/**
 * Text as people paste it, and as nobody should: separators, ends of lines, whole lines of the format, any character.
 */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('\\', ';', ',', '\n', 'n', ' ', '\t', ':', '"', 'é', '€', '🧾', '\r\n', 'END:VEVENT'),
    maxLength: 120,
  }),
);

describe('a reminder', () => {
  test('reads back as one event with its alarm', () => {
    const calendar = new ICAL.Component(ICAL.parse(reminderFile(REMINDER)));
    expect(calendar.name).toBe('vcalendar');
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.uid).toBe(REMINDER.id);
    expect(event.startDate.toJSDate().getTime()).toBe(REMINDER.start);
    expect(event.endDate.toJSDate().getTime()).toBe(REMINDER.start + 15 * 60_000);
    expect(event.summary).toBe(REMINDER.title);
    expect(event.description).toBe(REMINDER.text);
    expect(event.component.getFirstPropertyValue('url')).toBe(REMINDER.url);
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-30T16:45:00Z');
    const alarm = event.component.getFirstSubcomponent('valarm')!;
    expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(alarm.getFirstPropertyValue('description')).toBe(REMINDER.title);
    expect((alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds()).toBe(0);
  });

  test('keeps any text, in lines the format allows', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const file = reminderFile({ ...REMINDER, title, text });
        expectLines(file);
        const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
        expect([event.summary, event.description]).toEqual([kept(title), kept(text)]);
        expect(event.component.getAllSubcomponents()).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('takes no line from an address', () => {
    expect(reminderFile({ ...REMINDER, url: 'https://exemple.ch/a\r\nATTACH:b c' })).toContain(
      'URL:https://exemple.ch/aATTACH:b%20c\r\n',
    );
    expect(() => reminderFile({ ...REMINDER, url: 'contact' })).toThrow(TypeError);
  });
});

/** A text as it comes back: ends of lines are all alike, control characters are gone. */
function kept(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}
