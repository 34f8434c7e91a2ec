/** What to search for when a reader selects words on a page: the words, then fewer of them. */

/** Longer selections are sentences: their first words are looked up, not all parts of them. */
const MOST_WORDS = 8;

/**
 * Searches to try one after another until one finds something: all words, then without the first ones
 * ("French President Emmanuel Macron"), then without the last ones ("Macron said").
 */
export function searchesOf(selected: string): string[] {
  // Possessives and what is around the words: (“Putin’s”)
  const words = selected
    .replace(/['’]s(?=\P{L}|$)/gu, '')
    .split(/[^\p{L}\p{N}\p{M}'’.&-]+/u)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter(Boolean)
    .slice(0, MOST_WORDS);
  const fewer = words.slice(1).map((_, index) => words.slice(index + 1));
  const shorter = words
    .slice(1)
    .map((_, index) => words.slice(0, -1 - index))
    // A capital says that it is a name; small words alone would find half the base.
    .filter(([first]) => first !== undefined && /^\p{Lu}/u.test(first));
  return [...new Set([words, ...fewer, ...shorter].map((some) => some.join(' ')))].filter(Boolean);
}
