import type { FieldView } from '../domain/view/viewer.ts';
import type { ToolWords } from '../vocabulary/words.ts';
import { Icon, Mark } from './marks.tsx';
import { ScriptText } from './ScriptText.tsx';

interface FieldProps extends Partial<Omit<FieldView, 'label'>> {
  id: string;
  name: string;
  label: string;
  /** The value that is chosen. */
  chosen?: string | undefined;
  /** What stands for no choice, where none is made. */
  unchosen?: string;
}

/** A labelled field of a form, by what it takes: one of some values, several lines or one. */
export function Field({ id, name, label, hint, doubt, takes, choices, chosen, unchosen }: FieldProps) {
  const described = hint === undefined ? undefined : `aide-${name}`;
  const ids = { id, name, 'aria-describedby': described };
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <small id={described}>
          {hint} {doubt && <Mark kind="conf">{doubt}</Mark>}
        </small>
      )}
      {choices ? (
        <select {...ids}>
          {chosen === undefined && <option value="">{unchosen}</option>}
          {choices.map(({ value, text }) => (
            <option key={value} value={value} selected={value === chosen}>
              {text}
            </option>
          ))}
        </select>
      ) : takes === 'lines' ? (
        <textarea {...ids} rows={3} />
      ) : (
        <input {...ids} data-subject={takes === 'subject' ? '' : undefined} autocomplete="off" />
      )}
    </p>
  );
}

/** Where a script says how copying or mailing went, with the sentences it chooses from. */
export function Said({ words, ...props }: { words: ToolWords; [data: `data-${string}`]: unknown }) {
  return (
    <ScriptText
      class="small"
      role="status"
      data-said
      data-copied={words.copied}
      data-selected={words.notCopied}
      data-long={words.mailTooLong}
      data-long-selected={words.mailTooLongNotCopied}
      {...props}
    />
  );
}

interface ButtonProps {
  words: ToolWords;
  /** Names the text where a page has several. */
  of?: string | undefined;
}

/** The buttons that copy and mail a text. */
export function CopyAndMail({ mail, ...props }: ButtonProps & { mail: boolean }) {
  return (
    <>
      <CopyButton {...props} />
      {mail && <MailButton {...props} />}
    </>
  );
}

/** The button that copies a text. */
export function CopyButton({ words, of }: ButtonProps) {
  return (
    <button type="button" class="btn first" data-do="copy">
      <Icon name="copy" />
      {words.copy}
      <Of words={words} of={of} />
    </button>
  );
}

/** The button that mails a text. */
export function MailButton({ words, of }: ButtonProps) {
  return (
    <button type="button" class="btn" data-do="mail">
      <Icon name="mail" />
      {words.sendMail}
      <Of words={words} of={of} />
    </button>
  );
}

function Of({ words, of }: ButtonProps) {
  return of === undefined ? null : (
    <span class="sr">
      {words.colon}
      {of}
    </span>
  );
}
