/** A language's word lists as sets of folded words, made once for each language. */
import type { FoldTables } from './fold.ts';
import type { LanguageData } from './language.ts';
import { keyOf } from './words.ts';

type Lists = Omit<
  LanguageData,
  | 'dates'
  | 'demonyms'
  | 'describe'
  | 'titleEndings'
  | 'compoundHeads'
  | 'nounsHaveCapitals'
  | 'bodiesAreSmall'
  | 'inflection'
  | 'inflectsLastWordOnly'
>;

export type Lexicon = { [List in keyof Lists]: ReadonlySet<string> } & {
  nounsHaveCapitals: boolean;
  bodiesAreSmall: boolean;
  titleEndings: readonly string[];
  compoundHeads: readonly string[];
  months: ReadonlySet<string>;
  /** Last word of a demonym -> the subjects it may tell of. */
  demonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before a month: in, since, last. */
  dateWords: ReadonlySet<string>;
};

function demonymsOf(tables: FoldTables, { demonyms }: LanguageData): Lexicon['demonyms'] {
  const found = new Map<string, Set<string>>();
  for (const [subject, words] of Object.entries(demonyms)) {
    for (const word of words) {
      const last = keyOf(tables, word).split(' ').at(-1) as string;
      found.set(last, (found.get(last) ?? new Set()).add(subject));
    }
  }
  return found;
}

const made = new WeakMap<LanguageData, Lexicon>();

/** Made for each language once, with the folding of the index at hand. */
export function lexiconOf(tables: FoldTables, language: LanguageData): Lexicon {
  const known = made.get(language);
  if (known) return known;
  const folded = (word: string) => keyOf(tables, word);
  const set = (words: readonly string[]) => new Set(words.map(folded));
  const demonyms = demonymsOf(tables, language);
  const lexicon: Lexicon = {
    nounsHaveCapitals: language.nounsHaveCapitals,
    bodiesAreSmall: language.bodiesAreSmall,
    titles: set(language.titles),
    titleParts: set(language.titleParts),
    titlesMasculine: set(language.titlesMasculine),
    titlesFeminine: set(language.titlesFeminine),
    titleEndings: language.titleEndings.map(folded),
    particles: set(language.particles),
    nameSuffixes: set(language.nameSuffixes),
    neutral: new Set([...set(language.neutral), ...demonyms.keys()]),
    demonyms,
    starters: set(language.starters),
    homographs: set(language.homographs),
    thingsAfter: set(language.thingsAfter),
    thingsBefore: set(language.thingsBefore),
    eventsAfter: set(language.eventsAfter),
    subdivisions: set(language.subdivisions),
    givenNames: set(language.givenNames),
    naming: set(language.naming),
    namingThings: set(language.namingThings),
    namingNouns: set(language.namingNouns),
    sport: set(language.sport),
    placeWords: set(language.placeWords),
    siteWords: set(language.siteWords),
    bodies: set(language.bodies),
    auxiliaries: set(language.auxiliaries),
    headlineVerbs: set(language.headlineVerbs),
    companyNouns: set(language.companyNouns),
    routes: set(language.routes),
    compoundHeads: language.compoundHeads.map(folded),
    joiners: set(language.joiners),
    genitive: set(language.genitive),
    articles: set(language.articles),
    months: set(language.dates.months.flat()),
    dateWords: set([
      ...language.dates.onWords,
      ...language.dates.boundWords,
      ...language.dates.last,
      ...language.dates.next,
      ...language.dates.this,
      ...language.genitive,
    ]),
  };
  made.set(language, lexicon);
  return lexicon;
}
