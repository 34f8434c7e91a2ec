/** Real news pages saved whole. They are not ours to ship, so they are there only where they lie beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DifficultPage } from './page.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/pages');

const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((file) => file.endsWith('.html')) : [];

/** Their own scripts do not run and nothing more is loaded, so that whatever changes is our doing. */
export const SAVED_PAGES: readonly DifficultPage[] = files.map((file) => ({
  name: `saved-${basename(file, '.html')}`,
  served: {
    body: readFileSync(join(FOLDER, file)),
    headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
  },
  marks: 'any',
  heavy: true,
}));
