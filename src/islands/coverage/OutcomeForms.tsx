import { render } from 'preact';
import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { ObjectionForm } from './ObjectionForm.tsx';
import { RequestForm } from './RequestForm.tsx';

export interface FormsProps {
  state: Extract<CoverageState, { kind: 'outcome' }>;
  data: CoverageData;
}

/** What a person can write about an answer: the request, and an objection to a decided one. */
export function OutcomeForms({ state, data }: FormsProps) {
  return (
    <>
      <RequestForm state={state} data={data} />
      {state.outcomes.length === 1 && <ObjectionForm state={state} data={data} />}
    </>
  );
}

/** Shows the forms in an element of the page. */
export function showForms(place: Element, props: FormsProps): void {
  render(<OutcomeForms {...props} />, place);
}
