import type { FinderData } from '../../domain/contact/finder-data.ts';
import { LeftAlone } from '../LeftAlone.tsx';

/**
 * Where a script offers a reminder for the calendar: what to do, why,
 * and after how many opening hours where that is known.
 */
export function DeskReminder({ title, text, hours }: { title: string; text: string; hours?: number | undefined }) {
  return <LeftAlone as="desk-reminder" key={title + text} data-title={title} data-why={text} data-delay={hours} />;
}

/** Where a script writes whether the desk is open now, in a place kept for it; without one, a link to its hours. */
export function DeskState({
  blocked = false,
  data: { words, pages, room },
}: {
  blocked?: boolean;
  data: Pick<FinderData, 'words' | 'pages' | 'room'>;
}) {
  return (
    <LeftAlone as="desk-state" key={String(blocked)} data-blocked={blocked ? '' : undefined}>
      <span class="room" data-state={room.state} data-note={blocked ? `${room.note}\n${room.advice}` : room.note} />
      <span>
        <a href={pages.hours}>{words.hoursMore}</a>
      </span>
    </LeftAlone>
  );
}
