import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answersKept, stateAt } from '../framework/coverage-at.ts';
import type { CoverageData } from '../framework/coverage-data.ts';
import type { CoverageState } from '../framework/coverage-state.ts';
import type { Lang } from '../framework/languages.ts';
import { coverageTitle } from '../framework/page-titles.ts';
import { coverage } from './coverage-source.ts';
import { OutcomePage } from './OutcomePage.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { StartPage } from './StartPage.tsx';

interface Props { lang: Lang; address: string }

/** The coverage check at an address: links that work without scripts, taken over in place where scripts run. */
export function CoverageCheck({ lang, address }: Props) {
  const data = coverage(lang);
  const region = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(() => stateAt(data, address)!);
  const moved = useRef(false);

  useEffect(() => {
    const onPopState = (event: PopStateEvent) => {
      const next = stateAt(data, location.pathname, kept(event.state));
      if (!next || !canShow(next)) return location.reload();
      moved.current = true;
      // An anchor on the same page is no step.
      setState((now) => (now.address === next.address ? now : next));
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, [data]);

  useLayoutEffect(() => {
    if (!moved.current) return;
    document.title = coverageTitle(state, data, document.title);
    for (const element of surroundings()) element.hidden = element.dataset['only'] !== state.address;
    const heading = region.current?.querySelector('h1');
    heading?.focus({ preventScroll: true });
    heading?.closest('[data-tool]')?.scrollIntoView({ block: 'start' });
  }, [state, data]);

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.hash || link.target) return;
    const waiting = { ...answersKept(data, kept(history.state)), ...state.given };
    const next = stateAt(data, link.pathname, waiting);
    if (!next || !canShow(next)) return;
    event.preventDefault();
    history.pushState({ waiting }, '', next.address);
    moved.current = true;
    setState(next);
  };

  return <div ref={region} data-tool="coverage" onClick={follow}>{page(state, data)}</div>;
}

function page(state: CoverageState, data: CoverageData) {
  switch (state.kind) {
    case 'start': return <StartPage state={state} words={data.words} />;
    case 'question': return <QuestionPage state={state} data={data} />;
    case 'outcome': return <OutcomePage state={state} data={data} />;
    default: return state satisfies never;
  }
}

/** A state is shown in place if it is deeper than a need, or the one whose own sections stand on this page. */
function canShow(state: CoverageState): boolean {
  return state.path.length > 1 || surroundings().some((element) => element.dataset['only'] === state.address);
}

/** What stands around the tool for one address only: the table, a need's own sections. */
function surroundings(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-only]')];
}

/** What was answered before, kept with the address. */
function kept(state: unknown): unknown {
  return (state as { waiting?: unknown } | null)?.waiting;
}
