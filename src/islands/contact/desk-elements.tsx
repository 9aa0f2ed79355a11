import type { FinderData } from '../../domain/contact/finder-data.ts';
import { escaped } from '../script-text.tsx';

/**
 * Where a script offers a reminder for the calendar: what to do, why,
 * and after how many opening hours where that is known.
 */
export function DeskReminder({ title, text, hours }: { title: string; text: string; hours?: number | undefined }) {
  return (
    <desk-reminder data-title={title} data-why={text} data-delay={hours} dangerouslySetInnerHTML={{ __html: '' }} />
  );
}

/** Where a script writes whether the desk is open now, in a place kept for it; without one, a link to its hours. */
export function DeskState({
  blocked = false,
  data: { words, pages, room },
}: {
  blocked?: boolean;
  data: Pick<FinderData, 'words' | 'pages' | 'room'>;
}) {
  const note = blocked ? `${room.note}\n${room.advice}` : room.note;
  const kept = `<span class="room" data-state="${attribute(room.state)}" data-note="${attribute(note)}"></span>`;
  return (
    <desk-state
      data-blocked={blocked ? '' : undefined}
      dangerouslySetInnerHTML={{
        __html: `${kept}<span><a href="${pages.hours}">${escaped(words.hoursMore)}</a></span>`,
      }}
    />
  );
}

/** A text as the value of an attribute. */
function attribute(text: string): string {
  return escaped(text).replace(/"/g, '&quot;');
}
