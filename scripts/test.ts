/**
 * `npm test`: everything that can be wrong, the quick things first. Ends with vitest's own count.
 * `npm test -- unit` or `-- browser` runs one part of the tests alone.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { needBrowser } from './browser/find.ts';
import { buildFor } from './build.ts';

const only = process.argv[2];

/** Runs a command; silent when it went well and its own last line says so. */
function step(what: string, command: string, args: string[], report = true): void {
  const started = performance.now();
  const { status } = spawnSync(command, args, {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) throw new Error(`${what} failed (${seconds} s)`);
  if (report) console.log(`✓ ${what} (${seconds} s)`);
}

try {
  if (only && only !== 'unit' && only !== 'browser') throw new Error(`"${only}" is neither unit nor browser`);
  if (!only) {
    step('prepare', 'wxt', ['prepare']);
    step('types', 'tsc', []);
    step('lint and format', 'biome', ['check', '--error-on-warnings', '.']);
    step('dead code', 'knip', []);
    step('fact base', 'node', ['scripts/facts.ts', 'check', '--quiet']);
  }
  if (only !== 'unit') {
    for (const browser of ['chromium', 'firefox'] as const) {
      needBrowser(browser);
      buildFor(browser);
    }
  }
  step('tests', 'vitest', ['run', ...(only ? ['--project', only] : [])], false);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
