/** The labelled texts of tests/quality: every trap right, in a base of its own. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { spot } from '../../../lib/spotting/spot.ts';
import { readOwn } from '../../../scripts/quality/own.ts';
import { type BaseSpec, makeBase } from './make.ts';

const folder = fileURLToPath(new URL('../../quality/', import.meta.url));
const texts = ['texts-en.yaml', 'texts-more.yaml'].flatMap((file) => readOwn(folder + file));
/** Those that bring their base; the rest are read against the real one by `npm run quality`. */
const traps = texts.filter(({ trap, subjects }) => trap && subjects);

test('enough texts: 40, of them 25 in English and 15 traps, in eight languages', () => {
  expect(texts.length).toBeGreaterThanOrEqual(40);
  expect(texts.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(25);
  expect(traps.length).toBeGreaterThanOrEqual(15);
  expect(new Set(texts.map(({ lang }) => lang))).toEqual(
    new Set(['en', 'fr', 'de', 'es', 'it', 'pl', 'uk', 'ru']),
  );
});

describe('traps', () => {
  test.each(traps)('$lang: $trap', ({ text, marks, article, starts, subjects, not }) => {
    const base = makeBase({ subjects: subjects as BaseSpec['subjects'], not });
    const found = spot(article, base).mentions.map(({ block, start, end, subject }) => {
      const from = starts[block] as number;
      return `${text.slice(from + start, from + end)} → ${subject}`;
    });
    const wanted = marks.filter(({ subject }) => subject);
    expect(found).toEqual(wanted.map(({ start, end, subject }) => `${text.slice(start, end)} → ${subject}`));
  });
});
