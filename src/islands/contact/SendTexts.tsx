import type { FinderData } from '../../domain/contact/finder-data.ts';
import type { FinderState } from '../../domain/contact/finder-state.ts';
import { messageText, TEAM } from '../../domain/contact/message.ts';
import { CopyAndMail, Field, Said } from '../letter-parts.tsx';
import { ScriptText } from '../ScriptText.tsx';

interface Props {
  state: Extract<FinderState, { kind: 'ladder' }>;
  data: FinderData;
}

/**
 * The texts to send: to read and to fill by hand without scripts; scripts fill them from one set of fields,
 * copy and mail them.
 */
export function SendTexts({ state, data }: Props) {
  const { words } = data;
  const messages = state.ladder.messages.map((id) => ({ id, ...data.messages[id]! }));
  const email = Object.values(data.channels).find(({ kind }) => kind === 'email');
  const inside = state.steps.find(({ place }) => place === 'here')!.channels.length === 0;
  return (
    <send-texts data-team={state.team} data-mail={inside ? 'mailto:' : email?.href}>
      <h3>{words.texts}</h3>
      {messages.map(({ id, label, text }) => (
        <section key={id} class="letter" aria-labelledby={`texte-${id}`} data-template={text} data-label={label}>
          <h4 id={`texte-${id}`}>{label}</h4>
          <ScriptText class="slip" data-text text={messageText(text, { [TEAM]: state.team })} />
          <div class="acts" data-scripted>
            <CopyAndMail words={words} mail of={label} />
          </div>
          <Said words={words} />
        </section>
      ))}
      <Fields names={[...new Set(messages.flatMap(({ fields }) => fields))]} data={data} />
    </send-texts>
  );
}

/** What a person can put into the texts, once for all of them. */
function Fields({ names, data: { words, fields } }: { names: readonly string[]; data: FinderData }) {
  return (
    <details class="request noprint">
      <summary>{words.fill}</summary>
      <form>
        <p class="small">
          {words.requestPrivate} {words.requestHints}
        </p>
        {names.map((name) => (
          <Field key={name} id={`saisie-${name}`} name={name} unchosen={words.unchosen} {...fields[name]!} />
        ))}
        <div class="acts" data-scripted>
          <button type="button" class="btn" data-do="clear">
            {words.clear}
          </button>
        </div>
      </form>
    </details>
  );
}
