import type { Clause, PartView } from '../framework/coverage-data.ts';
import type { Lang } from '../framework/languages.ts';
import { sourceAddress } from '../framework/source-address.ts';
import type { Status } from '../framework/vocabulary.ts';
import { Mark } from './marks.tsx';

export type Words = Record<string, string>;

/** Keys of sources, each a link to its description. */
export function Sources({ sources, lang }: { sources: readonly string[]; lang: Lang }) {
  return <>{sources.map((id) => <>{' '}<a class="src" data-pagefind-ignore href={sourceAddress(lang, id)}>{id}</a></>)}</>;
}

/** The mark of a status; nothing for what the framework states. */
export function StatusMark({ status, words }: { status: Status; words: Words }) {
  switch (status) {
    case 'stated': return null;
    case 'to-confirm': return <Mark kind="conf">{words['toConfirm']}</Mark>;
    case 'not-published': return <Mark kind="np">{words['notPublished']}</Mark>;
    case 'advice': return <span class="q">{words['adviceMark']}</span>;
    default: return status satisfies never;
  }
}

/** A statement with its sources and how sure it is; its clause leads to the page that explains it. */
export function ClauseText({ clause, words, lang }: { clause: Clause; words: Words; lang: Lang }) {
  return <>{clause.href ? <a href={clause.href}>{clause.text}</a> : clause.text}<Sources sources={clause.sources} lang={lang} />{' '}<StatusMark status={clause.status} words={words} /></>;
}

/** One part of an outcome in words, a link where it names someone. */
export function PartText({ part, lang }: { part: PartView; lang: Lang }) {
  return <>{part.href ? <a href={part.href}>{part.word}</a> : part.word}{part.status === 'stated' && <Sources sources={part.sources} lang={lang} />}{part.note && <small> {part.note}</small>}</>;
}
