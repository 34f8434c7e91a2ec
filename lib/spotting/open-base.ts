/** Opens what spotting reads of the packed base. */
import { BaseError } from '../facts/base-error.ts';
import { NAMES_FILE, SPOT_FILE } from '../facts/format.ts';
import { parseJson } from '../facts/parse.ts';
import { unpackSpot } from '../facts/spot-file.ts';
import type { Store } from '../facts/store.ts';
import { openIndex } from './name-index.ts';
import type { SpotBase } from './types.ts';

/** Reads names.idx and spot.json; rejects with `BaseError` when one is missing or damaged. */
export async function openSpotBase(store: Pick<Store, 'file'>): Promise<SpotBase> {
  const [names, spot] = await Promise.all([store.file(NAMES_FILE), store.file(SPOT_FILE)]);
  return {
    ...made(SPOT_FILE, () => unpackSpot(parseJson(spot, SPOT_FILE))),
    index: made(NAMES_FILE, () => openIndex(names)),
  };
}

function made<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof BaseError) throw error;
    throw new BaseError('corrupt', file, error instanceof Error ? error.message : String(error));
  }
}
