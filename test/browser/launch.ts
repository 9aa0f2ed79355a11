import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { onlyFont, type OnlyFont } from './fonts.ts';
import { unpackChromium } from './packaged-chromium.ts';

/** A browser program with the environment it needs. */
interface Program {
  path: string;
  env?: Record<string, string>;
}

/** No traffic of the browser's own, and no name but this machine's resolves: a test page cannot reach outside. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
];

/**
 * What a test may ask of the browser: one font alone, or the cache of pages for back and forward,
 * which tests do without.
 */
export interface Wish {
  font?: OnlyFont;
  pageCache?: boolean;
}

/** Starts the machine's Chrome or Chromium, else the packaged one; throws a sentence if there is none. */
export async function launchBrowser(wish: Wish = {}): Promise<Browser> {
  return chromium.launch(launchOptions(await findProgram(), wish));
}

/** Starts the same browser for several processes to connect to, and says which program it is. */
export async function launchForAll(): Promise<{ server: BrowserServer; path: string }> {
  const program = await findProgram();
  return { server: await chromium.launchServer(launchOptions(program)), path: program.path };
}

function launchOptions(program: Program, { font, pageCache = false }: Wish = {}): LaunchOptions {
  return {
    executablePath: program.path,
    args: QUIET,
    chromiumSandbox: false,
    ...(pageCache && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
    env: { ...definedEnvironment(), ...program.env, ...(font && onlyFont(font)) },
  };
}

async function findProgram(): Promise<Program> {
  const named = process.env['CHROME_PATH'] || process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named))
    throw new Error(`CHROME_PATH ou CHROMIUM_PATH désigne un fichier absent : ${named}. ${CURE}`);
  const path = named || usualPlaces(process.platform, process.env).find((place) => existsSync(place));
  if (path) return { path };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error(`Aucun navigateur pour les tests. ${CURE}`);
}

/** Where Chrome, Chromium and Edge usually stand on a system. */
export function usualPlaces(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          'Google/Chrome/Application/chrome.exe',
          'Chromium/Application/chrome.exe',
          'Microsoft/Edge/Application/msedge.exe',
        ].map((place) => join(folder, place)),
      );
  }
  return [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin']
    .filter(Boolean)
    .flatMap((folder) =>
      ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map((name) => join(folder, name)),
    );
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

const CURE =
  'Installez Chrome ou Chromium (Debian, Ubuntu : apt-get install chromium), ' +
  'ou donnez le chemin de l’un d’eux dans CHROME_PATH, puis relancez npm test.';
