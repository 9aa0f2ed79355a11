import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE, type Lang } from '../vocabulary/languages.ts';
import { french } from '../domain/text/typography.ts';

/** What the finder shares with the coverage check. */
const SHARED = [
  'here',
  'before',
  'answers',
  'change',
  'colon',
  'semicolon',
  'toConfirm',
  'notPublished',
  'adviceMark',
  'opensPortal',
  'copy',
  'copied',
  'notCopied',
  'sendMail',
  'mailTooLong',
  'mailTooLongNotCopied',
  'clear',
  'requestPrivate',
];

/** The interface words of the coverage check in one language, from `content/i18n`: keys without their prefix. */
export function toolWords(root: string, lang: Lang): Record<string, string> {
  return wordsOf(root, lang, 'tool.');
}

/** The interface words of the finder. */
export function finderWords(root: string, lang: Lang): Record<string, string> {
  const shared = Object.entries(toolWords(root, lang)).filter(([key]) => SHARED.includes(key));
  return { ...Object.fromEntries(shared), ...wordsOf(root, lang, 'contact.') };
}

/** The interface words whose keys start with a prefix, without it. */
export function wordsOf(root: string, lang: Lang, prefix: string): Record<string, string> {
  const all = JSON.parse(readFileSync(join(root, 'content/i18n', `${LOCALE[lang]}.json`), 'utf8')) as Record<
    string,
    string
  >;
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, text]) => [key.slice(prefix.length), french(text)]),
  );
}
