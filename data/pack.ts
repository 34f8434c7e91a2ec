/** Compiles the fact base for the build and says where each of its files goes in the package. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BASE_FOLDER } from '../lib/base-folder.ts';
import { compileRepository } from './compile.ts';

/** Made again at each build; ignored by git. */
const CACHE = join(import.meta.dirname, '../.cache/base');

export interface PackedFile {
  absoluteSrc: string;
  relativeDest: string;
}

/** Throws `FactsError` (file:line, what, how to mend it) when a YAML file is wrong. */
export function packBase(root = join(import.meta.dirname, '..')): PackedFile[] {
  rmSync(CACHE, { recursive: true, force: true });
  return [...compileRepository(root).files].sort().map(([name, bytes]) => {
    const file = join(CACHE, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return { absoluteSrc: file, relativeDest: `${BASE_FOLDER}/${name}` };
  });
}
