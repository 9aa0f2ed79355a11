import type { APIContext } from 'astro';
import { expect, test, vi } from 'vitest';
import { onRequest } from '../../src/components/page/language-middleware.ts';

vi.mock('../../src/components/page/context.ts', () => ({ pageContext: (lang: string) => ({ lang }) }));

const next = () => Promise.resolve(new Response());
const contextOf = (pathname: string, routePattern: string) =>
  ({ url: new URL(pathname, 'https://cadre.example'), routePattern, locals: {} }) as APIContext;

test('a page gets the context of the language of its address', async () => {
  const context = contextOf('/contrat/', '/[...slug]');
  await onRequest(context, next);
  expect(context.locals.page.lang).toBe('fr');
});

test('a page in a language that the site does not have stops the build with a sentence', () => {
  expect(() => onRequest(contextOf('/de/contrat/', '/[...slug]'), next)).toThrow(
    'La page /de/contrat/ est dans une langue que ce site n’a pas (il a : fr).',
  );
});

test('the page for what is not found answers any address', async () => {
  const context = contextOf('/de/nichts/', '/404');
  await onRequest(context, next);
  expect(context.locals.page.lang).toBe('fr');
});
