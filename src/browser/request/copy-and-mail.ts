import { mailAddress } from '../../domain/files/request-text.ts';
import { copy } from '../clipboard.ts';

/** A text that follows what is written: where it is shown, where it is said how it went, and where it goes by mail. */
export interface Letter {
  shown: HTMLElement;
  said: HTMLElement;
  text: () => string;
  subject: () => string;
  mail: string | undefined;
}

/**
 * What the buttons of a text do: a text that cannot be copied is shown and selected, and a mail opens whether or not
 * the text goes with it.
 */
export function copyAndMail({ shown, said, text, subject, mail = 'mailto:' }: Letter) {
  const copyAndSay = async (done: string, refused: string) => {
    const outcome = await copy(text()).then(
      () => done,
      () => refused,
    );
    if (outcome === refused) {
      shown.hidden = false;
      getSelection()?.selectAllChildren(shown);
    }
    said.textContent = said.dataset[outcome]!;
  };
  return {
    copy: () => copyAndSay('copied', 'selected'),
    mail: async () => {
      const address = mailAddress(mail, subject(), text());
      if (address === undefined) await copyAndSay('long', 'longSelected');
      location.href = address ?? mailAddress(mail, subject(), '') ?? mail;
    },
  };
}
