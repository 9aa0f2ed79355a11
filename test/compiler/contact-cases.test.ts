import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { readContactCases } from '../../src/compiler/contact-cases.ts';
import { mutateLadders } from '../../src/compiler/ladder-mutation.ts';
import { load } from '../../src/compiler/load.ts';
import { sentence } from '../../src/compiler/problems.ts';
import { copyWith } from './broken-copy.ts';

/** A copy with one golden case of the finder. */
function copyWithCase(lines: string): string {
  const folder = copyWith('roles.yaml', /$/, '');
  mkdirSync(join(folder, 'content/cases'), { recursive: true });
  writeFileSync(join(folder, 'content/cases/contacts.yaml'), `- title: "Mon frein lâche."\n${lines}`);
  return folder;
}

const FREINS = '  subject: freins\n  situation: rien-demande\n';

describe('a golden case of the finder', () => {
  test('that the ladders answer is silent', () => {
    const folder = copyWithCase(
      `${FREINS}  expect: { here: accueil, rungs: [referent, accueil, mecaniciens, chef] }\n`,
    );
    expect(compileRules(folder).problems.map(sentence)).toEqual([]);
  });

  test.each([
    [
      'other rungs',
      `${FREINS}  expect: { here: accueil, rungs: [accueil] }\n`,
      'contact-case-wrong',
      /« rungs: \[accueil\] ».*« premiere-demande » \(content\/framework\/escalation\.yaml:\d+\)/,
    ],
    [
      'another place',
      `${FREINS}  expect: { here: chef, rungs: [referent, accueil, mecaniciens, chef] }\n`,
      'contact-case-wrong',
      /« here: chef »/,
    ],
    [
      'another ladder',
      `${FREINS}  expect: { ladder: relance, here: accueil, rungs: [accueil] }\n`,
      'contact-case-wrong',
      /« ladder: relance »/,
    ],
    [
      'a subject nobody knows',
      '  subject: frein\n  situation: attente\n  expect: { here: accueil, rungs: [accueil] }\n',
      'id-unknown',
      /aucun sujet.*« freins »/,
    ],
    [
      'a key left out',
      '  subject: freins\n  expect: { here: accueil, rungs: [accueil] }\n',
      'key-missing',
      /« situation » manque/,
    ],
  ])('that expects %s is told in French, with its line', (_name, lines, code, says) => {
    const { model, problems } = compileRules(copyWithCase(lines));
    expect(model).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(problems[0]!.file).toBe('content/cases/contacts.yaml');
    expect(sentence(problems[0]!)).toMatch(says);
  });

  test('keeps a mistake in its ladder from passing', () => {
    const lines = `${FREINS}  expect: { here: accueil, rungs: [referent, accueil, mecaniciens, chef] }\n`;
    const folder = copyWithCase(lines);
    const { loaded } = load(folder);
    const without = mutateLadders(loaded!, []).survivors;
    const left = mutateLadders(loaded!, readContactCases(folder).found).survivors;
    const ofLadder = (mistakes: typeof left) =>
      mistakes.filter((one) => sentence(one).includes('« premiere-demande »'));
    expect(ofLadder(without).length).toBeGreaterThan(5);
    expect(ofLadder(left).filter((one) => sentence(one).includes('l’échelon'))).toEqual([]);
  });
});
