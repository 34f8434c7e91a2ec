/** Offices and people's time in them, ready to read: "President of Russia · since 7 May 2012". */
import { bounds, type Day } from '../dates.ts';
import type { PhraseKey } from '../i18n/reader.ts';
import type { CompiledRole } from './compiled.ts';
import { holdsOn, type Tenure, tenuresOf } from './roles.ts';
import type { Telling } from './telling.ts';

export interface Line {
  text: string;
  /** Only where it is not in the reader's language. */
  lang?: string;
}

/** Of several offices at once the first of these stands in the line. */
const FUNCTIONS = [
  'head-of-state',
  'head-of-government',
  'deputy-head',
  'head-of-organisation',
  'foreign-minister',
  'defence-minister',
  'head-of-central-bank',
  'speaker',
  'minister',
  'military',
  'envoy',
  'party-leader',
  'legislator',
  'other',
];

/** Functions whose name is the same in every country, for offices without a title in the reader's language. */
const GENERIC: Readonly<Record<string, PhraseKey>> = {
  'head-of-state': 'office.head-of-state',
  'head-of-government': 'office.head-of-government',
  'foreign-minister': 'office.foreign-minister',
  'defence-minister': 'office.defence-minister',
  'head-of-central-bank': 'office.head-of-central-bank',
  'party-leader': 'office.party-leader',
};

/**
 * An office in the reader's language: its label there, else its title with the country's name, else
 * what its function is called, else the English label, marked as such.
 */
export function officeName(id: string, person: string, telling: Telling): Line {
  const { reader } = telling;
  const office = telling.stub(id);
  if (!office) return { text: id };
  const label = reader.text(office.label);
  if (!label.lang || reader.lang === 'en') return { text: label.text };
  const body = office.of ? telling.name(office.of) : '';
  const title = office.title ? reader.text(office.title) : null;
  if (title && !title.lang && body) return { text: reader.say('office.of', { title: title.text, body }) };
  const key = GENERIC[office.function ?? ''];
  if (!key || !body) return label;
  const gender = telling.stub(person)?.gender ?? 'other';
  return { text: reader.say('office.of', { title: reader.say(key, { gender }), body }) };
}

/** A tenure's office, with what must be said along with it. */
function tenureName(tenure: Tenure, telling: Telling): Line {
  const name = officeName(tenure.office, tenure.person, telling);
  if (!tenure.acting) return name;
  return { ...name, text: telling.reader.say('role.acting', { office: name.text }) };
}

/**
 * The line about a person as of the telling's day; null when our records hold no office by then.
 * With no day at all an open role is told as of the day it was checked.
 */
export function roleLine(roles: readonly CompiledRole[], telling: Telling): Line | null {
  const tenure = mainTenure(roles, telling);
  if (!tenure) return null;
  const { reader } = telling;
  const office = tenureName(tenure, telling);
  const text = reader.capital(lineText(tenure, office.text, telling));
  const disputed = tenure.roles.at(-1)?.disputed;
  const line = disputed ? reader.say('role.disputed', { line: text, who: reader.text(disputed).text }) : text;
  return { ...office, text: line };
}

function lineText(tenure: Tenure, office: string, telling: Telling): string {
  const { reader, asOf, day } = telling;
  if (tenure.to !== null && asOf !== null && holdsOn(tenure, day)) {
    return reader.say('role.then', { office, years: reader.years(tenure.from, tenure.to) });
  }
  return reader.say('role.held', { office, span: tenureSpan(tenure, telling) });
}

/**
 * How long somebody held an office: "2010–2026", "since 7 May 2012"; after the day an open role was
 * last checked, with that day.
 */
export function tenureSpan({ from, to, checked }: Tenure, telling: Telling): string {
  const { reader, asOf, today, day } = telling;
  if (to !== null) return reader.years(from, to);
  const known = (asOf ?? today) !== null && day <= checked;
  const since = reader.date(`${from}/..`);
  if (known) return since;
  return bounds(from).earliest >= checked
    ? reader.say('role.on', { day: reader.day(checked) })
    : reader.say('role.asOf', { since, day: reader.day(checked) });
}

/** The tenure that says who the person was: the highest held on the day, else the highest one before. */
export function mainTenure(roles: readonly CompiledRole[], telling: Telling): Tenure | null {
  const tenures = tenuresOf(roles);
  const begun = tenures.filter(({ from }) => bounds(from).latest <= telling.day);
  const held = begun.filter((tenure) => holdsOn(tenure, telling.day));
  if (held.length) return held.reduce((a, b) => (higher(b, a, telling) ? b : a));
  return begun.length
    ? begun.reduce((a, b) =>
        rank(b, telling) < rank(a, telling) || (rank(b, telling) === rank(a, telling) && endOf(b) >= endOf(a))
          ? b
          : a,
      )
    : null;
}

/** A regular holder before an acting one, then by function; the first written keeps its place. */
function higher(a: Tenure, b: Tenure, telling: Telling): boolean {
  if (a.acting !== b.acting) return b.acting;
  return rank(a, telling) < rank(b, telling);
}

function rank({ office }: Tenure, telling: Telling): number {
  const place = FUNCTIONS.indexOf(telling.stub(office)?.function ?? 'other');
  return place === -1 ? FUNCTIONS.length : place;
}

function endOf({ from, to }: Tenure): Day {
  return bounds(to ?? from).latest;
}
