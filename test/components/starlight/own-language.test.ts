import type { APIContext } from 'astro';
import { expect, test } from 'vitest';
import { onRequest } from '../../../src/components/starlight/own-language.ts';

const shown = (starlightRoute: object, id = 'contrat') =>
  onRequest(
    {
      url: new URL('https://cadre.example/contrat/'),
      locals: { page: { lang: 'fr' }, starlightRoute: { entry: { id }, isFallback: false, ...starlightRoute } },
    } as unknown as APIContext,
    () => Promise.resolve(),
  );

test('a page in its own language is shown', async () => {
  await expect(Promise.resolve(shown({ lang: 'fr-CH' }))).resolves.toBeUndefined();
});

test.each([
  ['stands for a missing translation', { isFallback: true, lang: 'fr-CH' }],
  ['says another language', { isFallback: false, lang: 'de-CH' }],
])('a page that %s stops the build with a sentence that says what to do', (_name, route) => {
  expect(() => shown(route)).toThrow('La page /contrat/ s’afficherait dans une autre langue que la sienne.');
  expect(() => shown(route)).toThrow('Traduisez content/docs/contrat dans content/docs/fr,');
});

test('the home page is named by its file', () => {
  expect(() => shown({ isFallback: true, lang: 'fr-CH' }, '')).toThrow('content/docs/index');
});
