import { expect, test } from 'vitest';
import { dateLexicon } from '../../../lib/spotting/date-lexicon.ts';
import { datesOf } from '../../../lib/spotting/dates-in-text.ts';
import { buildFoldTables } from '../../../lib/spotting/fold.ts';
import { Tokens } from '../../../lib/spotting/tokens.ts';
import { languages } from './make.ts';

const tables = buildFoldTables();

/** Dates of a text as "phrase = EDTF", told on Wednesday 4 February 2026 unless said otherwise. */
function dates(lang: string, text: string, published: string | null = '2026-02-04'): string[] {
  const tokens = new Tokens(tables, text, { start: 0, end: text.length });
  const words = dateLexicon(tables, languages[lang]?.dates as never);
  return datesOf(words, tokens, text, published).map(({ first, last, when, bound }) => {
    const phrase = text.slice(tokens.at(first)?.start, tokens.at(last)?.end);
    return `${phrase} = ${when}${bound ? ' (bound)' : ''}`;
  });
}

test.each([
  ['on February 8, 2022', 'February 8, 2022 = 2022-02-08'],
  ['on 8 February 2022', '8 February 2022 = 2022-02-08'],
  ['on the 8th of February, 2022', '8th of February, 2022 = 2022-02-08'],
  ['on Feb. 8, 2022', 'Feb. 8, 2022 = 2022-02-08'],
  ['on 2022-02-08', '2022-02-08 = 2022-02-08'],
  ['kicked off on January 24', 'January 24 = 2026-01-24'],
  ['on August 15', 'August 15 = 2025-08-15'],
  ['on January 24 and 5 people died', 'January 24 = 2026-01-24'],
  ['on January 23–24', 'January 23–24 = 2026-01-23/2026-01-24'],
  ['on February 17 and 18, 2022', 'February 17 and 18, 2022 = 2022-02-17/2022-02-18'],
  ['in February 2022', 'February 2022 = 2022-02'],
  ['approved in December', 'December = 2025-12'],
  ['in January', 'January = 2026-01'],
  ['in 2022', '2022 = 2022'],
  ['since February 24, 2022', 'February 24, 2022 = 2022-02-24 (bound)'],
  ['on Tuesday', 'Tuesday = 2026-02-03'],
  ['on Wednesday', 'Wednesday = 2026-02-04'],
  ['on Monday, February 2, 2026', 'February 2, 2026 = 2026-02-02'],
  ['last Friday', 'Friday = 2026-01-23/2026-01-30'],
  ['yesterday', 'yesterday = 2026-02-03'],
  ['last week', 'week = 2026-01-26/2026-02-01'],
  ['last month', 'month = 2026-01'],
  ['last year', 'year = 2025'],
  ['this week', 'week = 2026-02-02/2026-02-08'],
  ['two weeks ago', 'two weeks ago = 2026-01-17/2026-01-25'],
  ['2 weeks ago now', '2 weeks ago = 2026-01-17/2026-01-25'],
  ['today', 'today = 2026-02-04'],
  ['tomorrow', 'tomorrow = 2026-02-05'],
  ['last Friday again', 'Friday = 2026-01-23/2026-01-30'],
  ['on day 8, 8 February 2022', '8 February 2022 = 2022-02-08'],
  ['on 8 February 10 left', '8 February = 2025-02-08'],
  ['31 left on 8 February 2022', '8 February 2022 = 2022-02-08'],
  ['a 5g March 2022 offer', 'March 2022 = 2022-03'],
  ['the 32 February 2022 files', 'February 2022 = 2022-02'],
])('en: %s', (text, expected) => {
  expect(dates('en', text)).toEqual([expected]);
});

test.each([
  ['fr', 'le 8 février 2022', '8 février 2022 = 2022-02-08'],
  ['fr', 'le 1er juillet', '1er juillet = 2025-07-01'],
  ['fr', 'les 23 et 24 janvier', '23 et 24 janvier = 2026-01-23/2026-01-24'],
  ['fr', 'en décembre', 'décembre = 2025-12'],
  ['fr', 'mardi', 'mardi = 2026-02-03'],
  ['fr', 'la semaine dernière', 'semaine dernière = 2026-01-26/2026-02-01'],
  ['fr', 'il y a deux semaines', 'deux semaines = 2026-01-17/2026-01-25'],
  ['fr', 'hier', 'hier = 2026-02-03'],
  ['fr', 'mardi dernier encore', 'mardi dernier = 2026-01-27/2026-02-03'],
  ['fr', 'il y a deux semaines encore', 'deux semaines = 2026-01-17/2026-01-25'],
  ['de', 'am 8. Februar 2022', '8. Februar 2022 = 2022-02-08'],
  ['de', 'am 8.2.2022', '8.2.2022 = 2022-02-08'],
  ['de', 'im Dezember', 'Dezember = 2025-12'],
  ['de', 'am Dienstag', 'Dienstag = 2026-02-03'],
  ['de', 'in der vergangenen Woche', 'Woche = 2026-01-26/2026-02-01'],
  ['de', 'vor zwei Wochen', 'zwei Wochen = 2026-01-17/2026-01-25'],
  ['es', 'el 8 de febrero de 2022', '8 de febrero de 2022 = 2022-02-08'],
  ['it', "l'8 febbraio 2022", '8 febbraio 2022 = 2022-02-08'],
  ['pl', '8 lutego 2022', '8 lutego 2022 = 2022-02-08'],
  ['uk', '8 лютого 2022 року', '8 лютого 2022 = 2022-02-08'],
  ['ru', '8 февраля 2022 года', '8 февраля 2022 = 2022-02-08'],
])('%s: %s', (lang, text, expected) => {
  expect(dates(lang, text)).toEqual([expected]);
});

test.each([
  ['en', 'Theresa May spoke, and they may march.'],
  ['en', 'a loan of 90 billion, 24 members and 2,000 tanks'],
  ['en', 'next Tuesday'],
  ['en', 'on 30 February 2022'],
  ['en', 'on 8/2/2022'],
  ['en', 'a Mirage 2000-5 and 3000 tanks'],
  ['en', 'on the last day'],
  ['en', 'some weeks ago, and for two weeks'],
  ['fr', 'la planète Mars'],
  ['fr', 'mardi prochain'],
  ['de', 'vor zwei Kindern'],
])('%s: no date in "%s"', (lang, text) => {
  expect(dates(lang, text)).toEqual([]);
});

test.each([
  ['on February 8 people 2022', ['February 8 = 2025-02-08', '2022 = 2022']],
  ['on February 8, 10 2022 models', ['February 8 = 2025-02-08', '2022 = 2022']],
  ['on February 8 (2022 of them)', ['February 8 = 2025-02-08', '2022 = 2022']],
])('a year further off is another date: %s', (text, expected) => {
  expect(dates('en', text)).toEqual(expected);
});

test('the month before January is of the year before', () => {
  expect(dates('en', 'last month', '2026-01-15')).toEqual(['month = 2025-12']);
});

test('nothing relative is told of an article without a date', () => {
  expect(dates('en', 'on Tuesday, last week, on January 24, in December', null)).toEqual([]);
  expect(dates('en', 'on February 8, 2022', null)).toEqual(['February 8, 2022 = 2022-02-08']);
  expect(dates('en', 'on January 24 February 2022', null)).toEqual(['24 February 2022 = 2022-02-24']);
});
