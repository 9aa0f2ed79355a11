import { inOrder } from '../model/grounds.ts';

/** Says what keys of sources stand for, to those who read them on paper: keys of one title together. */
export function legendOf(
  titles: Readonly<Record<string, string>>,
  separator: string,
): (keys: readonly string[]) => string {
  return (keys) =>
    [...Map.groupBy(inOrder(keys), (key) => titles[key]!)]
      .map(([title, same]) => `${same.join(', ')} ${title}`)
      .join(separator);
}
