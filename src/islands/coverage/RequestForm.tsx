import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { foundLines } from '../../domain/coverage/found-lines.ts';
import { requestText } from '../../domain/files/request-text.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { CopyAndMail, Field, Said } from '../letter-parts.tsx';
import { ScriptText } from '../ScriptText.tsx';

interface Props {
  state: Extract<CoverageState, { kind: 'outcome' }>;
  data: CoverageData;
}

/**
 * The request, ready to fill and to paste: a plain form that also prints; scripts add the text, copying and keeping.
 */
export function RequestForm({ state, data }: Props) {
  const { words, fields } = data;
  const wanted = data.needs[state.need]!.prepare.map((id) => ({ id, ...fields[id]! }));
  const found = foundLines(state, data);
  const mail = mailOf(state.outcomes, data);
  return (
    <details
      class="request"
      data-request
      data-found={JSON.stringify(found)}
      data-colon={words.colon}
      data-comma={words.comma}
      data-mail={mail}
    >
      <summary id="preparer-demande">{words.request}</summary>
      <form>
        <p class="small">
          {words.requestPrivate} {words.requestHints}
        </p>
        {wanted.map(({ id, ...field }) => (
          <Field key={id} id={`saisie-${id}`} name={id} unchosen={words.unchosen} {...field} />
        ))}
      </form>
      <h3>{words.requestText}</h3>
      <ScriptText
        class="slip"
        data-text
        text={requestText(
          wanted.map(({ label }) => ({ label, value: '' })),
          found,
          words.colon,
        )}
      />
      <Said words={words} data-missing={words.requestMissing} data-complete={words.requestComplete} />
      <div class="acts" data-scripted>
        <CopyAndMail words={words} mail={mail !== undefined} />
        <button type="button" class="btn" data-do="clear">
          {words.clear}
        </button>
      </div>
    </details>
  );
}

function mailOf(outcomes: readonly ShownOutcome[], data: CoverageData): string | undefined {
  return outcomes
    .flatMap(({ channels }) => channels)
    .map((id) => data.channels[id]!)
    .find(({ kind }) => kind === 'email')?.href;
}
