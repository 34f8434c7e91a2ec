/** Made-up letters: words are cut out exactly, and what was folded once stays as it is. */
import fc from 'fast-check';
import { buildFoldTables } from '../../../lib/spotting/fold.ts';
import { keyOf, wordsOf } from '../../../lib/spotting/words.ts';
import { type Fuzz, must } from './part.ts';

const tables = buildFoldTables();
const letters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('Orbán', 'ORBÁN', 'ß', 'ſ', 'İ', 'ı', 'ﬁ', 'Ё', 'й', 'ї', '\u0301', '\u00ad', '\u200d', '’', '-', ' ', '7', '習', '\ud83d', '&'),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
); // biome-ignore format: a list of letters

export const FOLDING: Fuzz = {
  name: 'folding',
  share: 0.08,
  property: () =>
    fc.property(letters, (raw) => {
      const text = raw.normalize('NFC');
      let last = 0;
      for (const { start, end, folded } of wordsOf(tables, text)) {
        must(start >= last && end > start && end <= text.length, 'words follow each other');
        must(wordsOf(tables, text.slice(last, start)).length === 0, 'between two words there is none');
        must(keyOf(tables, text.slice(start, end)) === folded, 'a word folds alone as in its text');
        last = end;
      }
      const key = keyOf(tables, raw);
      must(keyOf(tables, key) === key, 'folding a key again changes nothing');
      must(keyOf(tables, raw.normalize('NFD')) === key, 'composed and decomposed letters have one key');
    }),
};
