/** Real news pages saved whole. They are not ours to ship, so they are there only where they lie beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DifficultPage } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.html')) : [];

/** The browser opens connections that a page hints at, whatever the page's policy: those would be its own requests. */
function withoutHints(page: Buffer): Buffer {
  const hint =
    /<link\b[^>]*\brel=["']?[^"'>]*\b(?:preconnect|dns-prefetch|prefetch|preload|modulepreload)\b[^>]*>/gi;
  // A frame that the policy refuses is connected to all the same.
  const frame = /(<i?frame\b[^>]*?)\ssrc\s*=/gi;
  // Byte for byte, whatever the page's encoding.
  const quiet = page.toString('latin1').replace(hint, '').replace(frame, '$1 data-src=');
  return Buffer.from(quiet, 'latin1');
}

/** Their own scripts do not run and nothing more is loaded, so that whatever changes is our doing. */
export const SAVED_PAGES: readonly DifficultPage[] = files.map((file) => ({
  name: `saved-${basename(file, '.html')}`,
  served: {
    body: withoutHints(readFileSync(join(FOLDER, file))),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  },
  marks: 'any',
  heavy: true,
}));
