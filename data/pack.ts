/** The fact base for the build: checked, compiled, and where each of its files goes in the package. */
import { join } from 'node:path';
import { BASE_FOLDER } from '../lib/base-folder.ts';
import { filesIn, keptBase } from './cache.ts';
import { checked, compile } from './compile.ts';
import { loadBase } from './load.ts';

export interface PackedFile {
  absoluteSrc: string;
  relativeDest: string;
}

/** Rejects with `FactsError` (file:line, what, how to mend it) when a YAML file is wrong. */
export async function packBase(root = join(import.meta.dirname, '..')): Promise<PackedFile[]> {
  let base: ReturnType<typeof loadBase> | null = null;
  // A base at hand may be of a command that reads whatever is there, mistakes and all.
  const sound = () => {
    base ??= checked(loadBase(root));
    return base;
  };
  const kept = await keptBase(root, async () => (await compile(sound())).files);
  if (!kept.checked) {
    sound();
    kept.markChecked();
  }
  return filesIn(kept.folder).map((name) => ({
    absoluteSrc: join(kept.folder, name),
    relativeDest: `${BASE_FOLDER}/${name}`,
  }));
}
