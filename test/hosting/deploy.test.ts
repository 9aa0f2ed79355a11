import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const DEPLOY = join(import.meta.dirname, '../../deploy');
const read = (file: string) => readFileSync(join(DEPLOY, file), 'utf8');

/** Where each host tells the public address to the build. */
const ADDRESS: Record<string, RegExp> = {
  'github-pages.yml': /SITE_URL: \$\{\{ steps\.pages\.outputs\.base_url \}\}/,
  'gitlab-pages.yml': /SITE_URL: \$CI_PAGES_URL/,
  'netlify.toml': /SITE_URL=\$URL/,
  Dockerfile: /ARG SITE_URL/,
};

describe.each(Object.entries(ADDRESS))('%s', (file, address) => {
  test('builds as everybody does, for the address that the host has', () => {
    expect(read(file)).toMatch(/npm ci && npm run build["\n]/);
    expect(read(file)).toMatch(address);
  });
});

test.each(['github-pages.yml', 'gitlab-pages.yml'])('%s is whole', (file) => {
  expect(Object.keys(parse(read(file)) as object)).not.toEqual([]);
});
