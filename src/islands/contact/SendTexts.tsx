import type { FinderData } from '../../domain/contact/finder-data.ts';
import type { FinderState } from '../../domain/contact/finder-state.ts';
import { messageText, TEAM } from '../../domain/contact/message.ts';
import { Icon } from '../marks.tsx';
import { ScriptText } from '../script-text.tsx';

interface Props {
  state: Extract<FinderState, { kind: 'ladder' }>;
  data: FinderData;
}

/** The texts to send: to read and to fill by hand without scripts; scripts fill them from one set of fields, copy and mail them. */
export function SendTexts({ state, data }: Props) {
  const { words } = data;
  const messages = state.ladder.messages.map((id) => ({ id, ...data.messages[id]! }));
  const email = Object.values(data.channels).find(({ kind }) => kind === 'email');
  const inside = state.steps.find(({ place }) => place === 'here')!.channels.length === 0;
  return (
    <send-texts
      data-team={state.team}
      data-mail={inside ? 'mailto:' : email?.href}
      data-copied={words.copied}
      data-long={words.mailTooLong}
    >
      <Fields names={[...new Set(messages.flatMap(({ fields }) => fields))]} data={data} />
      {messages.map(({ id, label, text }) => (
        <section key={id} class="letter" aria-labelledby={`texte-${id}`} data-template={text} data-label={label}>
          <h3 id={`texte-${id}`}>{label}</h3>
          <ScriptText class="slip" data-text text={messageText(text, { [TEAM]: state.team })} />
          <div class="acts" data-scripted hidden>
            <button type="button" class="btn first" data-do="copy">
              <Icon name="copy" />
              {words.copy}
              <span class="sr">
                {words.colon}
                {label}
              </span>
            </button>
            <button type="button" class="btn" data-do="mail">
              <Icon name="mail" />
              {words.sendMail}
              <span class="sr">
                {words.colon}
                {label}
              </span>
            </button>
          </div>
          <ScriptText class="small" role="status" data-said />
        </section>
      ))}
    </send-texts>
  );
}

/** What a person can put into the texts, once for all of them. */
function Fields({ names, data: { words, fields } }: { names: readonly string[]; data: FinderData }) {
  return (
    <details class="request noprint">
      <summary>{words.fill}</summary>
      <form>
        <p class="small">{words.requestPrivate}</p>
        {names.map((name) => {
          const { label, hint, takes, choices } = fields[name]!;
          const ids = { id: `saisie-${name}`, name, 'aria-describedby': `aide-${name}` };
          return (
            <p key={name} class="field">
              <label for={ids.id}>{label}</label>
              <small id={ids['aria-describedby']}>{hint}</small>
              {choices ? (
                <select {...ids}>
                  <option value="" />
                  {choices.map(({ value, text }) => (
                    <option key={value} value={value}>
                      {text}
                    </option>
                  ))}
                </select>
              ) : takes === 'lines' ? (
                <textarea {...ids} rows={3} />
              ) : (
                <input {...ids} autocomplete="off" />
              )}
            </p>
          );
        })}
        <div class="acts" data-scripted hidden>
          <button type="button" class="btn" data-do="clear">
            {words.clear}
          </button>
        </div>
      </form>
    </details>
  );
}
