/**
 * Who held which office when: tenures out of roles, and who came before and after. Predecessor,
 * successor and "since" are derived here and written nowhere.
 */
import { addDays, bounds, compareEdtf, type Day } from '../dates.ts';
import type { CompiledReach, CompiledRole } from './compiled.ts';

/** One unbroken time of a person in an office: terms that follow each other are one. */
export interface Tenure {
  person: string;
  office: string;
  /** EDTF. */
  from: string;
  /** EDTF; null while nobody wrote down an end. */
  to: string | null;
  acting: boolean;
  /** Up to this day it is known to have held, while it has no end. */
  checked: Day;
  /** The roles it is made of, oldest first. */
  roles: CompiledRole[];
}

/**
 * Between one holder and the next a weekend or a vote may lie. After a longer gap somebody we do not
 * know may have held the office, so that nobody is called a successor unless our records reach.
 */
const HANDOVER_DAYS = 7;

/** The tenures that the roles of persons or of an office make, in order of their beginnings. */
export function tenuresOf(roles: readonly CompiledRole[]): Tenure[] {
  const tenures: Tenure[] = [];
  for (const role of [...roles].sort((a, b) => compareEdtf(a.from, b.from))) {
    const before = tenures.findLast(
      ({ person, office, acting }) =>
        person === role.person && office === role.office && acting === role.acting,
    );
    if (before?.to && follows(before.to, role.from, 1)) {
      before.roles.push(role);
      before.to = role.to ?? null;
      before.checked = role.checked;
    } else {
      tenures.push({
        person: role.person,
        office: role.office,
        from: role.from,
        to: role.to ?? null,
        acting: role.acting,
        checked: role.checked,
        roles: [role],
      });
    }
  }
  return tenures;
}

/** Whether one thing may begin within some days of another's end. */
function follows(to: string, from: string, days: number): boolean {
  const end = bounds(to);
  const start = bounds(from);
  return start.earliest <= addDays(end.latest, days) && start.latest >= end.earliest;
}

/**
 * Surely in office on the day. On the day of a handover it is the new holder who counts. An open
 * tenure holds on any later day: who shows it says up to which day that is known.
 */
export function holdsOn({ from, to }: Tenure, day: Day): boolean {
  if (bounds(from).latest > day) return false;
  if (to === null) return true;
  const end = bounds(to).earliest;
  return end > day || (end === day && bounds(from).earliest === day && bounds(to).latest === day);
}

/** The tenures that surely hold on a day, of a person's roles or of an office's holders. */
export function rolesAt(roles: readonly CompiledRole[], day: Day): Tenure[] {
  return tenuresOf(roles).filter((tenure) => holdsOn(tenure, day));
}

/** Who held an office on a day: several where it has several seats, or where it is disputed. */
export function holdersAt(office: Pick<Office, 'holders'>, day: Day): Tenure[] {
  return rolesAt(office.holders, day);
}

export interface Office {
  seats?: number | undefined;
  holders: readonly CompiledRole[];
  reach: readonly CompiledReach[];
}

/** Whose place the tenure took; null when unknown, or when the office has several seats. */
export function predecessor(tenure: Tenure, office: Office): Tenure | null {
  return neighbour(tenure, office, (other) =>
    other.to !== null && compareEdtf(other.from, tenure.from) < 0
      ? handover(other, other.to, tenure.from, office)
      : null,
  );
}

/** Who took the tenure's place; null when unknown, still open, or when the office has several seats. */
export function successor(tenure: Tenure, office: Office): Tenure | null {
  const { to } = tenure;
  if (to === null) return null;
  return neighbour(tenure, office, (other) =>
    compareEdtf(tenure.from, other.from) < 0 ? handover(tenure, to, other.from, office) : null,
  );
}

/** The other person's tenure with the smallest gap to this one. */
function neighbour(
  tenure: Tenure,
  { seats = 1, holders }: Office,
  gap: (other: Tenure) => number | null,
): Tenure | null {
  if (seats > 1) return null;
  let best: Tenure | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of tenuresOf(holders)) {
    if (other.person === tenure.person || other.office !== tenure.office) continue;
    const days = gap(other);
    if (days !== null && days < least) {
      best = other;
      least = days;
    }
  }
  return best;
}

/** Days between the end of one tenure and the start of the next; null when it is no handover. */
function handover(earlier: Tenure, to: string, from: string, { reach }: Office): number | null {
  const end = bounds(to);
  const start = bounds(from);
  if (start.latest < end.earliest) return null;
  const gap = Math.max(0, (Date.parse(start.earliest) - Date.parse(end.latest)) / 86_400_000);
  const known = reach.some(
    (one) => one.office === earlier.office && one.from <= end.earliest && one.to >= start.latest,
  );
  return gap <= HANDOVER_DAYS || known ? gap : null;
}
