/** What the side panel shows: kept in `storage.session` for the panel, or in the address of a tab. */
import * as z from 'zod/mini';
import { MAX_ID, MAX_SEARCH } from './caps.ts';

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

/** Words the reader selected, to be looked up; empty: the field alone, ready to type in. */
const PanelSearch = z.strictObject({ search: z.string().check(z.maxLength(MAX_SEARCH)) });

const PanelWish = z.union([PanelView, PanelSearch]);
export type PanelWish = z.infer<typeof PanelWish>;

/** As it is stored: numbered, since browsers are silent about a value that is set again. */
const StoredWish = z.strictObject({ wish: PanelWish, number: z.number() });

/** `number` must differ from that of the wish before. */
export function storedWish(wish: PanelWish, number: number): z.infer<typeof StoredWish> {
  return { wish, number };
}

/** Null for what is no wish: nothing was asked for, or by somebody else. */
export function readStoredWish(value: unknown): PanelWish | null {
  const parsed = StoredWish.safeParse(value);
  return parsed.success ? parsed.data.wish : null;
}

/** "?key=…&asOf=…", or "?search=…" */
export function queryOfWish(wish: PanelWish): string {
  if ('search' in wish) return `?${new URLSearchParams(wish)}`;
  const { key, asOf } = wish;
  return `?${new URLSearchParams({ key, ...(asOf ? { asOf } : {}) })}`;
}

export function wishOfQuery(query: string): PanelWish | null {
  const params = new URLSearchParams(query);
  const search = params.get('search');
  const parsed = PanelWish.safeParse(
    search === null ? { key: params.get('key'), asOf: params.get('asOf') } : { search },
  );
  return parsed.success ? parsed.data : null;
}
