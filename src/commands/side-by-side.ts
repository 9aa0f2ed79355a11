/**
 * Runs what is given, some at once: the urgent as soon as they can, the others in their order, each after what it
 * needs.
 */
export async function runSideBySide<T extends Waiting>(
  given: readonly T[],
  atOnce: number,
  run: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = [...given];
  const unfinished = new Set(given.map(({ name }) => name));
  let running = 0;
  const begin = async (): Promise<void> => {
    const begun: Promise<void>[] = [];
    while (running < atOnce) {
      const ready = waiting.filter(({ needs }) => !needs || !unfinished.has(needs));
      const next = ready.find(({ urgent }) => urgent) ?? ready[0];
      if (!next) break;
      waiting.splice(waiting.indexOf(next), 1);
      running += 1;
      begun.push(
        run(next).then(() => {
          running -= 1;
          unfinished.delete(next.name);
          return begin();
        }),
      );
    }
    await Promise.all(begun);
  };
  await begin();
}

/**
 * What waits for its turn; `needs` names another that must have ended, `urgent` lets it begin before those that stand
 * before it.
 */
export interface Waiting {
  name: string;
  needs?: string;
  urgent?: boolean;
}
