/**
 * What spotting must know of a language: `data/languages/*.yaml`, one file a language, compiled into
 * spot.json. What differs between languages is in these lists and nowhere in code.
 *
 * Lists are written as text, parted by commas. Words are lower case, one word each unless said
 * otherwise; matching folds accents and case.
 */
import * as z from 'zod/mini';

const Words = z._default(
  z.union([
    z.array(z.string()),
    z.pipe(
      z.string(),
      z.transform((text: string) => text.split(/,\s*/).filter(Boolean)),
    ),
  ]),
  [],
);
const Flag = z._default(z.boolean(), false);

/** How a language writes dates. */
const DateWords = z.prefault(
  z.strictObject({
    /** Twelve lists of forms, January first. */
    months: z._default(z.array(Words), []),
    /** Seven lists of forms, Monday first. */
    weekdays: z._default(z.array(Words), []),
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
    /** Between the first and the last day of a span: to, and, bis. */
    rangeWords: Words,
    /** Between a day's number and its month: de (8 de febrero). */
    dayJoiners: Words,
    /** Behind a number and a unit (two weeks ago) or before both (vor zwei Wochen); phrases allowed. */
    ago: Words,
    agoBefore: Words,
    /** Number words, from one. */
    numbers: Words,
    /** Endings of day numbers: st, nd, rd, th; er. */
    ordinalEndings: Words,
  }),
  {},
);

/** Words by which a language describes an event. Phrases of several words are allowed everywhere here. */
const DescribeWords = z.prefault(
  z.strictObject({
    /** May open the phrase: the, an, das. */
    determiners: Words,
    /** Choose by order. */
    last: Words,
    first: Words,
    /** May stand between determiner and cue, or behind the cue, and change nothing: bilateral, face-to-face. */
    modifiers: Words,
    /** Stand before a cue that has no determiner: during, held, nach. */
    openers: Words,
    /** Deny or suppose, before the cue or between it and its verb: no, without, if. */
    negations: Words,
    /** Deny wherever they stand in the phrase: not, cancelled. */
    denials: Words,
    /** Before its subject, they make a verb a supposition or a question: had (Putin met …). */
    inverted: Words,
    /** Anywhere in a sentence, they say that somebody else says it: according to, said, laut. */
    attributions: Words,
    /** Anywhere in a paragraph, they say that something told there was wrong: mistakenly, in fact, fälschlich. */
    corrections: Words,
    /** The verb stands second, so that who met may stand behind it (German). */
    verbSecond: Flag,
    /** Before who took part: between, with, of. */
    withLinks: Words,
    /** Before where it was: in, at, à. */
    atLinks: Words,
    /** Join participants: and, et, und. */
    and: Words,
    /** Join a clause: that, which, qui. */
    relatives: Words,
    /** Tie a date to the event before them: took place, was held, fand. */
    happened: Words,
    /** Behind a name, they make it somebody else: aides, officials, government. */
    delegates: Words,
    /** Cues that are verbs: met, traf. Who took part stands on both sides. */
    verbs: Words,
    /** Endings that a cue may bear and still mean one event: -s, -es in German. */
    cueEndings: Words,
  }),
  {},
);

/** How names that end so inflect: the first rule that fits counts. */
const Inflection = z.strictObject({
  /** masculine, feminine, place. */
  for: Words,
  /** Whether it is for the last word of a name (surnames) or for those before it. */
  part: z._default(z.enum(['first', 'last', 'any']), 'any'),
  endings: Words,
  /** Letters cut off the end before a form's ending is put on. */
  cut: z._default(z.coerce.number().check(z.int(), z.nonnegative()), 0),
  /** Endings, case by case and in one order for all rules of the language; `/` parts those of one case. */
  forms: Words,
});

