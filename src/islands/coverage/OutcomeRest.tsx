import { render } from 'preact';
import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { whatChanges } from '../../domain/coverage/what-changes.ts';
import { ObjectionForm } from './ObjectionForm.tsx';
import { Assumptions, Because, ChangeSection, Handover, Ways } from './outcome-sections.tsx';
import { Register, Remains } from './outcome-register.tsx';
import { RequestForm } from './RequestForm.tsx';

export interface RestProps {
  state: Extract<CoverageState, { kind: 'outcome' }>;
  data: CoverageData;
}

/**
 * What stands below an answer: the proof of a decided one, what it supposes, what remains open,
 * and what a person can write about it.
 */
export function OutcomeRest({ state, data }: RestProps) {
  const { words } = data;
  const outcome = state.outcomes.length === 1 ? state.outcomes[0]! : undefined;
  const changes = outcome && whatChanges(data, state.given);
  return (
    <>
      {outcome && changes && (
        <>
          <Register outcome={outcome} data={data} />
          <ChangeSection changes={changes} words={words} />
          <Because outcome={outcome} data={data} />
          <Ways outcome={outcome} state={state} changes={changes} data={data} />
        </>
      )}
      {state.outcomes[0]!.channels.length > 0 && <Handover need={state.need} data={data} />}
      <Assumptions state={state} words={words} />
      {outcome && <Remains outcome={outcome} data={data} />}
      <p class="small paper">
        {words.sources}
        {words.colon}
        {outcome ? outcome.legend : data.legend}.
      </p>
      <RequestForm state={state} data={data} />
      {outcome && <ObjectionForm state={state} data={data} />}
    </>
  );
}

/** Shows it in an element of the page. */
export function showRest(place: Element, props: RestProps): void {
  render(<OutcomeRest {...props} />, place);
}
