/** A language's word lists as sets of folded words, made once for each language. */
import type { FoldTables } from './fold.ts';
import type { LanguageData } from './language.ts';
import { type WordList, WordLists } from './word-lists.ts';
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
  | 'formsLeftOut'
>;

export type Lexicon = { [List in keyof Lists]: WordList } & {
  /** All lists at once. */
  lists: WordLists;
  nounsHaveCapitals: boolean;
  bodiesAreSmall: boolean;
  titleEndings: readonly string[];
  compoundHeads: readonly string[];
  months: WordList;
  /** Last word of a demonym -> the subjects it may tell of. */
  demonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words before a month: in, since, last. */
  dateWords: WordList;
};

/** Lists that are taken as they are. */
const PLAIN = [
  'titles',
  'titleParts',
  'titlesMasculine',
  'titlesFeminine',
  'particles',
  'firstNames',
  'nameSuffixes',
  'starters',
  'homographs',
  'thingsAfter',
  'thingsBefore',
  'eventsAfter',
  'subdivisions',
  'sharedSubdivisions',
  'givenNames',
  'naming',
  'namingThings',
  'namingNouns',
  'sport',
  'placeWords',
  'siteWords',
  'bodies',
  'auxiliaries',
  'headlineVerbs',
  'plainVerbs',
  'newsNouns',
  'stateNouns',
  'stateAffairs',
  'stateLinks',
  'stateActs',
  'andWords',
  'companyNouns',
  'routes',
  'joiners',
  'genitive',
  'articles',
] as const;

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
  const words = new WordLists({
    ...Object.fromEntries(PLAIN.map((list) => [list, set(language[list])])),
    neutral: [...set(language.neutral), ...demonyms.keys()],
    months: set(language.dates.months.flat()),
    dateWords: set([
      ...language.dates.onWords,
      ...language.dates.boundWords,
      ...language.dates.last,
      ...language.dates.next,
      ...language.dates.this,
      ...language.genitive,
    ]),
  });
  const lexicon: Lexicon = {
    ...(Object.fromEntries(words.all()) as Record<
      (typeof PLAIN)[number] | 'neutral' | 'months' | 'dateWords',
      WordList
    >),
    lists: words,
    nounsHaveCapitals: language.nounsHaveCapitals,
    bodiesAreSmall: language.bodiesAreSmall,
    titleEndings: language.titleEndings.map(folded),
    compoundHeads: language.compoundHeads.map(folded),
    demonyms,
  };
  made.set(language, lexicon);
  return lexicon;
}
