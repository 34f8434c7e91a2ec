/** What the side panel is to show, as written; apart from what reads it, since the popup has no need of zod. */
import type { PanelWish } from './panel.ts';

/** Key in `storage.session`. */
export const PANEL_KEY = 'panel-view';

/** Numbered, since browsers are silent about a value that is set again: `number` must differ from the one before. */
export function storedWish(wish: PanelWish, number: number): { wish: PanelWish; number: number } {
  return { wish, number };
}

/** "?key=…&asOf=…", or "?search=…" */
export function queryOfWish(wish: PanelWish): string {
  if ('search' in wish) return `?${new URLSearchParams(wish)}`;
  const { key, asOf } = wish;
  return `?${new URLSearchParams({ key, ...(asOf ? { asOf } : {}) })}`;
}
