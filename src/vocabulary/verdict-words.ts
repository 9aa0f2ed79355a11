import type { Lang } from './languages.ts';

/** The parts of an outcome that a sentence may speak of. */
export type Spoken = 'covered' | 'level' | 'payer' | 'objective';

/** A turn of phrase that tells a part of an outcome, and the values with which it is true. */
export interface Turn {
  part: Spoken;
  says: RegExp;
  values: readonly string[];
}

/** What the sentences of each language say of a part, the narrower turns before the wider ones that they hold. */
export const TURNS: Record<Lang, readonly Turn[]> = {
  fr: [
    {
      part: 'covered',
      says: anyOf('giu', [
        /\b(?:en de)?hors (?:de |du |d’)?(?:tout |votre |notre |le )?contrat\b/u,
        /\bn’(?:est|sont) pas (?:compris|inclus|couvert)\p{L}*/u,
        /\bnon (?:compris|inclus|couvert)\p{L}*/u,
        /\bexclue?s? (?:de|du) (?:votre )?contrat\b/u,
      ]),
      values: ['no'],
    },
    {
      part: 'covered',
      says: anyOf('giu', [
        /\b(?:compris|inclus|couvert)(?:e|es|s)? (?:dans|par) (?:le|votre) contrat\b/u,
        /\bcontrat (?:comprend|inclut|couvre)\b/u,
      ]),
      values: ['yes'],
    },
    { part: 'covered', says: /\bsoumise?s? à une licence\b/giu, values: ['licence'] },
    { part: 'level', says: /\bniveau 1\b/giu, values: ['1'] },
    { part: 'level', says: /\bniveau 2\b/giu, values: ['2'] },
    { part: 'payer', says: /\ben régie\b/giu, values: ['time-and-materials'] },
    {
      part: 'payer',
      says: /\bfactur(?:é|ée|és|ées|able|ables)\b/giu,
      values: ['billed', 'time-and-materials', 'project'],
    },
    { part: 'payer', says: /\bsans frais\b|\bgratuit\p{L}*|\bsans supplément\b/giu, values: ['contract'] },
    { part: 'objective', says: /\bobjectifs? de niveau de service\b/giu, values: ['service-level'] },
    { part: 'objective', says: /\bbest effort\b/giu, values: ['best-effort'] },
  ],
};

/** What makes a sentence of each language say that it is not sure. */
export const DOUBT: Record<Lang, RegExp> = {
  fr: anyOf('iu', [
    /\bsans doute\b|à confirmer|\bselon\b|\bprobable|\bressemble|\bpeut-être\b|\bsemble|\bdemandez si\b/u,
    /\bautres? pages?\b|\bdeux pages\b|\baucune source\b|\bles sources\b|\bdépend|\bdéduit|\bn’est pas publié/u,
  ]),
};

/** One expression for several. */
function anyOf(flags: string, parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join('|'), flags);
}
