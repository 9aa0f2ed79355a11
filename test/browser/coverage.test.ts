import { describe, expect, test } from 'vitest';
import { reachable } from '../../src/decision/asking/reachable.ts';
import { NEED } from '../../src/domain/model/model.ts';
import { choose, regionOf, walkEveryWay } from './in-place.ts';
import { asking, branching, model, outcomeAt, plain, silent, walkTo } from './live-states.ts';
import { addressOf, pathOf, tabTo, takenOver, visitor } from './visit.ts';

const { visit, faults } = visitor();
const { need, first, second, onward, last, left, right, start, asksMore, outcome, otherOutcome, shortOutcome } =
  branching;

describe('by keyboard alone', () => {
  test.each([
    ['an included', 'yes'],
    ['a billed', 'no'],
    ['a to-be-qualified', 'open'],
  ] as const)('%s outcome', async (_name, covered) => {
    const path = walkTo(covered)!.walked.asked.map(({ answer }) => answer);
    const page = await visit('/couverture/');
    for (const [index] of path.entries()) {
      const href = `/couverture/${path.slice(0, index + 1).join('/')}/`;
      await tabTo(page, href);
      if (index > 0) await takenOver(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    }
    expect(plain(await page.locator('.verdict').first().innerText())).toContain(
      plain(model.vocabulary.covered[covered].fr),
    );
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await tabTo(page, '/couverture/');
  });

  test('without scripts the same steps are ordinary pages', async () => {
    const page = await visit('/couverture/', { javaScriptEnabled: false });
    for (const href of [start, asksMore, outcome]) {
      await page.locator(`[data-tool] a[href="${href}"]`).first().click();
      expect(pathOf(page)).toBe(href);
    }
    const { outcome: reached, verdicts } = outcomeAt(outcome);
    expect(plain(await page.locator('.verdict h1').innerText())).toContain(
      verdicts.length === 1 ? verdicts[0]!.word : plain(reached.sentence.fr),
    );
    const links = page.locator('[data-tool] a[href^="tel:"], [data-tool] a[href^="mailto:"]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.toSorted()).toEqual(directLinks(reached.channels).toSorted());
    expect(hrefs).not.toEqual([]);
  });
});

describe('in place', () => {
  test('an answer changes address, title, focus and what stands around, without loading a page', async () => {
    const page = await visit(start);
    await page.evaluate(() => {
      (globalThis as { kept?: boolean }).kept = true;
    });
    await choose(page, asksMore);
    expect(await page.evaluate(() => (globalThis as { kept?: boolean }).kept)).toBe(true);
    expect(plain(await page.title())).toMatch(plain(second.label.fr));
    expect(plain(await page.title())).toMatch(plain(` | ${model.organisation.title.fr}`));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => page.locator('[data-only]').isVisible()).toBe(false);
    await page.goBack();
    await page.waitForURL(`**${start}`);
    await expect.poll(() => page.locator('[data-only]').isVisible()).toBe(true);
    const { title } = model.needs.find(({ id }) => id === need)!;
    await expect
      .poll(async () => plain(await page.title()))
      .toBe(plain(`${title.fr} | ${model.organisation.title.fr}`));
  });

  test('back, forward and reload show the state of the address', async () => {
    const page = await visit(start);
    await choose(page, asksMore);
    await choose(page, outcome);
    const shown = await regionOf(page);
    await page.goBack();
    await page.waitForURL(`**${asksMore}`);
    await expect.poll(() => page.locator('h1').innerText()).toBe(second.label.fr);
    await page.goForward();
    await page.waitForURL(`**${outcome}`);
    await expect.poll(() => regionOf(page)).toBe(shown);
    await page.reload();
    expect(await regionOf(page)).toBe(shown);
  });

  test('a changed answer keeps the others, and says which one no longer counts', async () => {
    const page = await visit(start);
    await choose(page, asksMore);
    await choose(page, otherOutcome);
    await page.locator(`.answers a[href="${start}"]`).click();
    await page.waitForURL(`**${start}`);
    await page.locator('[data-tool] .opts a', { hasText: last.label.fr }).click();
    await page.waitForURL(`**${shortOutcome}`);
    await expect.poll(() => page.locator('aside').innerText()).toContain(second.short.fr);
    await page.locator(`.answers a[href="${start}"]`).click();
    await page.locator('[data-tool] .opts a', { hasText: onward.label.fr }).click();
    await page.waitForURL(`**${otherOutcome}`);
  });

  test('start again leads to the list of needs, with the table', async () => {
    const page = await visit(start);
    await choose(page, shortOutcome);
    await page.locator('aside a[href="/couverture/"]').last().click();
    await page.waitForURL('**/couverture/');
    await page.locator('#tableau').waitFor();
  });

  test('a click with a modifier key is left to the browser', async () => {
    const page = await visit('/couverture/erreur/');
    const option = page.locator('[data-tool] .opts a').first();
    await option.hover();
    await takenOver(page);
    const prevented = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          // The last to hear of it tells whether the tool took the click, and keeps the browser from opening a tab.
          addEventListener('click', (event) => {
            resolve(event.defaultPrevented);
            event.preventDefault();
          });
        }),
    );
    await option.click({ modifiers: ['ControlOrMeta'] });
    expect(await prevented).toBe(false);
    expect(pathOf(page)).toBe('/couverture/erreur/');
  });
});

