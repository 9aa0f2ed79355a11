import { expect } from 'vitest';

/** Every line ends with CR LF, has 75 octets at most and no other control character but tabs. */
export function expectLines(file: string): void {
  expect(file === '' || file.endsWith('\r\n')).toBe(true);
  for (const line of file.split('\r\n')) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/(?!\t)\p{Cc}/u);
  }
}
