import type { ContactData } from './contact-data.ts';
import type { ContactState } from './contact-state.ts';
import type { CoverageData } from './coverage-data.ts';
import type { CoverageState } from './coverage-state.ts';
import { verdictOf } from './verdict.ts';

const SEPARATOR = ' | ';

/** The title of a state, without the name of the site. */
export function stateTitle(state: CoverageState, data: CoverageData): string {
  switch (state.kind) {
    case 'start': return data.words['title']!;
    case 'question': return state.path.length === 1 ? data.needs[state.need]!.title : `${state.question.label} ${dash} ${data.needs[state.need]!.title}`;
    case 'outcome': return state.path.length === 1 ? data.needs[state.need]!.title : `${verdictWords(state, data)} ${dash} ${data.needs[state.need]!.title}`;
    default: return state satisfies never;
  }
}

const dash = '–';

function verdictWords(state: Extract<CoverageState, { kind: 'outcome' }>, data: CoverageData): string {
  const [outcome, ...others] = state.outcomes;
  return others.length > 0 ? data.words['range']! : outcome!.items.map((item) => verdictOf(item, data.words).word).join(', ');
}

/** The title of a state of the finder, without the name of the site. */
export function contactTitle(state: ContactState, data: ContactData): string {
  switch (state.kind) {
    case 'start': return data.words['title']!;
    case 'situation': return `${data.words['start']} ${dash} ${state.subject.label}`;
    case 'ladder': return `${state.situation?.short ?? data.words['start']} ${dash} ${state.subject.label}`;
    default: return state satisfies never;
  }
}

/** The document title of a state: its own title and the name of the site that the page already shows. */
export function coverageTitle(state: CoverageState, data: CoverageData, documentTitle: string): string {
  return withSite(stateTitle(state, data), documentTitle);
}

/** A title with the name of the site that a document title already shows. */
export function withSite(title: string, documentTitle: string): string {
  return title + (documentTitle.includes(SEPARATOR) ? documentTitle.slice(documentTitle.lastIndexOf(SEPARATOR)) : '');
}
