import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE, type Lang } from '../framework/languages.ts';
import { french } from '../framework/typography.ts';

const TOOL = 'tool.';

/** The interface words of the tools in one language, from `content/i18n`: keys without their prefix. */
export function toolWords(root: string, lang: Lang): Record<string, string> {
  const all = JSON.parse(readFileSync(join(root, 'content/i18n', `${LOCALE[lang]}.json`), 'utf8')) as Record<string, string>;
  return Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith(TOOL)).map(([key, text]) => [key.slice(TOOL.length), french(text)]));
}
