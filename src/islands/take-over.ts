import type { MutableRef } from 'preact/hooks';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../decision/table.ts';

/** A state of a tool: its address and the answers it stands for. */
interface Shown { address: string; given: Answers }

/** How a tool takes over its links; `stateAt` gives the state of an address that can be shown in place. */
interface Tool<State extends Shown> {
  first: State;
  stateAt: (pathname: string, waiting: Answers) => State | undefined;
  /** The answers among what a history entry keeps: anything may stand there. */
  answersKept: (kept: unknown) => Answers;
  /** What else follows a new state: the title, what stands around the tool. */
  onShown: (state: State) => void;
}

/** Follows the links of a tool in place: same addresses, back, forward and reload as without scripts; answers behind a changed one wait in the history. */
export function useTakeOver<State extends Shown>({ first, stateAt, answersKept, onShown }: Tool<State>): { state: State; region: MutableRef<HTMLDivElement | null>; follow: (event: MouseEvent) => void } {
  const region = useRef<HTMLDivElement>(null);
  const [state, setState] = useState(first);
  const moved = useRef(false);
  const keptIn = (entry: unknown) => answersKept((entry as { waiting?: unknown } | null)?.waiting);
  const show = (next: State) => {
    moved.current = true;
    // An anchor on the same page is no step.
    setState((now) => (now.address === next.address ? now : next));
  };

  useEffect(() => {
    const onPopState = (event: PopStateEvent) => {
      const next = stateAt(location.pathname, keptIn(event.state));
      if (next) show(next);
      else location.reload();
    };
    addEventListener('popstate', onPopState);
    return () => removeEventListener('popstate', onPopState);
  }, []);

  useLayoutEffect(() => {
    if (!moved.current) return;
    onShown(state);
    const heading = region.current?.querySelector('h1');
    heading?.focus({ preventScroll: true });
    heading?.closest('[data-tool]')?.scrollIntoView({ block: 'start' });
  }, [state]);

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (link.origin !== location.origin || link.hash || link.target) return;
    const waiting = { ...keptIn(history.state), ...state.given };
    const next = stateAt(link.pathname, waiting);
    if (!next) return;
    event.preventDefault();
    history.pushState({ waiting }, '', next.address);
    show(next);
  };

  return { state, region, follow };
}
