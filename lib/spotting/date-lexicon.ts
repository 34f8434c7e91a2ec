/** A language's date words, folded and in sets. */
import type { FoldTables } from './fold.ts';
import type { LanguageData } from './language.ts';
import { keyOf } from './words.ts';

type DateWords = LanguageData['dates'];
type Lists = Exclude<keyof DateWords, 'months' | 'weekdays' | 'numbers'>;

export type DateLexicon = { [List in Lists]: ReadonlySet<string> } & {
  /** Form -> month, from 1. */
  months: ReadonlyMap<string, number>;
  /** Form -> day of the week, Monday is 0. */
  weekdays: ReadonlyMap<string, number>;
  /** Word -> number. */
  numbers: ReadonlyMap<string, number>;
};

export function dateLexicon(tables: FoldTables, words: DateWords): DateLexicon {
  const fold = (word: string) => keyOf(tables, word);
  const set = (list: readonly string[]) => new Set(list.map(fold));
  const places = (lists: readonly (readonly string[])[], first: number) =>
    new Map(lists.flatMap((forms, place) => forms.map((form) => [fold(form), place + first] as const)));
  return {
    months: places(words.months, 1),
    weekdays: places(words.weekdays, 0),
    numbers: places(
      words.numbers.map((word) => [word]),
      1,
    ),
    today: set(words.today),
    yesterday: set(words.yesterday),
    tomorrow: set(words.tomorrow),
    last: set(words.last),
    next: set(words.next),
    this: set(words.this),
    day: set(words.day),
    week: set(words.week),
    month: set(words.month),
    year: set(words.year),
    onWords: set(words.onWords),
    boundWords: set(words.boundWords),
    rangeWords: set(words.rangeWords),
    dayJoiners: set(words.dayJoiners),
    ago: set(words.ago),
    agoBefore: set(words.agoBefore),
    ordinalEndings: set(words.ordinalEndings),
  };
}
