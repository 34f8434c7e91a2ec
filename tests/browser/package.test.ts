/** The budgets of what is packaged; the figures themselves are printed by `npm run bench -- page`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sizesOf } from '../../scripts/bench/sizes.ts';
import { builtExtension } from '../../scripts/browser/launch.ts';
import { BROWSERS } from './session.ts';

describe.each(BROWSERS)('the package for %s', (name) => {
  test.each(sizesOf(builtExtension(name)).filter(({ bar }) => bar !== null))('$what', ({ value, bar }) => {
    expect(value).toBeGreaterThan(0);
    expect(value).toBeLessThanOrEqual(bar ?? 0);
  });

  // Each further file of the eight it once had was a wait before the first word.
  test('has one file for the popup to fetch', () => {
    const html = readFileSync(join(builtExtension(name), 'popup.html'), 'utf8');
    const [script, ...more] = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(more).toEqual([]);
    expect(readFileSync(join(builtExtension(name), script ?? ''), 'utf8')).not.toMatch(
      /(?:\bfrom|\bimport)\s*[("'`]/,
    );
  });
});
