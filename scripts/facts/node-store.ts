/** The fact base for the command line and for tests: compiled from `data/`, or as it was kept since nothing changed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { keptBase } from '../../data/cache.ts';
import { type Compiled, compile } from '../../data/compile.ts';
import { type Base, loadBase } from '../../data/load.ts';
import { openStore, type Store } from '../../lib/facts/store.ts';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Opens what is readable of the YAML files, unchecked. */
export async function loadStore(root = ROOT): Promise<Store> {
  return openStore(await keptReader(root));
}

/** A reader over the files of the repository's base, as `openStore` takes it. */
export async function keptReader(root = ROOT): Promise<(file: string) => Promise<ArrayBuffer>> {
  const { folder } = await keptBase(root, async () => (await compile(loadBase(root))).files);
  return async (file) => new Uint8Array(await readFile(join(folder, file))).buffer;
}

export async function storeOf(base: Base): Promise<Store> {
  return openStore(readerOf(await compile(base)));
}

/** A reader over compiled files, as `openStore` takes it. */
export function readerOf({ files }: Compiled): (file: string) => Promise<ArrayBuffer> {
  return async (file) => {
    const bytes = files.get(file);
    if (!bytes) throw new Error('no such file');
    return bytes.slice().buffer;
  };
}
