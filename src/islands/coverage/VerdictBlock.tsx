import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { levelOf } from '../../domain/coverage/item-level.ts';
import { told } from '../../domain/view/told.ts';
import { Sources } from '../clause.tsx';
import { LevelSign, MARK_OF, Symbol } from '../marks.tsx';
import { ItemVerdict, Sign } from './verdict-sign.tsx';
import { verdictParts } from '../../domain/coverage/verdict-doubts.ts';

interface Props {
  outcome: ShownOutcome;
  data: CoverageData;
  heading: 'h1' | 'h2';
  when: readonly string[];
  /** Whether its register follows, with level and payment of each item. */
  decided: boolean;
}

/** The verdict: mark, word, level, one sentence and how sure it is; with several items, one line each. */
export function VerdictBlock({ outcome, data, heading: Heading, when, decided }: Props) {
  const { words, lang } = data;
  const { items } = outcome;
  const only = items.length === 1 ? items[0]! : undefined;
  const mark = only && MARK_OF[only.covered.is];
  const focus = Heading === 'h1' ? { tabIndex: -1 } : {};
  const level = only && levelOf(only);
  const sentence = (
    <>
      {outcome.sentence}
      <Sources sources={outcome.sources} lang={lang} words={words} />
    </>
  );
  const conditions = when.map((condition) => (
    <span key={condition} class="if">
      {condition}
    </span>
  ));
  return (
    <section class={mark ? `verdict ${mark}` : 'verdict'}>
      {only && mark ? (
        <>
          <Heading class="big" {...focus}>
            {conditions}
            <Sign parts={{ ...verdictParts(only), payer: undefined }} words={words}>
              <Symbol id={`m-${mark}`} />
              {told(only.covered).word}
              {level && (
                <span class="lvl">
                  {' '}
                  {words.level} <LevelSign level={level} />
                </span>
              )}
            </Sign>
          </Heading>
          <p class="lead">{sentence}</p>
        </>
      ) : (
        <Heading class="lead" {...focus}>
          {conditions}
          {sentence}
        </Heading>
      )}
      {!only && (
        <dl class="reg items">
          {items.map((item) => (
            <div key={item.id}>
              <dt>{item.label}</dt>
              <dd>
                <ItemVerdict verdict={item} words={words} cover={decided} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Sureness outcome={outcome} data={data} />
    </section>
  );
}

/** How final the answer is, or who settles it. */
function Sureness({
  outcome: { provisional, certainty },
  data: { words },
}: {
  outcome: ShownOutcome;
  data: CoverageData;
}) {
  return (
    <p class="sure">
      {provisional ? `${words.provisional}. ${words.settledBy} ${provisional.settledBy}.` : `${words[certainty]}.`}
    </p>
  );
}
