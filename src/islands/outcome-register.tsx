import type { ComponentChildren } from 'preact';
import { page } from '../framework/addresses.ts';
import type { CoverageData } from '../framework/coverage-data.ts';
import type { ShownOutcome } from '../framework/shown-outcome.ts';
import type { ChannelKind, Objective } from '../framework/vocabulary.ts';
import { ClauseText, PartText, Sources, StatusMark } from './clause.tsx';
import { Icon, Mark, type IconName, type MarkKind } from './marks.tsx';

const ICON_OF: Record<ChannelKind, IconName> = { portal: 'portal', email: 'mail', phone: 'phone' };
const MARK_OF_OBJECTIVE: Record<Objective, MarkKind | undefined> = { 'service-level': 'slo', 'best-effort': 'be', open: undefined, none: undefined };

/** The parts of an outcome, label and value, and once how sure they are. */
export function Register({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, lang } = data;
  const objective = MARK_OF_OBJECTIVE[outcome.objective.is];
  return (
    <dl class="reg">
      {outcome.payer && <Line label={words['payer']}><PartText part={outcome.payer} lang={lang} /></Line>}
      <Line label={words['entry']}><PartText part={outcome.entry} lang={lang} />{outcome.entryBeside && <small> {words['entryBeside']} <PartText part={outcome.entryBeside} lang={lang} /></small>}</Line>
      <Line label={words['handler']}><PartText part={outcome.handler} lang={lang} /></Line>
      {outcome.objective.is !== 'none' && (
        <Line label={words['objective']}>{objective ? <Mark kind={objective}>{outcome.objective.word}</Mark> : outcome.objective.word}{outcome.objective.status === 'stated' && <Sources sources={outcome.objective.sources} lang={lang} />}</Line>
      )}
      {outcome.type && <Line label={words['type']}><b>{outcome.type.word}</b>{outcome.type.note && <small> {outcome.type.note}</small>}</Line>}
      <Line label={words['state']}><Certainty outcome={outcome} data={data} /></Line>
    </dl>
  );
}

function Line({ label, children }: { label: string | undefined; children: ComponentChildren }) {
  return <div><dt>{label}</dt><dd>{children}</dd></div>;
}

function Certainty({ outcome, data }: { outcome: ShownOutcome; data: CoverageData }) {
  const { words, lang } = data;
  return (
    <>
      {outcome.provisional
        ? <p><b>{words['provisional']}.</b> <ClauseText clause={outcome.provisional.reason} words={words} lang={lang} /> {words['settledBy']} {outcome.provisional.settledBy}.</p>
        : <p>{words[outcome.certainty]}.</p>}
      {outcome.doubts.map(({ status, parts, sources }) => (
        <p key={status}><StatusMark status={status} words={words} />{words['colon']}{parts.join(words['semicolon'])}<Sources sources={sources} lang={lang} /></p>
      ))}
      {outcome.notes.map((note) => <p key={note} class="small">{note}</p>)}
    </>
  );
}

/** What to do now, with the channels as real links. */
export function Actions({ outcome, need, data, decided }: { outcome: ShownOutcome; need: string; data: CoverageData; decided: boolean }) {
  const { words } = data;
  const channels = outcome.channels.map((id) => data.channels[id]!);
  return (
    <section class="now" aria-labelledby="maintenant">
      <h2 id="maintenant" class="h">{decided ? words['next'] : words['meanwhile']}</h2>
      <p>{decided ? outcome.next : words['meanwhileNext']}</p>
      {channels.length > 0 && <div class="acts">{channels.map(({ id, kind, shown, href }, index) => <a key={id} class={index === 0 ? 'btn first' : 'btn'} href={href}><Icon name={ICON_OF[kind]} />{kind === 'portal' ? words['opensPortal'] : shown}</a>)}</div>}
      <p class="small">{channels.map(({ label, available }) => `${label}${words['colon']!}${available}. `)}<a href={page(data.lang, 'contacts')}>{words['hours']}</a></p>
      <p class="noprint"><a class="more" href={data.needs[need]!.contact}>{words['ladder']}</a></p>
    </section>
  );
}
