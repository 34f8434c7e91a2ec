/** The words after `npm start --`, read and checked. */
import { parseArgs } from 'node:util';
import { bounds, isEdtf } from '../../lib/dates.ts';
import type { BrowserName } from '../browser/find.ts';

export interface StartOptions {
  /** A file, a URL, or null for the demo page. */
  what: string | null;
  browser: BrowserName;
  /** `YYYY-MM-DD` to write into the page's own metadata. */
  published: string | null;
}

/** Throws one sentence that says what is wrong. */
export function readOptions(args: string[]): StartOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { browser: { type: 'string', default: 'chromium' }, published: { type: 'string' } },
  });
  if (positionals.length > 1) throw new Error(`one page at a time: ${positionals.join(', ')}`);
  const { browser, published = null } = values;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new Error(`--browser is chromium or firefox, not "${browser}"`);
  }
  if (published !== null && !(isEdtf(published) && bounds(published).earliest === published)) {
    throw new Error(`--published wants a day as YYYY-MM-DD, not "${published}"`);
  }
  return { what: positionals[0] ?? null, browser, published };
}
