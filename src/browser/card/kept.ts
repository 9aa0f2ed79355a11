import { cardFile, readCardFile, type CardLines } from '../../domain/files/card-file.ts';

/** Where the device keeps the card. */
export const KEY = 'carte';

/** What the device kept of the card; nothing where it keeps nothing or something else stands there. */
export function kept(): CardLines {
  try {
    const read = readCardFile(localStorage.getItem(KEY) ?? '');
    return 'lines' in read ? read.lines : {};
  } catch {
    return {};
  }
}

/** Keeps the card on the device, an empty one not at all; whether that worked. */
export function keep(lines: CardLines): boolean {
  try {
    if (Object.values(lines).every((value) => value === '')) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, cardFile(lines));
    return true;
  } catch {
    return false;
  }
}
