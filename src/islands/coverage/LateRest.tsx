import { Component } from 'preact';
import { LeftAlone } from '../LeftAlone.tsx';
import type { RestProps } from './OutcomeRest.tsx';

/** The build writes the rest of an answer into the page; a browser loads it where an answer is reached in place. */
const built = import.meta.env.SSR ? await import('./OutcomeRest.tsx') : undefined;

/** What stands below an answer: it comes after it in place, and is left alone where it stands. */
export class LateRest extends Component<RestProps> {
  override async componentDidMount() {
    const place = this.base as HTMLElement;
    if (place.childElementCount > 0) return;
    const { showRest } = await import('./OutcomeRest.tsx');
    showRest(place, this.props);
  }

  override render(props: RestProps) {
    return built ? (
      <div data-rest>
        <built.OutcomeRest {...props} />
      </div>
    ) : (
      <LeftAlone as="div" data-rest />
    );
  }
}
