import { files } from 'virtual:needs';
import { SIGNS } from '../intent.ts';
import { pageLanguage } from '../page-language.ts';

/** The field that finds a need: engine and index are loaded, together, when a person first reaches for it. */
class NeedField extends HTMLElement {
  #heard = false;

  connectedCallback(): void {
    if (this.#heard) return;
    this.#heard = true;
    for (const sign of SIGNS)
      this.addEventListener(
        sign,
        (event) => {
          // The tool around the field has no need to wake for it.
          event.stopPropagation();
          void start(this);
        },
        { passive: true },
      );
    this.querySelector('form')!.addEventListener('submit', (event) => event.preventDefault());
  }
}

const started = new WeakSet<HTMLElement>();

async function start(field: HTMLElement): Promise<void> {
  if (started.has(field)) return;
  started.add(field);
  try {
    // What the combobox imports is asked for beside it: one way to the server and back, not two.
    const [{ combobox }, { default: search }] = await Promise.all([
      import('./combobox.ts'),
      files[pageLanguage](),
      import('../../search/element.ts'),
    ]);
    combobox(field, search, pageLanguage);
  } catch {
    // Not reached: the list below is whole, and the next sign tries again.
    started.delete(field);
  }
}

customElements.define('need-field', NeedField);
