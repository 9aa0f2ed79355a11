import { isAlias, isScalar, visit, type Document, type LineCounter, type YAMLParseError } from 'yaml';
import type { Problem } from './problems.ts';

/**
 * What is wrong with a file of YAML as such: its first mistake, since what follows hangs on it; all keys that are
 * written twice.
 */
export function yamlProblems(file: string, text: string, document: Document, lines: LineCounter): Problem[] {
  const at = (offset: number, code: Problem['code'], details: Record<string, string> = {}): Problem => ({
    file,
    line: lines.linePos(offset).line,
    code,
    details,
  });
  const errors = document.errors as YAMLParseError[];
  const [broken, ...others] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken)
    return [
      at(broken.pos[0], broken.code === 'TAB_AS_INDENT' ? 'tab' : 'yaml', {
        reason: REASONS[broken.code] ?? 'ce qui précède ou suit n’est pas fermé ou pas aligné',
        others: others.length > 0 ? String(others.length) : '',
      }),
    ];
  const doubled = errors.map(({ pos }) => at(pos[0], 'key-doubled', { key: keyAt(text, pos[0]) }));
  return doubled.length > 0 ? doubled : strange(document, at);
}

/**
 * What YAML can do and no file of rules needs: values that stand for others, types of one's own, names that programs
 * take for themselves.
 */
function strange(
  document: Document,
  at: (offset: number, code: Problem['code'], details?: Record<string, string>) => Problem,
): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Node: (_key, node) => {
      const [offset = 0] = node.range ?? [];
      if (isAlias(node)) found.push(at(offset, 'yaml-sign', { sign: '*', value: `*${node.source}` }));
      else if (node.anchor) found.push(at(offset, 'yaml-sign', { sign: '&', value: `&${node.anchor}` }));
      else if (node.tag?.startsWith('!')) found.push(at(offset, 'yaml-sign', { sign: '!', value: node.tag }));
    },
    Pair: (_key, { key }) => {
      if (!isScalar(key)) found.push(at(0, 'yaml', { reason: 'un nom manque devant deux-points', others: '' }));
      else if (RESERVED.has(String(key.value)))
        found.push(at(key.range?.[0] ?? 0, 'key-reserved', { key: String(key.value) }));
    },
  });
  return found;
}

const RESERVED = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** The name that stands at a place of a text. */
const keyAt = (text: string, offset: number) => /^["']?([^"':\s]+)/.exec(text.slice(offset))?.[1] ?? '…';

/** Why a file of YAML does not read, in the author's words. */
const REASONS: Record<string, string> = {
  BAD_ALIAS: 'une valeur qui commence par * se met entre guillemets',
  BAD_DQ_ESCAPE: 'une barre oblique inverse \\ se double entre guillemets droits',
  BAD_INDENT: 'cette ligne n’est pas alignée avec les autres de son bloc',
  BAD_SCALAR_START: 'une valeur qui commence par un signe spécial (@, `, %) se met entre guillemets',
  BLOCK_AS_IMPLICIT_KEY: 'deux-points au milieu d’une valeur : mettez-la entre guillemets',
  BLOCK_IN_FLOW: 'une liste à tirets ne va pas entre { } ou [ ]',
  MISSING_CHAR: 'un guillemet, une accolade ou un crochet n’est pas fermé',
  MULTILINE_IMPLICIT_KEY: 'un nom tient sur une ligne : il manque deux-points, ou un guillemet n’est pas fermé',
  MULTIPLE_DOCS: 'trois tirets (---) ne vont pas dans ce fichier',
  UNEXPECTED_TOKEN: 'un signe est de trop',
};
