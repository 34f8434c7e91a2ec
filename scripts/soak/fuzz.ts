/**
 * Made-up inputs for everything that reads what others wrote; a file of `fuzz/` for each kind. Each property says
 * what must hold whatever comes; it throws when that fails.
 */
import fc from 'fast-check';
import type { SpotBase } from '../../lib/spotting/types.ts';
import { DATES } from './fuzz/dates.ts';
import { FOLDING } from './fuzz/folding.ts';
import { HOSTS } from './fuzz/hosts.ts';
import { MESSAGES } from './fuzz/messages.ts';
import { NAMES } from './fuzz/names.ts';
import { PAGES, SAVED_PAGES } from './fuzz/pages.ts';
import type { Fuzz } from './fuzz/part.ts';
import { SETTINGS } from './fuzz/settings.ts';
import { TEXTS } from './fuzz/texts.ts';
import { YAML } from './fuzz/yaml.ts';

export const FUZZ: readonly Fuzz[] = [
  SETTINGS,
  MESSAGES,
  HOSTS,
  DATES,
  YAML,
  FOLDING,
  NAMES,
  TEXTS,
  PAGES,
  SAVED_PAGES,
];

/** Runs one of them; throws with the seed and the smallest input that fails. Gives the number of runs. */
export function runFuzz({ share, property }: Fuzz, runs: number, seed: number, base: SpotBase): number {
  const numRuns = Math.ceil(runs * share);
  fc.assert(property(base) as fc.IProperty<[unknown]>, { numRuns, seed });
  return numRuns;
}
