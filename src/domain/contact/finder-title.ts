import type { FinderData } from './finder-data.ts';
import type { FinderState } from './finder-state.ts';

/** The title of a state of the finder, without the name of the site. */
export function finderTitle(state: FinderState, data: FinderData): string {
  switch (state.kind) {
    case 'start':
      return data.words.title;
    case 'situation':
      return data.words.start + data.words.dash + state.subject.label;
    case 'ladder':
      return (state.situation?.short ?? data.words.start) + data.words.dash + state.subject.label;
    default:
      return state satisfies never;
  }
}
