import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Hit } from '../../src/search/pagefind.ts';
import { section } from '../../src/search/results.ts';

/** As much of an element as the results ask for; its text is told as it would be escaped. */
class Made {
  attributes: string[] = [];
  content: (Made | string)[] = [];

  tag: string;

  constructor(tag: string) {
    this.tag = tag;
  }

  setAttribute(name: string, value: string) {
    this.attributes.push(` ${name}="${value}"`);
  }

  append(...content: (Made | string)[]) {
    this.content.push(...content);
  }

  toString(): string {
    const inner = this.content.map((one) => (typeof one === 'string' ? one.replaceAll('<', '&lt;') : String(one)));
    return `<${this.tag}${this.attributes.join('')}>${inner.join('')}</${this.tag}>`;
  }
}

const create = (tag: string) => new Made(tag);

beforeAll(() => {
  vi.stubGlobal('document', { createElement: create, createElementNS: (_space: string, tag: string) => create(tag) });
});
afterAll(() => void vi.unstubAllGlobals());

const HIT: Hit = { url: '/roue/', title: 'Roue', kind: '', excerpt: '', about: 'Les roues.', verdicts: [] };
const markup = (...hits: Hit[]) => section('Pages', hits).join('');
const below = (hit: Partial<Hit>) => /<\/b>(.*)<\/span><\/a>/.exec(markup({ ...HIT, ...hit }))![1];

describe('the results of a search', () => {
  test('stand below their heading, each a link; without hits nothing does', () => {
    expect(markup()).toBe('');
    expect(markup(HIT)).toBe(
      '<h2>Pages</h2><ul class="opts"><li>' +
        '<a href="/roue/"><span><b>Roue</b><small>Les roues.</small></span></a></li></ul>',
    );
  });

  test('show where a page holds the words, behind its kind', () => {
    expect(below({ kind: 'Pratique', excerpt: 'la <mark>roue</mark> avant' })).toBe(
      '<small>Pratique · la <mark>roue</mark> avant</small>',
    );
  });

  test('take no other markup from the index', () => {
    expect(below({ excerpt: '<mark>a</mark><img src=x><mark><b>c</mark>' })).toBe(
      '<small><mark>a</mark>&lt;img src=x><mark>&lt;b>c</mark></small>',
    );
  });

  test('answer a need by its verdicts, with their marks', () => {
    const verdicts: Hit['verdicts'] = [{ mark: 'in', text: 'Inclus' }, { text: 'À qualifier' }];
    expect(below({ verdicts, excerpt: '<mark>x</mark>' })).toBe(
      '<small><span class="m in"><svg aria-hidden="true"><use href="#m-in"></use></svg>Inclus</span> ' +
        'À qualifier </small>',
    );
  });
});
