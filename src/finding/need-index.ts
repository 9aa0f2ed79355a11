import MiniSearch from 'minisearch';
import { gramsOf } from './stems.ts';

/** The stems that find an entry beside its label: everyday words and title, then the example; an expression a line. */
export type Stems = [words: string, example: string];

const FIELDS = ['words', 'example', 'label'] as const;

/** An index over entries by their place; a term is a stem, or a pair of neighbours. */
export function needIndex(
  entries: readonly { label: string; stems: Stems }[],
  stemsOf: (texts: readonly string[]) => string,
): MiniSearch {
  const index = new MiniSearch<{ id: number; stems: readonly string[] }>({
    fields: [...FIELDS],
    tokenize: termsOf,
    processTerm: (term) => term,
    extractField: (entry, field) =>
      field === 'id' ? entry.id : (entry.stems[FIELDS.indexOf(field as (typeof FIELDS)[number])] as string),
  });
  index.addAll(entries.map(({ label, stems }, id) => ({ id, stems: [...stems, stemsOf([label])] })));
  return index;
}

/** Every term of some expressions, each once: saying a thing in ten ways does not make it ten times likelier. */
function termsOf(lines: string): string[] {
  return [...new Set(lines.split('\n').flatMap((line) => (line === '' ? [] : gramsOf(line.split(' ')))))];
}
