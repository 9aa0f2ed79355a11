import { inOrder } from '../model/grounds.ts';
import type { ToolWords } from '../../vocabulary/words.ts';

/** Says what keys of sources stand for, to those who read them on paper: keys of one title together. */
export function legendOf(
  titles: Readonly<Record<string, string>>,
  { comma, semicolon }: ToolWords,
): (keys: readonly string[]) => string {
  return (keys) =>
    [...Map.groupBy(inOrder(keys), (key) => titles[key]!)]
      .map(([title, same]) => `${same.join(comma)} ${title}`)
      .join(semicolon);
}
