/**
 * Inflected forms of names, by the rules of `data/languages/*.yaml`: Путина, Макроном, Merza, Macrons.
 * What no rule makes is listed with the name (`inflected`).
 */
import type { LanguageData } from './language.ts';

/** People inflect by their gender; for places the ending alone must tell. */
export type Inflects = 'masculine' | 'feminine' | 'place';

type Rule = LanguageData['inflection'][number];

/**
 * All forms of a name but the one given, without repeats. The words of a name inflect together, case
 * by case; a word that no rule fits stays as it is. Empty when the language does not inflect names.
 */
export function inflect(
  name: string,
  { inflection, inflectsLastWordOnly }: LanguageData,
  as: Inflects,
): string[] {
  const words = name.split(/([\s-]+)/);
  const last = words.length - 1;
  const tables = words.map((word, place) => {
    if (place % 2 === 1 || (inflectsLastWordOnly && place !== last)) return null;
    return formsOf(word, inflection, as, place === last ? 'last' : 'first');
  });
  const cases = Math.max(0, ...tables.map((table) => table?.length ?? 0));
  const forms = new Set<string>();
  for (let number = 0; number < cases; number++) {
    let heads = [''];
    for (const [place, word] of words.entries()) {
      const endings = tables[place]?.[number] ?? [word];
      heads = heads.flatMap((head) => endings.map((form) => head + form));
    }
    for (const form of heads) forms.add(form);
  }
  forms.delete(name);
  return [...forms];
}

/** For each case the forms of one word; null when no rule fits. */
function formsOf(
  word: string,
  rules: readonly Rule[],
  as: Inflects,
  part: 'first' | 'last',
): string[][] | null {
  // Acronyms, initials and small words do not inflect.
  if (!/^\p{Lu}.*\p{Ll}/u.test(word) || word.endsWith('.')) return null;
  const rule = rules.find(
    (each) =>
      each.for.includes(as) &&
      (each.part === 'any' || each.part === part) &&
      each.endings.some((ending) => word.endsWith(ending)),
  );
  if (!rule) return null;
  const stem = word.slice(0, word.length - rule.cut);
  return rule.forms.map((forms) => forms.split('/').map((form) => stem + form));
}
