import type { ContactData } from './contact-data.ts';
import type { ContactState } from './contact-state.ts';

/** The title of a state of the finder, without the name of the site. */
export function contactTitle(state: ContactState, data: ContactData): string {
  switch (state.kind) {
    case 'start': return data.words['title']!;
    case 'situation': return `${data.words['start']} – ${state.subject.label}`;
    case 'ladder': return `${state.situation?.short ?? data.words['start']} – ${state.subject.label}`;
    default: return state satisfies never;
  }
}
