import { contactAt, contactKept, type ContactState } from '../framework/contact-state.ts';
import type { Lang } from '../framework/languages.ts';
import { contactTitle, withSite } from '../framework/page-titles.ts';
import { contacts } from './contact-source.ts';
import { ContactQuestion } from './ContactQuestion.tsx';
import { LadderPage } from './LadderPage.tsx';
import { useTakeOver } from './take-over.ts';

interface Props { lang: Lang; address: string }

/** The finder of contacts at an address: links that work without scripts, taken over in place where scripts run. */
export function ContactFinder({ lang, address }: Props) {
  const data = contacts(lang);
  const { state, region, follow } = useTakeOver<ContactState>({
    first: contactAt(data, address)!,
    stateAt: (pathname, waiting) => contactAt(data, pathname, waiting),
    answersKept: (kept) => contactKept(data, kept),
    onShown: (shown) => {
      document.title = withSite(contactTitle(shown, data), document.title);
      for (const row of document.querySelectorAll<HTMLElement>('tr[data-subject]')) row.classList.toggle('hit', row.dataset['subject'] === shown.subject?.id);
    },
  });
  return (
    <div ref={region} data-tool="contact" onClick={follow}>
      {state.kind === 'ladder' ? <LadderPage state={state} data={data} /> : <ContactQuestion state={state} data={data} />}
    </div>
  );
}
