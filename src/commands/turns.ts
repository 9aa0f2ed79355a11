/** Lets pass what several tell at once, one after the other in their order: what comes before its turn waits. */
export function takeTurns(many: number, write: (text: string) => void) {
  const waiting = Array.from({ length: many }, (): string[] => []);
  const ended = new Set<number>();
  let turn = 0;
  return {
    tell: (place: number, text: string) => {
      if (place === turn) write(text);
      else waiting[place]!.push(text);
    },
    end: (place: number) => {
      ended.add(place);
      while (ended.has(turn)) {
        turn += 1;
        for (const text of waiting[turn] ?? []) write(text);
      }
    },
  };
}
