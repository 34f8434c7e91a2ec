/** What spotting must know of a language: data of `data/languages/*.yaml`, compiled, never code. */

/** All words are lower case as the language writes them; matching folds accents and case. */
export interface LanguageData {
  /** Words that stand before a person's name and say nothing of gender: president, dr. */
  titles: string[];
  /** Titles that only men or only women bear: herr, mrs. A name behind the other gender's title is silent. */
  titlesMasculine: string[];
  titlesFeminine: string[];
  /** Endings of compound titles: außen-minister, partei-chef. */
  titleEndings: string[];
  /** Lower-case words inside personal names: von, de la, bin. A capitalised word before one belongs to the name. */
  particles: string[];
  /** Words behind a name that make it somebody else's: jr, ii, fils. */
  nameSuffixes: string[];
  /** Capitalised words that may stand beside a name and never lengthen it: demonyms, parties, weekdays. */
  neutral: string[];
  /** Words that begin sentences, and are capitalised for that alone: but, when, on. */
  starters: string[];
  /** Names that are also words of the language: may, turkey, bush. Not believed where case says nothing. */
  homographs: string[];
  /** Things named after people, behind the name: airport, tower, prize. */
  thingsAfter: string[];
  /** Things named after people, before the name: aéroport, rue. */
  thingsBefore: string[];
  /** Second parts of compounds that leave the first part itself: -regierung, -krieg (Trump-Regierung). */
  compoundHeads: string[];
  /** Words that join the parts of one name: of, de, für (Bank of England). */
  joiners: string[];
  /** Of them those that say "of": a capitalised word behind one makes an organisation's name longer. */
  genitive: string[];
  /** Words that may stand between a joiner and a name: the, la, der. */
  articles: string[];
  /** What may follow an apostrophe at a name's end and is not part of it: s (Putin's). */
  possessives: string[];
  dates: DateWords;
  describe: DescribeWords;
}

/** How a language writes dates. */
export interface DateWords {
  /** Twelve lists of forms, January first. */
  months: string[][];
  /** Seven lists of forms, Monday first. */
  weekdays: string[][];
  today: string[];
  yesterday: string[];
  tomorrow: string[];
  /** Before a unit or a weekday: last week, vergangenen Dienstag. */
  last: string[];
  next: string[];
  this: string[];
  /** Units, singular and plural forms. */
  week: string[];
  month: string[];
  year: string[];
  day: string[];
  /** Behind the unit: semaine dernière. */
  lastAfter: string[];
  nextAfter: string[];
  /** Words before a date that are part of its phrase: on, am, le. */
  onWords: string[];
  /** Words that make a date a bound and not a point: since, until, before. */
  boundWords: string[];
  /** Behind a number and a unit, or before both: two weeks ago, il y a deux semaines. */
  ago: string[];
  agoBefore: string[];
  /** Number words, from one. */
  numbers: string[];
  /** Endings of day numbers: st, nd, rd, th; er. */
  ordinalEndings: string[];
}

/** Words by which a language describes an event. */
export interface DescribeWords {
  /** Determiners that may open the phrase: the, an, le, das. */
  determiners: string[];
  /** Words that choose by order. */
  last: string[];
  first: string[];
  /** Words that pick another than the last: previous, next, planned, possible. Describe is silent there. */
  unsure: string[];
  /** Words that say there was none, or only might be: no, without, if. */
  negations: string[];
  /** Words between a cue and what happened it it: between, with, of, in. */
  links: string[];
  /** Words that join participants: and, et, und. */
  and: string[];
  /** Verbs that tie a date to the phrase before it: took place, was held, eut lieu, fand statt. */
  happened: string[];
}

/** Language data by primary subtag. */
export type Languages = Record<string, LanguageData>;

/** Stands in for a language we have no data of: every capitalised neighbour is then unknown, so short names stay silent. */
export const NO_LANGUAGE: LanguageData = {
  titles: [],
  titlesMasculine: [],
  titlesFeminine: [],
  titleEndings: [],
  particles: [],
  nameSuffixes: [],
  neutral: [],
  starters: [],
  homographs: [],
  thingsAfter: [],
  thingsBefore: [],
  compoundHeads: [],
  joiners: [],
  genitive: [],
  articles: [],
  possessives: [],
  dates: {
    months: [],
    weekdays: [],
    today: [],
    yesterday: [],
    tomorrow: [],
    last: [],
    next: [],
    this: [],
    week: [],
    month: [],
    year: [],
    day: [],
    lastAfter: [],
    nextAfter: [],
    onWords: [],
    boundWords: [],
    ago: [],
    agoBefore: [],
    numbers: [],
    ordinalEndings: [],
  },
  describe: {
    determiners: [],
    last: [],
    first: [],
    unsure: [],
    negations: [],
    links: [],
    and: [],
    happened: [],
  },
};
