import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import { levelOf } from '../../domain/coverage/item-level.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import type { SignParts } from '../../domain/coverage/verdict-doubts.ts';
import { told } from '../../domain/view/told.ts';
import { LevelSign } from '../marks.tsx';
import { Sign } from './verdict-sign.tsx';

/**
 * The answer as a line: from the reader through the way in to whoever receives the request and does the work;
 * dotted where that is to be confirmed.
 */
export function Route({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, channels } = data;
  const { entry, handler } = outcome.lines;
  const way = outcome.channels.map((id) => channels[id]!).find(({ kind }) => kind === 'portal');
  const item = outcome.items.length === 1 ? outcome.items[0]! : undefined;
  const level = item && levelOf(item);
  const stop = (label: string, parts: SignParts, key: 'entry' | 'handler') => (
    <li class={told(parts[key]!).doubt && 'unsure'}>
      <small>{label}</small>
      <Sign parts={parts} words={words}>
        {told(parts[key]!).word}
        {parts.level && (
          <span class="nw">
            {' · '}
            {words.level} <LevelSign level={level!} />
          </span>
        )}
      </Sign>
    </li>
  );
  return (
    <ol class="line route" aria-label={words.route}>
      <li class="now">{words.you}</li>
      {way && <li>{way.label}</li>}
      {entry.is !== handler?.is && stop(entry.label, { entry }, 'entry')}
      {handler && stop(handler.label, { handler, ...(level && { level: item.level }) }, 'handler')}
    </ol>
  );
}
