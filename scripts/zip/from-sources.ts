/** Builds the packages from the packed sources in an empty folder, with nothing of ours beside it, as a reviewer does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sumsOf } from './sums.ts';

/** Gives the sums of what was built; `sources` is the name of the zip in `folder`. Needs `unzip`. */
export function fromSources(folder: string, sources: string): Map<string, string> {
  const empty = mkdtempSync(join(tmpdir(), 'sidelight-sources-'));
  const step = (command: string, args: string[]) => {
    const { status } = spawnSync(command, args, { cwd: empty, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`from the sources, ${command} ${args.join(' ')} failed`);
  };
  try {
    step('unzip', ['-q', join(folder, sources)]);
    step('npm', ['run', '--silent', 'zip']);
    return sumsOf(join(empty, '.output'));
  } finally {
    rmSync(empty, { recursive: true, force: true, maxRetries: 3 });
  }
}
