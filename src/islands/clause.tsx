import type { Clause } from '../domain/view/viewer.ts';
import type { Lang } from '../vocabulary/languages.ts';
import { sourceAddress } from '../domain/page/addresses.ts';
import type { Status } from '../vocabulary/values.ts';
import { Mark } from './marks.tsx';
import type { ToolWords } from '../vocabulary/words.ts';

/** Keys of sources, each a link to its description. */
export function Sources({ sources, lang }: { sources: readonly string[]; lang: Lang }) {
  return (
    <>
      {sources.map((id) => (
        <>
          {' '}
          <a class="src" data-pagefind-ignore href={sourceAddress(lang, id)}>
            {id}
          </a>
        </>
      ))}
    </>
  );
}

/** The mark of a status; nothing for what the framework states. */
export function StatusMark({ status, words }: { status: Status; words: ToolWords }) {
  switch (status) {
    case 'stated':
      return null;
    case 'to-confirm':
      return <Mark kind="conf">{words.toConfirm}</Mark>;
    case 'not-published':
      return <Mark kind="np">{words.notPublished}</Mark>;
    case 'advice':
      return <span class="q">{words.adviceMark}</span>;
    default:
      return status satisfies never;
  }
}

/** A statement with its sources and how sure it is; its clause leads to the page that explains it. */
export function ClauseText({ clause, words, lang }: { clause: Clause; words: ToolWords; lang: Lang }) {
  return (
    <>
      {clause.href ? <a href={clause.href}>{clause.text}</a> : clause.text}
      <Sources sources={clause.sources} lang={lang} /> <StatusMark status={clause.status} words={words} />
    </>
  );
}
