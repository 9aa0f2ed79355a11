import type { Answers, Table } from '../table.ts';
import { follow, walkerOf, type Trail } from './trail.ts';

/** Takes the questions in order, skips those that can change nothing, stops at the first unanswered one; an answer not asked for, or that is no option, counts for nothing. */
export function walk(table: Table, answers: Answers): Trail {
  const walker = walkerOf(table);
  const way = follow(walker, answers);
  return way.trail ?? walker.trail(way);
}
