/** Offices: never more holders than seats, and no time without one where there is one seat. */
import { addDays, bounds, type Day } from '../../lib/dates.ts';
import type { Entry } from '../load.ts';
import type { RoleRecord, SubjectRecord } from '../schema.ts';
import type { Path } from '../yaml.ts';
import type { Report, Rule } from './report.ts';

interface Tenure {
  entry: Entry<SubjectRecord>;
  path: Path;
  role: RoleRecord;
  /** Days on which the person surely held it: the latest first one to the earliest last one. */
  first: Day;
  last: Day;
}

/** Days between two holders that are no gap: a vacancy while the next is being sworn in. */
const DAYS_OF_HANDOVER = 31;

/** Since when the base means to name every holder: who held an office before is told where a page was at hand. */
const HOLDERS_SINCE: Day = '2010-01-01';

export const checkOffices: Rule = (base, report) => {
  const tenures = new Map<string, Tenure[]>();
  for (const entry of base.subjects.values()) {
    if (entry.record.kind !== 'person') continue;
    for (const [index, role] of entry.record.roles.entries()) {
      const tenure = { entry, path: ['roles', index], role, ...sureSpan(role) };
      tenures.set(role.office, [...(tenures.get(role.office) ?? []), tenure]);
    }
  }
  for (const [office, list] of tenures) {
    const record = base.subjects.get(office)?.record;
    if (record?.kind !== 'office') continue;
    list.sort((a, b) => compare(a.first, b.first) || compare(a.entry.id, b.entry.id));
    holdTwice(report, list);
    tooMany(report, list, record.id, record.seats);
    // A government may well do without a deputy of its head.
    if (record.seats === 1 && record.function !== 'deputy-head') gaps(report, list, record.id);
  }
};

/** An open role is known to hold up to its check; without anybody after them, nobody else can. */
function sureSpan(role: RoleRecord): { first: Day; last: Day } {
  const last = role.to ? bounds(role.to).earliest : role.checked;
  return { first: bounds(role.from).latest, last };
}

function holdTwice(report: Report, list: readonly Tenure[]): void {
  for (const [index, a] of list.entries()) {
    const twice = list.slice(index + 1).find((b) => b.entry.id === a.entry.id && b.first < a.last);
    if (twice) {
      report.error(
        twice.entry,
        twice.path,
        `overlaps another role of "${a.entry.id}" in the same office (${span(a)}): mend the dates or join them`,
      );
    }
  }
}

/**
 * Acting and disputed roles may overlap others; so may the day on which one hands over to the next, and a
 * role of which no day is sure (in 2015, to May 2015).
 */
function tooMany(report: Report, list: readonly Tenure[], office: string, seats: number): void {
  const counted = list.filter(({ role, first, last }) => !role.acting && !role.disputed && first <= last);
  for (const tenure of counted) {
    const others = counted.filter(
      (other) =>
        other !== tenure &&
        other.entry.id !== tenure.entry.id &&
        // Who came later is told, not both.
        (other.first < tenure.first || (other.first === tenure.first && other.entry.id < tenure.entry.id)) &&
        other.last > tenure.first,
    );
    if (others.length < seats) continue;
    const names = others.map((other) => `"${other.entry.id}" (${span(other)})`).join(', ');
    const many = seats === 1 ? 'one seat' : `${seats} seats`;
    report.error(
      tenure.entry,
      tenure.path,
      `"${office}" has ${many}, held at ${tenure.first} by ${names}: mend the dates, mark the role acting or disputed, or raise \`seats\``,
    );
  }
}

/** In the order in which they may have begun: a year alone begins before any day of it. */
function gaps(report: Report, tenures: readonly Tenure[], office: string): void {
  const list = [...tenures].sort((a, b) => compare(start(a), start(b)) || compare(a.first, b.first));
  let until: Day | null = null;
  for (const [index, tenure] of list.entries()) {
    const from = start(tenure);
    if (until && from >= HOLDERS_SINCE && from > addDays(until, DAYS_OF_HANDOVER)) {
      report.warning(
        tenure.entry,
        [...tenure.path, 'from'],
        `nobody held "${office}" from ${until} to ${from}: add who did, or mend the dates`,
      );
    }
    const next = list.slice(index + 1).find(({ role }) => !role.acting && !role.disputed);
    if (!tenure.role.to && next && next.entry.id !== tenure.entry.id) {
      report.warning(
        tenure.entry,
        tenure.path,
        `left open, but "${next.entry.id}" held "${office}" from ${next.role.from}: write \`to\``,
      );
    }
    const end: Day = tenure.role.to ? bounds(tenure.role.to).latest : tenure.role.checked;
    if (!until || end > until) until = end;
  }
}

/** The earliest day on which it may have begun. */
function start({ role }: Tenure): Day {
  return bounds(role.from).earliest;
}

function span({ role }: Tenure): string {
  return `${role.from} to ${role.to ?? `at least ${role.checked}`}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
