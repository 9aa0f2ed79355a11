import type { ComponentChildren } from 'preact';
import { levelOf } from '../../domain/coverage/item-level.ts';
import { doubtsOfSign, toldIn, verdictParts, type SignParts } from '../../domain/coverage/verdict-doubts.ts';
import type { ShownItem } from '../../domain/coverage/verdict.ts';
import { told } from '../../domain/view/told.ts';
import { DoubtSign, LevelSign, Mark, MARK_OF } from '../marks.tsx';
import type { CoverageWords } from '../../vocabulary/words.ts';

/** Parts as one sign: what shows them, then how sure they are. */
export function Sign({
  parts,
  words,
  children,
}: {
  parts: SignParts;
  words: CoverageWords;
  children: ComponentChildren;
}) {
  return (
    <span class="sign" data-told={toldIn(parts)}>
      {children}
      {doubtsOfSign(parts, words).map(({ doubt, text }) => (
        <DoubtSign key={doubt} doubt={doubt}>
          {text}
        </DoubtSign>
      ))}
    </span>
  );
}

/** A verdict on one line, as one sign: mark and word, level, payment; `cover`: its cover alone. */
export function ItemVerdict({ verdict, words, cover }: { verdict: ShownItem; words: CoverageWords; cover?: boolean }) {
  const { covered, payment } = verdict;
  const mark = MARK_OF[covered.is];
  const level = cover ? undefined : levelOf(verdict);
  const { word } = told(covered);
  return (
    <Sign parts={verdictParts(verdict, cover)} words={words}>
      {mark ? <Mark kind={mark}>{word}</Mark> : word}
      {level && (
        <span class="nw">
          {' '}
          · {words.level} <LevelSign level={level} />
        </span>
      )}
      {!cover && payment && <> · {told(payment).word}</>}
    </Sign>
  );
}
