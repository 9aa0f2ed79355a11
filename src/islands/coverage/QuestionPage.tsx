import { coverageRoot } from '../../domain/page/addresses.ts';
import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { questionsLeft } from '../../domain/coverage/questions-left.ts';
import { AnswersAside } from './AnswersAside.tsx';
import { ClauseText } from '../clause.tsx';
import { DOT } from '../marks.tsx';

/** One question: its options are links, "I don't know" is one of them. */
export function QuestionPage({
  state,
  data,
}: {
  state: Extract<CoverageState, { kind: 'question' }>;
  data: CoverageData;
}) {
  const { words } = data;
  const { question, options, left } = state;
  const first = state.path.length === 1;
  return (
    <>
      <Trail state={state} data={data} here={`${words.question} ${state.answers.length}`} />
      <div class="two">
        <div>
          {first ? (
            <>
              <h1 tabIndex={-1}>{data.needs[state.need]!.title}</h1>
              <h2 class="ask">{question.label}</h2>
            </>
          ) : (
            <h1 tabIndex={-1}>{question.label}</h1>
          )}
          <p class="small left">
            {left.most === 1 ? words.lastQuestion : `${questionsLeft(left, words)}${words.thisIncluded}`}
          </p>
          <ul class="opts">
            {options.map(({ id, label, hint, href, unknown, before }) => (
              <li key={id}>
                <a href={href} class={unknown ? 'else' : undefined}>
                  <span>
                    <b>{label}</b>
                    {hint && <small>{hint}</small>}
                    {before && <small class="here">{words.before}</small>}
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <div class="asks">
            <details>
              <summary>{words.why}</summary>
              <p>
                <ClauseText clause={question.why} words={words} lang={data.lang} />
              </p>
            </details>
            <details>
              <summary>{words.where}</summary>
              <p>
                <ClauseText clause={question.where} words={words} lang={data.lang} /> {words.who}{' '}
                <a href={question.who.href}>{question.who.name}</a>.
              </p>
            </details>
          </div>
        </div>
        <AnswersAside state={state} data={data} here={question.short} />
      </div>
    </>
  );
}

/** Where the reader is: the start, the question before, this one. */
export function Trail({ state, data, here }: { state: CoverageState; data: CoverageData; here: string }) {
  const start = coverageRoot(data.lang);
  return (
    <p class="trail">
      <a href={start}>{data.words.start}</a>
      {state.back !== start && (
        <>
          {DOT}
          <a href={state.back}>{data.words.back}</a>
        </>
      )}
      {DOT}
      {here}
    </p>
  );
}
