import { expect, test } from 'vitest';
import { siteAddress } from '../../../src/domain/page/site-address.ts';

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://host.example', 'https://host.example/'],
  ['http://host.example:8080/some/path', 'http://host.example:8080/some/path/'],
  ['https://host.example/some/path/', 'https://host.example/some/path/'],
  ['https://host.example/aide é', 'https://host.example/aide%20%C3%A9/'],
])('%s stands at %s', (given, address) => expect(siteAddress(given)).toBe(address));

test.each([
  'host.example',
  '/some/path/',
  'ftp://host.example/',
  'https://host.example/?a=b',
  'https://host.example/#a',
  'https://someone@host.example/',
  "https://host.example/l'aide/",
  'https://host.example//aide/',
])('%s is no address to publish at', (given) => {
  expect(() => siteAddress(given)).toThrow(`SITE_URL n’est pas une adresse où publier le site : « ${given} »`);
});
