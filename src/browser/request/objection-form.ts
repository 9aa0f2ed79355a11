import { caseFile } from '../../domain/files/case-file.ts';
import { mailAddress } from '../../domain/files/request-text.ts';
import { save } from '../save.ts';
import { onButtons } from './buttons.ts';

/** The form of an objection: a golden case that follows what is written, to copy or save. */
export function objectionForm(form: HTMLElement): void {
  const shown = form.querySelector<HTMLElement>('[data-text]')!;
  const said = form.querySelector<HTMLElement>('[data-said]')!;
  const value = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
  const text = () =>
    caseFile({
      title: value('title')!,
      answers: JSON.parse(form.dataset['answers']!) as Record<string, string>,
      why: value('why')!,
      expect: {
        ...(value('item') !== undefined && { item: value('item')! }),
        covered: value('covered')!,
        level: value('level')!,
        entry: form.dataset['entry']!,
        handler: value('handler')!,
      },
    });
  const update = () => {
    shown.textContent = text();
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  onButtons(form, {
    'copy-case': async () => {
      await navigator.clipboard.writeText(text());
      said.textContent = form.dataset['copied']!;
    },
    'mail-case': async () => {
      const { mail, long } = form.dataset as Record<string, string>;
      const subject = value('title')!.trim() || form.querySelector('summary')!.textContent;
      const address = mailAddress(mail!, subject, text());
      if (address === undefined) {
        await navigator.clipboard.writeText(text());
        said.textContent = long!;
      }
      location.href = address ?? mailAddress(mail!, subject, '')!;
    },
    'save-case': () => save(text(), 'cas-de-controle.yaml', 'text/yaml'),
  });
  update();
}
