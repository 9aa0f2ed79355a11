import type { Inline } from './inline.ts';

/** What a page may load and run: itself and nothing else. Sources: CSP level 3, Trusted Types. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/** Browsers do not read it from a document, and say so. */
const BY_HEADER_ONLY = ['frame-ancestors'];

/**
 * The policy of pages that hold the given scripts and styles, for a header or, without what only a header can say,
 * for the document.
 */
export function policyOf(pages: readonly Inline[], { inDocument = false } = {}): string {
  const own: Record<string, string[]> = {
    'script-src': pages.flatMap(({ scripts }) => scripts),
    'style-src': pages.flatMap(({ styles }) => styles),
  };
  return Object.entries(ALLOWED)
    .filter(([directive]) => !inDocument || !BY_HEADER_ONLY.includes(directive))
    .map(([directive, sources]) => [directive, ...sources, ...[...new Set(own[directive])].toSorted()].join(' '))
    .join('; ');
}
