const KEY = 'demande';

/** What the person wrote last, by field; nothing where the device keeps nothing or something else stands there. */
export function recall(): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return kept !== null && typeof kept === 'object' && !Array.isArray(kept)
      ? (Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string')) as Record<
          string,
          string
        >)
      : {};
  } catch {
    return {};
  }
}

/** Keeps what is written on the device, beside what other needs asked for. */
export function remember(written: Record<string, string>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...written }));
  } catch {
    // A device that keeps nothing still makes the text.
  }
}

/** Clears it from the device. */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
