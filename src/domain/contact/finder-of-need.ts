import { finderAddress, fromNeed } from '../page/addresses.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { Model, Need } from '../model/model.ts';

/**
 * Where the finder goes on for a need; `subject`: which subject the reader chooses with it,
 * where the need leaves a choice.
 */
export interface FinderOfNeed {
  ways: { href: string; subject?: string }[];
  /** The ladder of who contests an answer, subject kept where the need fixes it. */
  contest: string;
}

/** The subjects a need is about, each a way into the finder, in the situation that the need puts a person into. */
export function finderOfNeed({ escalation }: Model, need: string, lang: Lang): FinderOfNeed {
  const { subjects, situations, named } = escalation;
  const about = subjects.filter(({ needs, id }) => needs.includes(need) && id !== named.notKeyUser);
  const situation = situations.find(({ needs }) => needs.includes(need))?.id;
  const fixed = about.length === 1 ? about[0]!.id : undefined;
  const one = fixed ?? named.unsure;
  const address = (subject: string, step = situation) =>
    `${finderAddress(lang, step ? [subject, step] : [subject])}#${fromNeed(need)}`;
  return {
    ways:
      about.length > 1
        ? about.map(({ id, label }) => ({ href: address(id), subject: label[lang] }))
        : [{ href: fixed || situation ? address(one) : finderAddress(lang, []) }],
    contest: address(one, named.contested),
  };
}

/** The needs from which an answer leads to a subject. */
export function needsInto(model: Model, subject: string, lang: Lang): Need[] {
  const start = finderAddress(lang, [subject]);
  return model.needs.filter(({ id }) => {
    const { ways, contest } = finderOfNeed(model, id, lang);
    return [...ways.map(({ href }) => href), contest].some((href) => href.startsWith(start));
  });
}
