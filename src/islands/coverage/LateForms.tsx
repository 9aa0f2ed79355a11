import { Component } from 'preact';
import type { FormsProps } from './OutcomeForms.tsx';

/** The build writes the forms into the page; a browser loads them where an answer is reached in place. */
const built = import.meta.env.SSR ? await import('./OutcomeForms.tsx') : undefined;

/** The forms of an answer, the last thing on its page: they come after it in place, and are left alone where they stand. */
export class LateForms extends Component<FormsProps> {
  override async componentDidMount() {
    const place = this.base as HTMLElement;
    if (place.childElementCount > 0) return;
    const { showForms } = await import('./OutcomeForms.tsx');
    showForms(place, this.props);
  }

  override render(props: FormsProps) {
    return built ? (
      <div data-forms>
        <built.OutcomeForms {...props} />
      </div>
    ) : (
      <div data-forms dangerouslySetInnerHTML={{ __html: '' }} />
    );
  }
}
