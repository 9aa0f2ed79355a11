import { z } from 'astro/zod';
import { STATUSES } from '../vocabulary/values.ts';
import { id, ref } from './ids.ts';
import { MARKS, type Kind } from './marks.ts';
import { text } from './words.ts';

const status = <const T extends readonly string[]>(among: T) => z.enum(among).register(MARKS, { status: true });

/** What a thing rests on: how sure it is, and the sources that say it. */
export const grounds = {
  status: status(STATUSES).describe('How sure it is.'),
  sources: z.array(ref('sources')).default([]).describe('The sources that say it.'),
};

/** A sentence with its id, status and sources; it may be a thing of another kind as well. */
export const statementAs = (...kinds: Kind[]) => z.strictObject({ id: id('statements', ...kinds), text, ...grounds });

/** A sentence with its id, status and sources. */
export const statement = statementAs();

/** Our own suggestions, each told once. */
export const advice = z.array(statementAs('advice').extend({ status: status(['advice']) }));

/** What the sources leave open. */
export const openPoints = z.array(statement);

/** A value with what it rests on. */
export const part = <T extends z.ZodType>(value: T) => z.strictObject({ is: value, ...grounds, note: text.optional() });

/** What a statement rests on. */
export type Grounds = Pick<Statement, 'status' | 'sources'>;

/** A sentence of the framework, with its id, its status and its sources. */
export type Statement = z.infer<typeof statement>;

/** One value of an outcome with what it rests on. */
export type Part<Value extends string = string> = z.infer<ReturnType<typeof part<z.ZodType<Value>>>>;
