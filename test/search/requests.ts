import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A request in someone's words, the needs or directions that fit it (none: no place here), and its kind of words. */
export interface Request {
  text: string;
  fits: string[];
  kind: string;
}

const NONE = 'none';
const ROOT = join(import.meta.dirname, '../..');

/** The requests of a file of `test/search`: text, fitting ids with commas between, kind. */
export function requestsIn(name: string): Request[] {
  const file = join(import.meta.dirname, name);
  if (!existsSync(file)) return [];
  return rows(file).map(([text = '', fits = '', kind = '']) => ({
    text,
    fits: fits === NONE ? [] : fits.split(',').map((id) => id.trim()),
    kind,
  }));
}

/** The requests that the user gave, each with the need of the golden case of the same words. */
export function givenRequests(): Request[] {
  const cases = parse(readFileSync(join(ROOT, 'content/cases/demandes.yaml'), 'utf8')) as {
    title: string;
    answers: { besoin: string };
  }[];
  const needOf = new Map(cases.map(({ title, answers }) => [plain(title), answers.besoin]));
  return rows(join(import.meta.dirname, 'given.tsv')).map(([, text = '']) => {
    const need = needOf.get(plain(text));
    if (need === undefined) throw new Error(`Aucun cas de content/cases ne porte cette demande : ${text}`);
    return { text, fits: [need], kind: 'données' };
  });
}

const plain = (text: string) => text.replaceAll('’', "'");

function rows(file: string): string[][] {
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => line.split('\t'));
}
