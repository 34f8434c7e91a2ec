/** All difficult pages. Each must be left as it was, marked as it says, and go on working. */
import { CHANGING_PAGES } from './changes.ts';
import { RETURNING_PAGES } from './comes-back.ts';
import { HIDDEN_PAGES } from './hidden.ts';
import { HOSTILE_PAGES } from './hostile.ts';
import { DOCUMENT_PAGES } from './kinds.ts';
import { LAYOUT_PAGES } from './layout.ts';
import { LETTER_PAGES } from './letters.ts';
import { OVERRIDE_PAGES } from './overrides.ts';
import type { DifficultPage } from './page.ts';
import { POLICY_PAGES } from './policies.ts';
import { SAVED_PAGES } from './saved.ts';
import { SIZE_PAGES } from './size.ts';

export const DIFFICULT_PAGES: readonly DifficultPage[] = [
  ...LETTER_PAGES,
  ...LAYOUT_PAGES,
  ...HIDDEN_PAGES,
  ...CHANGING_PAGES,
  ...SIZE_PAGES,
  ...POLICY_PAGES,
  ...OVERRIDE_PAGES,
  ...HOSTILE_PAGES,
  ...DOCUMENT_PAGES,
  ...RETURNING_PAGES,
  ...SAVED_PAGES,
].filter(({ soak }) => Boolean(soak) === (process.env.SIDELIGHT_SOAK === 'pages'));
