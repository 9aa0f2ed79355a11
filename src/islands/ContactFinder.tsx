import { contactAt, type ContactState } from '../framework/contact-state.ts';
import { contactTitle } from '../framework/contact-title.ts';
import type { Lang } from '../framework/languages.ts';
import { withSite } from '../framework/with-site.ts';
import { contacts } from './contact-source.ts';
import { ContactQuestion } from './ContactQuestion.tsx';
import { LadderPage } from './LadderPage.tsx';
import { TakeOver } from './TakeOver.tsx';

interface Props { lang: Lang; address: string }

/** The finder of contacts at an address: links that work without scripts, taken over in place where scripts run. */
export function ContactFinder({ lang, address }: Props) {
  const data = contacts(lang);
  return (
    <TakeOver<ContactState>
      name="contact" first={contactAt(data, address)!} stateAt={(pathname, waiting) => contactAt(data, pathname, waiting)}
      onShown={(shown) => {
        document.title = withSite(contactTitle(shown, data), document.title);
        for (const row of document.querySelectorAll<HTMLElement>('tr[data-subject]')) row.classList.toggle('hit', row.dataset['subject'] === shown.subject?.id);
      }}
    >
      {(state) => (state.kind === 'ladder' ? <LadderPage state={state} data={data} /> : <ContactQuestion state={state} data={data} />)}
    </TakeOver>
  );
}
