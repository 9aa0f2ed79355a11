import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { Actions } from './Actions.tsx';
import { AnswersAside } from './AnswersAside.tsx';
import { Decides, Possible } from './Decides.tsx';
import { LateRest } from './LateRest.tsx';
import { Trail } from './QuestionPage.tsx';
import { Route } from './Route.tsx';
import { VerdictBlock } from './VerdictBlock.tsx';

type State = Extract<CoverageState, { kind: 'outcome' }>;

/** The answer, or all answers still possible and the fact that decides; what to do comes before the proof. */
export function OutcomePage({ state, data }: { state: State; data: CoverageData }) {
  const { words } = data;
  const outcome = state.outcomes[0]!;
  const decided = state.outcomes.length === 1;
  const named = state.path.length === 1;
  const actions = <Actions need={state.need} outcome={outcome} data={data} decided={decided} />;
  const verdicts = state.outcomes.map((one) => (
    <VerdictBlock
      key={one.id}
      outcome={one}
      data={data}
      heading={named || !decided ? 'h2' : 'h1'}
      when={state.when[one.id]!}
      decided={decided}
    />
  ));
  return (
    <>
      <Trail state={state} data={data} here={decided ? words.outcome : words.range} />
      <div class="two">
        <div>
          {named && <h1 tabIndex={-1}>{data.needs[state.need]!.title}</h1>}
          {decided ? (
            <>
              {verdicts}
              {actions}
              <Route outcome={outcome} data={data} />
            </>
          ) : (
            <>
              {!named && <h1 tabIndex={-1}>{words.rangeTitle}</h1>}
              <Possible outcomes={state.outcomes} words={words} />
              {actions}
              <Decides questions={state.unknown} data={data} />
              {verdicts}
            </>
          )}
        </div>
        <AnswersAside state={state} data={data} here={decided ? words.outcome : words.range} />
      </div>
      <LateRest key={state.address} state={state} data={data} />
    </>
  );
}
