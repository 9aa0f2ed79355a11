import type { CoverageData, QuestionView } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import type { ShownItem } from '../../domain/coverage/verdict.ts';
import { told, type Doubtful } from '../../domain/view/told.ts';
import { ClauseText } from '../clause.tsx';
import { ItemVerdict } from './verdict-sign.tsx';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** The verdicts still possible in one line, each once, as sure as the least sure of its kind. */
export function Possible({ outcomes, words }: { outcomes: readonly ShownOutcome[]; words: CoverageWords }) {
  const kinds = Map.groupBy(
    outcomes.flatMap(({ items }) => items),
    ({ covered }) => covered.is,
  );
  return (
    <p class="possible">
      {[...kinds].map(([kind, items], index) => (
        <span key={kind}>
          {index > 0 && `${words.or} `}
          <ItemVerdict verdict={leastSure(items)} words={words} cover />{' '}
        </span>
      ))}
    </p>
  );
}

function leastSure(items: readonly ShownItem[]): ShownItem {
  const doubted = (doubt: Doubtful) => items.find(({ covered }) => told(covered).doubt === doubt);
  return doubted('not-published') ?? doubted('to-confirm') ?? items[0]!;
}

/** The facts that decide between the outcomes still possible, and who knows them. */
export function Decides({ questions, data }: { questions: readonly QuestionView[]; data: CoverageData }) {
  const { words, lang } = data;
  return (
    <section class="decides" aria-labelledby="decide">
      <h2 id="decide" class="h">
        {words.decides}
      </h2>
      {questions.map(({ id, label, where, who }) => (
        <p key={id}>
          <b>{label}</b> <ClauseText clause={where} words={words} lang={lang} /> {words.who}{' '}
          <a href={who.href}>{who.name}</a>.
        </p>
      ))}
    </section>
  );
}
