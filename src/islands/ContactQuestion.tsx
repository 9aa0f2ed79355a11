import { contactAddress } from '../framework/addresses.ts';
import type { ContactData } from '../framework/contact-data.ts';
import type { ContactState } from '../framework/contact-state.ts';

/** Which subject, then how far: the answers are links. */
export function ContactQuestion({ state, data }: { state: Exclude<ContactState, { kind: 'ladder' }>; data: ContactData }) {
  const { words } = data;
  return (
    <>
      {state.kind === 'situation' && <p class="trail"><a href={contactAddress(data.lang, [])}>{words['start']}</a> · {state.subject.label}</p>}
      <h1 tabIndex={-1}>{state.kind === 'start' ? words['title'] : words['whichSituation']}</h1>
      <p class="lead">{state.kind === 'start' ? words['lead'] : state.subject.label}</p>
      {state.kind === 'start' && <h2 class="ask">{words['whichSubject']}</h2>}
      <ul class="opts">
        {state.options.map(({ id, label, hint, href, before, aside }) => (
          <li key={id}><a href={href} class={aside ? 'else' : undefined}><span><b>{label}</b>{hint && <small>{hint}</small>}{before && <small class="here">{words['before']}</small>}</span></a></li>
        ))}
      </ul>
    </>
  );
}
