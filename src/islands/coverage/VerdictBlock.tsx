import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import type { Verdict } from '../../domain/coverage/verdict.ts';
import type { Level } from '../../vocabulary/values.ts';
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
  const only = items.length === 1 ? items[0]!.verdict : undefined;
  const mark = only && MARK_OF[only.covered];
  const focus = Heading === 'h1' ? { tabIndex: -1 } : {};
  const sentence = (
    <>
      {outcome.sentence}
      <Sources sources={outcome.sources} lang={lang} />
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
            {only.word}
            <LevelBeside level={only.level} words={words} />
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
          {items.map(({ id, label, verdict }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>
                <ItemVerdict verdict={verdict} words={words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** A verdict on one line: mark and word, level, payment. */
export function ItemVerdict({
  verdict: { covered, word, level, payment },
  words,
}: {
  verdict: Verdict;
  words: CoverageWords;
}) {
  const mark = MARK_OF[covered];
  return (
    <>
      {mark ? <Mark kind={mark}>{word}</Mark> : word}
      {(level === '1' || level === '2') && (
        <span class="nw">
          {' '}
          · {words.level} <LevelSign level={level} />
        </span>
      )}
      {payment && <> · {payment}</>}
    </>
  );
}

function LevelBeside({ level, words }: { level: Level; words: CoverageWords }) {
  if (level !== '1' && level !== '2') return null;
  return (
    <span class="lvl">
      {' '}
      {words.level} <LevelSign level={level} />
    </span>
  );
}
