import { requestText, stillMissing, type RequestLine } from '../../domain/files/request-text.ts';
import { withinSentence } from '../../domain/text/typography.ts';
import { pageLanguage } from '../page-language.ts';
import { onButtons } from './buttons.ts';
import { copyAndMail } from './copy-and-mail.ts';
import { fullAddresses } from './full-addresses.ts';
import { forget, recall, remember } from './draft.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form of a request: its text follows what is written, and what is written stays on the device until cleared. */
export function requestForm(form: HTMLElement): void {
  const fields = [...form.querySelectorAll<Field>('[name]')];
  const found = JSON.parse(form.dataset['found']!) as RequestLine[];
  const shown = form.querySelector<HTMLElement>('[data-text]')!;
  const status = form.querySelector<HTMLElement>('[data-said]')!;
  const { colon, comma } = form.dataset as { colon: string; comma: string };

  const lines = (): RequestLine[] =>
    fields.map((field) => ({ label: form.querySelector(`label[for="${field.id}"]`)!.textContent, value: field.value }));
  const text = () => requestText(lines(), fullAddresses(found), colon);
  const update = () => {
    shown.textContent = text();
    const missing = stillMissing(lines()).map((label) => withinSentence(label, pageLanguage));
    const told =
      missing.length > 0 ? `${status.dataset['missing']}${colon}${missing.join(comma)}.` : status.dataset['complete']!;
    // Written anew it would be read out again at each key.
    if (status.textContent !== told) status.textContent = told;
  };

  const draft = recall();
  for (const field of fields) field.value ||= draft[field.name] ?? '';
  const keep = () => remember(Object.fromEntries(fields.map(({ name, value }) => [name, value])));
  if (fields.some(({ value }) => value !== '')) keep();
  form.addEventListener('input', () => {
    keep();
    update();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  onButtons(form, {
    ...copyAndMail({
      shown,
      said: status,
      text,
      subject: () => fields.find(({ dataset }) => dataset['subject'] !== undefined)?.value.trim() || found[0]!.value,
      mail: form.dataset['mail'],
    }),
    clear: () => {
      forget();
      for (const field of fields) field.value = '';
      update();
      fields[0]?.focus();
    },
  });
  update();
}
