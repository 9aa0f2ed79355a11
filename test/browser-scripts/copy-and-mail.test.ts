import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyAndMail } from '../../src/browser/request/copy-and-mail.ts';

afterEach(() => vi.unstubAllGlobals());

const SHOWN = {} as HTMLElement;

/** The buttons of a text, on a page whose clipboard takes it or refuses. */
function letter(text: string, takes: boolean) {
  const writeText = vi.fn(() => (takes ? Promise.resolve() : Promise.reject(new Error('refused'))));
  const selectAllChildren = vi.fn();
  const location = { href: '/here/' };
  const said = { textContent: '', dataset: { copied: 'C', selected: 'S', long: 'L', longSelected: 'LS' } };
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  vi.stubGlobal('getSelection', () => ({ selectAllChildren }));
  vi.stubGlobal('location', location);
  const mail = 'mailto:aide@atelier.example';
  const buttons = copyAndMail({
    shown: SHOWN,
    said: said as unknown as HTMLElement,
    text: () => text,
    subject: () => 'Sujet',
    mail,
  });
  return { buttons, writeText, selectAllChildren, location, said, mail };
}

describe('copying', () => {
  test('says that the text is copied', async () => {
    const { buttons, writeText, selectAllChildren, said } = letter('Bonjour', true);
    await buttons.copy();
    expect(writeText).toHaveBeenCalledWith('Bonjour');
    expect([said.textContent, selectAllChildren.mock.calls]).toEqual(['C', []]);
  });

  test('selects the text where the clipboard refuses it, and says so', async () => {
    const { buttons, selectAllChildren, said } = letter('Bonjour', false);
    await buttons.copy();
    expect([said.textContent, selectAllChildren.mock.calls]).toEqual(['S', [[SHOWN]]]);
  });
});

describe('mail', () => {
  test('takes the text along', async () => {
    const { buttons, location, said, mail } = letter('Bonjour', true);
    await buttons.mail();
    expect([location.href, said.textContent]).toEqual([`${mail}?subject=Sujet&body=Bonjour`, '']);
  });

  test.each([
    [true, 'L'],
    [false, 'LS'],
  ])('opens without a text too long for it, which is copied (%s) or selected', async (takes, told) => {
    const { buttons, location, said, mail } = letter('x'.repeat(5000), takes);
    await buttons.mail();
    expect([location.href, said.textContent]).toEqual([`${mail}?subject=Sujet&body=`, told]);
  });
});
