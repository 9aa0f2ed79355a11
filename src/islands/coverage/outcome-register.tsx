import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import type { ShownPart } from '../../domain/view/viewer.ts';
import { ICON_OF } from '../contact/channel-icons.ts';
import { ClauseText, Sources, StatusMark } from '../clause.tsx';
import { Icon, Mark, type MarkKind } from '../marks.tsx';
import type { ToolWords } from '../../vocabulary/words.ts';

/** The mark of what the handling aims at. */
const MARK_OF_OBJECTIVE: Partial<Record<string, MarkKind>> = { 'service-level': 'slo', 'best-effort': 'be' };

/** The parts of an outcome, label and value, and once how sure they are. */
export function Register({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, lang } = data;
  return (
    <dl class="reg">
      {Object.values(outcome.lines).map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>
            <PartText part={line} lang={lang} words={words} />
            {line.beside && (
              <small>
                {' '}
                {words.entryBeside} <PartText part={line.beside} lang={lang} words={words} />
              </small>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.state}</dt>
        <dd>
          <Certainty outcome={outcome} data={data} />
        </dd>
      </div>
    </dl>
  );
}

/** One part of an outcome in words, a link where it names someone; the sources of what is not stated stand with the doubts. */
function PartText({
  part: { is, word, href, status, sources, note },
  lang,
  words,
}: {
  part: ShownPart;
  lang: Lang;
  words: ToolWords;
}) {
  const mark = MARK_OF_OBJECTIVE[is];
  return (
    <>
      {mark ? <Mark kind={mark}>{word}</Mark> : href ? <a href={href}>{word}</a> : word}
      {status === 'stated' && <Sources sources={sources} lang={lang} words={words} />}
      {note && <small> {note}</small>}
    </>
  );
}

function Certainty({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, lang } = data;
  return (
    <>
      {outcome.provisional ? (
        <p>
          <b>{words.provisional}.</b> <ClauseText clause={outcome.provisional.reason} words={words} lang={lang} />{' '}
          {words.settledBy} {outcome.provisional.settledBy}.
        </p>
      ) : (
        <p>{words[outcome.certainty]}.</p>
      )}
      {outcome.doubts.map(({ status, parts, sources }) => (
        <p key={status}>
          <span class="doubt">
            <StatusMark status={status} words={words} />
          </span>
          {words.colon}
          {parts.join(words.semicolon)}
          <Sources sources={sources} lang={lang} words={words} />
        </p>
      ))}
      {outcome.notes.map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
    </>
  );
}

/** What to do now, with the channels as real links. */
export function Actions({
  outcome,
  need,
  data,
  decided,
}: {
  outcome: ShownOutcome;
  need: string;
  data: CoverageData;
  decided: boolean;
}) {
  const { words } = data;
  const channels = outcome.channels.map((id) => data.channels[id]!);
  return (
    <section class="now" aria-labelledby="maintenant">
      <h2 id="maintenant" class="h">
        {decided ? words.next : words.meanwhile}
      </h2>
      <p>{decided ? outcome.next : words.meanwhileNext}</p>
      {channels.length > 0 && (
        <div class="acts">
          {channels.map(({ id, kind, shown, href }, index) => (
            <a key={id} class={index === 0 ? 'btn first' : 'btn'} href={href}>
              <Icon name={ICON_OF[kind]} />
              {kind === 'portal' ? words.opensPortal : shown}
            </a>
          ))}
        </div>
      )}
      <p class="small">
        {channels.map(({ label, available }) => `${label}${words.colon}${available}. `)}
        <a href={data.people}>{words.hours}</a>
      </p>
      <p class="noprint">
        <a class="more" href={data.needs[need]!.contact}>
          {words.ladder}
        </a>
      </p>
    </section>
  );
}
