/** Every language says everything that English says, with the same blanks, in the forms its numbers need. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };

type Messages = Record<string, { message: string }>;

const FOLDER = new URL('../../../public/_locales/', import.meta.url);
/** What the stores of Chrome and Firefox allow. */
const NAME_MOST = 45;
const DESCRIPTION_MOST = 132;
/** Whole numbers up to here take every plural form that a count on our surfaces can take. */
const COUNTS = Array.from({ length: 1000 }, (_, n) => n);
/** Words that another language writes as English does. */
const SAME_EVERYWHERE = ['seconds', 'differSide', 'mentions_one', 'mentions_other'];

const read = (locale: string): Messages =>
  JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));
const blanks = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
const counted = Object.keys(en)
  .filter((key) => key.endsWith('_other') && key.replace('_other', '_one') in en)
  .map((key) => key.slice(0, -'_other'.length));

test('the languages of the issue are all there', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(['de', 'en', 'es', 'fr', 'uk']);
});

describe.each(['en', 'fr', 'de', 'es', 'uk'])('%s', (locale) => {
  const messages = read(locale);
  const forms = new Set(COUNTS.map((n) => new Intl.PluralRules(locale).select(n)));

  test('has the keys of English, and plural forms of its own only where a number takes them', () => {
    const own = counted.flatMap((key) => [...forms].map((form) => `${key}_${form}`));
    expect(Object.keys(messages).sort()).toEqual([...new Set([...Object.keys(en), ...own])].sort());
  });

  test('has the blanks of English, and no text is empty', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const model = (en as Messages)[key] ?? (en as Messages)[key.replace(/_(few|many)$/, '_other')];
      expect([key, blanks(message)]).toEqual([key, blanks(model?.message ?? '')]);
      expect([key, message.trim()]).toEqual([key, message]);
      expect([key, message]).not.toEqual([key, '']);
    }
  });

  test('names its language, and what the stores show is short enough', () => {
    expect(messages.languageTag?.message).toBe(locale);
    expect(messages.name?.message.length).toBeLessThanOrEqual(NAME_MOST);
    expect(messages.description?.message.length).toBeLessThanOrEqual(DESCRIPTION_MOST);
  });

  test.skipIf(locale === 'en')('leaves no sentence in English', () => {
    const left = Object.entries(en as Messages)
      .filter(([key, { message }]) => message.includes(' ') && messages[key]?.message === message)
      .map(([key]) => key)
      .filter((key) => !SAME_EVERYWHERE.includes(key));
    expect(left).toEqual([]);
  });
});
