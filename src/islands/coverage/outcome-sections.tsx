import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { questionsLeft } from '../../domain/coverage/questions-left.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import type { ChangeLine, Changes } from '../../domain/coverage/what-changes.ts';
import { ClauseText } from '../clause.tsx';
import { ItemVerdict } from './verdict-sign.tsx';
import type { CoverageWords } from '../../vocabulary/words.ts';

type State = Extract<CoverageState, { kind: 'outcome' }>;

/** What would change the outcome: all minimal changes of answers, each a link to the state it leads to. */
export function ChangeSection({ changes: { lines, complete }, words }: { changes: Changes; words: CoverageWords }) {
  if (lines.length === 0 && complete) return null;
  return (
    <section class="sec axis" aria-labelledby="changements">
      <h2 id="changements">{words.changes}</h2>
      <ul class="opts change">
        {lines.map((line) => (
          <li key={line.ways[0]!.href}>
            <ChangeWays line={line} words={words} />
          </li>
        ))}
      </ul>
      {!complete && <p class="small">{words.changesMore}</p>}
    </section>
  );
}

/** The ways to the same outcomes, which are said once, at the end. */
function ChangeWays({ line: { ways, left, outcomes }, words }: { line: ChangeLine; words: CoverageWords }) {
  const last = ways.length - 1;
  return (
    <>
      {ways.map(({ condition, href }, index) => (
        <a key={href} href={href}>
          <span>
            <b>{condition}</b>
            {index === last && left.most > 0 && (
              <small>
                {questionsLeft(left, words)}
                {words.then}
              </small>
            )}
            {index === last &&
              outcomes.map((outcome, at) => (
                <small key={outcome.id}>
                  {at > 0 && `${words.or} `}
                  {outcome.items.map((item) => (
                    <ItemVerdict key={item.id} verdict={item} words={words} />
                  ))}
                </small>
              ))}
          </span>
        </a>
      ))}
    </>
  );
}

/** The clauses an outcome rests on, and our advice. */
export function Because({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, lang, clauses } = data;
  return (
    <>
      <section class="sec axis" aria-labelledby="pourquoi">
        <h2 id="pourquoi">{words.because}</h2>
        {outcome.why.map((id) => (
          <p key={id}>
            <ClauseText clause={clauses[id]!} words={words} lang={lang} />
          </p>
        ))}
      </section>
      {outcome.advice.length > 0 && (
        <section class="sec axis" aria-labelledby="conseils">
          <h2 id="conseils">{words.advice}</h2>
          <ul class="dash">
            {outcome.advice.map((id) => (
              <li key={id} id={id}>
                {clauses[id]!.text}{' '}
                <a class="row-link" href={`#${id}`} aria-label={words.adviceLink}>
                  #
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What the answer takes for granted, each with the way out. */
export function Assumptions({ state, words }: { state: State; words: CoverageWords }) {
  if (state.assumptions.length === 0) return null;
  return (
    <section class="sec axis" aria-labelledby="hypotheses">
      <h2 id="hypotheses">{words.assumes}</h2>
      <ul class="dash">
        {state.assumptions.map(({ text, href, need }) => (
          <li key={text}>
            {text}{' '}
            <a href={href}>
              {words.notMyCase}
              <span class="sr">
                {words.colon}
                {need}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * What a person can do about what is outside the contract: pay, change something, do it with a key user, or contest.
 */
export function Ways({ outcome, state, changes, data }: WaysProps) {
  const { words, needs, keyUser } = data;
  if (!outcome.items.some(({ covered }) => covered.is === 'no')) return null;
  const { near, finder } = needs[state.need]!;
  return (
    <section class="sec axis noprint" aria-labelledby="choix">
      <h2 id="choix">{words.ways}</h2>
      <ul class="dash">
        <li>
          {words.wayPay} {outcome.advice.length > 0 && <a href="#conseils">{words.advice}</a>}
        </li>
        {changes.lines.length > 0 ? (
          <li>
            {words.wayChange} <a href="#changements">{words.changes}</a>
          </li>
        ) : (
          near &&
          state.path.length === 1 && (
            <li>
              {words.wayOther} <a href="#voisins">{words.wayNear}</a>
            </li>
          )
        )}
        <li>
          {words.wayKeyUser} <a href={keyUser.href}>{keyUser.name}</a>
        </li>
        <li>
          {words.wayContest} <a href={finder.contest}>{words.wayAnswer}</a>
        </li>
      </ul>
    </section>
  );
}

/** Where the finder goes on, subject kept; where the need leaves a choice, the subjects it may be about. */
export function Handover({ need, data: { words, needs } }: { need: string; data: CoverageData }) {
  const { ways } = needs[need]!.finder;
  return (
    <section class="sec axis noprint" aria-labelledby="suite">
      <h2 id="suite">{words.ladder}</h2>
      <ul class="dash">
        {ways.map(({ href, subject }) => (
          <li key={href}>
            <a href={href}>{subject ?? words.ladderOne}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface WaysProps {
  outcome: ShownOutcome;
  state: State;
  changes: Changes;
  data: CoverageData;
}
