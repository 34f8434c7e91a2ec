/** Opens what spotting reads of the packed base. */
import { NAMES_FILE, SPOT_FILE, SpotFile } from '../facts/compiled.ts';
import type { Store } from '../facts/store.ts';
import { openIndex } from './name-index.ts';
import type { SpotBase } from './types.ts';

/** Reads names.idx and spot.json; rejects with `BaseError` or `IndexError` when one is missing or damaged. */
export async function openSpotBase(store: Pick<Store, 'file'>): Promise<SpotBase> {
  const [names, spot] = await Promise.all([store.file(NAMES_FILE), store.file(SPOT_FILE)]);
  return { ...SpotFile.parse(JSON.parse(new TextDecoder().decode(spot))), index: openIndex(names) };
}
