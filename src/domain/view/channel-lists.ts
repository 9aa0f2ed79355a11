import { channelLink, type ChannelLink } from './channel-link.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, Role } from '../model/model.ts';

/** The ways to a role that sources give, the preferred one first; none where no contact is published. */
export function channelsOf(role: Role, model: Model, lang: Lang): ChannelLink[] {
  return role.channels.map((id) =>
    channelLink(
      model.organisation.channels.find((known) => known.id === id)!,
      model,
      lang,
    ),
  );
}

/** The ways in when a vital process is blocked: the portal, open at any time, and the phone. */
export function urgentChannels(model: Model, lang: Lang): ChannelLink[] {
  return model.organisation.channels
    .filter(({ kind }) => kind !== 'email')
    .map((channel) => channelLink(channel, model, lang))
    .toSorted((one, other) => Number(other.preferred) - Number(one.preferred));
}
