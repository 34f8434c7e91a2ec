/**
 * The page's subjects as the popup lists them: pairs first, then by kind, what is mentioned most on top.
 * Made in the page, since the facts it is made from are thirty times as large and would have to travel.
 */
import type { Day } from '../dates.ts';
import { differsOf } from './differs.ts';
import type { PageFacts, SubjectFacts } from './page.ts';
import { plain } from './plain.ts';

/** `lang` only where it is not the reader's own. */
interface Said {
  text: string;
  lang?: string | undefined;
}

export interface Row {
  /** Pair key or subject id. */
  key: string;
  label: string;
  /** A person's office, where a fact follows. */
  role: Said | null;
  /** What is said under the label, in one or two lines. */
  line: Said[];
  /** "Dates differ", where they do; empty otherwise. */
  differ: string;
  /** Mentions on the page. */
  count: number;
  /** What to scroll to and open. */
  subject: string;
  pair?: string;
}

type GroupName = 'pair' | SubjectFacts['kind'];

export interface Group {
  name: GroupName;
  rows: Row[];
}

/** All the popup shows of a page. */
export interface PageList {
  /** Empty when nothing was found of which there is anything to tell. */
  groups: Group[];
  /** In which the facts are told, BCP 47. */
  locale: string;
  /** "Checked to 1 Jul 2026" */
  checkedTo: string;
  /** The day the facts are told as of; null: the page gives none. */
  asOf: Day | null;
}

/** Groups in the order of the list. */
const ORDER: GroupName[] = [
  'pair',
  'person',
  'event',
  'organisation',
  'place',
  'agreement',
  'office',
  'materiel',
  'work',
];

export function pageList(facts: PageFacts): PageList {
  const { locale, checkedTo, asOf } = facts;
  return { groups: groupsOf(facts), locale, checkedTo, asOf: asOf?.day ?? null };
}

function groupsOf(facts: PageFacts): Group[] {
  const counts = new Map<string, number>();
  const silent = new Set(facts.silent);
  for (const { subject } of facts.mentions)
    if (!silent.has(subject)) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  const groups = new Map<GroupName, Row[]>();
  const add = (name: GroupName, row: Row) => groups.set(name, [...(groups.get(name) ?? []), row]);
  for (const row of pairRows(facts, counts)) add('pair', row);
  // Most mentioned first; equal counts keep the order of the text.
  for (const [id, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    const subject = facts.subjects[id];
    if (subject) add(subject.kind, subjectRow(facts, subject, count));
  }
  return ORDER.flatMap((name) => {
    const rows = groups.get(name);
    return rows ? [{ name, rows }] : [];
  });
}

/** In the order of the facts, which is that of relevance; a pair counts as often as both are named. */
function pairRows(facts: PageFacts, counts: ReadonlyMap<string, number>): Row[] {
  return Object.entries(facts.pairs).flatMap(([key, pair]) => {
    const count = Math.min(counts.get(pair.a) ?? 0, counts.get(pair.b) ?? 0);
    if (count === 0) return [];
    const first = facts.mentions.find((mention) => mention.pair === key)?.subject ?? pair.a;
    const { label, lead } = pair;
    const differ = differLabel(facts, lead);
    return { key, label, role: null, line: leadLine(lead), differ, count, subject: first, pair: key };
  });
}

function subjectRow(facts: PageFacts, subject: SubjectFacts, count: number): Row {
  const { id, label, lead } = subject;
  const own = { text: subject.line, lang: subject.lineLang };
  return {
    key: id,
    label,
    role: subject.kind === 'person' && lead && own.text ? own : null,
    line: (lead ? leadLine(lead) : [own]).filter(({ text }) => text),
    differ: differLabel(facts, lead),
    count,
    subject: id,
  };
}

/** The headline, then the detail. */
function leadLine(lead: NonNullable<SubjectFacts['lead']>): Row['line'] {
  return [
    { text: lead.headline, lang: lead.headlineLang },
    { text: plain(lead.detail), lang: lead.detail.lang },
  ].filter(({ text }) => text);
}

/** "Dates differ." without its full stop. */
function differLabel(facts: PageFacts, lead: SubjectFacts['lead']): string {
  return lead ? (differsOf(facts, lead, null)[0]?.label.replace(/[.。]$/u, '') ?? '') : '';
}
