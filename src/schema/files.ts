import type { z } from 'astro/zod';
import { criticality, levels, services } from './contract.ts';
import { coverage } from './coverage.ts';
import { diagrams } from './diagrams.ts';
import { enquiries } from './enquiries.ts';
import { everyday } from './everyday.ts';
import { escalation } from './escalation.ts';
import { advice, openPoints } from './grounds.ts';
import { needs } from './needs.ts';
import { organisation } from './organisation.ts';
import { outcomes } from './outcomes.ts';
import { requests } from './requests.ts';
import { roles } from './roles.ts';
import { glossary, sources } from './sources.ts';
import { vocabulary } from './vocabulary.ts';

/**
 * The files of `content/framework`, each with its shape; its texts stand
 * in the file of the same name of each language.
 */
export const FILES = {
  'organisation.yaml': organisation,
  'sources.yaml': sources,
  'roles.yaml': roles,
  'levels.yaml': levels,
  'services.yaml': services,
  'criticality.yaml': criticality,
  'requests.yaml': requests,
  'needs.yaml': needs,
  'everyday.yaml': everyday,
  'coverage.yaml': coverage,
  'outcomes.yaml': outcomes,
  'escalation.yaml': escalation,
  'advice.yaml': advice,
  'open-points.yaml': openPoints,
  'enquiries.yaml': enquiries,
  'glossary.yaml': glossary,
  'vocabulary.yaml': vocabulary,
  'diagrams.yaml': diagrams,
} as const;

/** The files that are all words: they have no file of rules. */
export const WORDS_ALONE: ReadonlySet<string> = new Set<FileName>(['vocabulary.yaml']);

/** The files without a word: no language has a file of the same name. */
export const NO_WORDS: ReadonlySet<string> = new Set<FileName>(['diagrams.yaml']);

/** The name of a file of rules. */
export type FileName = keyof typeof FILES;

/** The rules with their words, file by file. */
export type Raw = { [File in FileName]: z.infer<(typeof FILES)[File]> };
