import type { CoverageData } from '../../domain/coverage/coverage-data.ts';
import type { CoverageState } from '../../domain/coverage/coverage-state.ts';
import { Icon } from '../marks.tsx';
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
  const given = { covered: item!.covered.is, level: item!.level.is, handler: outcome.lines.handler.is };
  return (
    <details
      class="objection"
      data-objection
      data-answers={JSON.stringify(pathAnswers)}
      data-entry={outcome.lines.entry.is}
      data-copied={words.copied}
      data-mail={data.feedback}
      data-long={words.mailTooLong}
    >
      <summary>{words.objection}</summary>
      <p class="small">
        {words.objectionHow} {data.feedback === undefined && words.objectionUnsent}
      </p>
      <form>
        <p class="field">
          <label for="cas-titre">{words.objectionTitle}</label>
          <input id="cas-titre" name="title" autocomplete="off" />
        </p>
        {others.length > 0 && (
          <p class="field">
            <label for="cas-partie">{words.objectionItem}</label>
            <select id="cas-partie" name="item">
              {outcome.items.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </p>
        )}
        {(['covered', 'level', 'handler'] as const).map((part) => (
          <p key={part} class="field">
            <label for={`cas-${part}`}>{words[`objection-${part}`]}</label>
            <select id={`cas-${part}`} name={part}>
              {choices[part].map(({ value, text }) => (
                <option key={value} value={value} selected={value === given[part]}>
                  {text}
                </option>
              ))}
            </select>
          </p>
        ))}
        <p class="field">
          <label for="cas-raison">{words.objectionWhy}</label>
          <textarea id="cas-raison" name="why" rows={3} />
        </p>
      </form>
      <h3>{words.objectionFile}</h3>
      <ScriptText class="slip" data-text />
      <ScriptText class="small" role="status" data-said />
      <div class="acts">
        <button type="button" class="btn first" data-do="copy-case">
          <Icon name="copy" />
          {words.copy}
        </button>
        <button type="button" class="btn" data-do="save-case">
          {words.save}
        </button>
        {data.feedback && (
          <button type="button" class="btn" data-do="mail-case">
            <Icon name="mail" />
            {words.sendMail}
          </button>
        )}
      </div>
    </details>
  );
}
