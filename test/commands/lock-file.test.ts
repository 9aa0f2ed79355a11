import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Entry {
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../..');

describe.each([
  ['', 400],
  ['test/bench', 10],
  ['test/mutation', 100],
])('the packages of /%s', (folder, least) => {
  const { packages } = JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Entry>;
  };
  const entries = Object.entries(packages).filter(([path]) => path !== '');

  test('have their integrity hash, but optional binaries of other platforms', () => {
    const without = entries.filter(([, { integrity }]) => !integrity);
    expect(without.filter(([, { optional, os, cpu }]) => !(optional && (os ?? cpu))).map(([path]) => path)).toEqual([]);
    expect(entries.length - without.length).toBeGreaterThan(least);
  });

  test('run no script', () => {
    expect(readFileSync(join(root, folder, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
  });
});
