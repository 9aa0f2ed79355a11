import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { AnswersAside } from './AnswersAside.tsx';
import { LateForms } from './LateForms.tsx';
import { Assumptions, Because, ChangeSection, Decides } from './outcome-sections.tsx';
import { Actions, Register } from './outcome-register.tsx';
import { Trail } from './QuestionPage.tsx';
import { VerdictBlock } from './VerdictBlock.tsx';

type State = Extract<CoverageState, { kind: 'outcome' }>;

/** The answer, or all answers still possible and the fact that decides. */
export function OutcomePage({ state, data }: { state: State; data: CoverageData }) {
  const { words } = data;
  const decided = state.outcomes.length === 1;
  const outcome = state.outcomes[0]!;
  const named = state.path.length === 1;
  return (
    <>
      <Trail state={state} data={data} here={decided ? words.outcome : words.range} />
      <div class="two">
        <div>
          {named && <h1 tabIndex={-1}>{data.needs[state.need]!.title}</h1>}
          {!named && !decided && (
            <>
              <h1 tabIndex={-1}>{words.rangeTitle}</h1>
              <p class="lead">{words.rangeLead}</p>
            </>
          )}
          {!decided && <Decides questions={state.unknown} data={data} />}
          {state.outcomes.map((one) => (
            <VerdictBlock
              key={one.id}
              outcome={one}
              data={data}
              heading={named || !decided ? 'h2' : 'h1'}
              when={state.when[one.id]!}
            />
          ))}
          {decided && <Register outcome={outcome} data={data} />}
          <Actions outcome={outcome} need={state.need} data={data} decided={decided} />
        </div>
        <AnswersAside state={state} data={data} here={decided ? words.outcome : words.range} />
      </div>
      {state.changes && <ChangeSection changes={state.changes} words={words} />}
      {decided && <Because outcome={outcome} data={data} />}
      <Assumptions state={state} words={words} />
      <p class="small paper">
        {words.sources}
        {words.colon}
        {decided ? outcome.legend : data.legend}.
      </p>
      <LateForms key={state.address} state={state} data={data} />
    </>
  );
}
