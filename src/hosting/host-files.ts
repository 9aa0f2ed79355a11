import { CACHE, HASHED, KINDS } from './headers.ts';

/** Where the files for hosts stand in the built site, beside `_headers`. */
const FOLDER = '_hosting';

/** Paths that a host reads and does not give. */
export const NOT_PUBLISHED = new RegExp(`^/(?:_headers$|${FOLDER}(?:/|$))`);

/**
 * The settings of hosts that send the given headers, by path in the built site; `files`: the paths of all it holds;
 * `base`: the path (`/`, `/some/path/`) that the site stands below on its host.
 */
export function hostFiles(
  headers: Readonly<Record<string, string>>,
  base: string,
  files: readonly string[],
): Record<string, string> {
  const lines = Object.entries(headers);
  return {
    _headers: netlify(lines, base, files),
    [`${FOLDER}/nginx.conf`]: nginx(lines, base),
    [`${FOLDER}/apache.conf`]: apache(lines, base),
    [`${FOLDER}/Caddyfile`]: caddy(lines, base),
  };
}

type Lines = readonly (readonly [name: string, value: string])[];

/**
 * Netlify, Cloudflare Pages and others; they join equal headers of several rules, so that only hashed files say how
 * long they keep. A rule has no place for the end of a name: what they may not know is named file by file.
 */
function netlify(lines: Lines, base: string, files: readonly string[]): string {
  const kinds = Object.entries(KINDS).flatMap(([end, kind]) =>
    files
      .filter((path) => path.endsWith(end))
      .flatMap((path) => [base + path.replaceAll('\\', '/'), `  Content-Type: ${kind}`]),
  );
  return [
    '/*',
    ...lines.map(([name, value]) => `  ${name}: ${value}`),
    `${base}${HASHED}*`,
    `  Cache-Control: ${CACHE.hashed}`,
    ...kinds,
    '',
  ].join('\n');
}

/** To include in a `server`, after its `root`: a block with a header of its own takes over none of those outside. */
function nginx(lines: Lines, base: string): string {
  const all = (cache: string) =>
    [...lines, ['Cache-Control', cache] as const].map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [
    'charset utf-8;',
    'absolute_redirect off;',
    'gzip_static on;',
    `error_page 404 ${base}404.html;`,
    `location ^~ ${base}${HASHED} {`,
    ...all(CACHE.hashed),
    '}',
    `location ^~ ${base}${FOLDER}/ {`,
    '  return 404;',
    '}',
    ...Object.entries(KINDS).flatMap(([end, kind]) => [
      `location ~ ^${escaped(base)}.*${escaped(end)}$ {`,
      '  types {}',
      `  default_type "${kind}";`,
      ...all(CACHE.other),
      '  try_files $uri =404;',
      '}',
    ]),
    `location ${base} {`,
    ...all(CACHE.other),
    '  try_files $uri $uri/ =404;',
    '}',
    '',
  ].join('\n');
}

/** To include in a `<VirtualHost>` or to name `.htaccess`. */
function apache(lines: Lines, base: string): string {
  return [
    `ErrorDocument 404 ${base}404.html`,
    ...Object.entries(KINDS).map(([end, kind]) => `AddType "${kind}" ${end}`),
    ...lines.map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`),
    `Header set Cache-Control "${CACHE.other}"`,
    `<If "%{REQUEST_URI} =~ m#^${base}${HASHED}#">`,
    `  Header set Cache-Control "${CACHE.hashed}"`,
    '</If>',
    '',
  ].join('\n');
}

/** To import in the block of a site, after its `root`. */
function caddy(lines: Lines, base: string): string {
  return [
    'header {',
    ...lines.map(([name, value]) => `\t${name} "${value.replaceAll('"', '\\"')}"`),
    '}',
    `header ${base}${HASHED}* Cache-Control "${CACHE.hashed}"`,
    `@other not path ${base}${HASHED}*`,
    `header @other Cache-Control "${CACHE.other}"`,
    ...Object.entries(KINDS).flatMap(([end, kind]) => [
      `@${end.slice(1)} path *${end}`,
      `header @${end.slice(1)} Content-Type "${kind}"`,
    ]),
    'handle_errors {',
    `\trewrite * ${base}404.html`,
    '\tfile_server',
    '}',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
    '',
  ].join('\n');
}

/** A text as an expression that finds it as it stands. */
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
