import { messageText, TEAM } from '../../domain/contact/message.ts';
import { onButtons } from '../request/buttons.ts';
import { copyAndMail } from '../request/copy-and-mail.ts';
import { forget, recall, remember } from '../request/draft.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * Texts to send that follow their fields; what is written stays on the device until cleared,
 * and is shared with the requests of the coverage check.
 */
class SendTexts extends HTMLElement {
  connectedCallback() {
    const fields = [...this.querySelectorAll<Field>('[name]')];
    const letters = [...this.querySelectorAll<HTMLElement>('[data-template]')];
    const written = () => Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    const textOf = (letter: HTMLElement) =>
      messageText(letter.dataset['template']!, { ...written(), [TEAM]: this.dataset['team']! });
    const update = () => {
      for (const letter of letters) {
        part(letter, 'text').textContent = textOf(letter);
        part(letter, 'said').textContent = '';
      }
    };
    const draft = recall();
    for (const field of fields) field.value ||= draft[field.name] ?? '';
    if (fields.some(({ value }) => value !== '')) remember(written());
    this.addEventListener('input', () => {
      remember(written());
      update();
    });
    this.addEventListener('submit', (event) => event.preventDefault());
    onButtons(this, {
      clear: () => {
        forget();
        for (const field of fields) field.value = '';
        update();
        fields[0]?.focus();
      },
    });
    for (const letter of letters) {
      onButtons(
        letter,
        copyAndMail({
          shown: part(letter, 'text'),
          said: part(letter, 'said'),
          text: () => textOf(letter),
          subject: () => letter.dataset['label']!,
          mail: this.dataset['mail'],
        }),
      );
    }
    update();
  }
}

function part(letter: HTMLElement, name: string): HTMLElement {
  return letter.querySelector<HTMLElement>(`[data-${name}]`)!;
}

customElements.define('send-texts', SendTexts);
