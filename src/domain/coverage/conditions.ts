import type { Conditions } from '../../decision/table.ts';
import type { CoverageData } from './coverage-data.ts';
import { LOCALE } from '../../vocabulary/languages.ts';

/** Conditions in words, in the order of the questions; empty where they ask nothing but the need. */
export function conditionsInWords({ questions, lang }: CoverageData, when: Conditions): string {
  const join = (type: Intl.ListFormatType, list: readonly string[]) =>
    new Intl.ListFormat(LOCALE[lang], { type }).format(list);
  const parts = questions
    .filter(({ id }) => when[id])
    .map(({ id, options }) =>
      join(
        'disjunction',
        options.filter((option) => when[id]!.includes(option.id)).map(({ condition }) => condition!),
      ),
    );
  return join('conjunction', parts);
}
