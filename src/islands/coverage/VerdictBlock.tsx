import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { levelOf } from '../../domain/coverage/item-level.ts';
import type { ShownItem } from '../../domain/coverage/verdict.ts';
import { Sources } from '../clause.tsx';
import { LevelSign, Mark, MARK_OF, Symbol } from '../marks.tsx';
import type { CoverageWords } from '../../vocabulary/words.ts';

interface Props {
  outcome: ShownOutcome;
  data: CoverageData;
  heading: 'h1' | 'h2';
  when: readonly string[];
}

/** The verdict: mark, word, level and one sentence; with several items, one line each. */
export function VerdictBlock({ outcome, data, heading: Heading, when }: Props) {
  const { words, lang } = data;
  const { items } = outcome;
  const only = items.length === 1 ? items[0]! : undefined;
  const mark = only && MARK_OF[only.covered.is];
  const focus = Heading === 'h1' ? { tabIndex: -1 } : {};
  const sentence = (
    <>
      {outcome.sentence}
      <Sources sources={outcome.sources} lang={lang} words={words} />
    </>
  );
  return (
    <section class={mark ? `verdict ${mark}` : 'verdict'}>
      {when.map((condition) => (
        <p key={condition} class="if">
          {condition}
        </p>
      ))}
      {only && mark ? (
        <>
          <Heading class="big" {...focus}>
            <Symbol id={`m-${mark}`} />
            {only.covered.word}
            <LevelBeside item={only} words={words} />
          </Heading>
          <p class="lead">{sentence}</p>
        </>
      ) : (
        <Heading class="lead" {...focus}>
          {sentence}
        </Heading>
      )}
      {!only && (
        <dl class="reg items">
          {items.map((item) => (
            <div key={item.id}>
              <dt>{item.label}</dt>
              <dd>
                <ItemVerdict verdict={item} words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** A verdict on one line: mark and word, level, payment. */
export function ItemVerdict({ verdict, words }: { verdict: ShownItem; words: CoverageWords }) {
  const { covered, payment } = verdict;
  const mark = MARK_OF[covered.is];
  const level = levelOf(verdict);
  return (
    <>
      {mark ? <Mark kind={mark}>{covered.word}</Mark> : covered.word}
      {level && (
        <span class="nw">
          {' '}
          · {words.level} <LevelSign level={level} />
        </span>
      )}
      {payment && <> · {payment.word}</>}
    </>
  );
}

function LevelBeside({ item, words }: { item: ShownItem; words: CoverageWords }) {
  const level = levelOf(item);
  return level ? (
    <span class="lvl">
      {' '}
      {words.level} <LevelSign level={level} />
    </span>
  ) : null;
}
