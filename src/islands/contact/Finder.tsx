import { Component, type ComponentChildren } from 'preact';
import { finderAt, type FinderState } from '../../domain/contact/finder-state.ts';
import { finderTitle } from '../../domain/contact/finder-title.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { withSite } from '../../domain/page/with-site.ts';
import { finder } from './finder-source.ts';
import { FinderQuestion } from './FinderQuestion.tsx';
import { LadderPage } from './LadderPage.tsx';
import { TakeOver } from '../TakeOver.tsx';

interface Props {
  lang: Lang;
  address: string;
  /** What stands above the subjects. */
  children?: ComponentChildren;
}

/** The finder of contacts at an address: links that work without scripts, taken over in place where scripts run. */
export class Finder extends Component<Props> {
  /** The field that the page came with. */
  field: Element | null = null;

  override componentDidMount(): void {
    this.field = document.querySelector('need-field');
  }

  override render({ lang, address, children }: Props) {
    const data = finder(lang);
    return (
      <TakeOver<FinderState>
        name="contact"
        first={finderAt(data, address)!}
        stateAt={(pathname, waiting) => finderAt(data, pathname, waiting)}
        onShown={(shown) => {
          document.title = withSite(finderTitle(shown, data), document.title);
          for (const row of document.querySelectorAll<HTMLElement>('tr[data-subject]'))
            row.classList.toggle('hit', row.dataset['subject'] === shown.subject?.id);
        }}
      >
        {(state) =>
          state.kind === 'ladder' ? (
            <LadderPage state={state} data={data} />
          ) : (
            <FinderQuestion state={state} data={data}>
              {this.field ? <Moved node={this.field} /> : children}
            </FinderQuestion>
          )
        }
      </TakeOver>
    );
  }
}

/** What the page came with, put back as it is: it is not made anew, which the security policy forbids. */
function Moved({ node }: { node: Element }) {
  return <div ref={(box) => void box?.append(node)} />;
}
