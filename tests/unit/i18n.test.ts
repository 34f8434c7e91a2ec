import { describe, expect, it } from 'vitest';
import { de } from '../../lib/i18n/de.ts';
import { en } from '../../lib/i18n/en.ts';
import { es } from '../../lib/i18n/es.ts';
import { fr } from '../../lib/i18n/fr.ts';
import { LANGUAGES, type PhraseKey, type Phrases, readerOf } from '../../lib/i18n/reader.ts';
import { fill, places, type Template } from '../../lib/i18n/template.ts';
import { uk } from '../../lib/i18n/uk.ts';

const books: Record<string, Phrases> = { fr, de, es, uk };
const texts = (template: Template) => (typeof template === 'string' ? [template] : Object.values(template));

describe('at the head of a line', () => {
  it.each([
    ['uk', 'зустріч у Мюнхені', 'Зустріч у Мюнхені'],
    ['fr', 'élection présidentielle', 'Élection présidentielle'],
    ['es', 'óblast de Kursk', 'Óblast de Kursk'],
    ['de', 'al-Qaida', 'Al-Qaida'],
    ['en', '7 Feb', '7 Feb'],
    ['en', 'iPhone', 'iPhone'],
  ])('%s: %s', (lang, text, head) => {
    expect(readerOf(lang).capital(text)).toBe(head);
  });
});

describe.each(Object.entries(books))('%s', (lang, book) => {
  it('has every phrase, with the same places in each of its forms', () => {
    expect(Object.keys(book).sort()).toEqual(Object.keys(en).sort());
    for (const [key, template] of Object.entries(en)) {
      for (const text of texts(book[key as PhraseKey])) {
        expect([...places(text)].sort(), `${lang} ${key}`).toEqual([...places(template)].sort());
        expect(text.trim(), `${lang} ${key}`).not.toBe('');
      }
    }
  });

  it('leaves no English words standing', () => {
    const words = (text: string) => text.replaceAll(/\{\w+\}/g, '').match(/\p{L}{3,}/gu) ?? [];
    // Words that are the same in both.
    const shared = new Set(['Capital', 'Video']);
    for (const [key, template] of Object.entries(en)) {
      const own = texts(book[key as PhraseKey]);
      const english = texts(template).join(' ');
      if (words(english).length && !words(english).every((word) => shared.has(word)))
        expect(own.join(' '), `${lang} ${key}`).not.toBe(english);
    }
  });

  it('names its plurals', () => {
    const rules = new Intl.PluralRules(lang);
    for (const count of [0, 1, 2, 5, 21, 100]) {
      const said = readerOf(lang).say('differ.more', { who: 'AP', count });
      expect(said).toContain('AP');
      expect(rules.select(count)).toBeTruthy();
    }
  });
});

describe('a reader', () => {
  it('takes the language of the locale, English for one we do not speak, with its dates', () => {
    expect(LANGUAGES).toEqual(['en', 'fr', 'de', 'es', 'uk']);
    expect(readerOf('fr-CA').lang).toBe('fr');
    expect(readerOf('ja').lang).toBe('en');
    expect(readerOf('ja').date('2022-02-07')).toBe('7 Feb 2022');
    expect(readerOf('de_DE@euro').lang).toBe('en');
    expect(readerOf('de-!').date('2022-02-07')).toBe('7. Feb. 2022');
  });

  it.each([
    ['fr', 'depuis le 24 févr. 2022', 'depuis 2022', 'jusqu’au 7 mai 2012', 'depuis les années 2020'],
    ['de', 'seit dem 24. Feb. 2022', 'seit 2022', 'bis zum 7. Mai 2012', 'seit den 2020er Jahren'],
    ['es', 'desde el 24 feb 2022', 'desde 2022', 'hasta el 7 may 2012', 'desde la década de 2020'],
    ['uk', 'з 24 лют. 2022', 'з 2022', 'до 7 трав. 2012', 'від початку: 2020-ті роки'],
  ])('%s chooses the article by what follows', (lang, day, year, until, decade) => {
    const reader = readerOf(lang);
    expect(reader.date('2022-02-24/..')).toBe(day);
    expect(reader.date('2022/..')).toBe(year);
    expect(reader.date('../2012-05-07')).toBe(until);
    expect(reader.date('202X/..')).toBe(decade);
  });

  it('marks text that is not in its language', () => {
    expect(readerOf('fr').text({ en: 'Talks', fr: 'Pourparlers' })).toEqual({ text: 'Pourparlers' });
    expect(readerOf('fr').text({ en: 'Talks' })).toEqual({ text: 'Talks', lang: 'en' });
    expect(readerOf('en').text({ en: 'Talks' })).toEqual({ text: 'Talks' });
  });

  it('joins texts and keeps links', () => {
    const person = { subject: 'magyar', text: 'Péter Magyar' };
    expect(readerOf('en').tell('office.leftTo', { office: 'Prime Minister', person })).toEqual([
      'Left office as Prime Minister, succeeded by ',
      person,
    ]);
  });

  it('says the gender where the language does', () => {
    expect(readerOf('de').say('office.foreign-minister', { gender: 'feminine' })).toBe('Außenministerin');
    expect(readerOf('de').say('office.foreign-minister', { gender: 'other' })).toBe('Außenminister');
  });

  it.each([
    [481, 'km²', '481 km²'],
    [90, 'EUR bn', '€90bn'],
    [3_250_000_000, 'EUR', '€3.25bn'],
    [19.25, '%', '19.25%'],
    [6000, undefined, '6,000'],
  ])('writes %s %s as %s', (amount, unit, text) => {
    expect(readerOf('en').amount(amount, unit)).toBe(text);
  });

  it('refuses a phrase without its value', () => {
    expect(() => fill('met {date}', {})).toThrow(/no value for \{date\}/);
  });
});
