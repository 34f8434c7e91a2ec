/** What the side panel shows, as read: from `storage.session`, or from the address of a tab. */
import * as z from 'zod/mini';
import { MAX_ID, MAX_SEARCH } from './caps.ts';

z.config({ jitless: true });

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

/** As `storedWish` makes it. */
const StoredWish = z.strictObject({ wish: PanelWish, number: z.number() });

/** Null for what is no wish: nothing was asked for, or by somebody else. */
export function readStoredWish(value: unknown): PanelWish | null {
  const parsed = StoredWish.safeParse(value);
  return parsed.success ? parsed.data.wish : null;
}

/** The wish of an address as `queryOfWish` writes it; null for any other. */
export function wishOfQuery(query: string): PanelWish | null {
  const params = new URLSearchParams(query);
  const search = params.get('search');
  const parsed = PanelWish.safeParse(
    search === null ? { key: params.get('key'), asOf: params.get('asOf') } : { search },
  );
  return parsed.success ? parsed.data : null;
}
