/** `facts stale [--as-of D]`: what to check again first, by age of its check and how fast its kind changes. */
import { type Base, loadBase } from '../../data/load.ts';
import { type Cited, citedThings } from '../../data/references.ts';
import { daysBetween } from '../../lib/dates.ts';
import { dayOr, readArguments, today } from './arguments.ts';
import { ROOT } from './node-store.ts';
import { labelOf, placeOf, sentenceOf } from './words.ts';

/** Days after which something of the kind may well have changed; what is past never does. */
const DAYS_FRESH = {
  /** Ministers go within weeks. */
  role: 45,
  reach: 60,
  position: 60,
  accusation: 90,
  figure: 180,
  /** Wars, talks and sanctions without an end. */
  openEvent: 60,
  fact: 730,
  trivial: 1825,
} as const;

interface Stale {
  place: string;
  text: string;
  checked: string;
  /** How many times over its days it is. */
  overdue: number;
}

export function stale(args: readonly string[]): number {
  const { text } = readArguments(args, { 'as-of': 'string' });
  const asOf = dayOr(text('as-of'), today());
  const list = staleOf(loadBase(ROOT), asOf);
  for (const { place, text: what, checked, overdue } of list) {
    console.log(`${overdue.toFixed(1)}× ${checked} ${place} ${what}`);
  }
  console.log(`${list.length} to check again as of ${asOf}`);
  return 0;
}

/** The most overdue first. */
export function staleOf(base: Base, asOf: string): Stale[] {
  const found: Stale[] = [];
  const add = (days: number | null, checked: string, place: string, text: string) => {
    const overdue = days === null ? 0 : daysBetween(checked, asOf) / days;
    if (overdue > 1) found.push({ place, text, checked, overdue });
  };
  for (const cited of citedThings(base)) {
    add(daysFresh(cited), checkedOf(cited), placeOf(cited), sentenceOf(base, cited));
  }
  for (const entry of base.reach) {
    const { pair, office, of, to } = entry.record;
    const whom = (pair ?? [office ?? '']).map((id) => labelOf(base, id)).join(' and ');
    add(DAYS_FRESH.reach, to, `${entry.file}:${entry.line()}`, `reach of ${whom}${of ? `, ${of}s` : ''}`);
  }
  return found.sort((a, b) => b.overdue - a.overdue || (a.place < b.place ? -1 : 1));
}

/** Null for what cannot change any more. */
function daysFresh(cited: Cited): number | null {
  switch (cited.what) {
    case 'role':
      return cited.fact.to ? null : DAYS_FRESH.role;
    case 'event':
      return cited.fact.when.endsWith('/..') ? DAYS_FRESH.openEvent : null;
    case 'statement': {
      if (cited.trivial) return DAYS_FRESH.trivial;
      const { property, rank, when } = cited.fact;
      if (rank === 'deprecated') return null;
      if (property === 'accusation') return DAYS_FRESH.accusation;
      // A dated figure or position is history; an undated one claims to hold.
      if (when) return null;
      return property === 'position' || property === 'figure' ? DAYS_FRESH[property] : DAYS_FRESH.fact;
    }
    default:
      return null;
  }
}

/** A role holds up to its own check; anything else up to its newest reading. */
function checkedOf(cited: Cited): string {
  if (cited.what === 'role') return cited.fact.checked;
  return (
    cited.references
      .map(({ checked }) => checked)
      .sort()
      .at(-1) ?? ''
  );
}
