import MiniSearch from 'minisearch';
import { packed, unpacked } from './packed.ts';

/** The stems that find an entry beside its label, packed: everyday words and title, then the example. */
export type Stems = [words: string, example: string];

/**
 * `words`: what stands alone, and pairs of neighbours; `parts`: words that were said only with others, which tell
 * less.
 */
const FIELDS = ['words', 'parts', 'example', 'label'] as const;

/** An index over entries by their place; a term is a stem, or a pair of neighbours. */
export function needIndex(
  entries: readonly { label: string; stems: Stems }[],
  stemsOf: (texts: readonly string[]) => string[],
): MiniSearch {
  const index = new MiniSearch<Record<string, unknown>>({
    fields: [...FIELDS],
    tokenize: (terms) => (terms === '' ? [] : terms.split('\n')),
    processTerm: (term) => term,
  });
  index.addAll(
    entries.map(({ label, stems: [words, example] }, id) => {
      const { alone, parts, pairs } = unpacked(words);
      return {
        id,
        words: [...alone, ...pairs].join('\n'),
        parts: parts.join('\n'),
        example: gramsOf(example),
        label: gramsOf(packed(stemsOf([label]))),
      };
    }),
  );
  return index;
}

function gramsOf(lines: string): string {
  const { parts, pairs } = unpacked(lines);
  return [...parts, ...pairs].join('\n');
}
