/** Days as numbers, and shares of a drawing's width as CSS has them. */
import type { Day } from '../../lib/dates.ts';

export const DAY_MS = 86_400_000;

export function toMs(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** `share` from 0 to 1. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}
