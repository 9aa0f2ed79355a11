import { isLang, LOCALE, SMALL_IN_SENTENCES, type Lang } from '../../vocabulary/languages.ts';

/** A narrow no-break space: before ; ! ? : and inside guillemets, as set in French-speaking Switzerland. */
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

/** Sets the spaces and apostrophes of Swiss French in a sentence; setting it twice changes nothing. */
export function french(text: string): string {
  return text
    .replace(/(?<=[\p{L}\d])'(?=[\p{L}\d«])/gu, '’')
    .replace(/«[ \u00a0\u202f]?(?=\S|$)/g, `«${NARROW}`)
    .replace(/(?<=\S|^)[ \u00a0\u202f]?»/g, `${NARROW}»`)
    .replace(/(?<=\S|^)[ \u00a0](?=[;!?](?!\S*[=/]))/g, NARROW)
    .replace(/(?<=\S|^)[ \u00a0]:(?=\s|$)/g, `${NARROW}:`)
    .replace(/(?<=\b[Nn]iveaux?) (?=[12]\b)/g, NO_BREAK)
    .replace(/(?<=\+41) (?=\d\d )/g, NO_BREAK)
    .replace(/(?<=\+41[\u00a0 ]\d\d) (\d{3}) (\d\d) (\d\d)\b/g, `${NO_BREAK}$1${NO_BREAK}$2${NO_BREAK}$3`)
    .replace(/(?<=\d) (?=h\b|Fr\b|%)/g, NO_BREAK)
    .replace(/(?<=\bh) (?=\d\d\b)/g, NO_BREAK);
}

/** Sets the spaces of a text as its language wants them. */
export function typeset(text: string, lang: Lang): string {
  return lang === 'fr' ? french(text) : text;
}

/** A label inside a sentence, its first letter small where its language writes it so. */
export function withinSentence(label: string, lang: Lang): string {
  return SMALL_IN_SENTENCES[lang] ? label.charAt(0).toLocaleLowerCase(LOCALE[lang]) + label.slice(1) : label;
}

/**
 * A number as Switzerland writes it: thousands apart by a narrow no-break space
 * whatever the machine knows of the locale, one decimal at most.
 */
export function numeral(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
    .formatToParts(value)
    .map((part) => (part.type === 'group' ? NARROW : part.value))
    .join('');
}

/**
 * Sets the spaces of every text in a plain value as its language wants them;
 * ids, addresses and numbers are left as they are.
 */
export function setSpaces<T>(value: T): T {
  if (Array.isArray(value)) return value.map((inner: unknown) => setSpaces(inner)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [
      key,
      isLang(key) && typeof inner === 'string' ? typeset(inner, key) : setSpaces(inner),
    ]),
  ) as T;
}
