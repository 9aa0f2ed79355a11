import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { fieldsOf, TEAM } from '../../src/domain/contact/message.ts';
import type { Ladder, Subject } from '../../src/domain/model/model.ts';
import { statementsById } from '../../src/domain/model/statements.ts';
import { french } from '../../src/domain/text/typography.ts';
import { allPages, pageAt, keysOf, readText } from './built-site.ts';

const model = compileRules(join(import.meta.dirname, '../..')).model!;
const { escalation, organisation, roles } = model;
const statements = statementsById(model);
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const text = (element: HTMLElement | null | undefined) => readText(element);
const everySituation = escalation.situations.map(({ id }) => id);

/** Each subject and situation with its ladder, found by reading the rules line by line. */
const walks = escalation.subjects.flatMap((subject) => {
  const ladders = escalation.ladders.filter(({ subjects }) => subjects.includes(subject.id));
  const [only] = ladders;
  if (only!.situations.length === 0) return [{ address: `/contact/${subject.id}/`, subject, ladder: only! }];
  return everySituation.map((situation) => ({
    address: `/contact/${subject.id}/${situation}/`,
    subject,
    ladder: ladders.find(({ situations }) => situations.includes(situation))!,
  }));
});

describe('every subject and situation leads to its ladder, read without scripts', () => {
  test('each subject has exactly one ladder in each situation, or one for all of them', () => {
    for (const { id } of escalation.subjects) {
      const named = escalation.ladders.filter(({ subjects }) => subjects.includes(id)).map((one) => one.situations);
      const forAll = named.length === 1 && named[0]!.length === 0;
      expect(named.flat().toSorted(), id).toEqual(forAll ? [] : everySituation.toSorted());
    }
  });

  test.each(walks.map(({ address, subject, ladder }) => [address, subject, ladder] as const))(
    '%s',
    (address: string, subject: Subject, ladder: Ladder) => {
      const tool = pageAt(address)?.root.querySelector('[data-tool="contact"]');
      expect(tool, `${address} is built`).toBeTruthy();
      expect(text(tool!.querySelector('h1'))).toBe(plain(ladder.action.fr));
      const steps = tool!.querySelectorAll('.ladder > li');
      expect(steps.length).toBe(ladder.rungs.length + 1);
      const rungs = ladder.rungs.map((id) => escalation.rungs.find((rung) => rung.id === id)!);
      for (const [index, rung] of rungs.entries()) {
        const step = steps[index]!;
        expect(text(step.querySelector('h2'))).toContain(plain(rung.name.fr));
        expect(step.classList.contains('now'), rung.id).toBe(rung.id === ladder.here);
        expect(step.querySelectorAll('.src').flatMap(keysOf).length, rung.id).toBeGreaterThanOrEqual(
          rung.says.sources.length,
        );
        expect(text(step)).toContain(plain(rung.says.text.fr));
        if (index > ladder.rungs.indexOf(ladder.here))
          expect(step.classList.contains('unsure'), rung.id).toBe(rung.says.status !== 'stated');
      }
      const told = new Set(steps.flatMap((step) => step.querySelectorAll('p')).map((said) => text(said)));
      expect(ladder.end.length, 'what follows').toBeGreaterThanOrEqual(steps.at(-1)!.querySelectorAll('p').length);
      for (const id of ladder.end)
        expect(
          [...told].some((said) => said.startsWith(plain(french(statements.get(id)!.text.fr)))),
          id,
        ).toBe(true);
      expect(tool!.querySelectorAll('[data-template]').map((letter) => text(letter.querySelector('h4')))).toEqual(
        ladder.messages.map((id) => plain(escalation.messages.find((message) => message.id === id)!.label.fr)),
      );
      expect(
        pageAt(address)!
          .root.querySelectorAll('tr.hit')
          .map((row) => row.id),
      ).toEqual([`sujet-${subject.id}`]);
    },
  );

  test('the rung one stands on has one tap to each of its channels, or says how else', () => {
    for (const { address, ladder } of walks) {
      const here = pageAt(address)!.root.querySelector('.ladder .now')!;
      const role = roles.find(({ id }) => id === escalation.rungs.find((rung) => rung.id === ladder.here)!.role)!;
      const taps = here.querySelectorAll('.acts a').map((link) => link.getAttribute('href')!.split(':')[0]);
      if (role.side === 'proconcept')
        expect(taps.toSorted(), address).toEqual(
          organisation.channels
            .map(({ kind }) => ({ portal: 'https', email: 'mailto', phone: 'tel' })[kind])
            .toSorted(),
        );
      else expect(text(here), address).toContain(plain(role.reach[0]!.text.fr));
    }
  });

  test('a blocked process has portal and phone side by side, before anything is asked', () => {
    const { blocked } = escalation.named;
    const isReached = (rung: string) =>
      roles.find(({ id }) => id === escalation.rungs.find((one) => one.id === rung)!.role)!.channels.length > 0;
    const subjects = escalation.ladders
      .filter(({ situations, here }) => situations.includes(blocked) && isReached(here))
      .flatMap((ladder) => ladder.subjects)
      .filter((subject) => escalation.subjects.some(({ id, about }) => id === subject && about === undefined));
    expect(subjects).not.toEqual([]);
    for (const subject of subjects) {
      const address = `/contact/${subject}/${blocked}/`;
      const [first, second] = pageAt(address)!
        .root.querySelectorAll('.ladder .acts a')
        .map((link) => link.getAttribute('href')!);
      expect([first?.startsWith('https:'), second?.startsWith('tel:')], address).toEqual([true, true]);
    }
    for (const { address, root } of allPages())
      expect(root.querySelector('.sos')?.getAttribute('href'), address).toBe(
        `/contact/${escalation.named.unsure}/${escalation.named.blocked}/`,
      );
  });

  test('following every link of the finder from its start reaches every state and nothing else', () => {
    const seen = new Set<string>();
    const queue = ['/contact/'];
    while (queue.length > 0) {
      const address = queue.pop()!;
      if (seen.has(address)) continue;
      seen.add(address);
      queue.push(
        ...pageAt(address)!
          .root.querySelector('[data-tool="contact"]')!
          .querySelectorAll('a[href^="/contact/"]')
          .map((link) => link.getAttribute('href')!),
      );
    }
    const questions = escalation.subjects.map(({ id }) => `/contact/${id}/`);
    expect([...seen].toSorted()).toEqual(
      [...new Set(['/contact/', ...questions, ...walks.map(({ address }) => address)])].toSorted(),
    );
  });
});

test('a text to send leaves no place unnamed, and fills none', () => {
  for (const { address, ladder } of walks) {
    const letters = pageAt(address)!.root.querySelectorAll('[data-template]');
    for (const [index, id] of ladder.messages.entries()) {
      const { text: written } = escalation.messages.find((message) => message.id === id)!;
      const open = fieldsOf(written.fr).filter((field) => field !== TEAM);
      expect(
        text(letters[index]!.querySelector('[data-text]')).split('……').length - 1,
        `${address} ${id}`,
      ).toBeGreaterThanOrEqual(open.length);
      for (const field of open)
        expect(pageAt(address)!.root.querySelector(`send-texts [name="${field}"]`), `${address} ${field}`).toBeTruthy();
    }
  }
});

test('the matrix has a row for each subject under its own anchor', () => {
  expect(
    pageAt('/contact/')!
      .root.querySelectorAll('#matrice ~ details tbody tr')
      .map((row) => row.id),
  ).toEqual(escalation.subjects.map(({ id }) => `sujet-${id}`));
});
