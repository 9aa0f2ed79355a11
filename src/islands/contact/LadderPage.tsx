import { Fragment } from 'preact';
import type { Clause } from '../../domain/view/viewer.ts';
import { finderAddress } from '../../domain/page/addresses.ts';
import type { FinderData, WaitView } from '../../domain/contact/finder-data.ts';
import type { FinderState, Step } from '../../domain/contact/finder-state.ts';
import { Sources, StatusMark } from '../clause.tsx';
import { ICON_OF } from './channel-icons.ts';
import { DeskReminder, DeskState } from './desk-elements.tsx';
import type { FinderWords } from '../../vocabulary/words.ts';
import { withinSentence } from '../../domain/text/typography.ts';
import { DOT, Icon, Mark } from '../marks.tsx';
import { SendTexts } from './SendTexts.tsx';

const PLACES = { done: 'done', here: 'now', next: false } as const;

type State = Extract<FinderState, { kind: 'ladder' }>;

/** The ladder: what to do now, where one stands, what follows, where publication ends, and the text to send. */
export function LadderPage({ state, data }: { state: State; data: FinderData }) {
  const { words, lang } = data;
  return (
    <>
      <p class="trail">
        <a href={finderAddress(lang, [])}>{words.start}</a>
        {state.situation && (
          <>
            {DOT}
            <a href={finderAddress(lang, [state.subject.id])}>{state.subject.label}</a>
          </>
        )}
        {DOT}
        {state.situation?.short ?? state.subject.label}
      </p>
      <div class="two">
        <div>
          <h1 tabIndex={-1}>{state.ladder.action}</h1>
          <ol class="line ladder">
            {state.steps.map((step) => (
              <Rung key={step.id} step={step} state={state} data={data} />
            ))}
            <End state={state} data={data} />
          </ol>
          <p class="small after">
            {data.order.href ? <a href={data.order.href}>{data.order.text}</a> : data.order.text}
            <Sources sources={data.order.sources} lang={lang} words={words} /> {words.dotted}
          </p>
        </div>
        <Aside state={state} data={data} />
      </div>
      {state.subject.needs.length > 0 && (
        <section class="sec axis noprint" aria-labelledby="couvert">
          <h2 id="couvert">{words.covered}</h2>
          <p>{words.coveredLead}</p>
          <ul class="dash">
            {state.subject.needs.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface RungProps {
  state: State;
  data: FinderData;
}

function Rung({ step, state, data }: RungProps & { step: Step }) {
  const { words, lang } = data;
  const here = step.place === 'here';
  return (
    <li class={classOf(step)}>
      <h2>
        <a href={step.href}>{step.title}</a>
        {here && <span class="here">{words.now}</span>}
        {!step.sure && <span class="sr"> ({words.toConfirm})</span>}
      </h2>
      <p class="small">
        {step.says.text}
        <Sources sources={step.says.sources} lang={lang} words={words} />
      </p>
      {step.before.length > 0 && (
        <p class="small">
          {step.before.map((clause) => (
            <Fragment key={clause.text}>
              <Said clause={clause} data={data} />{' '}
            </Fragment>
          ))}
        </p>
      )}
      {here ? (
        <HereActions step={step} state={state} data={data} />
      ) : (
        step.place === 'next' && <Reach step={step} data={data} />
      )}
    </li>
  );
}

/** How a rung is drawn: where one stands, and dotted where it is deduced. */
function classOf({ place, sure }: Step): string | undefined {
  return [PLACES[place], !sure && 'unsure'].filter(Boolean).join(' ') || undefined;
}

/**
 * The rung one stands on: how to reach it now, the texts to send, what it can do, what to have ready, when to go up,
 * what to do while it is closed.
 */
function HereActions({ step, state, data }: RungProps & { step: Step }) {
  const { words, fields } = data;
  const blocked = state.situation?.id === data.blocked;
  const up = (blocked && step.urgent) || step.up;
  return (
    <>
      {step.reach.map((clause) => (
        <p key={clause.text}>
          <Said clause={clause} data={data} />
        </p>
      ))}
      {step.channels.length > 0 && (
        <>
          {step.own ? (
            <DeskState blocked={blocked && data.channels[step.channels[0]!]!.kind === 'portal'} data={data} />
          ) : (
            <p>{words.through}</p>
          )}
          {blocked && (
            <p class="small">
              <Said clause={data.noEmergency} data={data} />
            </p>
          )}
          <Buttons step={step} data={data} />
          <p class="small tools noprint">
            {step.card && <a href={step.card}>{words.card}</a>}
            <DeskReminder title={state.ladder.action} text={up.text} hours={step.wait.hours} />
          </p>
        </>
      )}
      <SendTexts key={state.address} state={state} data={data} />
      <dl class="reg">
        {step.can.length > 0 && (
          <div>
            <dt>{words.can}</dt>
            <dd>
              {step.can.map((clause) => (
                <p key={clause.text}>
                  <Said clause={clause} data={data} />
                </p>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{words.ready}</dt>
          <dd>
            {inALine(
              state.ready.map((id) => fields[id]!.label),
              data,
            )}
            . <a href={data.pages.request}>{words.readyMore}</a>
          </dd>
        </div>
        <div>
          <dt>{words.up}</dt>
          <dd>
            <p>
              <Said clause={up} data={data} />
            </p>
            <Wait wait={step.wait} data={data} />
          </dd>
        </div>
        {step.closed && (
          <div>
            <dt>{words.closed}</dt>
            <dd>
              <Said clause={step.closed} data={data} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Buttons({ step, data }: { step: Step; data: FinderData }) {
  return (
    <div class="acts">
      {step.channels
        .map((id) => data.channels[id]!)
        .map(({ id, kind, shown, href }, index) => (
          <a key={id} class={index === 0 ? 'btn first' : 'btn'} href={href}>
            <Icon name={ICON_OF[kind]} />
            {kind === 'portal' ? data.words.opensPortal : shown}
          </a>
        ))}
    </div>
  );
}

/** How long to wait before going up, or that nobody published it; where it is known a script offers a reminder. */
function Wait({ wait, data }: { wait: WaitView; data: FinderData }) {
  const { words, lang } = data;
  if (wait.hours === undefined)
    return (
      <p>
        <Said clause={data.noWait} data={data} />
      </p>
    );
  return (
    <p>
      {words.waitHours.replace('{n}', String(wait.hours))}
      <Sources sources={wait.sources} lang={lang} words={words} /> <StatusMark status={wait.status} words={words} />
      {wait.note && <small>. {wait.note}</small>}
    </p>
  );
}

/** A statement with its sources and how sure it is; the rungs have their own page, so none is a link. */
function Said({ clause, data }: { clause: Clause; data: FinderData }) {
  return (
    <>
      {clause.text}
      <Sources sources={clause.sources} lang={data.lang} words={data.words} />{' '}
      <StatusMark status={clause.status} words={data.words} />
    </>
  );
}

/** How a rung further up is reached: its channels, or what nobody published and through whom a message goes. */
function Reach({ step, data }: { step: Step; data: FinderData }) {
  const { words } = data;
  const channels = step.channels.map((id) => data.channels[id]!);
  return (
    <>
      {step.reach
        .filter(({ status }) => status === 'not-published')
        .map(({ text }) => (
          <p key={text} class="small">
            {text}
          </p>
        ))}
      {channels.length > 0 && (
        <p class="small ways">
          {!step.own && <>{words.through} </>}
          {channels.map(({ id, kind, label, shown, href }, index) => (
            <>
              {index > 0 && ' · '}
              <a key={id} href={href}>
                {kind === 'portal' ? label : shown}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}

/**
 * Where the ladder ends: what is known of what follows, unless a rung told it; sentences as sure as the next one
 * share its mark.
 */
function End({ state, data }: RungProps) {
  const { words } = data;
  const known = state.steps.flatMap(({ place, reach }) => (place === 'here' ? reach.map(({ text }) => text) : []));
  const clauses = state.ladder.end.map((id) => data.clauses[id]!).filter(({ text }) => !known.includes(text));
  const silent = clauses.every(({ status }) => status === 'not-published');
  return (
    <li class="unsure">
      <h2>
        {words.beyond}
        {silent && <Mark kind="np">{words.notPublished}</Mark>}
      </h2>
      {clauses.map(({ text, href, status }, index) => (
        <p key={text} class="small">
          {href ? (
            <a class="cite" href={href}>
              {text}
            </a>
          ) : (
            text
          )}
          {!silent && status !== clauses[index + 1]?.status && (
            <>
              {' '}
              <StatusMark status={status} words={words} />
            </>
          )}
        </p>
      ))}
    </li>
  );
}

/** The answers with a way to change each, and the hours of the desk as a timetable. */
function Aside({ state, data }: RungProps) {
  const { words, lang, week, hours } = data;
  return (
    <aside aria-labelledby="reponses">
      <h2 id="reponses" class="h">
        {words.answers}
      </h2>
      <ol class="line answers">
        <Answer question={words.subject} answer={state.subject.label} change={finderAddress(lang, [])} words={words} />
        {state.situation && (
          <Answer
            question={words.situation}
            answer={state.situation.short}
            change={finderAddress(lang, [state.subject.id])}
            words={words}
          />
        )}
      </ol>
      <h2 class="h" id="heures">
        {words.hours}
      </h2>
      <table class="hours" aria-labelledby="heures">
        <tbody>
          {week.map(({ label, spans }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {spans.length > 0 ? (
                <td>
                  {spans.map((span) => (
                    <span key={span} class="nw">
                      {span}
                    </span>
                  ))}
                </td>
              ) : (
                <td>{words.notPublished}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        <StatusMark status={hours.status} words={words} />
        <Sources sources={hours.sources} lang={lang} words={words} /> <a href={data.pages.hours}>{words.hoursMore}</a>
      </p>
    </aside>
  );
}

function Answer({
  question,
  answer,
  change,
  words,
}: {
  question: string;
  answer: string;
  change: string;
  words: FinderWords;
}) {
  return (
    <li class="done">
      <span>
        <small>{question}</small>
        {answer}
      </span>
      <a href={change}>
        {words.change}
        <span class="sr">
          {words.colon}
          {question}
        </span>
      </a>
    </li>
  );
}

/** Labels as one sentence: only the first keeps its capital. */
function inALine(labels: readonly string[], { words, lang }: FinderData): string {
  return labels.map((label, index) => (index === 0 ? label : withinSentence(label, lang))).join(words.comma);
}
