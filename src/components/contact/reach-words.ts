import type { DayKind, Slot } from '../../domain/desk/day-kinds.ts';
import { LOCALE, type Lang } from '../../vocabulary/languages.ts';
import type { Hole, Presence, ReachGroup } from '../../domain/contact/reach.ts';
import type { Weekday } from '../../vocabulary/values.ts';
import { runs } from '../../domain/desk/week.ts';
import { model } from 'virtual:model';

type Say = App.Locals['t'];

const AS_IS = { interpolation: { escapeValue: false } };

/** The words of the map of who can be reached, in a language. */
export function reachWords(t: Say, lang: Lang) {
  const { organisation, vocabulary, roles } = model;
  const list = (parts: readonly string[]) => new Intl.ListFormat(LOCALE[lang]).format(parts);
  const weekday = (day: Weekday) => vocabulary.weekday[day][lang];
  const weekdays = (days: readonly Weekday[]) =>
    list(
      runs(days).flatMap((run) =>
        run.length > 2
          ? [t('page.dayRange', { first: weekday(run[0]!), last: weekday(run.at(-1)!) })]
          : run.map(weekday),
      ),
    );
  const channelOf = (id: string) => organisation.channels.find((channel) => channel.id === id)!;
  const label = (id: string) => channelOf(id).label[lang];
  const anyTime = ({ channels }: ReachGroup) =>
    channels.map(channelOf).filter(({ availability }) => availability.is === 'any-time');
  const kinds = (group: ReachGroup) => list(anyTime(group).map(({ kind }) => vocabulary.channelKind[kind][lang]));

  return {
    /** Some days, told from the others of their table. */
    days: ({ on, days }: DayKind, among: readonly DayKind[]) => {
      if (on === 'usual') return weekdays(days);
      const occasion = t(`page.reachDay.${on}`);
      return among.some((other) => other.on === on && other.days !== days)
        ? occasion + t('tool.comma') + weekdays(days)
        : occasion;
    },
    slot: ({ from, to }: Slot) => {
      if (from !== undefined && to !== undefined) return from + t('tool.dash') + to;
      if (to !== undefined) return t('page.reachSlot.before', { time: to });
      return from === undefined ? t('page.reachSlot.whole') : t('page.reachSlot.from', { time: from });
    },
    cell: (group: ReachGroup, presence: Presence) =>
      presence === 'takes' ? kinds(group) : t(`page.reach.${presence}`),
    /** Who is asked, and how. */
    team: ({ roles: asked, channels }: ReachGroup) => {
      const names = list(asked.map((id) => roles.find((role) => role.id === id)!.name[lang]));
      return channels.length > 0 ? names + t('tool.colon') + channels.map(label).join(t('tool.comma')) : names;
    },
    about: ({ about }: ReachGroup) => about && t('page.reachAbout', { channel: label(about), ...AS_IS }),
    hole: ({ group, when, lack }: Hole) => [t(`page.reachWhen.${when}`), lackOf(group, lack)].join(' '),
  };

  function lackOf(group: ReachGroup, lack: Hole['lack']): string {
    if (lack === 'takes')
      return t('page.reachLack.takes', {
        channels: list(anyTime(group).map((channel) => channel.label[lang])),
        ...AS_IS,
      });
    if (lack === 'none' && group.about) return t('page.reachLack.about', { channel: label(group.about), ...AS_IS });
    return t(`page.reachLack.${lack}`);
  }
}
