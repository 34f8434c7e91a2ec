import { expect, test } from 'vitest';
import { undated } from '../../../lib/facts/undated.ts';

test.each([
  ['Strikes on Kyiv of 20 January 2026', '2026-01-20', 'en', 'Strikes on Kyiv'],
  ['Merz–Zelenskyy meeting of August 2025', '2025-08-13', 'en', 'Merz–Zelenskyy meeting'],
  ['French parliamentary election of 2024', '2024-06-30/2024-07-07', 'en', 'French parliamentary election'],
  ['Presidential election in Brazil, 2022', '2022-10-30', 'en', 'Presidential election in Brazil'],
  ['Élections législatives françaises de juin 2024', '2024-06-30', 'fr', 'Élections législatives françaises'],
  ['Treffen in Moskau vom 7. Februar 2022', '2022-02-07', 'de', 'Treffen in Moskau'],
  ['Cumbre de Paris de enero de 2026', '2026-01-06', 'es', 'Cumbre de Paris'],
  ['Зустріч у Москві 7 лютого 2022 року', '2022-02-07', 'uk', 'Зустріч у Москві'],
])('%s', (name, when, lang, shown) => {
  expect(undated(name, when, lang)).toBe(shown);
});

test.each([
  ['Battle of Kyiv', '2022-02-25'],
  ['November 2015 Paris attacks', '2015-11-13'],
  ['Plan for 2030', '2025-01-01'],
  ['Maidan 2014', '2014-02-20'],
])('stays as it is: %s', (name, when) => {
  expect(undated(name, when, 'en')).toBe(name);
});
