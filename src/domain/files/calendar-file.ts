import { contentLines, textValue } from './content-lines.ts';
import type { Instant } from '../../clock/timetable.ts';

/**
 * A reminder for a calendar: `product` wrote it, `made` is when; `id` is the same for the same reminder,
 * so that a second file replaces the first.
 * `start`: when it rings; `minutes`: how long it takes on the calendar; `url`: where to go on.
 */
export interface Reminder {
  product: string;
  id: string;
  made: Instant;
  start: Instant;
  minutes: number;
  title: string;
  text: string;
  url: string;
}

/**
 * A reminder as an iCalendar file (RFC 5545): one event, in UTC, that rings
 * when it starts and does not mark its time as taken.
 */
export function reminderFile({ product, id, made, start, minutes, title, text, url }: Reminder): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${textValue(product)}`,
    'BEGIN:VEVENT',
    `UID:${textValue(id)}`,
    `DTSTAMP:${utc(made)}`,
    `DTSTART:${utc(start)}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${textValue(title)}`,
    `DESCRIPTION:${textValue(text)}`,
    `URL:${new URL(url).href}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:PT0M',
    `DESCRIPTION:${textValue(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
}

/** A moment as "YYYYMMDDTHHMMSSZ". */
function utc(at: Instant): string {
  return new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');
}
