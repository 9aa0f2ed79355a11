/** A line of a request: what it says, and what the person wrote or the check found. */
export interface RequestLine {
  label: string;
  value: string;
}

/**
 * The text of a request, ready to paste: what the person wrote, then what the check found;
 * lines without a value keep their place, spaces are plain ones.
 */
export function requestText(written: readonly RequestLine[], found: readonly RequestLine[], colon: string): string {
  const line = ({ label, value }: RequestLine) => `${label}${colon}${value.trim() || BLANK}`;
  return [...written.map(line), '', ...found.map(line)].join('\n').replace(/[\u00a0\u202f]/g, ' ');
}

/** The labels of the lines nobody has written yet. */
export function stillMissing(written: readonly RequestLine[]): string[] {
  return written.filter(({ value }) => value.trim() === '').map(({ label }) => label);
}

/** The longest `mailto:` address that mail programs take; longer texts are copied instead. */
const LONGEST_MAIL = 1900;

/** A `mailto:` address with subject and text; nothing where mail programs would cut it. */
export function mailAddress(to: string, subject: string, text: string): string | undefined {
  const body = text.replace(/\n/g, '\r\n');
  const address = `${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return address.length <= LONGEST_MAIL ? address : undefined;
}

const BLANK = '……';
