import { finderAddress } from '../page/addresses.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model } from '../model/model.ts';

/** Where the finder goes on for a need: its subject where only one is about it, its situation where it puts a person into one; else the start. */
export function finderOfNeed({ escalation }: Model, need: string, lang: Lang): string {
  const { subjects, situations, named } = escalation;
  const about = subjects.filter(({ needs, id }) => needs.includes(need) && id !== named.notKeyUser);
  const subject = about.length === 1 ? about[0]!.id : undefined;
  const situation = situations.find(({ needs }) => needs.includes(need))?.id;
  return finderAddress(lang, situation ? [subject ?? named.unsure, situation] : subject ? [subject] : []);
}
