import type { Clause } from '../domain/view/viewer.ts';
import type { Lang } from '../vocabulary/languages.ts';
import { sourceAddress } from '../domain/page/addresses.ts';
import type { Status } from '../vocabulary/values.ts';
import { Mark, Symbol } from './marks.tsx';
import type { ToolWords } from '../vocabulary/words.ts';

/** From how many keys on one link stands for all of them, unless said otherwise. */
const FOLDED_FROM = 3;

interface SourcesProps {
  sources: readonly string[];
  lang: Lang;
  words?: ToolWords;
  /** The titles of sources by key, for those who hear a key. */
  titles?: Readonly<Record<string, string>>;
  foldedFrom?: number;
}

/**
 * Keys of sources, each a link to its description; three and more are one link, which names them to those who hear it
 * and on paper.
 */
export function Sources({ sources, lang, words, titles, foldedFrom = FOLDED_FROM }: SourcesProps) {
  if (words && sources.length >= foldedFrom) return <FoldedSources sources={sources} lang={lang} words={words} />;
  return (
    <>
      {sources.map((id) => (
        <>
          {' '}
          <a
            class="src"
            data-pagefind-ignore
            href={sourceAddress(lang, id)}
            aria-label={words && nameOf(id, words, titles)}
          >
            {id}
          </a>
        </>
      ))}
    </>
  );
}

function FoldedSources({ sources, lang, words }: { sources: readonly string[]; lang: Lang; words: ToolWords }) {
  const keys = sources.join(words.comma);
  const count = words.sourceCount.replace('{n}', String(sources.length));
  return (
    <>
      {' '}
      <a
        class="src"
        data-pagefind-ignore
        href={sourceAddress(lang, sources[0]!)}
        title={keys}
        aria-label={count + words.colon + keys}
      >
        <span class="noprint">{count}</span>
        <span class="printed">{sources.join(' ')}</span>
      </a>
    </>
  );
}

function nameOf(id: string, { source, comma }: ToolWords, titles: SourcesProps['titles']): string {
  const title = titles?.[id];
  return title === undefined ? `${source} ${id}` : `${source} ${id}${comma}${title}`;
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

/**
 * The status of the words before it, as one sign with them: its word is heard,
 * and told above the list or table it stands in.
 */
export function StatusSign({ status, words }: { status: Status; words: ToolWords }) {
  if (status !== 'to-confirm' && status !== 'not-published') return null;
  return (
    <span class="doubt">
      {' '}
      <Symbol id={status === 'to-confirm' ? 'm-conf' : 'm-np'} />
      <span class="sr">{status === 'to-confirm' ? words.toConfirm : words.notPublished}</span>
    </span>
  );
}

/** A statement with its sources and how sure it is; its clause leads to the page that explains it. */
export function ClauseText({ clause, words, lang }: { clause: Clause; words: ToolWords; lang: Lang }) {
  return (
    <>
      {clause.href ? <a href={clause.href}>{clause.text}</a> : clause.text}
      <Sources sources={clause.sources} lang={lang} words={words} /> <StatusMark status={clause.status} words={words} />
    </>
  );
}
