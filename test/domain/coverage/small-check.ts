import type { Row } from '../../../src/decision/table.ts';
import type { CoverageData } from '../../../src/domain/coverage/coverage-data.ts';
import { NEED } from '../../../src/domain/model/model.ts';

/** A coverage check of one need, made for a test: its questions with their options, and its rows. */
export function smallCheck(
  questions: Record<string, readonly string[]>,
  rows: readonly Pick<Row, 'when' | 'outcome'>[],
): CoverageData {
  return {
    lang: 'fr',
    words: { or: 'ou', to: 'à', left1: 'Encore 1 question', left: 'Encore {n} questions' },
    table: {
      inputs: [
        { id: NEED, options: ['panne', 'autre'] },
        ...Object.entries(questions).map(([id, options]) => ({ id, options })),
      ],
      rows: [
        ...rows.map((row, index) => ({ ...row, id: `r${index}`, when: { [NEED]: ['panne'], ...row.when } })),
        { id: 'autre', when: { [NEED]: ['autre'] }, outcome: 'Autre' },
      ],
    },
    questions: Object.entries(questions).map(([id, options]) => ({
      id,
      options: options.map((option) => ({ id: option, label: option, condition: `si ${option}` })),
    })),
    outcomes: Object.fromEntries(['Autre', ...rows.map(({ outcome }) => outcome)].map((id) => [id, { id }])),
  } as unknown as CoverageData;
}
