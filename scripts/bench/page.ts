/**
 * What the extension costs in real browsers, each figure beside its budget:
 * `npm run bench -- page [--json FILE] [--browser chromium]`. Reads the last build.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadBase } from '../../data/load.ts';
import type { BrowserName } from '../browser/find.ts';
import { builtExtension } from '../browser/launch.ts';
import { ROOT } from '../facts/node-store.ts';
import { measureCost } from './page/cost.ts';
import { makeFixtures } from './page/fixture.ts';
import { measureHover } from './page/hover.ts';
import { startMeasured } from './page/measured.ts';
import { measureOpening } from './page/opening.ts';
import { measureSurfaces } from './page/surfaces.ts';
import { finish, type Row } from './report.ts';
import { sizesOf } from './sizes.ts';

/** False when a bar is missed. */
export async function benchPage(args: string[]): Promise<boolean> {
  const { values } = parseArgs({ args, options: { json: { type: 'string' }, browser: { type: 'string' } } });
  const names = (['chromium', 'firefox'] as const).filter((name) => (values.browser ?? name) === name);
  const fixtures = makeFixtures(loadBase(ROOT));
  const rows: Row[] = [];
  for (const name of names) {
    if (!existsSync(join(builtExtension(name), 'manifest.json'))) {
      throw new Error(`the extension is not built for ${name}: run "npm run build"`);
    }
    rows.push(...sizesOf(builtExtension(name)).map((row) => of(name, row)));
    const measured = await startMeasured(name, fixtures);
    try {
      for (const measure of [measureOpening, measureCost, measureHover, measureSurfaces]) {
        const found = await measure(measured);
        rows.push(...found.map((row) => of(name, row)));
      }
    } finally {
      await measured.close();
    }
  }
  return finish('In the page', rows, values.json);
}

const of = (name: BrowserName, row: Row): Row => ({ ...row, what: `${name}: ${row.what}` });
