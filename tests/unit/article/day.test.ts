import { describe, expect, test } from 'vitest';
import { datelineDay } from '../../../lib/article/dateline.ts';
import { machineDay, writtenDay } from '../../../lib/article/day.ts';
import { urlDay } from '../../../lib/article/url-day.ts';

describe('the day in metadata', () => {
  test.each([
    ['2026-02-04', '2026-02-04'],
    ['2026-02-04T23:30:00+09:00', '2026-02-04'],
    ['2026-02-04T00:10:00-05:00', '2026-02-04'],
    ['2026-02-04T23:59:59Z', '2026-02-04'],
    ['20260204T103000Z', '2026-02-04'],
    ['2026/2/4 10:30', '2026-02-04'],
    ['Wed, 04 Feb 2026 10:30:00 GMT', '2026-02-04'],
    ['February 4, 2026', '2026-02-04'],
    ['1770163200', '2026-02-04'],
    ['1770163200000', '2026-02-04'],
  ])('%s', (text, day) => expect(machineDay(text)).toBe(day));

  test.each(['', 'yesterday', '2026-02-30', '2026-13-01', '0026-02-04', '9999-02-04', '2026-02', '123'])(
    'none in "%s"',
    (text) => expect(machineDay(text)).toBeNull(),
  );
});

describe('the day as people write it', () => {
  test.each([
    ['en', 'February 4, 2026', '2026-02-04'],
    ['en', 'Sept. 4, 2025', '2025-09-04'],
    ['en', 'Wed 4th February 2026, 10:30', '2026-02-04'],
    ['fr', 'Publié le 4 février 2026 à 10h30', '2026-02-04'],
    ['fr', 'le 1er août 2025', '2025-08-01'],
    ['de', 'Mittwoch, 4. Februar 2026, 10:30 Uhr', '2026-02-04'],
    ['de', '04.02.2026', '2026-02-04'],
    ['es', '4 de febrero de 2026', '2026-02-04'],
    ['uk', '4 лютого 2026', '2026-02-04'],
    ['pl', '4 lutego 2026', '2026-02-04'],
    ['fr', '04/02/2026', '2026-02-04'],
    ['en', '13/02/2026', '2026-02-13'],
    ['en', '02/13/2026', '2026-02-13'],
  ])('%s: %s', (lang, text, day) => expect(writtenDay(text, lang)?.day).toBe(day));

  test('English 04/02/2026 is February or April: not known', () => {
    expect(writtenDay('04/02/2026', 'en')).toBeNull();
  });

  test('an unknown language does no harm', () => {
    expect(writtenDay('4 February 2026', 'xx')?.day).toBe('2026-02-04');
  });
});

describe('a dateline', () => {
  test.each([
    ['en', 'February 4, 2026'],
    ['en', 'By the Sidelight demo desk · 4 February 2026'],
    ['en', 'Published 4 February 2026 Updated 5 February 2026'],
    ['en', 'Wednesday, February 4, 2026 10:30 GMT'],
    ['fr', 'Par A. Auteur | Publié le 4 février 2026 à 10h30 | Mis à jour le 5 février 2026'],
    ['de', 'Stand: 04.02.2026, 10:30 Uhr'],
  ])('%s: %s', (lang, line) => expect(datelineDay(line, lang)).toBe('2026-02-04'));

  test.each([
    'Macron met Putin on February 4, 2026, in Moscow for talks.',
    'The meeting of February 4, 2026 changed everything',
    'Updated: 4 February 2026',
    'On February 4, 2026 the two presidents sat down at a very long table in the Kremlin and talked',
    'No date here',
  ])('not: %s', (line) => expect(datelineDay(line, 'en')).toBeNull());
});

describe('the day in an address', () => {
  test.each([
    ['https://www.theguardian.com/world/2026/feb/04/macron-putin', '2026-02-04'],
    ['https://example.com/2026/02/04/x', '2026-02-04'],
    ['https://example.com/world/macron-putin-2026-02-04/', '2026-02-04'],
    ['https://example.com/a-20260204.html', '2026-02-04'],
  ])('%s', (url, day) => expect(urlDay(url)).toBe(day));

  test.each([
    'https://example.com/2026/02/',
    'https://example.com/article-123456789',
    'https://example.com/x?d=2026-02-04',
    'https://20260204.example.com/x',
  ])('none in %s', (url) => expect(urlDay(url)).toBeNull());
});
