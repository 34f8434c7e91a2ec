/**
 * Entry of every npm script, for whatever Node runs npm (20 or newer): installs the packages of the
 * lock file when they are missing or older than it, then runs `scripts/<name>.ts` under the Node that
 * comes with them. Plain JavaScript and no imports but Node's own, since nothing is installed yet.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing the packages of package-lock.json …');
  // npm's own output goes to stderr: the scripts' standard output is a contract.
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm ci failed: the packages could not be installed. See its message above.');
    process.exit(1);
  }
}

const bin = join(root, 'node_modules', '.bin');
const run = spawnSync(join(bin, 'node'), [join(root, 'scripts', `${name}.ts`), ...args], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
});
if (run.error) console.error(`scripts/${name}.ts could not be started: ${run.error.message}`);
process.exit(run.status ?? 1);
