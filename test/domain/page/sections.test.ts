import { expect, test } from 'vitest';
import type { Model } from '../../../src/domain/model/model.ts';
import { sectionOf } from '../../../src/domain/page/sections.ts';

const entry = (page: string) => ({ page, label: { fr: page } });
const pages = {
  sections: [entry('people'), entry('contract'), entry('search')],
  menu: [
    { section: 'people', pages: [entry('people'), entry('find'), entry('search')] },
    { section: 'contract', pages: [entry('contract'), entry('people/rules')] },
    { pages: [entry('about')] },
  ],
} as unknown as Model['pages'];

test.each([
  ['a page of the menu', '/people/', 'people'],
  ['a page that stands elsewhere in the addresses', '/people/rules/', 'contract'],
  ['what stands below a page', '/find/one/two/', 'people'],
  ['what stands below a page that a section leads to', '/search/one/', 'search'],
  ['a page of a group without a section', '/about/', undefined],
  ['a page of no menu', '/', undefined],
])('%s', (_name, pathname, section) => expect(sectionOf({ pages }, pathname, 'fr')?.page).toBe(section));
