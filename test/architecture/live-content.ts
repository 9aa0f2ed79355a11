import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, resolve, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What writers change at any time. */
const LIVE = ['content/framework', 'content/cases', 'content/pages.yaml'].map((path) => join(root, path));

const { readFileSync, cpSync } = fs;

// A project of tests whose workers import this first stops where it reads the live rules, whichever way it came there.
fs.readFileSync = ((...args: Parameters<typeof readFileSync>) => {
  if (LIVE.some((live) => holds(live, args[0]))) throw stop(args[0]);
  return readFileSync(...args);
}) as typeof readFileSync;
fs.cpSync = (...args) => {
  if (LIVE.some((live) => holds(live, args[0]) || holds(args[0], live))) throw stop(args[0]);
  cpSync(...args);
};
syncBuiltinESMExports();

function holds(folder: unknown, path: unknown): boolean {
  return `${resolve(String(path))}${sep}`.startsWith(`${resolve(String(folder))}${sep}`);
}

function stop(path: unknown): Error {
  return new Error(`${String(path)} is live content: use the rules of test/rules, or test it in test/content.`);
}
