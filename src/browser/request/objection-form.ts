import { caseFile } from '../../domain/files/case-file.ts';
import { save } from '../save.ts';
import { onButtons } from './buttons.ts';
import { copyAndMail } from './copy-and-mail.ts';

/** The form of an objection: a golden case that follows what is written, to copy or save. */
export function objectionForm(form: HTMLElement): void {
  const shown = form.querySelector<HTMLElement>('[data-text]')!;
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
    ...copyAndMail({
      shown,
      said: form.querySelector<HTMLElement>('[data-said]')!,
      text,
      subject: () => value('title')!.trim() || form.querySelector('summary')!.textContent,
      mail: form.dataset['mail'],
    }),
    save: () => save(text(), 'cas-de-controle.yaml', 'text/yaml'),
  });
  update();
}
