/** Made-up texts, names and half names in them: mentions lie in their blocks, one after another. */
import fc from 'fast-check';
import { spot } from '../../../lib/spotting/spot.ts';
import { type Fuzz, must } from './part.ts';

const word = fc.constantFrom(
  'Emmanuel', 'Macron', 'Vladimir', 'Putin', 'Putin’s', 'met', 'talks', 'in', 'Moscow', 'on', 'Tuesday', 'February',
  '8', '2022', 'the', 'last', 'meeting', 'between', 'and', '.', ',', '“', 'МАКРОН', 'Путіна', '\ud83d', '\u0301',
  '\u00ad', 'ß', 'ﬁ', 'İ', '\u202e', '中', ' ', '\n', '-', '’', 'NATO', 'WAR', 'Her', 'ＮＡＴＯ', 'ℂ', 'ｱ', 'ꆀ', '٧',
); // biome-ignore format: a list of words
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

export const TEXTS: Fuzz = {
  name: 'names in text',
  share: 0.08,
  property: (base) =>
    fc.property(fc.array(text, { maxLength: 4 }), fc.constantFrom('en', 'de', 'uk', 'xx'), (texts, lang) => {
      const blocks = texts.map((one) => ({ text: one, kind: 'text' as const }));
      const { mentions } = spot({ blocks, lang, published: '2026-02-04' }, base);
      let last = { block: 0, end: 0 };
      for (const { block, start, end } of mentions) {
        must(start < end && end <= (texts[block]?.length ?? -1), 'a mention lies in its block');
        must(block > last.block || (block === last.block && start >= last.end), 'and after the one before');
        last = { block, end };
      }
    }),
};
