import type { CoverageData, QuestionView } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { toldIn, verdictParts } from '../../domain/coverage/verdict-doubts.ts';
import { ClauseText } from '../clause.tsx';
import { ItemVerdict } from './verdict-sign.tsx';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** The verdicts still possible, each once, in one line. */
export function Possible({ outcomes, words }: { outcomes: readonly ShownOutcome[]; words: CoverageWords }) {
  const items = outcomes.flatMap((outcome) => outcome.items);
  return (
    <p class="possible">
      {[...new Map(items.map((item) => [toldIn(verdictParts(item, true)), item]))].map(([told, item], index) => (
        <span key={told}>
          {index > 0 && ` ${words.or} `}
          <ItemVerdict verdict={item} words={words} cover />
        </span>
      ))}
    </p>
  );
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
