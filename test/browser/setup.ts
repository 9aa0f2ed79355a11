import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { launchForAll } from './launch.ts';
import { servedSite } from './served-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of all test files listens. */
    browser: string;
    /** The origin of the served site. */
    origin: string;
  }
}

/** Starts one browser and one server for all test files, and says which browser it is. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { server, path } = await launchForAll();
  try {
    console.log(`Navigateur des tests : Chromium ${await versionOf(server)}, ${path}`);
    const site = await servedSite();
    project.provide('browser', server.wsEndpoint());
    project.provide('origin', site.origin);
    return async () => {
      await Promise.all([server.close(), site.close()]);
    };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function versionOf(server: BrowserServer): Promise<string> {
  const browser = await chromium.connect(server.wsEndpoint());
  const version = browser.version();
  await browser.close();
  return version;
}
