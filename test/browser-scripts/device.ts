import { vi } from 'vitest';

/** Stands for what a device keeps for a page; `refuses`: it keeps nothing, as in a private window of some browsers. */
export function device(kept: Record<string, string> = {}, refuses = false): Map<string, string> {
  const store = new Map(Object.entries(kept));
  const answer = <T>(value: T): T => {
    if (refuses) throw new DOMException('refused', 'SecurityError');
    return value;
  };
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => answer(store.get(key) ?? null),
    setItem: (key: string, value: string) => answer(store).set(key, value),
    removeItem: (key: string) => answer(store).delete(key),
  });
  return store;
}
