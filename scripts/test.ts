/**
 * `npm test`: everything that can be wrong, the quick things first. Ends with vitest's own count.
 * `npm test -- unit` or `-- browser` runs one part of the tests alone.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { needBrowser } from './browser/find.ts';

const only = process.argv[2];

/** Runs a command; silent when it went well and its own last line says so. */
async function step(what: string, command: string, args: string[], report = true): Promise<void> {
  const started = performance.now();
  const running = spawn(command, args, {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const status = await new Promise((done, fail) => {
    running.once('error', fail);
    running.once('exit', done);
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) throw new Error(`${what} failed (${seconds} s)`);
  if (report) console.log(`✓ ${what} (${seconds} s)`);
}

async function sources(): Promise<void> {
  await step('types', 'tsc', []);
  await step('lint and format', 'biome', ['check', '--error-on-warnings', '.']);
  await step('dead code', 'knip', []);
}

async function packages(): Promise<void> {
  // Says all that is wrong with the fact base, as `facts check` does.
  if (only !== 'unit') await step('fact base, packages for both browsers', 'node', ['scripts/build.ts']);
}

try {
  if (only && only !== 'unit' && only !== 'browser') throw new Error(`"${only}" is neither unit nor browser`);
  if (only !== 'unit') for (const browser of ['chromium', 'firefox'] as const) needBrowser(browser);
  if (!only) await step('prepare', 'wxt', ['prepare']);
  // Each uses one core.
  const both = await Promise.allSettled([...(only ? [] : [sources()]), packages()]);
  for (const one of both) if (one.status === 'rejected') throw one.reason;
  await step('tests', 'vitest', ['run', ...(only ? ['--project', only] : [])], false);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
