import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/compiler/compile.ts';
import { coverageTable, tableProblems } from '../../src/compiler/coverage-table.ts';
import { unlessEntangled } from '../../src/compiler/entangled.ts';
import { load, type Loaded } from '../../src/compiler/load.ts';
import { sizeProblems } from '../../src/compiler/size.ts';
import { sentence, type Problem } from '../../src/compiler/problems.ts';
import { TooLarge } from '../../src/decision/sets/limit.ts';
import { entangled } from '../decision/large-table.ts';
import { table } from '../decision/small-table.ts';
import { SMALL } from '../rules/small-rules.ts';
import { change, copyWith, lineOf, writeMissingWords } from './broken-copy.ts';

describe('a gap', () => {
  test('is told with the number of its cases and the row to paste, which closes it', () => {
    const folder = copyWith('coverage.yaml', /^ +- \{ id: regle-frein-modifie,.*\n/m, '');
    expect(told(folder)).toEqual([
      `${at(folder, '- id: panne')} Aucune ligne ne répond à ces 4 cas : besoin = frein, velo = modifie. ` +
        'Collez ceci dans le groupe « panne », sous « rows », ' +
        'puis remplacez « a-choisir » par l’identifiant d’une réponse (outcomes.yaml) :\n' +
        `      - { id: nouvelle-ligne-${rowsIn(folder) + 1}, when: { besoin: [frein], velo: [modifie] }, ` +
        'outcome: a-choisir }',
    ]);
    pasteRows(folder);
    expect(told(folder)).toEqual([]);
  });

  test('that reaches into several groups is told in each, with rows that each group takes', () => {
    const folder = copyWith(
      'coverage.yaml',
      '      - { id: modifie }\n',
      `${optionText('loue')}      - { id: modifie }\n`,
    );
    writeMissingWords(folder);
    const gaps = told(folder);
    expect(gaps.map((one) => /groupe « ([\w-]+) »/.exec(one)?.[1])).toEqual(['panne', 'savoir']);
    expect(gaps[0]).toMatch(
      /à ces 8 cas : besoin = frein ou roue, velo = loue\. Cas sans réponse en tout : 12\. Collez/,
    );
    pasteRows(folder);
    expect(told(folder)).toEqual([]);
  });

  test('of a need that no group serves comes with a group to paste', () => {
    const folder = copyWith('needs.yaml', /^( +- id: autre\n)((?: {4,}.*\n)+)/m, '$1$2  - id: adieu\n$2');
    writeMissingWords(folder);
    expect(told(folder)).toEqual([
      expect.stringContaining(
        `${at(folder, 'groups:')} Aucune ligne ne répond à ces 12 cas : besoin = adieu. ` +
          'Collez ceci sous « groups » (ou ajoutez « adieu » au « given » d’un groupe, et une ligne)',
      ),
    ]);
    pasteRows(folder);
    expect(told(folder)).toEqual([]);
  });

  test('beyond the twentieth is counted', () => {
    const options = Array.from({ length: 25 }, (_option, index) => `o${index}`);
    const large = largeTable(
      { gauche: options, droite: options },
      options.map((id) => ({ when: { gauche: [id], droite: options.filter((other) => other !== id) }, outcome: id })),
    );
    const problems = inSentences(tableProblems(large, coverageTable(large))).filter((one) =>
      one.includes('sans réponse'),
    );
    expect(problems).toHaveLength(21);
    expect(problems[0]).toContain('Aucune ligne ne répond à ces 12 cas : besoin = autre, gauche = o0, droite = o0.');
    expect(problems[0]).toContain(' Cas sans réponse en tout : 300.');
    expect(problems.at(-1)).toMatch(/^\S+:\d+ Cas sans réponse qu’aucune des lignes à coller ne couvre encore : 60\./);
    expect(problems.at(-1)).toMatch(/ Collez d’abord celles-ci, puis vérifiez à nouveau\.$/);
  });
});

describe('an overlap', () => {
  test('is told with both rows, the line of each and a case', () => {
    const folder = copyWith(
      'coverage.yaml',
      'velo: [standard], cause: [chute], lieu: [route]',
      'velo: [standard], lieu: [route]',
    );
    expect(told(folder)).toEqual([
      `${at(folder, 'id: regle-frein-route')} Les lignes « regle-frein-usure » (ligne ` +
        `${lineOf(folder, 'coverage.yaml', 'id: regle-frein-usure')} du fichier) et « regle-frein-route » ` +
        'répondent toutes deux à ce cas : besoin = frein, velo = standard, cause = usure, lieu = route. ' +
        'Retirez-le des conditions de l’une des deux, ou supprimez-en une.',
    ]);
  });

  test('beyond the hundredth is counted', () => {
    const folder = withQuestions(
      {},
      Array.from({ length: 15 }, () => ({ when: {}, outcome: 'autre' })),
    );
    expect(told(folder)).toHaveLength(101);
    expect(told(folder).at(-1)).toBe(
      `${at(folder, 'groups:')} Autres paires de lignes qui répondent à un même cas : 5. ` +
        'Corrigez d’abord celles qui sont nommées, puis vérifiez à nouveau.',
    );
  });
});

describe('what can change nothing', () => {
  test('a question', () => {
    const folder = withQuestions({ heure: ['matin', 'soir'] }, [{ when: {}, outcome: 'autre' }]);
    expect(told(folder)).toEqual([
      `${at(folder, 'id: heure')} La question « heure » ne change la réponse à aucun cas. Supprimez-la, ` +
        'ici et dans les conditions, ou donnez à des lignes qu’elle distingue des réponses différentes.',
    ]);
  });

  test.each([
    ['that no row tells apart', [{ when: { heure: ['matin', 'midi'] }, outcome: 'autre' }]],
    [
      'that rows tell apart for nothing',
      [
        { when: { heure: ['matin'] }, outcome: 'autre' },
        { when: { heure: ['midi'] }, outcome: 'autre' },
      ],
    ],
  ])('options %s', (_how, rows) => {
    const folder = withQuestions({ heure: ['matin', 'soir', 'midi'] }, [
      ...rows,
      { when: { heure: ['soir'] }, outcome: 'cours' },
    ]);
    expect(told(folder)).toEqual([
      `${at(folder, 'id: midi')} Les options « matin », ` +
        '« midi » de la question « heure » mènent dans tous les cas à la même réponse. ' +
        'Réunissez-les en une seule, ou donnez à des lignes qui les distinguent des réponses différentes.',
    ]);
  });
});

describe('a table too large', () => {
  test('to be examined is told where its rows cross, with what to do', () => {
    const { inputs, rows } = entangled(400, 16, 4);
    const large = largeTable(Object.fromEntries(inputs.map(({ id, options }) => [id, options])), rows);
    const crossing =
      `content/framework/coverage.yaml:${lineOf(SMALL, 'coverage.yaml', '- id: relation')} Les lignes du groupe ` +
      '« relation » se croisent trop : leur examen demanderait plus de 200\u202f000 étapes. ' +
      'Faites-les commencer par les mêmes conditions, dans l’ordre des questions, ' +
      'ou répartissez-les en plusieurs groupes, chacun avec ses besoins (« given »).';
    expect(inSentences(tableProblems(large, coverageTable(large))).slice(0, 1)).toEqual([crossing]);
    expect(
      inSentences(
        unlessEntangled(load(SMALL).loaded!, table, () => {
          throw new TooLarge('this', 1000);
        }),
      ),
    ).toEqual([
      expect.stringMatching(
        /:\d+ Les lignes du tableau se croisent trop : leur examen demanderait plus de 1\u202f000 étapes\./,
      ),
    ]);
  });

  test('asks too much', () => {
    const questions = Object.fromEntries(
      Array.from({ length: 5 }, (_question, index) => [`q${index}`, ['oui', 'non']]),
    );
    const until = (last: number, end: string) =>
      Object.fromEntries(
        Object.keys(questions)
          .slice(0, last + 1)
          .map((id, index) => [id, [index === last ? end : 'oui']]),
      );
    const rows = [0, 1, 2, 3, 4].map((last) => ({ when: until(last, 'non'), outcome: 'cours' }));
    expect(inSentences(sizes(largeTable(questions, [...rows, { when: until(4, 'oui'), outcome: 'autre' }])))).toEqual([
      `content/framework/coverage.yaml:${lineOf(SMALL, 'coverage.yaml', '- id: relation')} Pour le besoin ` +
        '« autre », l’outil pose jusqu’à 6 questions, celle du besoin comprise ; la limite est 5. ' +
        'Retirez des conditions de ses lignes.',
    ]);
    expect(
      sizes(
        largeTable(questions, [
          ...rows.slice(0, 3),
          { when: until(3, 'non'), outcome: 'cours' },
          { when: until(3, 'oui'), outcome: 'autre' },
        ]),
      ),
    ).toEqual([]);
  });

  test('would have too many pages', () => {
    const digits = ['0', '1', '2', '3', '4'];
    const questions = { a: digits, b: digits, c: digits, d: digits };
    const rows = digits.flatMap((a) =>
      digits.flatMap((b) =>
        digits.flatMap((c) =>
          digits.map((d) => ({
            when: { a: [a], b: [b], c: [c], d: [d] },
            outcome: String((Number(a) + Number(b) + Number(c) + Number(d)) % 5),
          })),
        ),
      ),
    );
    const sentences = inSentences(sizes(largeTable(questions, rows)));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^\S+:\d+ L’outil aurait 1\u202f\d{3} pages par langue ; la limite est 1\u202f200\. /);
    expect(sentences[0]).toContain('Le besoin « autre » en demande le plus (1\u202f555) : ');
    expect(sentences[0]).toMatch(/retirez des conditions de ses lignes, ou réunissez des options\.$/);
  });
});