export const LanguageData = z.strictObject({
  inflection: z._default(z.array(Inflection), []),
  /** Of a name of several words only the last one inflects (German -s). */
  inflectsLastWordOnly: Flag,
  /** Forms that the rules make and that are also a word, or a name of somebody else: known, and not looked for. */
  formsLeftOut: Words,
  /** Every noun has a capital (German): one behind a name is no part of it. */
  nounsHaveCapitals: Flag,
  /** Stand before a person's name and say nothing of gender: president, dr. */
  titles: Words,
  /** Parts of titles that are none by themselves: foreign, defence, vice (US Foreign Secretary). */
  titleParts: Words,
  /** Titles that only men or only women bear: herr, mrs. A surname behind the other gender's is silent. */
  titlesMasculine: Words,
  titlesFeminine: Words,
  /** Endings of compound titles: außen-minister, partei-chef. */
  titleEndings: Words,
  /** Lower-case words inside personal names: von, bin. A capitalised word before one belongs to the name. */
  particles: Words,
  /** Given names of people: before a particle that also says "of", they make a longer name (Michael von Macron). */
  firstNames: Words,
  /** Behind a name, they make it somebody else's: jr, ii, fils. */
  nameSuffixes: Words,
  /** May stand beside a name with a capital and never lengthen it: demonyms, parties, weekdays. */
  neutral: Words,
  /**
   * The same for the adjectives and people of places: subject id -> words, the adjective first. A capital
   * title behind the adjective is an office's name (French President).
   */
  demonyms: z._default(z.record(z.string(), Words), {}),
  /** Begin sentences, and are capitalised for that alone: but, when, on. */
  starters: Words,
  /** Names that are also words of the language: may, turkey, bush. Not believed where case says nothing. */
  homographs: Words,
  /** Things named after people, behind the name (airport, tower) and before it (aéroport, rue). */
  thingsAfter: Words,
  thingsBefore: Words,
  /** Behind a place they make the name of an event or a body: attacks, accords, navy. */
  eventsAfter: Words,
  /** Behind a city, or a list of them, they name another place: region, oblast, counties. */
  subdivisions: Words,
  /** Of these, the ones that all places of a list before them share: regions, counties. */
  sharedSubdivisions: Words,
  /** Places that are given names too: paris, georgia. At a sentence's start the text must have the place. */
  givenNames: Words,
  /** What follows is only a name that something bears: named, dubbed; of things also: called. */
  naming: Words,
  namingThings: Words,
  /** What precedes is only a name that something bears: codename, nickname. */
  namingNouns: Words,
  /** Words of sports pages, where countries and cities are teams. */
  sport: Words,
  /** Before a place that is meant as one, even there: in, from, near. */
  placeWords: Words,
  /** The same before airports and buildings: at JFK. Teams may stand behind it too. */
  siteWords: Words,
  /** Bodies that bear another's name behind a joiner: institute (for), université (de Paris). */
  bodies: Words,
  /** Whether they do so without a capital (French, Spanish, Italian). */
  bodiesAreSmall: Flag,
  /** Verbs that may follow a name: at a sentence's start, a homograph is believed only before one. */
  auxiliaries: Words,
  /** Verbs in a headline's tense: what follows a name there and is no part of it (Starbucks Serves …). */
  headlineVerbs: Words,
  /** Verbs as they stand behind *to* and *will*, or in the past, and are no part of a headline's names: meet, met. */
  plainVerbs: Words,
  /** What is at stake behind a place in a headline, and no part of its name: tariffs, talks, border. */
  newsNouns: Words,
  /** Of what may bear the name, only a state has these: president, king, parliament (not governor, senate). */
  stateNouns: Words,
  /** States have them, and people do not: government, troops, border. */
  stateAffairs: Words,
  /** Between such a noun and the country: of, in, with, against. */
  stateLinks: Words,
  /** Join the last of a list: and, or. */
  andWords: Words,
  /** What a state does and a thing cannot, in every form that the news has: rejects, rejected, reject. */
  stateActs: Words,
  /** Before "of" or "at", they say that what follows is a company: CEO of Apple, shares of Target. */
  companyNouns: Words,
  /** Behind two places and a hyphen, they say that both are meant: the Delhi-Noida border. */
  routes: Words,
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
