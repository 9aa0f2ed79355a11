import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { headersWith } from './headers.ts';
import { hostFiles } from './host-files.ts';
import { inlineOf } from './inline.ts';
import { policyOf } from './policy.ts';

/**
 * Makes a built folder ready for hosts: the policy in each page and in the headers, the settings of hosts, compressed
 * copies; `base`: the path (`/`, `/some/path/`) that the site stands below.
 */
export async function prepare(folder: string, base = '/'): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((path) => path.endsWith('.html')).map((path) => sealed(join(folder, path)));
  for (const [path, text] of Object.entries(hostFiles(headersWith(policyOf(pages)), base, files))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await Promise.all(files.filter((path) => COMPRESSED.test(path)).map((path) => compress(join(folder, path))));
}

const COMPRESSED = /\.(?:html|css|js|svg|xml|json|txt|ics|vcf|webmanifest)$/;
/** Below this many bytes a packet is not saved. */
const WORTH_IT = 512;
const CHARSET = '<meta charset="utf-8"/>';

/** Writes its own policy into a page, and gives what it holds. */
function sealed(file: string) {
  const html = readFileSync(file, 'utf8');
  if (!html.includes(CHARSET)) throw new Error(`${file} : la page ne commence pas par ${CHARSET}.`);
  const inline = allowed(file, html);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([inline], { inDocument: true })}"/>`;
  writeFileSync(file, html.replace(CHARSET, CHARSET + meta));
  return inline;
}

function allowed(file: string, html: string) {
  try {
    return inlineOf(html);
  } catch (error) {
    throw new Error(`${file} : la politique de sécurité du site ne permet pas ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < WORTH_IT) return;
  const [br, gz] = await Promise.all([promisify(brotliCompress)(bytes), promisify(gzip)(bytes, { level: 9 })]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}
