/** The budgets of what is packaged; the figures themselves are printed by `npm run bench -- page`. */
import { describe, expect, test } from 'vitest';
import { sizesOf } from '../../scripts/bench/sizes.ts';
import { builtExtension } from '../../scripts/browser/launch.ts';
import { BROWSERS } from './session.ts';

describe.each(BROWSERS)('the package for %s', (name) => {
  test.each(sizesOf(builtExtension(name)).filter(({ bar }) => bar !== null))('$what', ({ value, bar }) => {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(bar ?? 0);
  });
});
