/** The fact base in memory, for the command line and for tests: compiled from `data/`, no files written. */
import { fileURLToPath } from 'node:url';
import { type Compiled, compile } from '../../data/compile.ts';
import { type Base, loadBase } from '../../data/load.ts';
import { openStore, type Store } from '../../lib/facts/store.ts';

/** The repository's root. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles what is readable of the YAML files, unchecked, and opens it. */
export function loadStore(root = ROOT): Promise<Store> {
  return storeOf(loadBase(root));
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
