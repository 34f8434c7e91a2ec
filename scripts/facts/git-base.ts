/** The fact base as it was at a revision, read from git without touching the working tree. */
import { spawnSync } from 'node:child_process';
import { type Base, parseBase, type SourceText } from '../../data/load.ts';
import { UsageError } from './arguments.ts';

/** Git's output for a base of tens of thousands of files. */
const MOST_BYTES = 1_000_000_000;

export function baseAt(root: string, revision: string): Base {
  const listed = git(root, ['ls-tree', '-r', '--name-only', '-z', revision, '--', 'data'], revision).toString(
    'utf8',
  );
  const files = listed.split('\0').filter((file) => isFactFile(file));
  const input = files.map((file) => `${revision}:${file}\n`).join('');
  const texts = blobs(git(root, ['cat-file', '--batch'], revision, input));
  return parseBase(files.map((file, index): SourceText => ({ file, text: texts[index] ?? '' })));
}

function isFactFile(file: string): boolean {
  return /^data\/(?:(?:subjects|events|sources|reach)\/.*|cues)\.yaml$/.test(file);
}

function git(root: string, args: string[], revision: string, input?: string): Buffer {
  const run = spawnSync('git', args, { cwd: root, input, maxBuffer: MOST_BYTES });
  if (run.error) throw new UsageError(`git could not be started: ${run.error.message}`);
  if (run.status !== 0)
    throw new UsageError(
      `git knows no revision "${revision}": ${run.stderr.toString('utf8').split('\n')[0]}`,
    );
  return run.stdout;
}

/** `<object> blob <size>\n<bytes>\n`, one behind another. */
function blobs(output: Buffer): string[] {
  const texts: string[] = [];
  for (let offset = 0; offset < output.length; ) {
    const lineEnd = output.indexOf(0x0a, offset);
    const size = Number(output.toString('latin1', offset, lineEnd).split(' ')[2]);
    const start = lineEnd + 1;
    texts.push(Number.isNaN(size) ? '' : output.toString('utf8', start, start + size));
    offset = Number.isNaN(size) ? start : start + size + 1;
  }
  return texts;
}
