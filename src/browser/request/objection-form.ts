import { caseFile } from '../../domain/files/case-file.ts';
import { requestText, type RequestLine } from '../../domain/files/request-text.ts';
import { save } from '../save.ts';
import { onButtons } from './buttons.ts';
import { copyAndMail } from './copy-and-mail.ts';
import { fullAddresses } from './full-addresses.ts';

/** The form of an objection: a text to copy or mail, and for who keeps the rules a golden case to save. */
export function objectionForm(form: HTMLElement): void {
  const value = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
  const title = form.querySelector('summary')!.textContent;
  const { answers, found, colon, entry, mail } = form.dataset as Record<string, string>;
  const text = () =>
    requestText([{ label: title, value: value('why')! }], fullAddresses(JSON.parse(found!) as RequestLine[]), colon!);
  const file = () =>
    caseFile({
      title: value('title')!,
      answers: JSON.parse(answers!) as Record<string, string>,
      why: value('why')!,
      expect: {
        ...(value('item') !== undefined && { item: value('item')! }),
        covered: value('covered')!,
        level: value('level')!,
        entry: entry!,
        handler: value('handler')!,
      },
    });
  const shown = form.querySelector<HTMLElement>('[data-text]')!;
  const update = () => {
    shown.textContent = text();
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  onButtons(form, {
    ...copyAndMail({
      shown,
      said: form.querySelector<HTMLElement>('[data-said]')!,
      text,
      subject: () => title,
      mail,
    }),
    save: () => save(file(), 'cas-de-controle.yaml', 'text/yaml'),
  });
  update();
}
