import type { CoverageData, QuestionView } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { questionsLeft } from '../../domain/coverage/questions-left.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import type { ChangeLine, Changes } from '../../domain/coverage/what-changes.ts';
import { ClauseText } from '../clause.tsx';
import { ItemVerdict } from './VerdictBlock.tsx';
import type { CoverageWords } from '../../vocabulary/words.ts';

type State = Extract<CoverageState, { kind: 'outcome' }>;

/** What would change the outcome: all minimal changes of answers, each a link to the state it leads to. */
export function ChangeSection({ changes: { lines, complete }, words }: { changes: Changes; words: CoverageWords }) {
  if (lines.length === 0 && complete) return null;
  return (
    <section class="sec axis" aria-labelledby="changements">
      <h2 id="changements">{words.changes}</h2>
      <ul class="opts change">
        {lines.map((line) => (
          <li key={line.ways[0]!.href}>
            <ChangeWays line={line} words={words} />
          </li>
        ))}
      </ul>
      {!complete && <p class="small">{words.changesMore}</p>}
    </section>
  );
}

/** The ways to the same outcomes, which are said once, at the end. */
function ChangeWays({ line: { ways, left, outcomes }, words }: { line: ChangeLine; words: CoverageWords }) {
  const last = ways.length - 1;
  return (
    <>
      {ways.map(({ condition, href }, index) => (
        <a key={href} href={href}>
          <span>
            <b>{condition}</b>
            {index === last && left.most > 0 && (
              <small>
                {questionsLeft(left, words)}
                {words.then}
              </small>
            )}
            {index === last &&
              outcomes.map((outcome, at) => (
                <small key={outcome.id}>
                  {at > 0 && `${words.or} `}
                  {outcome.items.map((item) => (
                    <ItemVerdict key={item.id} verdict={item} words={words} />
                  ))}
                </small>
              ))}
          </span>
        </a>
      ))}
    </>
  );
}

/** The clauses an outcome rests on, and our advice. */
export function Because({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, lang, clauses } = data;
  return (
    <>
      <section class="sec axis" aria-labelledby="pourquoi">
        <h2 id="pourquoi">{words.because}</h2>
        {outcome.why.map((id) => (
          <p key={id}>
            <ClauseText clause={clauses[id]!} words={words} lang={lang} />
          </p>
        ))}
      </section>
      {outcome.advice.length > 0 && (
        <section class="sec axis" aria-labelledby="conseils">
          <h2 id="conseils">{words.advice}</h2>
          <ul class="dash">
            {outcome.advice.map((id) => (
              <li key={id} id={id}>
                {clauses[id]!.text}{' '}
                <a class="row-link" href={`#${id}`} aria-label={words.adviceLink}>
                  #
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What the answer takes for granted, each with the way out. */
export function Assumptions({ state, words }: { state: State; words: CoverageWords }) {
  if (state.assumptions.length === 0) return null;
  return (
    <section class="sec axis" aria-labelledby="hypotheses">
      <h2 id="hypotheses">{words.assumes}</h2>
      <ul class="dash">
        {state.assumptions.map(({ text, href, need }) => (
          <li key={text}>
            {text}{' '}
            <a href={href}>
              {words.notMyCase}
              <span class="sr">
                {words.colon}
                {need}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
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
