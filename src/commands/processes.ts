import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './project.ts';
import { endOnSignals } from './signals.ts';
import type { Tool } from './tools.ts';

/** Where the output of a process goes (by default to the terminal), and what is added to its environment. */
export interface ProcessOptions {
  tell?: (text: string) => void;
  env?: Record<string, string>;
}

/** Runs a tool with this Node and gives its exit code. */
export function runTool([program, ...own]: Tool, args: string[] = [], options: ProcessOptions = {}): Promise<number> {
  return runNode([join(ROOT, 'node_modules', program), ...own, ...args], options);
}

/** Runs a file with this Node and gives its exit code. */
export function runNode(args: string[], { tell, env = {} }: ProcessOptions = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: tell ? ['inherit', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...(tell && colours()), ...env },
    });
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', tell!);
    const ended = endOnSignals(() => {
      child.kill();
    }, 130);
    child.on('error', reject);
    child.on('close', (code) => {
      ended();
      resolve(code ?? 1);
    });
  });
}

/** A tool that does not write to the terminal itself cannot see that its colours are welcome there. */
function colours(): Record<string, string> {
  return process.stdout.isTTY && !process.env['NO_COLOR'] ? { FORCE_COLOR: '1' } : {};
}
