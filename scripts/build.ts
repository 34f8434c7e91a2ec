/** Builds the extension for both browsers (`.output/chrome-mv3`, `.output/firefox-mv3`), or for the one named. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserName } from './browser/find.ts';

/** Throws when the build failed; its own messages have been printed. */
export function buildFor(browser: BrowserName): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const wxt = spawnSync('wxt', ['build', '--browser', target, '--mv3'], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (wxt.status !== 0) throw new Error(`The build for ${browser} failed: see its message above.`);
}

if (import.meta.main) {
  try {
    buildFor('chromium');
    buildFor('firefox');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
