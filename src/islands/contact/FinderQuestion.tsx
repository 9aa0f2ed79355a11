import type { ComponentChildren } from 'preact';
import { finderAddress } from '../../domain/page/addresses.ts';
import type { FinderData } from '../../domain/contact/finder-data.ts';
import { DeskState } from './desk-elements.tsx';
import type { FinderState } from '../../domain/contact/finder-state.ts';
import { DOT } from '../marks.tsx';

/** Which subject, then how far: the answers are links. */
export function FinderQuestion({
  state,
  data,
  children,
}: {
  state: Exclude<FinderState, { kind: 'ladder' }>;
  data: FinderData;
  children?: ComponentChildren;
}) {
  const { words } = data;
  return (
    <>
      {state.kind === 'situation' && (
        <p class="trail">
          <a href={finderAddress(data.lang, [])}>{words.start}</a>
          {DOT}
          {state.subject.label}
        </p>
      )}
      <h1 tabIndex={-1}>{state.kind === 'start' ? words.title : words.whichSituation}</h1>
      <p class="lead">{state.kind === 'start' ? words.lead : state.subject.label}</p>
      <DeskState key={state.kind} data={data} />
      {state.kind === 'start' && children}
      {state.kind === 'start' && <h2 class="ask">{words.whichSubject}</h2>}
      <ul class="opts">
        {state.options.map(({ id, label, hint, href, before, aside }) => (
          <li key={id}>
            <a href={href} class={aside ? 'else' : undefined}>
              <span>
                <b>{label}</b>
                {hint && <small>{hint}</small>}
                {before && <small class="here">{words.before}</small>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
