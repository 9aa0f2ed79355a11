import { coverageAt } from '../../domain/coverage/coverage-at-address.ts';
import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { coverageTitle } from '../../domain/coverage/coverage-title.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { withSite } from '../../domain/page/with-site.ts';
import { coverage } from './coverage-source.ts';
import { OutcomePage } from './OutcomePage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { TakeOver } from '../TakeOver.tsx';

interface Props {
  lang: Lang;
  address: string;
}

/**
 * The coverage check at an address below its start: links that work without scripts,
 * taken over in place where scripts run.
 */
export function CoverageCheck({ lang, address }: Props) {
  const data = coverage(lang);
  const show = (pathname: string, waiting: unknown) => {
    const state = coverageAt(data, pathname, waiting);
    return state && canShow(state) ? state : undefined;
  };
  return (
    <TakeOver
      name="coverage"
      first={coverageAt(data, address)!}
      stateAt={show}
      onShown={(state) => follow(state, data)}
    >
      {(state) =>
        state.kind === 'question' ? (
          <QuestionPage state={state} data={data} />
        ) : (
          <OutcomePage state={state} data={data} />
        )
      }
    </TakeOver>
  );
}

/** A state is shown in place if it is deeper than a need, or the one whose own sections stand on this page. */
function canShow(state: CoverageState): boolean {
  return state.path.length > 1 || surroundings().some((element) => element.dataset['only'] === state.address);
}

/** Brings the title, and what stands around the tool, in line with a state. */
function follow(state: CoverageState, data: CoverageData): void {
  document.title = withSite(coverageTitle(state, data), document.title);
  for (const element of surroundings()) element.hidden = element.dataset['only'] !== state.address;
}

/** What stands around the tool for one address only: a need's own sections. */
function surroundings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-only]')];
}
