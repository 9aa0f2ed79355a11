import axe, { type AxeResults, type RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Those of the rules that look at colours. */
const COLOURS = axe
  .getRules(['cat.color'])
  .filter(({ tags }) => tags.some((tag) => TAGS.includes(tag)))
  .map(({ ruleId }) => ruleId);

/**
 * What axe finds against WCAG 2.2 AA and good practice on a page, or in its colours alone, each rule with the places
 * that break it.
 */
export async function axeFindings(page: Page, only?: 'colours'): Promise<string[]> {
  await page.evaluate(`globalThis.axe || (() => { ${axe.source} })()`);
  const runOnly: RunOnly = only ? { type: 'rule', values: COLOURS } : { type: 'tag', values: TAGS };
  const { violations } = await page.evaluate<AxeResults, RunOnly>(
    (asked) => (globalThis as unknown as { axe: typeof axe }).axe.run({ runOnly: asked, resultTypes: ['violations'] }),
    runOnly,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
