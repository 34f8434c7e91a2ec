/**
 * What one card shows, picked from the page's facts: which lead, which rows, in what order the sources
 * are numbered. It joins and orders what `lib/facts` made; it derives no fact.
 */
import type { CardView } from '../../lib/card-port.ts';
import { compareEdtf } from '../../lib/dates.ts';
import { differsOf } from '../../lib/facts/differs.ts';
import type {
  Citation,
  Differ,
  Dot,
  Fact,
  Lead,
  PageFacts,
  PageMention,
  SubjectFacts,
} from '../../lib/facts/page.ts';
import type { WikipediaTitle } from '../wikipedia.ts';

interface NamedSubject {
  subject: string;
  label: string;
}

export interface CardContent {
  view: CardView;
  /** What "Timeline" opens: the pair where one leads, else the subject. */
  full: CardView;
  /** The heading, and the name by which the dialog is announced. */
  name: string;
  /** One line under the name; empty for a pair, which lists its two people instead. */
  line: string;
  /** Only where the line is not in the reader's language. */
  lineLang?: string;
  /** The two of a pair card. */
  pair: NamedSubject[];
  /** Whom the lead is about besides the subject: "with Emmanuel Macron". */
  with: NamedSubject | null;
  lead: Lead | null;
  differs: Differ[];
  dots: Dot[];
  /** Newest first. */
  facts: Fact[];
  /** After the article's date, oldest first. */
  since: Fact[];
  /** Place in `PageFacts.sources` -> number shown on this card, from 1 in order of appearance. */
  numbers: Map<number, number>;
  asOf: PageFacts['asOf'];
  /** The subject's Wikipedia article. */
  wikipedia: WikipediaTitle | null;
}

/** What the card of a mention opens with: its own subject, or the pair asked for. */
export function firstView(facts: PageFacts, mention: number, pair?: string): CardView {
  if (pair && facts.pairs[pair]) return { kind: 'pair', pair };
  return { kind: 'subject', subject: facts.mentions[mention]?.subject ?? '' };
}

/** Null when the page's facts know no such subject or pair. */
export function cardContent(
  facts: PageFacts,
  view: CardView,
  mention: PageMention | null,
): CardContent | null {
  return view.kind === 'pair'
    ? pairContent(facts, view.pair, mention)
    : subjectContent(facts, view.subject, mention);
}

function subjectContent(facts: PageFacts, id: string, mention: PageMention | null): CardContent | null {
  const subject = facts.subjects[id];
  if (!subject) return null;
  const own = mention?.subject === id ? mention : null;
  const pair = own?.pair ? facts.pairs[own.pair] : undefined;
  const lead = pair?.lead ?? subject.lead ?? null;
  const other = pair && (pair.a === id ? pair.b : pair.a);
  const rows = unique([...(pair?.facts ?? []), ...subject.facts], lead?.id);
  const since = unique([...(pair?.since ?? []), ...subject.since], lead?.id).sort(byDate);
  return {
    view: { kind: 'subject', subject: id },
    full: pair && own?.pair ? { kind: 'pair', pair: own.pair } : { kind: 'subject', subject: id },
    name: subject.label,
    line: subject.line,
    ...(subject.lineLang ? { lineLang: subject.lineLang } : {}),
    pair: [],
    with: other ? named(facts, other) : null,
    lead,
    differs: differsOf(facts, lead, own),
    dots: pair?.dots ?? [],
    facts: rows,
    since,
    numbers: number(lead, rows, since),
    asOf: facts.asOf,
    wikipedia: wikipediaOf(subject),
  };
}

function pairContent(facts: PageFacts, key: string, mention: PageMention | null): CardContent | null {
  const pair = facts.pairs[key];
  if (!pair) return null;
  const rows = unique(pair.facts, pair.lead.id);
  return {
    view: { kind: 'pair', pair: key },
    full: { kind: 'pair', pair: key },
    name: pair.label,
    line: '',
    pair: [named(facts, pair.a), named(facts, pair.b)],
    with: null,
    lead: pair.lead,
    differs: differsOf(facts, pair.lead, mention?.pair === key ? mention : null),
    dots: pair.dots,
    facts: rows,
    since: pair.since,
    numbers: number(pair.lead, rows, pair.since),
    asOf: facts.asOf,
    wikipedia: null,
  };
}

/** Null where there is no article that we know of. */
export function wikipediaOf({
  wikipedia,
  wikidata,
}: Pick<SubjectFacts, 'wikipedia' | 'wikidata'>): WikipediaTitle | null {
  return wikipedia ? { title: wikipedia, wikidata } : null;
}

function named(facts: PageFacts, subject: string): NamedSubject {
  return { subject, label: facts.subjects[subject]?.label ?? subject };
}

function unique(facts: Fact[], leadId: string | undefined): Fact[] {
  const seen = new Set(leadId ? [leadId] : []);
  return facts.filter((fact) => !seen.has(fact.id) && seen.add(fact.id));
}

function byDate(a: Fact, b: Fact): number {
  if (!a.when || !b.when) return a.when ? 1 : b.when ? -1 : 0;
  return compareEdtf(a.when, b.when);
}

function number(lead: Lead | null, ...lists: Fact[][]): Map<number, number> {
  const numbers = new Map<number, number>();
  const take = (citations: Citation[]) => {
    for (const { source } of citations) if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
  };
  if (lead) take(lead.citations);
  for (const fact of lists.flat()) take(fact.citations);
  return numbers;
}
