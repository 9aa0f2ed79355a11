import MiniSearch from 'minisearch';
import { pairsOf } from './stems.ts';

/** The stems that find an entry beside its label: everyday words and title, then the example; an expression a line. */
export type Stems = [words: string, example: string];

/** `words`: what stands alone, and pairs of neighbours; `parts`: words that were said only with others, which tell less. */
export const FIELDS = ['words', 'parts', 'example', 'label'] as const;

/** An index over entries by their place; a term is a stem, or a pair of neighbours. */
export function needIndex(
  entries: readonly { label: string; stems: Stems }[],
  stemsOf: (texts: readonly string[]) => string,
): MiniSearch {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: [...FIELDS],
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ label, stems: [words, example] }, id) => ({
      id,
      words: [...aloneIn(words), ...pairsIn(words)].join('\n'),
      parts: [...partsIn(words)].join('\n'),
      example: [...partsIn(example), ...pairsIn(example)].join('\n'),
      label: [...partsIn(stemsOf([label])), ...pairsIn(stemsOf([label]))].join('\n'),
    })),
  );
  return index;
}

const aloneIn = (lines: string) => new Set(lines.split('\n').filter((line) => !line.includes(' ')));
const partsIn = (lines: string) => new Set(lines.split(/[\n ]/));
const pairsIn = (lines: string) => new Set(lines.split('\n').flatMap((line) => pairsOf(line.split(' '))));
