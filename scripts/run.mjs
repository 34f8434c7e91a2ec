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
  const npm = (command, stderr) =>
    spawnSync('npm', [command, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      // npm's own output goes to stderr: the scripts' standard output is a contract.
      stdio: ['ignore', process.stderr, stderr],
      shell: process.platform === 'win32',
    }).status === 0;
  // `npm ci` refuses the lock where a registry lacks the binaries of other systems, which nobody needs
  // here; `npm install` takes the same versions from it.
  if (!npm('ci', 'ignore') && !npm('install', 'inherit')) {
    console.error('The packages could not be installed: see the message of npm above.');
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
