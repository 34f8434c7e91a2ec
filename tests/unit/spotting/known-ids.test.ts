/** The list over which recall is measured is the one that was committed: an id that is hard to find may not be dropped or swapped. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** SHA-256 of the sorted ids, a blank between. Whoever adds an id puts the new one here. */
const COMMITTED = '65a45829eefb26ba78058cae51de2d064aa0469b43c3bc3e278261e4fdb746f4';

test('the known ids are those of the committed list', () => {
  const file = fileURLToPath(new URL('../../quality/known-ids.txt', import.meta.url));
  const ids: string[] = readFileSync(file, 'utf8').match(/^Q[1-9]\d*/gm) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(150);
  expect(createHash('sha256').update(ids.sort().join(' ')).digest('hex')).toBe(COMMITTED);
});
