import { onHost } from '../../domain/page/base.ts';
import type { RequestLine } from '../../domain/files/request-text.ts';

/** Lines whose addresses lead here from anywhere. */
export function fullAddresses(lines: readonly RequestLine[]): RequestLine[] {
  return lines.map((line) =>
    line.value.startsWith('/') ? { ...line, value: location.origin + onHost(line.value) } : line,
  );
}
