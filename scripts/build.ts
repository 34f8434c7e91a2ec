/** Builds the extension for both browsers: `.output/chrome-mv3` and `.output/firefox-mv3`. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const only = process.argv[2];
for (const browser of only ? [only] : ['chrome', 'firefox']) {
  const wxt = spawnSync('wxt', ['build', '--browser', browser, '--mv3'], { cwd: root, stdio: 'inherit' });
  if (wxt.status !== 0) process.exit(1);
}
