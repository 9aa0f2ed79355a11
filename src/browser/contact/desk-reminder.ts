import { reminderFile } from '../../domain/files/calendar-file.ts';
import { remindAt } from '../../clock/reminder.ts';
import { HOUR } from '../../clock/zone.ts';
import { deskFacts, deskMoment } from '../../domain/desk/desk-hours.ts';
import { momentInWords } from '../../domain/desk/desk-words.ts';
import { save } from '../save.ts';
import { desk } from './desk-source.ts';

/**
 * Offers a reminder for a calendar: at the next opening of the desk while it is closed,
 * or once the delay of a rung has passed.
 */
class DeskReminder extends HTMLElement {
  connectedCallback() {
    this.#offer();
    document.addEventListener('visibilitychange', this.#offer);
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#offer);
  }

  #offer = () => {
    this.replaceChildren(
      ...(this.dataset['delay'] !== undefined || !deskFacts(desk.hours, Date.now()).open ? [this.#button()] : []),
    );
  };

  #button() {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link';
    button.textContent = desk.words.remind.replace(
      '{quand}',
      momentInWords(deskMoment(desk.hours, Date.now(), this.#due()), desk),
    );
    button.addEventListener('click', () => this.#save());
    return button;
  }

  #due() {
    const delay = this.dataset['delay'];
    return remindAt(desk.hours, Date.now(), delay === undefined ? undefined : Number(delay) * HOUR);
  }

  #save() {
    const { title, why } = this.dataset as { title: string; why: string };
    save(
      reminderFile({
        product: `-//${desk.site}//${document.documentElement.lang}`,
        id: `${location.pathname}@${location.host}`,
        made: Date.now(),
        start: this.#due().at,
        minutes: 15,
        title,
        text: `${why}\n${location.href}`,
        url: location.href,
      }),
      'rappel.ics',
      'text/calendar',
    );
  }
}

customElements.define('desk-reminder', DeskReminder);
