/**
 * `npm run zip`: the packages for the stores, `.output/sidelight-<version>-{chrome,edge,firefox,sources}.zip`,
 * and their SHA-256. `-- --check` makes them a second time, `-- --rebuild` from the unpacked sources as Mozilla's
 * reviewers do, and both fail unless the bytes are the same; `-- --lint` and `-- --audit` ask Mozilla's linter and
 * the registry. `-- --release` does all of it.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { audit } from './zip/audit.ts';
import { fromSources } from './zip/from-sources.ts';
import { lint } from './zip/lint.ts';
import { sumsOf } from './zip/sums.ts';

const ROOT = join(import.meta.dirname, '..');
const OUTPUT = join(ROOT, '.output');

function run(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

/** Makes all packages; gives the SHA-256 of each by its name. */
function zip(): Map<string, string> {
  for (const browser of ['chrome', 'edge', 'firefox']) run('wxt', ['zip', '--browser', browser, '--mv3']);
  return sumsOf(OUTPUT);
}

function same(made: Map<string, string>, again: Map<string, string>): void {
  const differ = [...made].filter(([name, sum]) => again.get(name) !== sum).map(([name]) => name);
  if (differ.length > 0) throw new Error(`not the same bytes a second time: ${differ.join(', ')}`);
}

const wants = (step: string) => process.argv.includes(step) || process.argv.includes('--release');

try {
  const made = zip();
  for (const [name, sum] of made) console.log(`${sum}  ${name}`);
  if (wants('--check')) {
    same(made, zip());
    console.log(`✓ the same bytes a second time, all ${made.size}`);
  }
  if (wants('--rebuild')) {
    const built = new Map([...made].filter(([name]) => !name.includes('sources')));
    same(built, fromSources(OUTPUT, [...made.keys()].find((name) => name.includes('sources')) ?? ''));
    console.log(`✓ the same bytes from the unpacked sources, all ${built.size}`);
  }
  if (wants('--lint')) lint(join(OUTPUT, 'firefox-mv3'));
  if (wants('--audit')) audit(ROOT);
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
