import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { ladderOf } from '../domain/contact/ladder-of.ts';
import { contactCases } from '../schema/contact-cases.ts';
import type { EscalationRules } from '../schema/escalation.ts';
import { atCase, readCaseFile, type WrittenCase } from './case-files.ts';
import type { Loaded } from './load.ts';
import { ids } from './places.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';

/** The file of the golden cases of the finder, in the folder of golden cases. */
export const CONTACT_CASES = 'content/cases/contacts.yaml';

/** A golden case of the finder with the place it was written at. */
export type ContactCase = WrittenCase<z.infer<typeof contactCases>[number]>;

/** Reads the golden cases of the finder under a root folder; a folder without the file has none. */
export function readContactCases(root: string): { found: ContactCase[]; problems: Problem[] } {
  return existsSync(join(root, CONTACT_CASES))
    ? readCaseFile(root, CONTACT_CASES, contactCases)
    : { found: [], problems: [] };
}

/** The golden cases of the finder that the ladders answer otherwise. */
export function contactCaseProblems(loaded: Loaded, golden: readonly ContactCase[]): Problem[] {
  return golden.flatMap((one) => unknownIds(loaded, one) ?? wrongLadder(loaded, one));
}

/** The parts of a ladder that a case contradicts. */
export function contradictedParts(rules: EscalationRules, { value }: ContactCase): ('ladder' | 'here' | 'rungs')[] {
  const ladder = ladderOf(rules, value.subject, value.situation);
  if (!ladder) return ['rungs'];
  const { expect } = value;
  if (expect.ladder !== undefined && expect.ladder !== ladder.id) return ['ladder'];
  return [
    ...(ladder.rungs.join() === expect.rungs.join() ? [] : (['rungs'] as const)),
    ...(ladder.here === expect.here ? [] : (['here'] as const)),
  ];
}

function unknownIds({ raw }: Loaded, one: ContactCase): Problem[] | undefined {
  const { subjects, situations } = raw['escalation.yaml'];
  const named = [
    { key: 'subject', value: one.value.subject, known: ids(subjects), kind: 'aucun sujet' },
    {
      key: 'situation',
      value: one.value.situation,
      known: ids(situations),
      kind: 'aucune situation',
    },
  ];
  const lost = named.filter(({ value, known }) => !known.includes(value));
  if (lost.length === 0) return undefined;
  return lost.map(({ key, value, known, kind }) =>
    atCase(one, [key], 'id-unknown', {
      value,
      kind,
      nearest: nearest(value, known) ?? '',
      known: known.join(', '),
      where: 'escalation.yaml',
    }),
  );
}

function wrongLadder(loaded: Loaded, one: ContactCase): Problem[] {
  const rules = loaded.raw['escalation.yaml'];
  const ladder = ladderOf(rules, one.value.subject, one.value.situation)!;
  return contradictedParts(rules, one)
    .slice(0, 1)
    .map((part) => {
      const place = loaded.sources['escalation.yaml'].placeOf(['ladders', rules.ladders.indexOf(ladder), part]);
      return atCase(one, ['expect', part], 'contact-case-wrong', {
        part,
        subject: one.value.subject,
        situation: one.value.situation,
        expected: shown(one.value.expect[part] ?? ''),
        actual: shown(part === 'ladder' ? ladder.id : ladder[part]),
        ladder: ladder.id,
        ladderAt: `${place.file}:${place.line}`,
      });
    });
}

const shown = (value: string | readonly string[]) => (typeof value === 'string' ? value : `[${value.join(', ')}]`);
