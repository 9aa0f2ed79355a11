import { deskHours, type DeskFacts, type DeskHours, type DeskMoment, type NamedHoliday } from './desk-hours.ts';
import { LOCALE, type Lang } from '../../vocabulary/languages.ts';
import type { Model } from '../model/model.ts';
import { dateInWords } from '../text/date.ts';
import { WEEKDAYS, type Weekday } from '../../vocabulary/values.ts';
import type { DeskWords } from '../../vocabulary/words.ts';

/** What a browser needs to tell, in one language, whether the desk is open. */
export interface DeskData {
  site: string;
  hours: DeskHours;
  words: DeskWords;
  weekdays: Record<Weekday, string>;
  locale: string;
}

/** The hours of the desk and the words for them, in one language. */
export function deskData(model: Model, words: DeskWords, lang: Lang): DeskData {
  const weekdays = Object.fromEntries(WEEKDAYS.map((day) => [day, model.vocabulary.weekday[day][lang]])) as Record<
    Weekday,
    string
  >;
  return { site: model.organisation.title[lang], hours: deskHours(model, lang), words, weekdays, locale: LOCALE[lang] };
}

/**
 * Whether the desk is open now and until when or from when on, and that its hours are to be confirmed;
 * `abroad`: the reader's clock shows another time.
 */
export function deskSentence(
  facts: DeskFacts,
  data: DeskData,
  abroad: boolean,
): { open: boolean; state: string; note: string } {
  const {
    words,
    hours: { status },
  } = data;
  const moment = facts.open ? facts.closes : facts.opens;
  const when =
    facts.open && moment.away === 0
      ? clock(moment.time, words)
      : facts.holiday
        ? put(words.onDay, { jour: namedDay(moment.day, data) }) + clock(moment.time, words)
        : momentInWords(moment, data);
  const why = facts.open ? (facts.holiday ? 'openEve' : 'open') : facts.why;
  const state = put(words[why], { quand: when, motif: facts.holiday ? reason(facts, facts.holiday, data) : '' });
  const notes = [
    facts.holiday && dayAndPlace(facts.holiday, data),
    status === 'to-confirm' && words.toConfirm,
    abroad && words.swissTime,
    moment.beyondHolidays && words.beyondHolidays,
  ].filter((note) => note !== false && note !== undefined);
  return { open: facts.open, state, note: notes.join(words.comma) };
}

/** A moment as a day and a time. */
export function momentInWords(moment: DeskMoment, data: DeskData): string {
  return `${dayInWords(moment, data)}${clock(moment.time, data.words)}`;
}

/** That a holiday or its eve decides, by its name. */
function reason(facts: DeskFacts, { name }: NamedHoliday, { words }: DeskData): string {
  const eve = facts.open || facts.why === 'eve';
  return put(words[eve ? 'onEve' : 'onHoliday'], { nom: name });
}

/** Which day a holiday is, and where. */
function dayAndPlace({ day }: NamedHoliday, data: DeskData): string {
  return put(data.words.whichDay, { jour: namedDay(day, data), lieu: data.hours.where });
}

/** A day as its name and date. */
function namedDay(day: string, { locale }: DeskData): string {
  return dateInWords(new Date(day), locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** The day of a moment, as one says it today: the name of the day within a week, its date beyond. */
function dayInWords({ day, weekday, away }: DeskMoment, data: DeskData): string {
  const { words, weekdays } = data;
  if (away === 0) return words.today;
  if (away === 1) return words.tomorrow;
  if (away < 7) return put(words.onDay, { jour: weekdays[weekday] });
  return put(words.onDay, { jour: namedDay(day, data) });
}

/** A time on the clocks of the desk. */
function clock(time: string, words: DeskWords): string {
  const [hour, minute] = time.split(':') as [string, string];
  return put(words.clock, { heure: hour, minute });
}

function put(text: string, values: Record<string, string>): string {
  return text.replace(/\{([a-z]+)\}/g, (_place, key: string) => values[key]!);
}
