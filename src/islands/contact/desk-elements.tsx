import type { FinderWords } from '../../vocabulary/words.ts';
import { escaped } from '../script-text.tsx';

/** Where a script offers a reminder for the calendar: what to do, why, and after how many opening hours where that is known. */
export function DeskReminder({ title, text, hours }: { title: string; text: string; hours?: number | undefined }) {
  return (
    <desk-reminder
      data-title={title}
      data-why={text}
      data-delay={hours}
      hidden
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}

/** Where a script writes whether the desk is open now; without one, a link to its hours at `href`. */
export function DeskState({
  blocked,
  words,
  href,
}: {
  blocked: boolean;
  words: Pick<FinderWords, 'hoursMore'>;
  href: string;
}) {
  const link = `<a href="${href}">${escaped(words.hoursMore)}</a>`;
  return <desk-state data-blocked={blocked ? '' : undefined} dangerouslySetInnerHTML={{ __html: link }} />;
}
