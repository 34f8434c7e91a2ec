/**
 * What spotting must know of a language: `data/languages/*.yaml`, one file a language, compiled into
 * spot.json. What differs between languages is in these lists and nowhere in code.
 *
 * Words are lower case, one word each unless said otherwise; matching folds accents and case.
 */
import { z } from 'zod';

const Words = z.array(z.string()).default([]);

/** How a language writes dates. */
const DateWords = z
  .strictObject({
    /** Twelve lists of forms, January first. */
    months: z.array(Words).default([]),
    /** Seven lists of forms, Monday first. */
    weekdays: z.array(Words).default([]),
    today: Words,
    yesterday: Words,
    tomorrow: Words,
    /** Before or behind a unit or a weekday: last week, vergangenen Dienstag, semaine dernière. */
    last: Words,
    next: Words,
    this: Words,
    /** Units, all forms. */
    day: Words,
    week: Words,
    month: Words,
    year: Words,
    /** Words before a date that are part of its phrase: on, am, le. */
    onWords: Words,
    /** Words that make a date a bound and not a point: since, until, before. */
    boundWords: Words,
    /** Behind a number and a unit (two weeks ago) or before both (vor zwei Wochen); phrases allowed. */
    ago: Words,
    agoBefore: Words,
    /** Number words, from one. */
    numbers: Words,
    /** Endings of day numbers: st, nd, rd, th; er. */
    ordinalEndings: Words,
  })
  .prefault({});

/** Words by which a language describes an event. */
const DescribeWords = z
  .strictObject({
    /** Determiners that may open the phrase: the, an, le, das. */
    determiners: Words,
    /** Words that choose by order. */
    last: Words,
    first: Words,
    /** Words that leave it open which event is meant, or whether there was one: next, planned, possible. */
    unsure: Words,
    /** Words that deny: no, never, kein. */
    negations: Words,
    /** Words between what happened and who took part or where: between, with, of, in. */
    links: Words,
    /** Words that join participants: and, et, und. */
    and: Words,
    /** Verb phrases that tie a date to the event before them: took place, was held. Phrases allowed. */
    happened: Words,
  })
  .prefault({});

export const LanguageData = z.strictObject({
  /** Stand before a person's name and say nothing of gender: president, dr. */
  titles: Words,
  /** Titles that only men or only women bear: herr, mrs. A surname behind the other gender's is silent. */
  titlesMasculine: Words,
  titlesFeminine: Words,
  /** Endings of compound titles: außen-minister, partei-chef. */
  titleEndings: Words,
  /** Lower-case words inside personal names: von, bin. A capitalised word before one belongs to the name. */
  particles: Words,
  /** Behind a name, they make it somebody else's: jr, ii, fils. */
  nameSuffixes: Words,
  /** May stand beside a name with a capital and never lengthen it: demonyms, parties, weekdays. */
  neutral: Words,
  /** Begin sentences, and are capitalised for that alone: but, when, on. */
  starters: Words,
  /** Names that are also words of the language: may, turkey, bush. Not believed where case says nothing. */
  homographs: Words,
  /** Things named after people, behind the name (airport, tower) and before it (aéroport, rue). */
  thingsAfter: Words,
  thingsBefore: Words,
  /** Endings of second parts that leave the first part itself: -regierung, -krieg (Trump-Regierung). */
  compoundHeads: Words,
  /** Join the parts of one name: of, de, für (Bank of England). */
  joiners: Words,
  /** Of them those that say "of": a capitalised word behind one makes an organisation's name longer. */
  genitive: Words,
  /** May stand between a joiner and a name: the, la, der. */
  articles: Words,
  dates: DateWords,
  describe: DescribeWords,
});
export type LanguageData = z.output<typeof LanguageData>;

/** Language data by primary subtag. */
export const Languages = z.record(z.string(), LanguageData);
export type Languages = z.output<typeof Languages>;

/** For a language we have no data of: every capitalised neighbour is then unknown, so short names stay silent. */
export const NO_LANGUAGE: LanguageData = LanguageData.parse({});
