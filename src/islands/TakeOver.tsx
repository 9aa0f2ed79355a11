import { Component, type ComponentChildren } from 'preact';
import type { Answers } from '../decision/table.ts';
import { onHost, onSite } from '../domain/page/base.ts';
import { tookOver } from './LeftAlone.tsx';
import { leadLinksBelow } from './links-below.ts';

leadLinksBelow();

/** A state of a tool: its address and the answers it stands for. */
interface Shown {
  address: string;
  given: Answers;
}

/**
 * How a tool takes over its links; `stateAt` gives the state of an address that can be shown in place,
 * whatever the history holds beside it.
 */
interface Tool<State extends Shown> {
  name: string;
  first: State;
  stateAt: (pathname: string, waiting: Answers) => State | undefined;
  /** What else follows a new state: the title, what stands around the tool. */
  onShown: (state: State) => void;
  children: (state: State) => ComponentChildren;
}

/**
 * Follows the links of a tool in place: same addresses, back, forward and reload as without scripts;
 * answers behind a changed one wait in the history.
 */
export class TakeOver<State extends Shown> extends Component<Tool<State>, { shown: State }> {
  override state = { shown: this.props.first };

  override componentDidMount() {
    tookOver();
    addEventListener('popstate', this.#goBack);
  }

  override componentWillUnmount() {
    removeEventListener('popstate', this.#goBack);
  }

  override componentDidUpdate() {
    this.props.onShown(this.state.shown);
    const region = this.base as HTMLElement;
    region.querySelector('h1')?.focus({ preventScroll: true });
    region.scrollIntoView({ block: 'start' });
  }

  override render({ name, children }: Tool<State>, { shown }: { shown: State }) {
    return (
      <div data-tool={name} onClick={this.#follow}>
        {children(shown)}
      </div>
    );
  }

  #goBack = (event: PopStateEvent) => {
    const next = this.props.stateAt(onSite(location.pathname), waitingIn(event.state));
    if (!next) return location.reload();
    // An anchor on the same page is no step.
    if (next.address !== this.state.shown.address) this.setState({ shown: next });
  };

  #follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    if (link.origin !== location.origin || link.hash || link.target) return;
    const waiting = { ...waitingIn(history.state), ...this.state.shown.given };
    const next = this.props.stateAt(onSite(link.pathname), waiting);
    if (!next) return;
    event.preventDefault();
    history.pushState({ waiting }, '', onHost(next.address));
    this.setState({ shown: next });
  };
}

/** What is kept in a history entry as answers, if anything. */
function waitingIn(kept: unknown): Answers {
  return Object((kept as { waiting?: unknown } | null)?.waiting) as Answers;
}
