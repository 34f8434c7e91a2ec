import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFoldTables } from '../../../lib/spotting/fold.ts';
import { keyOf, wordsOf } from '../../../lib/spotting/words.ts';

const tables = buildFoldTables();
const key = (text: string) => keyOf(tables, text);

test('case, Latin diacritics and ligatures are folded away', () => {
  expect(key('Orbán ERDOĞAN Łódź Þór')).toBe('orban erdogan lodz thor');
  expect(key('Straße')).toBe(key('STRASSE'));
  expect(key('Sœur Bjørn Đoković')).toBe('soeur bjorn dokovic');
});

test('Cyrillic keeps its letters but for ё', () => {
  expect(key('Фёдоров')).toBe(key('Федоров'));
  expect(key('Київ')).not.toBe(key('Кіив'));
  expect(key('Андрій')).not.toBe(key('Андрии'));
});

test('composed and decomposed text have one key', () => {
  expect(key('Київ Orbán'.normalize('NFD'))).toBe(key('Київ Orbán'));
});

test('soft hyphens and stress marks inside a word weigh nothing', () => {
  expect(key('Se\u00ADlens\u00ADkyj Пу\u0301тин')).toBe(key('Selenskyj Путин'));
});

test('words of any text: offsets cut exactly the word out, and what lies between is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
      const text = raw.normalize('NFC');
      let last = 0;
      for (const { start, end, folded } of wordsOf(tables, text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(wordsOf(tables, text.slice(last, start))).toEqual([]);
        expect(key(text.slice(start, end))).toBe(folded);
        last = end;
      }
    }),
  );
});

test('folding a key again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(key(key(text))).toBe(key(text));
    }),
  );
});
