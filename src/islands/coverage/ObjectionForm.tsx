import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { CopyAndMail, Field, Said } from '../letter-parts.tsx';
import { ScriptText } from '../script-text.tsx';

interface Props {
  state: Extract<CoverageState, { kind: 'outcome' }>;
  data: CoverageData;
}

/** "This answer seems wrong to me": a golden case to copy or save; shown by scripts, since a file is all it makes. */
export function ObjectionForm({ state, data }: Props) {
  const { words, choices } = data;
  const outcome = state.outcomes[0]!;
  const [item, ...others] = outcome.items;
  const pathAnswers = Object.fromEntries(state.answers.map(({ input }, index) => [input, state.path[index]!]));
  const given = { covered: item!.covered.is, level: item!.level.is, handler: outcome.lines.handler?.is ?? 'none' };
  return (
    <details
      class="objection"
      data-objection
      data-answers={JSON.stringify(pathAnswers)}
      data-entry={outcome.lines.entry.is}
      data-mail={data.feedback}
    >
      <summary>{words.objection}</summary>
      <p class="small">
        {words.objectionHow} {data.feedback === undefined && words.objectionUnsent}
      </p>
      <form>
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
        <Field id="cas-raison" name="why" label={words.objectionWhy} takes="lines" />
      </form>
      <h3>{words.objectionFile}</h3>
      <ScriptText class="slip" data-text />
      <Said words={words} />
      <div class="acts">
        <CopyAndMail words={words} mail={data.feedback !== undefined} />
        <button type="button" class="btn" data-do="save">
          {words.save}
        </button>
      </div>
    </details>
  );
}
