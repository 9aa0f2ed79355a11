import { expect, test } from 'vitest';
import { GET, getStaticPaths } from '../../src/routes/role-vcard.ts';

test('every role with a channel has its contact file, served as one', async () => {
  expect((getStaticPaths as () => unknown)()).toEqual([{ params: { role: 'accueil' } }]);
  const site = new URL('https://cadre.example');
  const context = { params: { role: 'accueil' }, site, locals: { page: { lang: 'fr' } } } as unknown as Parameters<
    typeof GET
  >[0];
  const response = await GET(context);
  expect(response.headers.get('Content-Type')).toBe('text/vcard; charset=utf-8');
  expect(await response.text()).toContain('https://cadre.example/contacts/accueil/');
});
