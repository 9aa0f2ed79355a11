import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeset } from '../domain/text/typography.ts';
import { LANGUAGES, LOCALE, type Lang } from '../vocabulary/languages.ts';
import type { InterfaceStrings, Words } from '../vocabulary/words.ts';
import { quoted } from './wording.ts';

/**
 * The words of the tools in one language, from `content/i18n`; a language whose
 * keys are not those of the source stops the build.
 */
export function wordsOf(root: string, lang: Lang): Words {
  const strings = read(root, lang);
  const under = (...prefixes: readonly string[]) =>
    Object.fromEntries(
      prefixes.flatMap((prefix) =>
        Object.entries(strings)
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, text]) => [key.slice(prefix.length), typeset(text, lang)]),
      ),
    );
  return {
    coverage: under('tool.', 'coverage.') as Words['coverage'],
    finder: under('tool.', 'contact.') as Words['finder'],
    desk: under('desk.') as Words['desk'],
  };
}

/** The strings of a language; where its keys differ from those of the source, another language would show through. */
function read(root: string, lang: Lang): InterfaceStrings {
  const file = fileOf(lang);
  const strings = parsed(root, file);
  const source = parsed(root, fileOf(LANGUAGES[0]));
  const missing = Object.keys(source).filter((key) => !(key in strings));
  const unknown = Object.keys(strings).filter((key) => !(key in source));
  if (missing.length > 0) throw stop(`Il manque à ${file} ces mots de ${fileOf(LANGUAGES[0])} : ${quoted(missing)}.`);
  if (unknown.length > 0) throw stop(`${file} a des mots que ${fileOf(LANGUAGES[0])} n’a pas : ${quoted(unknown)}.`);
  return strings;
}

function parsed(root: string, file: string): InterfaceStrings {
  return JSON.parse(readFileSync(join(root, file), 'utf8')) as InterfaceStrings;
}

const fileOf = (lang: Lang) => `content/i18n/${LOCALE[lang]}.json`;

/** A mistake of content, told without the place in the code that found it. */
function stop(sentence: string): Error {
  return Object.assign(new Error(sentence), { stack: '' });
}
