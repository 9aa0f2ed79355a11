import type { ChannelKind } from '../../vocabulary/values.ts';
import type { IconName } from '../marks.tsx';

/** The icon of each kind of channel. */
export const ICON_OF: Record<ChannelKind, IconName> = { portal: 'portal', email: 'mail', phone: 'phone' };
