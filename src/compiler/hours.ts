import type { Loaded } from './load.ts';
import { problemAt } from './places.ts';
import type { Problem } from './problems.ts';

/**
 * Hours that nobody could keep: a day named twice, spans that end before they begin or that overlap, an eve that
 * closes while closed; two channels that are one.
 */
export function hourProblems(loaded: Loaded): Problem[] {
  const { week } = loaded.raw['organisation.yaml'].hours;
  const seen = new Set<string>();
  const inWeek = week.flatMap(({ days, spans }, index) => [
    ...days.flatMap((day, at) => {
      if (!seen.has(day)) {
        seen.add(day);
        return [];
      }
      return [problemAt(loaded, 'organisation.yaml', ['hours', 'week', index, 'days', at], 'day-doubled', { day })];
    }),
    ...spans.flatMap((span, at) => {
      const path = ['hours', 'week', index, 'spans', at];
      const before = spans[at - 1];
      if (span.from >= span.to) return [problemAt(loaded, 'organisation.yaml', path, 'span-reversed', span)];
      if (before && before.to > span.from)
        return [
          problemAt(loaded, 'organisation.yaml', path, 'spans-overlap', {
            first: `${before.from}–${before.to}`,
            second: `${span.from}–${span.to}`,
          }),
        ];
      return [];
    }),
  ]);
  return [...inWeek, ...eve(loaded), ...doubledChannels(loaded)];
}

/** The early closing on the eve of a holiday, at an hour when the desk is never open. */
function eve(loaded: Loaded): Problem[] {
  const {
    week,
    eve: { closes, text },
  } = loaded.raw['organisation.yaml'].hours;
  const isOpen = week.some(({ spans }) => spans[0]!.from < closes && closes <= spans.at(-1)!.to);
  if (!isOpen) return [problemAt(loaded, 'organisation.yaml', ['hours', 'eve', 'closes'], 'eve-outside', { closes })];
  return Object.entries(text.text).flatMap(([lang, words]) => {
    const [said, hour = '', minutes = '00'] =
      /\b(\d{1,2})[\s\u00a0\u202f]?(?:h|:)[\s\u00a0\u202f]?(\d\d)?/.exec(words) ?? [];
    if (said === undefined || `${hour.padStart(2, '0')}:${minutes}` === closes) return [];
    const path = ['hours', 'eve', 'text', 'text', lang];
    return [problemAt(loaded, 'organisation.yaml', path, 'eve-said', { said: said.trim(), closes })];
  });
}

/** Channels with the address of another one. */
function doubledChannels(loaded: Loaded): Problem[] {
  const { channels } = loaded.raw['organisation.yaml'];
  return channels.flatMap(({ address: { is } }, index) => {
    const first = channels.findIndex(({ address }) => address.is === is);
    return first === index
      ? []
      : [
          problemAt(loaded, 'organisation.yaml', ['channels', index, 'address', 'is'], 'channel-doubled', {
            value: is,
            first: channels[first]!.id,
          }),
        ];
  });
}
