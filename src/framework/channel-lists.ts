import { channelLink, type ChannelLink } from './channel-link.ts';
import type { Lang } from './languages.ts';
import type { Framework, Role } from './model.ts';

/** The ways to a role that sources give, the preferred one first; none where no contact is published. */
export function channelsOf(role: Role, framework: Framework, lang: Lang): ChannelLink[] {
  return role.channels.map((id) => channelLink(framework.organisation.channels.find((known) => known.id === id)!, framework, lang));
}

/** The ways in when a vital process is blocked: the portal, open at any time, and the phone. */
export function urgentChannels(framework: Framework, lang: Lang): ChannelLink[] {
  return framework.organisation.channels.filter(({ kind }) => kind !== 'email').map((channel) => channelLink(channel, framework, lang))
    .toSorted((one, other) => Number(other.preferred) - Number(one.preferred));
}
