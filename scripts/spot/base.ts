/** The compiled base as spotting reads it, for the command line, tests and benchmarks. */
import { NAMES_FILE, SPOT_FILE, SpotFile } from '../../lib/facts/compiled.ts';
import type { Store } from '../../lib/facts/store.ts';
import { openIndex } from '../../lib/spotting/name-index.ts';
import type { SpotBase } from '../../lib/spotting/types.ts';

/** Opens names.idx and spot.json of a store. */
export async function spotBaseOf(store: Store): Promise<SpotBase> {
  const [names, spot] = await Promise.all([store.file(NAMES_FILE), store.file(SPOT_FILE)]);
  return { ...SpotFile.parse(JSON.parse(new TextDecoder().decode(spot))), index: openIndex(names) };
}