describe('every step in place shows what the prerendered page shows', () => {
  test.each(asking)('%s', async (asked) => {
    const states = reachable(model.table, [NEED])
      .filter(({ answers }) => answers[NEED] === asked)
      .map(({ walked }) => addressOf(walked.asked));
    const page = await visit(`/couverture/${asked}/`);
    await page.locator('[data-tool] .opts a').first().hover();
    await takenOver(page);
    const met = await walkEveryWay(page);
    expect([`/couverture/${asked}/`, ...met].toSorted()).toEqual(states.toSorted());
  });
});

/** What a history may hold in place of answers. */
const GARBAGE: unknown[] = [
  { waiting: { autre: 'chose', '': onward.id } },
  {
    waiting: JSON.parse(
      `{"__proto__":{"${second.id}":"${right.id}"},"constructor":"${onward.id}","toString":"${need}"}`,
    ),
  },
  { waiting: { [first.id]: '<img src=x onerror=alert(1)>', [second.id]: 7, [NEED]: { [need]: true } } },
  { waiting: [first.id, onward.id] },
  'waiting',
];

describe('addresses and histories that nobody made', () => {
  test('an old address says so and leads to the need it holds', async () => {
    const page = await visit(start);
    const other = silent[0]!;
    const encoded = `%${other.codePointAt(0)!.toString(16)}${other.slice(1)}`;
    for (const [old, meant] of [
      [`${start}ancienne-reponse/`, need],
      [`${start}${left.id}/${onward.id}/`, need],
      [`/couverture/ancien/${other}/objet-inconnu/`, other],
      [`/couverture/${encoded}/%3Cscript%3E/`, other],
      [`${start}${'a/'.repeat(500)}`, need],
    ] as const) {
      await page.goto(new URL(old, page.url()).href);
      const note = page.locator('[data-old-address]');
      await expect.poll(() => note.isVisible()).toBe(true);
      expect(await note.locator('a').getAttribute('href')).toContain(`/couverture/${meant}/`);
      expect(await note.locator('a').innerText()).not.toBe('');
    }
    expectNothingButNotFound();
  });

  test('a hostile address does nothing', async () => {
    const page = await visit(start);
    for (const hostile of [
      '/couverture/__proto__/x/',
      '/couverture/constructor/',
      '/couverture/toString/hasOwnProperty/',
      '/couverture/%3Cscript%3Ealert(1)%3C/script%3E/',
      `/couverture/${'a/'.repeat(500)}`,
      '/couverture/javascript:alert(1)/',
      '/couverture/%00/',
    ]) {
      await page.goto(new URL(hostile, page.url()).href);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('[data-old-address]').isVisible()).toBe(false);
      expect(await page.locator('main script').count()).toBe(await page.locator('main script[type="module"]').count());
    }
    expectNothingButNotFound();
  });

  test('a history that holds garbage leads where a clean one leads', async () => {
    const page = await visit(start);
    await choose(page, asksMore);
    const clean = await regionOf(page);
    await choose(page, outcome);
    const shown = await regionOf(page);
    await page.goBack();
    await page.waitForURL(`**${asksMore}`);
    for (const held of GARBAGE) {
      await page.evaluate(
        (state) => {
          history.replaceState(state.held, '');
          history.pushState(state.held, '', state.address);
        },
        { held, address: otherOutcome },
      );
      await page.goBack();
      await page.waitForURL(`**${asksMore}`);
      await expect.poll(() => regionOf(page)).toBe(clean);
      await choose(page, outcome);
      expect(await regionOf(page)).toBe(shown);
      expect(await page.evaluate((id) => id in {}, second.id)).toBe(false);
      await page.goBack();
      await page.waitForURL(`**${asksMore}`);
    }
  });

  test('a history that leads to no state loads the page of that address', async () => {
    const page = await visit(start);
    await choose(page, asksMore);
    await page.evaluate((address) => {
      history.pushState({ waiting: {} }, '', '/couverture/__proto__/');
      history.pushState({}, '', address);
    }, shortOutcome);
    await page.goBack();
    await page.waitForURL('**/__proto__/');
    await expect.poll(() => page.title()).toMatch(/^Page introuvable/);
    expectNothingButNotFound();
  });

  test('a link to an anchor of the page moves there, and is no step', async () => {
    const page = await visit(start);
    await choose(page, shortOutcome);
    await page.evaluate(() => {
      location.hash = '#pourquoi';
    });
    await page.waitForURL(`**${shortOutcome}#pourquoi`);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('#pourquoi')!.getBoundingClientRect().top))
      .toBeLessThan(450);
  });
});

/** The links that call or write through some channels. */
function directLinks(ids: readonly string[]): string[] {
  return model.organisation.channels
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ kind, address: { is } }) => {
      if (kind === 'portal') return [];
      return [kind === 'phone' ? `tel:${is.replaceAll(' ', '')}` : `mailto:${is}`];
    });
}

/** The page that was not found is all that may have gone wrong. */
function expectNothingButNotFound(): void {
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
}
