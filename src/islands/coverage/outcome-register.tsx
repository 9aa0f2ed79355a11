import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { PartKey } from '../../domain/coverage/parts.ts';
import type { ShownLine, ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { told, type ShownPart } from '../../domain/view/told.ts';
import { ClauseText, Sources, StatusMark } from '../clause.tsx';
import { Mark, type MarkKind } from '../marks.tsx';
import { ItemVerdict, Sign } from './verdict-sign.tsx';

interface Props {
  outcome: ShownOutcome;
  data: CoverageData;
}

/** The mark of what the handling aims at. */
const MARK_OF_OBJECTIVE: Partial<Record<string, MarkKind>> = { 'service-level': 'slo', 'best-effort': 'be' };

/** The parts of an outcome, label and value, each with how sure it is; the type of the request closes the page. */
export function Register({ outcome, data }: Props) {
  const { words } = data;
  const lines = Object.entries(outcome.lines) as [PartKey, ShownLine][];
  return (
    <section class="sec axis" aria-labelledby="bref">
      <h2 id="bref">{words.register}</h2>
      <dl class="reg">
        {outcome.items.length > 1 &&
          outcome.items.map((item) => (
            <div key={item.id} class="item">
              <dt>{item.label}</dt>
              <dd>
                <ItemVerdict verdict={item} words={words} />
              </dd>
            </div>
          ))}
        {lines
          .filter(([key]) => key !== 'type')
          .map(([key, line]) => (
            <div key={key}>
              <dt>{line.label}</dt>
              <dd>
                <PartText name={key} part={line} data={data} />
                {line.beside && (
                  <small>
                    {' '}
                    {words.entryBeside} <PartText name={key} part={line.beside} data={data} />
                  </small>
                )}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/**
 * What closes the page of an answer: what is still to be settled or confirmed, by whom, and the type of the request.
 */
export function Remains({ outcome: { provisional, lines, doubts, notes }, data }: Props) {
  const { words, lang } = data;
  if (!provisional && !lines.type && doubts.length === 0 && notes.length === 0) return null;
  return (
    <section class="sec axis" aria-labelledby="reste">
      <h2 id="reste">{words.remains}</h2>
      {provisional && (
        <p>
          <b>{words.provisional}.</b> <ClauseText clause={provisional.reason} words={words} lang={lang} />{' '}
          {words.settledBy} {provisional.settledBy}.
        </p>
      )}
      {lines.type && (
        <p>
          {lines.type.label}
          {words.colon}
          <PartText name="type" part={lines.type} data={data} />
        </p>
      )}
      {doubts.map(({ status, parts, sources }) => (
        <p key={status}>
          <span class="doubt">
            <StatusMark status={status} words={words} />
          </span>
          {words.colon}
          {parts.join(words.semicolon)}
          <Sources sources={sources} lang={lang} words={words} foldedFrom={2} />
        </p>
      ))}
      {notes.map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
    </section>
  );
}

/**
 * One part of an outcome in words, a link where it names someone; the sources
 * of what is not stated stand with what remains.
 */
function PartText({ name, part, data: { words, lang } }: { name: PartKey; part: ShownPart; data: CoverageData }) {
  const mark = MARK_OF_OBJECTIVE[part.is];
  const { word } = told(part);
  return (
    <>
      <Sign parts={{ [name]: part }} words={words}>
        {mark ? <Mark kind={mark}>{word}</Mark> : part.href ? <a href={part.href}>{word}</a> : word}
      </Sign>
      {part.status === 'stated' && <Sources sources={part.sources} lang={lang} />}
      {part.note && <small> {part.note}</small>}
    </>
  );
}
