import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Entry {
  integrity?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  hasInstallScript?: boolean;
}

const root = join(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>;
};
const entries = Object.entries(packages).filter(([path]) => path !== '');

test('every package has its integrity hash, but optional binaries of other platforms', () => {
  const without = entries.filter(([, { integrity }]) => !integrity);
  expect(without.filter(([, { optional, os, cpu }]) => !(optional && (os ?? cpu))).map(([path]) => path)).toEqual([]);
  expect(entries.length - without.length).toBeGreaterThan(400);
});

test('npm runs no script of a package', () => {
  expect(readFileSync(join(root, '.npmrc'), 'utf8')).toMatch(/^ignore-scripts=true$/m);
});
