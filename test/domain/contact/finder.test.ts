import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/compiler/compile.ts';
import { verify } from '../../../src/decision/proving/verify.ts';
import { finderData } from '../../../src/domain/contact/finder-data.ts';
import { finderOfNeed, needsInto } from '../../../src/domain/contact/finder-of-need.ts';
import { fromNeed } from '../../../src/domain/page/addresses.ts';
import { answersKept } from '../../../src/domain/page/answers-kept.ts';
import { finderAt, finderPaths } from '../../../src/domain/contact/finder-state.ts';
import { fieldsOf, messageText } from '../../../src/domain/contact/message.ts';
import { SMALL, small, words } from '../../rules/small-rules.ts';

const data = finderData(small, words, 'fr');
const scratch = mkdtempSync(join(tmpdir(), 'wait-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('the ladders', () => {
  test('are proved: each subject in each situation has exactly one', () => {
    expect(verify(data.table)).toMatchObject({ missing: 0, gaps: [], overlaps: [] });
  });

  test('end with what is known of what follows, and never come back to a rung', () => {
    for (const { id, rungs, here, end } of small.escalation.ladders) {
      expect(new Set(rungs).size, id).toBe(rungs.length);
      expect(rungs, id).toContain(here);
      expect(end.length, id).toBeGreaterThan(0);
    }
  });

  test('put a changed answer where its states are: every other subject keeps the situation', () => {
    for (const path of finderPaths(data).filter(({ length }) => length === 2)) {
      const start = finderAt(data, '/contact/', { sujet: path[0], situation: path[1] });
      const options = start?.kind === 'start' ? start.options : [];
      for (const { id, href, aside, before } of options) {
        expect(href).toBe(aside ? `/contact/${id}/` : `/contact/${id}/${path[1]}/`);
        expect(before).toBe(id === path[0]);
        expect(finderAt(data, href)?.address).toBe(href);
      }
    }
  });
});

describe('addresses', () => {
  const segment = fc.oneof(
    fc.constantFrom(
      ...data.subjects.map(({ id }) => id),
      ...data.situations.map(({ id }) => id),
      '__proto__',
      'constructor',
      'toString',
      '%3Cscript%3E',
      '..',
      '',
    ),
    fc.string(),
  );

  test('2,000 hostile ones name no state, or a true one', () => {
    const known = new Set(finderPaths(data).map((path) => `/contact/${path.map((step) => `${step}/`).join('')}`));
    fc.assert(
      fc.property(fc.array(segment, { maxLength: 6 }), fc.anything(), (segments, kept) => {
        const state = finderAt(data, `/contact/${segments.join('/')}`, kept);
        if (state) expect(known).toContain(state.address);
        expect(
          Object.keys(answersKept(data.table, ['sujet', 'situation'], kept)).every((key) =>
            ['sujet', 'situation'].includes(key),
          ),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('the way from a need to the finder', () => {
  test.each([
    ['pneus', ['/contact/roues/']],
    ['cours', ['/contact/formation/']],
    ['frein', ['/contact/freins/']],
    ['silence', ['/contact/hesite/attente/']],
    ['licence-course', ['/contact/formation/desaccord/']],
    ['sonnette', ['/contact/']],
  ])('%s leads to %s', (need, addresses) => {
    expect(finderOfNeed(small, need, 'fr').ways.map(({ href }) => href.split('#')[0])).toEqual(addresses);
  });

  test('names the subjects where a need leaves a choice, and them alone', () => {
    for (const { id } of small.needs) {
      const { ways } = finderOfNeed(small, id, 'fr');
      expect(
        ways.every(({ subject }) => (subject !== undefined) === ways.length > 1),
        id,
      ).toBe(true);
    }
  });

  test('names the need on every page of the subject it leads to', () => {
    for (const { id } of small.needs) {
      const { ways, contest } = finderOfNeed(small, id, 'fr');
      for (const [, subject, anchor] of [...ways.map(({ href }) => href), contest].flatMap((href) => [
        ...href.matchAll(/^\/contact\/([^/]+)\/.*#(.+)$/g),
      ])) {
        expect(anchor).toBe(fromNeed(id));
        expect(needsInto(small, subject!, 'fr').map((need) => need.id)).toContain(id);
      }
    }
  });

  test('always leads to a state', () => {
    for (const { id } of small.needs) {
      const { ways, contest } = finderOfNeed(small, id, 'fr');
      for (const address of [...ways.map(({ href }) => href), contest])
        expect(finderAt(data, address.split('#')[0]!), id).toBeDefined();
    }
  });
});

describe('a delay', () => {
  test('is not published: every rung says so', () => {
    for (const rung of Object.values(data.rungs)) expect(rung.wait).toEqual({ status: 'not-published', sources: [] });
  });

  test('once the owner enters one, it reaches every rung, and one rung may have its own', () => {
    cpSync(join(SMALL, 'content'), join(scratch, 'content'), { recursive: true });
    const file = join(scratch, 'content/framework/escalation.yaml');
    const rules = readFileSync(file, 'utf8')
      .replace(
        '\nwait: { is: not-published, status: not-published, sources: [] }',
        '\nwait: { is: 16, status: to-confirm, sources: [S2] }',
      )
      .replace(
        '    can: [mecaniciens-reparent]\n',
        '    can: [mecaniciens-reparent]\n    wait: { is: 40, status: to-confirm, sources: [S2] }\n',
      );
    writeFileSync(file, rules);
    const changed = finderData(compileRules(scratch).model!, words, 'fr');
    expect(changed.rungs['accueil']!.wait).toEqual({ hours: 16, status: 'to-confirm', sources: ['S2'] });
    expect(changed.rungs['mecaniciens']!.wait.hours).toBe(40);
  });
});

describe('a text to send', () => {
  test('puts in what is written as it is, and keeps the place of the rest', () => {
    expect(messageText('Demande {a}, pour {b}.', { a: ' 12 {b} $& ' })).toBe('Demande 12 {b} $&, pour …….');
    expect(fieldsOf('{a} {b} {a}')).toEqual(['a', 'b']);
  });

  test('any text a person writes stands in it unchanged', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => text.trim() !== '' && !/[\u00a0\u202f]/.test(text)),
        (text) => {
          expect(messageText('« {a} »', { a: text })).toBe(`« ${text.trim()} »`);
        },
      ),
    );
  });
});
