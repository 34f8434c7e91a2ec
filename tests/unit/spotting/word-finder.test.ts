/** Short cuts of the word look-up, each held against reading every word in full. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildFoldTables, NOT_IN_WORD, unfold } from '../../../lib/spotting/fold.ts';
import { Tokens } from '../../../lib/spotting/tokens.ts';
import { WordBag } from '../../../lib/spotting/word-bag.ts';
import { WordFinder } from '../../../lib/spotting/word-finder.ts';
import { WordLists } from '../../../lib/spotting/word-lists.ts';
import { foldedAt, foldedWord, wordsOf } from '../../../lib/spotting/words.ts';

const tables = buildFoldTables();

/** Words that differ by a letter, a mark, a ligature, a soft hyphen, a capital or an end. */
const word = fc
  .array(
    fc.constantFrom(...'aemtsozé', 'ß', 'œ', 'Œ', 'Æ', '\u00AD', 'M', 'É', 'ё', 'й', 'і', '會', '1', '&'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((letters) => letters.join('').normalize('NFC'));
const joint = fc.constantFrom(
  ' ',
  ' ',
  ', ',
  '-',
  '’',
  "l'",
  '_',
  '\u00AD',
  '\n',
  '\u2014',
  '. ',
  '𝒜',
  '\u0301',
);
const plainWord = fc
  .array(fc.constantFrom(...'aemt', 'M', '1', '&'), { minLength: 1, maxLength: 5 })
  .map((letters) => letters.join(''));
const plainJoint = fc.constantFrom(' ', ' ', ' ', ', ', '-', '\u2014', '. ', ' (', ' "', '/', '\u201c', '\t');
const text = fc
  .oneof(
    fc.array(fc.tuple(word, joint), { maxLength: 12 }),
    fc.array(fc.tuple(plainJoint, plainWord), { maxLength: 12 }),
    fc.array(fc.tuple(plainWord, plainJoint), { maxLength: 12 }),
  )
  .map((parts) => parts.flat().join('').normalize('NFC'));
const folded = fc.oneof(word, plainWord).map((one) => wordsOf(tables, one)[0]?.folded ?? 'a');

test('the finder finds each of its words wherever it stands, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(folded, { maxLength: 8 }),
      fc.array(fc.tuple(text, fc.nat(12), fc.nat(12)), { maxLength: 30 }),
      (words, texts) => {
        const finder = new WordFinder(tables, words);
        for (const [read, from, to] of texts) {
          const parted = wordsOf(tables, read).filter(
            ({ start: at }) => at === 0 || foldedAt(tables, read, at - 1) === NOT_IN_WORD,
          );
          const start = from ? (parted[from]?.start ?? 0) : 0;
          const end = Math.max(start, (to && parted[to]?.start) || read.length);
          const all = wordsOf(tables, read).filter(({ folded: one }) => words.includes(one));
          const within = all.map((one) => one.start).filter((at) => at >= start && at < end);
          expect(finder.find(read, { start, end })).toEqual(within);
        }
      },
    ),
  );
});

test('a word folded before is folded the same again', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      for (const read of [...texts, ...texts]) {
        for (const { start, end } of wordsOf(tables, read)) {
          let letters = '';
          for (let offset = start; offset < end; offset++) letters += unfold(foldedAt(tables, read, offset));
          expect(foldedWord(tables, read, start, end)).toBe(letters);
        }
      }
    }),
  );
});

test('tokens are the words, with what stands before each, found by their edges from whichever they are cut', () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.nat(60), fc.nat(12), fc.infiniteStream(fc.nat(12)), (...given) => {
      const [read, from, length, nth, asked] = given;
      const span = { start: Math.min(from, read.length), end: Math.min(from + length, read.length) };
      const part = read.slice(span.start, span.end);
      const words = wordsOf(tables, part);
      const anchor = words.length ? nth % words.length : 0;
      const tokens = new Tokens(tables, read, span, span.start + (words[anchor]?.start ?? 0));
      // In any order, so that words are cut on both sides by turns.
      for (const one of [...asked.take(4)].filter((place) => place < words.length))
        expect(tokens.at(one - anchor)?.folded).toBe(words[one]?.folded);
      for (const [place, { start, end, folded: one }] of words.entries()) {
        const before = part.slice(words[place - 1]?.end ?? 0, start);
        expect(tokens.at(place - anchor)).toMatchObject({ folded: one, before });
        expect(tokens.placeOf('start', span.start + start)).toBe(place - anchor);
        expect(tokens.placeOf('end', span.start + end)).toBe(place - anchor);
        const next = words.findIndex((each) => each.start === start + 1);
        expect(tokens.placeOf('start', span.start + start + 1)).toBe(next < 0 ? undefined : next - anchor);
      }
      expect(tokens.first()).toBe(0 - anchor);
      expect(tokens.at(-anchor - 1)).toBeUndefined();
      expect(tokens.at(words.length - anchor)).toBeUndefined();
    }),
  );
});

test('each list has its own words, in whatever order they are asked', () => {
  const lists = { titles: ['president', 'king'], places: ['king', 'river'], none: [] };
  const named = new WordLists(lists).all();
  const words = fc.constantFrom('president', 'king', 'river', 'sea', '');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(words, fc.constantFrom('titles', 'places', 'none')), { maxLength: 20 }),
      (asked) => {
        for (const [one, list] of asked)
          expect(named.get(list)?.has(one)).toBe(
            (lists[list as keyof typeof lists] as string[]).includes(one),
          );
      },
    ),
  );
  expect([...(named.get('places') ?? [])]).toEqual(['king', 'river']);
  expect(named.get('none')?.size).toBe(0);
});

test('a word of a text is in the lists that its folded letters are in, whatever their hash', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(folded, { maxLength: 30 }),
      fc.array(text, { maxLength: 6 }),
      (words, texts) => {
        const odd = words.filter((_, place) => place % 2);
        const lists = new WordLists({ words, odd });
        const named = lists.all();
        for (const read of texts) {
          for (const { start, end, folded: one } of wordsOf(tables, read)) {
            const found = { row: lists.rowAt(tables, read, start, end) };
            expect(named.get('words')?.has(found)).toBe(words.includes(one));
            expect(named.get('odd')?.has(found)).toBe(odd.includes(one));
            expect(lists.rowFrom(tables, read, start)).toBe(found.row);
            expect(lists.edge).toBe(end);
            expect(lists.rowTo(tables, read, end)).toBe(found.row);
            // Marks without weight before a word are read with it.
            expect(wordsOf(tables, read.slice(lists.edge, start))).toEqual([]);
          }
        }
      },
    ),
  );
});

test('the bag has the words of the texts, and which of them stand in lower case', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(folded, { maxLength: 6 }), (texts, others) => {
      const bag = new WordBag(tables, texts);
      const words = texts.flatMap((read) => wordsOf(tables, read).map((one) => ({ ...one, read })));
      const isLower = (written: string) => written === written.toLowerCase();
      for (const one of [...words.map(({ folded: each }) => each), ...others]) {
        const writings = words
          .filter((each) => each.folded === one)
          .map(({ read, start, end }) => read.slice(start, end));
        expect(bag.has(one)).toBe(writings.length > 0);
        expect(bag.hasLower(one)).toBe(writings.some(isLower));
      }
    }),
  );
});
