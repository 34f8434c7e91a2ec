/** The list over which recall is measured only grows: an id that is hard to find may not be dropped. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Ids on the list when it was last added to. */
const COMMITTED = 195;

test('no id has been removed from the list of known ids', () => {
  const file = fileURLToPath(new URL('../../quality/known-ids.txt', import.meta.url));
  const ids = readFileSync(file, 'utf8').match(/^Q[1-9]\d*/gm) ?? [];
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThanOrEqual(COMMITTED);
});
