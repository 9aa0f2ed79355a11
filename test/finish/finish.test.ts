import { describe, expect, test } from 'vitest';
import { finish } from '../../src/finish/finish.ts';

const page = (body: string, head = '') =>
  `<html lang="fr-CH"><head>${head}</head><body class="a">${body}</body></html>`;

describe('a finished page', () => {
  test.each([
    ['texts', '<p>Pourquoi ?</p>', '<p>Pourquoi\u202f?</p>'],
    [
      'spoken attributes',
      '<a aria-label="Bloqué ?" data-x="Non ?">x</a>',
      '<a aria-label="Bloqué\u202f?" data-x="Non ?">x</a>',
    ],
    [
      'nothing of what is meant literally',
      '<code>a ?</code><script>b ?</script>',
      '<code>a ?</code><script>b ?</script>',
    ],
    ['nothing in another language', '<p lang="en">Why ?</p>', '<p lang="en">Why ?</p>'],
    [
      'what is French inside it',
      '<p lang="en"><i lang="fr">Oui ?</i></p>',
      '<p lang="en"><i lang="fr">Oui\u202f?</i></p>',
    ],
  ])('has the spaces of French set in %s', (_what, before, after) => expect(finish(page(before))).toBe(page(after)));

  test('has no style in its body, where an island would bring one', () => {
    const island = '<style>astro-island,astro-slot{display:contents}</style>';
    expect(finish(page(`${island}<style>b{}</style>`))).toBe(page('<style>b{}</style>'));
  });

  test('holds the symbols it uses, once, at the start of its body', () => {
    const html = finish(page('<svg><use href="#i-phone"></use></svg><svg><use href="#i-phone"></use></svg>'));
    expect(html).toContain('<body class="a"><svg class="sprite"');
    expect(html.match(/<symbol id="/g)).toHaveLength(1);
  });

  test('holds those of all its states where a tool stands on it', () => {
    expect(finish(page('<div data-tool="x"><svg><use href="#m-in"></use></svg></div>'))).toContain(
      '<symbol id="m-fee"',
    );
  });

  test('asks for no print sheet and no script of the sidebar that Starlight brings', () => {
    const html = page(
      '',
      '<link media="print" href="/p.css"><script src="/_astro/Page.astro_x.js"></script><link href="/s.css">',
    );
    expect(finish(html)).toBe(page('', '<link href="/s.css">'));
  });
});
