import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/domain/model/model.ts';
import { byEnquiry, countOf, linesOf } from '../../../src/domain/owner/enquiries.ts';
import type { OpenPoint, OpenStatus, Thing } from '../../../src/domain/owner/open-point.ts';
import type { OpenFile } from '../../../src/domain/owner/open-points.ts';

const enquiry = (id: string, settles: Record<string, string[]>) => ({ id, settles });

const model = {
  enquiries: [enquiry('who', { parts: ['handler'] }), enquiry('what', { outcomes: ['fault'], statements: ['clause'] })],
  needs: [
    { id: 'panne', title: { fr: 'Panne' } },
    { id: 'cours', title: { fr: 'Cours' } },
  ],
  table: { rows: [{ id: 'r', when: { besoin: ['cours'] }, outcome: 'course' }] },
  outcomes: { course: { why: ['clause'] } },
  pages: { menu: [{ pages: [{ page: 'contrat', label: { fr: 'Contrat' } }] }] },
} as unknown as Model;

const point = (text: string, of: Thing[], more: Partial<OpenPoint> = {}): OpenPoint => ({
  text,
  of,
  status: 'to-confirm',
  sources: [],
  ...more,
});
const level = point('level', ['parts/level', 'outcomes/fault'], { href: '/couverture/panne/debut/' });
const handler = point('handler', ['parts/handler', 'outcomes/fault'], { href: '/couverture/panne/debut/' });
const clause = point('A clause.', ['statements/clause'], { id: 'clause', href: '/contrat/#clause' });
const other = point('Another.', ['statements/other'], { id: 'other' });
const known = (status: OpenStatus, sources: string[]) => ({ status, sources, subject: 'Panne', href: '/panne/' });
const file = (points: OpenPoint[]): OpenFile => ({ id: 'outcomes', file: 'outcomes.yaml', points });

describe('a point belongs to', () => {
  const { asked, rest } = byEnquiry(model, [file([level, handler, clause, other])], 'fr');
  const [who, what] = asked;

  test('the enquiry that names it most precisely', () => {
    expect(who!.files).toEqual([file([handler])]);
    expect(what!.files).toEqual([file([level, clause])]);
  });

  test('the rest where no enquiry names it', () => expect(rest).toEqual([file([other])]));

  test('an enquiry that shows the requests and pages it would change', () => {
    expect(who).toMatchObject({ needs: [{ href: '/couverture/panne/', label: 'Panne' }], pages: [] });
    expect(what!.pages).toEqual([{ href: '/contrat/', label: 'Contrat' }]);
  });

  test('an enquiry that shows the requests whose answer rests on it', () => {
    expect(what!.needs.map(({ label }) => label)).toEqual(['Panne', 'Cours']);
  });
});

test('an enquiry without a point is not asked', () => {
  expect(byEnquiry(model, [file([handler])], 'fr').asked.map((one) => one.enquiry.id)).toEqual(['who']);
});

describe('the points of a file', () => {
  const points = [
    point('entry', [], known('not-published', [])),
    point('level', [], known('to-confirm', ['S3'])),
    point('payer', [], known('to-confirm', ['S2', 'S3'])),
    clause,
  ];

  test('share a line where they are values of one thing that stand alike', () => {
    expect(linesOf(points, ', ').map(({ text, sources }) => [text, sources])).toEqual([
      ['level, payer', ['S2', 'S3']],
      ['A clause.', []],
      ['entry', []],
    ]);
  });

  test('are counted one by one, by status', () => {
    expect(countOf([file(points)])).toBe(4);
    expect(countOf([file(points)], 'not-published')).toBe(1);
  });
});