/** All problems of a copy, each as it is reported. */
function told(folder: string): string[] {
  return inSentences(compileRules(folder).problems);
}

function inSentences(problems: readonly Problem[]): string[] {
  return problems.map((problem) => `${problem.file}:${problem.line} ${sentence(problem)}`);
}

function at(folder: string, text: string): string {
  return `content/framework/coverage.yaml:${lineOf(folder, 'coverage.yaml', text)}`;
}

function rowsIn(folder: string): number {
  return readFileSync(join(folder, 'content/framework/coverage.yaml'), 'utf8').match(/^ {6}- \{ id: .*outcome: /gm)!
    .length;
}

/** Does what the sentences say: pastes every row, with an outcome. */
function pasteRows(folder: string): void {
  for (const one of told(folder)) {
    const [head, ...rows] = one.replace('a-choisir }', 'autre }').split('\n');
    const group = /dans le groupe « ([\w-]+) »/.exec(head!)?.[1];
    change(
      folder,
      'coverage.yaml',
      group ? new RegExp(`( {2}- id: ${group}\n(?: {4}.*\n)*? {4}rows:\n)`) : /^(groups:\n)/m,
      `$1${rows.join('\n')}\n`,
    );
  }
}

/** A copy with further questions, and rows in place of the one for the need "autre". */
function withQuestions(
  questions: Record<string, string[]>,
  rows: { when: Record<string, readonly string[]>; outcome: string }[],
): string {
  const folder = copyWith(
    'coverage.yaml',
    /^ +- \{ id: regle-autre, .*\n/m,
    rows
      .map(
        ({ when, outcome }, index) =>
          `      - { id: ligne-${index}, when: ${JSON.stringify({ besoin: ['autre'], ...when })}, outcome: ` +
          `${outcome} }\n`,
      )
      .join(''),
  );
  if (Object.keys(questions).length > 0)
    change(
      folder,
      'coverage.yaml',
      /^groups:/m,
      `${Object.entries(questions)
        .map(([id, options]) => questionText(id, options))
        .join('')}groups:`,
    );
  writeMissingWords(folder);
  return folder;
}

/** The rules with as many further questions as no file may hold, and rows in place of the one for the need "autre". */
function largeTable(
  questions: Record<string, readonly string[]>,
  rows: readonly { when: Readonly<Record<string, readonly string[]>>; outcome: string }[],
): Loaded {
  const { loaded } = load(SMALL);
  const coverage = loaded!.raw['coverage.yaml'];
  const groups = coverage.groups.map((group) => ({
    ...group,
    rows: group.rows.flatMap((row) =>
      row.id === 'regle-autre'
        ? rows.map(({ when, outcome }, index) => ({
            id: `ligne-${index}`,
            when: { besoin: ['autre'], ...when },
            outcome,
          }))
        : [row],
    ),
  }));
  const further = Object.entries(questions).map(([id, options]) => ({
    id,
    options: options.map((option) => ({ id: option })),
  }));
  const raw = {
    ...loaded!.raw,
    'coverage.yaml': { ...coverage, questions: [...coverage.questions, ...further], groups },
  };
  return { ...loaded!, raw } as Loaded;
}

function sizes(loaded: Loaded): Problem[] {
  return sizeProblems(loaded, { table: coverageTable(loaded), needs: loaded.raw['needs.yaml'].needs });
}

function questionText(id: string, options: readonly string[]): string {
  const because = (what: string) => `{ id: ${what}-${id}, status: advice, sources: [] }`;
  return (
    `  - id: ${id}\n    why: ${because('pourquoi')}\n    where: ${because('ou')}\n    who: ` +
    `referent\n    options:\n${options.map(optionText).join('')}`
  );
}

function optionText(id: string): string {
  return `      - { id: ${id} }\n`;
}
