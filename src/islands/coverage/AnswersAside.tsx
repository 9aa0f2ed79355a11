import { coverageRoot } from '../../domain/page/addresses.ts';
import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';

/** The answers given as a line of stops, each with a way to change it, and where the reader is. */
export function AnswersAside({ state, data, here }: { state: CoverageState; data: CoverageData; here: string }) {
  const { words } = data;
  return (
    <aside aria-labelledby="reponses">
      <h2 id="reponses" class="h">
        {words.answers}
      </h2>
      <ol class="line answers">
        {state.answers.map(({ input, question, answer, change }) => (
          <li key={input} class="done">
            <span>
              <small>{question}</small>
              {answer}
            </span>
            <a href={change}>
              {words.change}
              <span class="sr">
                {words.colon}
                {question}
              </span>
            </a>
          </li>
        ))}
        <li class="now">
          <span>
            <span class="here">{words.here}</span>
            <small>{here}</small>
          </span>
        </li>
      </ol>
      {state.dropped.length > 0 && (
        <p class="small">
          {words.dropped}
          {words.colon}
          {state.dropped.join(words.comma)}
        </p>
      )}
      <p class="small">
        <a class="more" href={coverageRoot(data.lang)}>
          {words.restart}
        </a>
      </p>
    </aside>
  );
}
