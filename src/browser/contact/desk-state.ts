import { deskFacts } from '../../domain/desk/desk-hours.ts';
import { deskSentence } from '../../domain/desk/desk-words.ts';
import { desk } from './desk-source.ts';

/** The longest time a browser's timer takes. */
const LONGEST = 2 ** 31 - 1;

/** Says whether the desk is open, and says it anew when that changes. */
class DeskStateElement extends HTMLElement {
  #timer = 0;

  connectedCallback() {
    this.#write();
    document.addEventListener('visibilitychange', this.#write);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#write);
  }

  #write = () => {
    const now = Date.now();
    const facts = deskFacts(desk.hours, now);
    const abroad = Intl.DateTimeFormat().resolvedOptions().timeZone !== desk.hours.timeZone;
    const { open, state, note } = deskSentence(facts, desk, abroad);
    const mark = document.createElement('b');
    mark.className = open ? 'state open' : 'state';
    mark.textContent = state;
    const small = document.createElement('small');
    small.textContent = ` ${note}`;
    const advice =
      this.dataset['blocked'] === undefined
        ? []
        : [
            Object.assign(document.createElement('span'), {
              textContent: desk.words[open ? 'blockedOpen' : 'blockedClosed'],
            }),
          ];
    this.lastElementChild!.replaceChildren(mark, small, ...advice);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      this.#write,
      Math.min(
        LONGEST,
        (open && facts.open ? facts.closes : (facts as { opens: { at: number } }).opens).at - now + 1000,
      ),
    );
  };
}

customElements.define('desk-state', DeskStateElement);
