import { finderAddress } from '../page/addresses.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { UNSURE, type Model } from '../model/model.ts';

/** Where the finder goes on for a need: its subject where only one is about it, its situation where it puts a person into one; else the start. */
export function finderOfNeed({ escalation: { subjects, situations } }: Model, need: string, lang: Lang): string {
  const about = subjects.filter(({ needs, id }) => needs.includes(need) && id !== NOT_KEY_USER);
  const subject = about.length === 1 ? about[0]!.id : undefined;
  const situation = situations.find(({ needs }) => needs.includes(need))?.id;
  return finderAddress(lang, situation ? [subject ?? UNSURE, situation] : subject ? [subject] : []);
}

/** Not a subject of its own: who is not a key user asks about any of them. */
const NOT_KEY_USER = 'pas-key-user';
