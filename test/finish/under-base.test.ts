import { expect, test } from 'vitest';
import { finish } from '../../src/finish/finish.ts';

test.each([
  ['<a href="/contact/">x</a>', '<a href="/some/path/contact/">x</a>'],
  ['<a lang="de" href=/#x>x</a>', '<a lang="de" href=/some/path/#x>x</a>'],
  [
    '<astro-island component-url="/_astro/a.js"></astro-island>',
    '<astro-island component-url="/some/path/_astro/a.js"></astro-island>',
  ],
  [
    '<meta http-equiv="refresh" content="0; url=/couverture/delai/">',
    '<meta http-equiv="refresh" content="0; url=/some/path/couverture/delai/">',
  ],
  ['<meta name="description" content="/contact/">', undefined],
  ['<a href="//host/">x</a><a href="#x">x</a><a href="https://host/?to=/contact/">x</a>', undefined],
  ['<p title="/contact/">x</p>', undefined],
])('below a path %s leads from there', (html, moved = html) => {
  expect(finish(html, '/some/path/')).toBe(moved);
  expect(finish(html)).toBe(html);
});
