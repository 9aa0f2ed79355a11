import type { ComponentChildren } from 'preact';
import { coverageStart } from '../../domain/coverage/coverage-start.ts';
import type { Lang } from '../../vocabulary/languages.ts';
import { coverage } from './coverage-source.ts';
import { StartPage } from './StartPage.tsx';

/** Where the coverage check starts: a page of links, each to the page of a need; nothing to take over in place. */
export function CoverageStart({ lang, children }: { lang: Lang; children?: ComponentChildren }) {
  const data = coverage(lang);
  return (
    <div data-tool="coverage">
      <StartPage families={coverageStart(data)} words={data.words}>
        {children}
      </StartPage>
    </div>
  );
}
