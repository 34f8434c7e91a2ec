/** The events that stand around one: its parts, and its neighbours in the larger event it belongs to. */
import type { Day } from '../dates.ts';
import type { CompiledEvent } from './compiled.ts';

/** Parts of a long war run into hundreds: the newest before the day and the first after it are read. */
const PARTS_BEFORE = 5;
const PARTS_AFTER = 3;
/** Rounds of talks before and after. */
const NEIGHBOURS_BEFORE = 1;
const NEIGHBOURS_AFTER = 3;

/** Ids to read; `day` is the day the facts are told as of. */
export function aroundEvent(event: CompiledEvent, parent: CompiledEvent | undefined, day: Day): string[] {
  const parts = window(event.parts, (id) => startOf(id) <= day, PARTS_BEFORE, PARTS_AFTER);
  const siblings = (parent?.parts ?? []).filter((id) => id !== event.id && isLike(id, event.id));
  const neighbours = window(siblings, (id) => id < event.id, NEIGHBOURS_BEFORE, NEIGHBOURS_AFTER);
  return [...new Set([...parts, ...neighbours])];
}

/** The last few of those that come first, and the first few of the rest. */
function window(
  ids: readonly string[],
  isBefore: (id: string) => boolean,
  before: number,
  after: number,
): string[] {
  const first = ids.filter(isBefore);
  const rest = ids.filter((id) => !isBefore(id));
  return [...first.slice(-before), ...rest.slice(0, after)];
}

/** Ids of events begin with their date; a choice of what to read may rest on that, a fact may not. */
function startOf(id: string): string {
  return /^\d{4}(?:-\d{2}){0,2}/.exec(id)?.[0] ?? '';
}

/** Rounds of one kind share a word besides the date: "talks". */
function isLike(id: string, other: string): boolean {
  const words = (text: string) => text.replace(/^[\d-]+/, '').split('-');
  const own = new Set(words(other));
  return words(id).some((word) => own.has(word));
}
