import type { Answers } from '../decision/table.ts';
import { contactAddress } from '../framework/addresses.ts';
import type { ContactData } from '../framework/contact-data.ts';
import { contactAnswers, contactState, type ContactState } from '../framework/contact-state.ts';
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
    first: stateAt(data, address, {})!,
    stateAt: (pathname, waiting) => stateAt(data, pathname, waiting),
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

function stateAt(data: ContactData, pathname: string, waiting: Answers): ContactState | undefined {
  const start = contactAddress(data.lang, []);
  if (!pathname.startsWith(start)) return undefined;
  const answers = contactAnswers(data, pathname.slice(start.length).split('/').filter(Boolean));
  return answers && contactState(data, answers, waiting);
}
