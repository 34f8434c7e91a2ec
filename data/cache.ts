/** Compiled bases kept between commands: one is made again only when something that it is made of has changed. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Ignored by git. */
const FOLDER = '.cache/base';
/** What is compiled, what compiles it, and the packages that both read with. */
const INPUTS = ['data', 'lib', 'package-lock.json'];
/** The newest are kept: an older one may just be read by a command that began before the change. */
const KEPT = 3;

type Files = ReadonlyMap<string, Uint8Array>;

export interface Kept {
  /** Holds the files of the base, by their names. */
  folder: string;
  /** Whether its YAML is known to break no rule. */
  readonly checked: boolean;
  markChecked(): void;
}

/** The base as it is compiled from what is in `root` now; `make` is asked when it is not at hand. */
export async function keptBase(root: string, make: () => Promise<Files>): Promise<Kept> {
  const folder = join(root, FOLDER, keyOf(root));
  if (!existsSync(folder)) write(folder, await make());
  const mark = `${folder}.checked`;
  return {
    folder,
    get checked() {
      return existsSync(mark);
    },
    markChecked: () => writeFileSync(mark, ''),
  };
}

/** Names of the files of a folder and of those below it, with slashes, in order. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function keyOf(root: string): string {
  // Names of countries come from the ICU of this Node.
  const hash = createHash('sha256').update(process.version);
  for (const input of INPUTS) {
    const path = join(root, input);
    const files = statSync(path).isFile() ? [path] : filesIn(path).map((name) => join(path, name));
    for (const file of files) {
      const bytes = readFileSync(file);
      hash.update(`\n${relative(root, file)} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 32);
}

/** Written aside and moved: whoever finds the folder finds it whole, whatever else is writing. */
function write(folder: string, files: Files): void {
  const aside = `${folder}.${process.pid}.${performance.now()}`;
  for (const [name, bytes] of files) {
    const file = join(aside, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    // Another command was first.
    if (!existsSync(folder)) throw error;
  }
  forgetOld(dirname(folder));
}

function forgetOld(folder: string): void {
  // A base, its mark, and what is just being written of it.
  const byKey = Map.groupBy(readdirSync(folder), (name) => name.split('.')[0] ?? name);
  const writtenMs = (names: readonly string[]) =>
    Math.max(...names.map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const newestFirst = [...byKey.values()].sort((a, b) => writtenMs(b) - writtenMs(a));
  for (const name of newestFirst.slice(KEPT).flat()) {
    rmSync(join(folder, name), { recursive: true, force: true });
  }
}
