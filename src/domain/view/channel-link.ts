import type { Lang } from '../../vocabulary/languages.ts';
import type { Channel, Model } from '../model/model.ts';
import { french } from '../text/typography.ts';
import type { Availability, ChannelKind } from '../../vocabulary/values.ts';

/** A channel as a link: what to show, where it leads, when it is open. */
export interface ChannelLink {
  id: string;
  kind: ChannelKind;
  label: string;
  shown: string;
  href: string;
  when: Availability;
  available: string;
  preferred: boolean;
}

/** A channel of the organisation as a link in one language. */
export function channelLink(
  { id, kind, label, address, availability, preferred }: Channel,
  model: Model,
  lang: Lang,
): ChannelLink {
  return {
    id,
    kind,
    label: label[lang],
    shown: kind === 'portal' ? label[lang] : french(address.is),
    href: hrefOf(kind, address.is),
    when: availability.is,
    available: model.vocabulary.availability[availability.is][lang],
    preferred,
  };
}

function hrefOf(kind: ChannelKind, address: string): string {
  switch (kind) {
    case 'portal':
      return address;
    case 'email':
      return `mailto:${address}`;
    case 'phone':
      return `tel:${address.replace(/\s/g, '')}`;
    default:
      return kind satisfies never;
  }
}
