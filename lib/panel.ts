/** What the side panel shows: kept in `storage.session` for the panel, or in the address of a tab. */
import * as z from 'zod/mini';
import { MAX_ID } from './caps.ts';

z.config({ jitless: true });

/** Key in `storage.session`. */
export const PANEL_KEY = 'panel-view';

export const PanelView = z.strictObject({
  /** Subject or event id, or a pair (`a|b`). */
  key: z.string().check(z.minLength(1), z.maxLength(2 * MAX_ID + 1)),
  /** The article's day; null: as of today. */
  asOf: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});
export type PanelView = z.infer<typeof PanelView>;

/** Null for what is no view: nothing was asked for, or by somebody else. */
export function readPanelView(value: unknown): PanelView | null {
  const parsed = PanelView.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** "?key=…&asOf=…" */
export function queryOfView({ key, asOf }: PanelView): string {
  return `?${new URLSearchParams({ key, ...(asOf ? { asOf } : {}) })}`;
}

export function viewOfQuery(query: string): PanelView | null {
  const params = new URLSearchParams(query);
  return readPanelView({ key: params.get('key'), asOf: params.get('asOf') });
}
