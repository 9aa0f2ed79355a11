import { readFileSync } from 'node:fs';
import { afterAll, expect, vi } from 'vitest';

// Tests share the modules they load: one that replaces modules loads its own afresh, and so does the test after it.
if (/\bvi\.(m|doM)ock\(/.test(readFileSync(expect.getState().testPath!, 'utf8'))) {
  vi.resetModules();
  afterAll(() => void vi.resetModules());
}
