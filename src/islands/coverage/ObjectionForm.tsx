import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { foundLines } from '../../domain/coverage/found-lines.ts';
import type { ShownOutcome } from '../../domain/coverage/shown-outcome.ts';
import { ScriptText } from '../ScriptText.tsx';
import { CopyButton, Field, MailButton, Said } from '../letter-parts.tsx';

interface Props {
  state: Extract<CoverageState, { kind: 'outcome' }>;
  data: CoverageData;
}

/**
 * "This answer seems wrong to me": one sentence to copy or mail; behind it, for who keeps the rules,
 * the same as a golden case. Scripts show it, since a text is all it makes.
 */
export function ObjectionForm({ state, data }: Props) {
  const { words, feedback } = data;
  const outcome = state.outcomes[0]!;
  const pathAnswers = Object.fromEntries(state.answers.map(({ input }, index) => [input, state.path[index]!]));
  return (
    <details
      class="objection"
      data-objection
      data-answers={JSON.stringify(pathAnswers)}
      data-found={JSON.stringify(foundLines(state, data))}
      data-colon={words.colon}
      data-entry={outcome.lines.entry.is}
      data-mail={feedback}
    >
      <summary>{words.objection}</summary>
      <form>
        <Field id="cas-raison" name="why" label={words.objectionWhy} hint={words.objectionHint} takes="lines" />
        <div class="acts">{feedback === undefined ? <CopyButton words={words} /> : <MailButton words={words} />}</div>
        <Said words={words} />
        <ScriptText class="slip" data-text hidden />
        <CaseOfRules outcome={outcome} data={data} />
      </form>
    </details>
  );
}

/** The objection as a golden case, for the person who keeps the rules. */
function CaseOfRules({ outcome, data: { words, choices } }: { outcome: ShownOutcome; data: CoverageData }) {
  const [item, ...others] = outcome.items;
  const given = { covered: item!.covered.is, level: item!.level.is, handler: outcome.lines.handler?.is ?? 'none' };
  return (
    <details>
      <summary>{words.objectionFile}</summary>
      <Field id="cas-titre" name="title" label={words.objectionTitle} />
      {others.length > 0 && (
        <Field
          id="cas-partie"
          name="item"
          label={words.objectionItem}
          choices={outcome.items.map(({ id, label }) => ({ value: id, text: label ?? id }))}
          chosen={item!.id}
        />
      )}
      {(['covered', 'level', 'handler'] as const).map((part) => (
        <Field
          key={part}
          id={`cas-${part}`}
          name={part}
          label={words[`objection-${part}`]!}
          choices={choices[part]!}
          chosen={given[part]}
        />
      ))}
      <p class="acts">
        <button type="button" class="btn" data-do="save">
          {words.save}
        </button>
      </p>
    </details>
  );
}
