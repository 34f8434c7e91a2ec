/** Where sentences end. */
import { expect, test } from 'vitest';
import { sentenceEnd } from '../../../lib/spotting/sentences.ts';

const ABBREVIATIONS = new Set(['dr', 'sept', 'march', 'december', 'president']);

function cut(text: string): string[] {
  const sentences: string[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = sentenceEnd(text, start, (word) => ABBREVIATIONS.has(word));
    sentences.push(text.slice(start, end));
  }
  return sentences;
}

test.each([
  ['a dot, a blank and a capital', ['He left. ', 'She stayed.']],
  ['marks of question and exclamation', ['Did he leave? ', 'No! ', 'He stayed.']],
  ['quotes and brackets behind the dot', ['“He left.” ', '(She stayed.) ', 'All slept.']],
  ['dots in a row', ['He left… ', 'She stayed.']],
  ['a number begins one', ['He left. ', '20 stayed.']],
  [
    'a long word that may also be written short',
    ['In March. ', 'In December. ', 'The president. ', 'She stayed.'],
  ],
  ['no end: a small letter follows', ['He left. she stayed.']],
  ['no end: no blank', ['The site is bbc.Co.uk now.']],
  ['no end: an abbreviation', ['On Sept. 8 Dr. Macron left.']],
  ['no end: initials', ['J. F. Kennedy of the U.S. Army left.']],
  ['no end: a day’s number', ['Am 8. Februar kam er (am 9. Februar nicht).']],
  ['an end: a year', ['He left in 2022. ', 'She stayed.']],
  ['the day’s number of a sentence before', ['It was in 2018! ', '8. Februar war ein Tag.']],
  ['what looks short though it is the end of a word', ['Er ist Adr. ', 'Sie nicht.']],
])('%s', (_, sentences) => {
  expect(cut(sentences.join(''))).toEqual(sentences);
});

test('an abbreviation is one behind a question, too, unless the question mark ends it', () => {
  expect(cut('Is he a dr? No, a Dr. Macron.')).toEqual(['Is he a dr? ', 'No, a Dr. Macron.']);
});

test('blanks behind the last sentence are its own, and an empty text has none', () => {
  expect(cut('He left. ')).toEqual(['He left. ']);
  expect(cut('')).toEqual([]);
});
