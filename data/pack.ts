/** Compiles the fact base for the build and says where each of its files goes in the package. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { BASE_FOLDER } from '../lib/base-folder.ts';
import { compileRepository } from './compile.ts';
import { BASE } from './packed.ts';

/** Made again at each build; ignored by git. */
const CACHE = join(import.meta.dirname, '../.cache/base');

export interface PackedFile {
  absoluteSrc: string;
  relativeDest: string;
}

/** Rejects with `FactsError` (file:line, what, how to mend it) when a YAML file is wrong. */
export async function packBase(root = join(import.meta.dirname, '..')): Promise<PackedFile[]> {
  if (process.env[BASE] !== 'packed') {
    rmSync(CACHE, { recursive: true, force: true });
    for (const [name, bytes] of (await compileRepository(root)).files) {
      const file = join(CACHE, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
  }
  return readdirSync(CACHE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(CACHE, join(entry.parentPath, entry.name)))
    .sort()
    .map((name) => ({ absoluteSrc: join(CACHE, name), relativeDest: `${BASE_FOLDER}/${name}` }));
}
