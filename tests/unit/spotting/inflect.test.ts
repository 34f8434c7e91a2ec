/** Inflected forms: by the rules of each language, and all of those that the base gets from them. */
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_WORDS } from '../../../data/check/common-words.ts';
import { allNames } from '../../../data/compile/inflected.ts';
import { loadBase } from '../../../data/load.ts';
import { buildIndex } from '../../../lib/spotting/index-build.ts';
import { type Inflects, inflect } from '../../../lib/spotting/inflect.ts';
import { NO_LANGUAGE } from '../../../lib/spotting/language.ts';
import { aliasAt, openIndex } from '../../../lib/spotting/name-index.ts';
import { scan } from '../../../lib/spotting/scan.ts';
import { keyOf } from '../../../lib/spotting/words.ts';
import { languages } from './make.ts';

const language = (lang: string) => languages[lang] ?? NO_LANGUAGE;

describe('the rules', () => {
  const ROWS: [lang: string, name: string, as: Inflects, forms: string[]][] = [
    ['ru', 'Путин', 'masculine', ['Путина', 'Путину', 'Путиным', 'Путине']],
    ['ru', 'Макрон', 'masculine', ['Макрона', 'Макрону', 'Макроном', 'Макроне']],
    ['uk', 'Зеленський', 'masculine', ['Зеленського', 'Зеленському', 'Зеленським']],
    ['uk', 'Меркель', 'feminine', []],
    ['pl', 'Macron', 'masculine', ['Macrona', 'Macronowi', 'Macronem', 'Macronie']],
    ['pl', 'Friedrich Merz', 'masculine', ['Friedricha Merza', 'Friedrichowi Merzowi']],
    ['de', 'Emmanuel Macron', 'masculine', ['Emmanuel Macrons']],
    ['en', 'Macron', 'masculine', []],
  ];
  test.each(ROWS)('%s: %s, %s', (lang, name, as, wanted) => {
    const forms = inflect(name, language(lang), as);
    if (wanted.length) expect(forms).toEqual(expect.arrayContaining(wanted));
    else expect(forms).toEqual([]);
  });

  test('no form of any word is the word itself, empty, or in another script', () => {
    const capital = fc.constantFrom(...'АБВГДЕЖЗКЛМНПРСТABCDEFGHKLMNPRSTW');
    const letter = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшьюяіїєabcdefghijklmnoprstuvwyz');
    const name = fc
      .tuple(capital, fc.array(letter, { minLength: 2, maxLength: 9 }))
      .map(([first, rest]) => first + rest.join(''));
    const as = fc.constantFrom<Inflects>('masculine', 'feminine', 'place');
    fc.assert(
      fc.property(name, as, fc.constantFrom(...Object.keys(languages)), (word, inflects, lang) => {
        for (const form of inflect(word, language(lang), inflects)) {
          expect(form).not.toBe(word);
          expect(form.slice(0, 2)).toBe(word.slice(0, 2));
          expect(form).toMatch(/^\p{Lu}[\p{Ll}\p{M}’']+$/u);
        }
      }),
    );
  });
});

describe('the forms that the base gets', { timeout: 60_000 }, () => {
  const base = loadBase(fileURLToPath(new URL('../../..', import.meta.url)));
  const { plain, made } = allNames(base);
  const aliases = [...plain, ...made];
  const ids = [...new Set(aliases.flatMap(({ subject }) => subject ?? []))];
  const index = openIndex(buildIndex(aliases, ids));

  test('are many, in each language that inflects names', () => {
    const langs = new Set(made.flatMap((alias) => alias.langs));
    expect([...langs].sort()).toEqual(['de', 'pl', 'ru', 'uk']);
    expect(made.length).toBeGreaterThan(10_000);
  });

  test('are of one subject each, in whatever language', () => {
    const owners = new Map<string, Set<string>>();
    for (const { text, subject } of aliases) {
      const key = keyOf(index.tables, text);
      const known = owners.get(key);
      if (known) known.add(subject ?? '');
      else owners.set(key, new Set([subject ?? '']));
    }
    const shared = made.filter(({ text }) => owners.get(keyOf(index.tables, text))?.size !== 1);
    expect(shared.map(({ text, subject }) => `${text}: ${subject}`)).toEqual([]);
  });

  test('are no common words of their language', () => {
    const words = new Map(COMMON_WORDS);
    const common = made.filter(({ text, langs: [lang = ''], needs }) => {
      return needs === 'nothing' && words.get(lang)?.has(text.toLowerCase());
    });
    expect(common.map(({ text, subject }) => `${text}: ${subject}`)).toEqual([]);
  });

  test('lead back to their subject, and to nobody else', () => {
    const astray = made.filter(({ text, subject }) => {
      const [hit, another] = scan(index, `… ${text} …`);
      const found = hit?.values.map((value) => ids[aliasAt(index, value).subject ?? -1]) ?? [];
      return another || hit?.end !== text.length + 2 || !found.length || found.some((id) => id !== subject);
    });
    expect(astray.map(({ text, subject }) => `${text}: ${subject}`)).toEqual([]);
  });
});
