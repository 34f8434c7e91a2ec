/**
 * What a page's card, popup list and side panel show: made in the background from the compiled base,
 * sent with the mentions, so that a hover touches neither worker nor disk. Text is ready to read in
 * the reader's language; components lay it out and decide nothing about facts.
 */
import type { Day } from '../dates.ts';
import type { Finding, Mention } from '../spotting/types.ts';

/** Text with links to other subjects in it. `lang` only where it is not the reader's own. */
export interface Rich {
  parts: (string | { subject: string; text: string; lang?: string })[];
  lang?: string;
}

/** Free text that we have in another language only: shown behind the reader's own, marked with `lang`. */
export interface ForeignText {
  text: string;
  lang: string;
}

/** A source as the card shows it; facts point at it by its place in `PageFacts.sources`. */
export interface SourceNote {
  id: string;
  publisher: string;
  /** The agency whose text it is. */
  carries?: string;
  title: string;
  url: string;
  /** Ready to read; empty when the page bears no date. */
  published: string;
  kind: 'primary' | 'agency' | 'newspaper' | 'reference' | 'gazette';
  language: string;
}

/** A source cited for one fact. */
export interface Citation {
  /** Index into `PageFacts.sources`. */
  source: number;
  /** Ready to read: the day it was checked. */
  checked: string;
  /** Where it says something else: ready to read ("8 Feb 2022"). */
  says?: string;
}

/** "Kremlin, AP: 7 Feb · this article: 8 Feb" */
export interface Differ {
  /** The lead words: "Dates differ." */
  label: string;
  /** Who says what, our own value first. */
  sides: { who: string; says: string }[];
}

export interface Fact {
  /** Stable id of the statement, role or event it is made from. */
  id: string;
  /** EDTF; empty when undated. */
  when: string;
  /** Ready to read: "7 Feb 2022", "about 2014", "9–11 May 2026". */
  date: string;
  text: Rich;
  note?: ForeignText;
  citations: Citation[];
  differ?: Differ;
  /** Two origins are due and only one could be had. */
  oneSource: boolean;
}

/** The one fact that matters here, in large type. */
export interface Lead {
  /** "Last met 7 Feb 2022" */
  headline: string;
  /** Only where the headline is not in the reader's language. */
  headlineLang?: string;
  /** Whom the headline names besides the card's own subjects, in the words it uses. */
  named?: { subject: string; text: string };
  /** "Moscow, in person · no meeting since, in records to 1 Jul 2026" */
  detail: Rich;
  note?: ForeignText;
  citations: Citation[];
  differ?: Differ;
  oneSource: boolean;
  /** Event, role or statement it is made from. */
  id: string;
}

/** A point of the small timeline of a pair. */
export interface Dot {
  /** Event id. */
  id: string;
  earliest: Day;
  latest: Day;
  lane: 'meeting' | 'brief' | 'call';
  /** "7 Feb 2022, Moscow": for labels and assistive technology. */
  label: string;
}

/** What two people have to do with each other, as of the article's date. */
export interface PairFacts {
  a: string;
  b: string;
  /** "Macron and Putin" */
  label: string;
  lead: Lead;
  /** The last call, then newest first, as of the article's date; without the lead. */
  facts: Fact[];
  /** After the article's date, oldest first. */
  since: Fact[];
  dots: Dot[];
  /** "records checked to 22 Jun 2026", empty when we know no reach. */
  reach: string;
}

export interface SubjectFacts {
  id: string;
  kind: 'person' | 'organisation' | 'office' | 'place' | 'work' | 'materiel' | 'agreement' | 'event';
  label: string;
  /** One line as of the article's date: "President of Russia · since 7 May 2012", or the description. */
  line: string;
  /** Only where the line is not in the reader's language. */
  lineLang?: string;
  /** What matters when no pair does. */
  lead?: Lead;
  facts: Fact[];
  since: Fact[];
  /** Title of the English Wikipedia article. */
  wikipedia?: string;
  wikidata?: string;
}

/** Everything the page's surfaces need. Keys of `pairs` are `a|b`, ids in alphabetical order. */
export interface PageFacts {
  mentions: PageMention[];
  /** Subjects of the mentions of which nothing is known but a description: no card opens on them. */
  silent: string[];
  /** Those of the mentions, and those that their facts name: only the former are on the page. */
  subjects: Record<string, SubjectFacts>;
  pairs: Record<string, PairFacts>;
  sources: SourceNote[];
  findings: (Finding & { differ: Differ })[];
  /** The date the facts are told as of, and where it came from; null: the page gives none. */
  asOf: { day: Day; label: string } | null;
  /** "Checked to 1 Jul 2026" */
  checkedTo: string;
  baseVersion: string;
  locale: string;
}

/** A mention with what leads its card: a pair of this page, or the subject's own lead. */
export interface PageMention extends Mention {
  /** Key of `PageFacts.pairs`, when the pair matters most at this place of the text. */
  pair?: string;
  /** Indices of findings about this mention. */
  findings: number[];
}
