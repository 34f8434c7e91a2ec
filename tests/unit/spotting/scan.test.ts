import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildFoldTables, DIGIT, IGNORED, UNCASED, UPPER } from '../../../lib/spotting/fold.ts';
import { buildIndex } from '../../../lib/spotting/index-build.ts';
import { openIndex } from '../../../lib/spotting/name-index.ts';
import { scan } from '../../../lib/spotting/scan.ts';
import { classAt } from '../../../lib/spotting/shape.ts';
import { foldedAt } from '../../../lib/spotting/words.ts';
import { alias } from './make.ts';

function indexOf(...names: (string | [string, 'acronym'])[]) {
  const aliases = names.map((name) =>
    typeof name === 'string' ? alias(name, 'it') : alias(name[0], 'it', { acronym: true }),
  );
  return openIndex(buildIndex(aliases, ['it']));
}

/** The strings that are found. */
function found(text: string, ...names: Parameters<typeof indexOf>): string[] {
  return scan(indexOf(...names), text).map(({ start, end }) => text.slice(start, end));
}

describe('longest match', () => {
  test('the longer name wins, and what is left goes on', () => {
    expect(found('New York Times and New York', 'New York', 'New York Times')).toEqual([
      'New York Times',
      'New York',
    ]);
  });
  test('a longer name that breaks off falls back to the shorter', () => {
    expect(found('Bank of America and Bank of things', 'Bank', 'Bank of America')).toEqual([
      'Bank of America',
      'Bank',
    ]);
  });
});

describe('capitals', () => {
  test('War is not WAR, and polish is not Polish', () => {
    expect(found('War and WAR', ['WAR', 'acronym'])).toEqual(['WAR']);
    expect(found('to polish a Polish car', 'Polish')).toEqual(['Polish']);
  });
  test('capitals throughout may stand for a capitalised name', () => {
    expect(found('EMMANUEL MACRON', 'Emmanuel Macron')).toEqual(['EMMANUEL MACRON']);
  });
  test('capitals inside a word must be where the name has them', () => {
    expect(found('IntelliNews Intellinews INTELLINEWS iPhone Iphone', 'IntelliNews', 'iPhone')).toEqual([
      'IntelliNews',
      'INTELLINEWS',
      'iPhone',
    ]);
  });
  test('small words of a name may bear capitals, its capitals may not be lost', () => {
    expect(found('Bank Of England, bank of England', 'Bank of England')).toEqual(['Bank Of England']);
  });
});

describe('spelling', () => {
  test('a name is found without its marks, but not with marks that it has not', () => {
    expect(found('Orban and Orbán', 'Orbán')).toEqual(['Orban', 'Orbán']);
    expect(found('Métz', 'Metz')).toEqual([]);
  });
  test('names over line breaks and no-break spaces', () => {
    expect(found('Emmanuel\n  Macron, Emmanuel\u00A0Macron', 'Emmanuel Macron')).toHaveLength(2);
  });
  test('hyphen and blank stand for each other, an apostrophe only for itself', () => {
    expect(found('Jean Noël Barrot', 'Jean-Noël Barrot')).toHaveLength(1);
    expect(found('Côte d’Ivoire and Côte d Ivoire', "Côte d'Ivoire")).toEqual(['Côte d’Ivoire']);
  });
  test('an apostrophe may end a word of a name', () => {
    expect(found("the Workers' Party and the Workers’ Party", "Workers' Party")).toHaveLength(2);
    expect(found("Workers Party, Workers' party, Workers'", "Workers' Party", 'Workers')).toEqual([
      'Workers',
      'Workers',
      'Workers',
    ]);
  });
  test('a slash stands for itself, and for the hyphen of two names', () => {
    expect(found('the SAMP/T, on 9/11 and 26/11', 'SAMP/T', '9/11', '26/11')).toHaveLength(3);
    expect(found('SAMP T, 9 11, Emmanuel/Macron', 'SAMP/T', '9/11', 'Emmanuel Macron')).toEqual([]);
    expect(found('the Iran/Iraq War', 'Iran-Iraq War')).toEqual(['Iran/Iraq War']);
  });
  test('a comma or a full stop parts names', () => {
    expect(found('Emmanuel, Macron. Emmanuel. Macron', 'Emmanuel Macron')).toEqual([]);
  });
  test('initials with and without dots', () => {
    expect(found('V. Putin, V Putin, J.D. Vance, J. D. Vance', 'V. Putin', 'J.D. Vance')).toHaveLength(4);
  });
  test('U.S. is marked with its last dot', () => {
    expect(found('the U.S. army', 'U.S.')).toEqual(['U.S.']);
  });
});

describe('word boundaries', () => {
  test('possessives end before the apostrophe, hyphenated pairs are two', () => {
    expect(found("Putin's and Putin’s Macron-Putin", 'Putin', 'Macron')).toEqual([
      'Putin',
      'Putin',
      'Macron',
      'Putin',
    ]);
  });
  test('no name inside a longer word', () => {
    expect(found('Putinism, the Putins, McPutin', 'Putin')).toEqual([]);
  });
});

test('names that begin with small words', () => {
  expect(found('said de Gaulle and al-Qaeda; De Gaulle', 'de Gaulle', 'al-Qaeda')).toEqual([
    'de Gaulle',
    'al-Qaeda',
    'De Gaulle',
  ]);
  expect(found('Alexander Van der Bellen', 'van der Bellen')).toEqual(['Van der Bellen']);
  expect(found('the City of London, the City', 'the City', 'City of London')).toEqual([
    'City of London',
    'the City',
  ]);
});

test('names that begin with a digit', () => {
  expect(found('after 9/11 Commission or the 2022 Games', '2022 Games')).toEqual(['2022 Games']);
});

const WORDS = ['anna', 'berta', 'carla', 'of', 'de', 'van'];
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const aliasWords = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.map((word) => (word.length > 3 ? capital(word) : word)))
  .filter((words) => words.some((word) => /^[A-Z]/.test(word)));
const textToken = fc.tuple(
  fc.constantFrom(...WORDS),
  fc.constantFrom('lower', 'capital', 'caps'),
  fc.constantFrom(' ', ' ', ' ', '-', ', ', '; '),
);

/**
 * Left to right, the longest alias whose words and capitals fit, except that one which begins with small
 * words gives way to one that begins at its capital and ends later: written without any index.
 */
function reference(aliases: string[][], text: string): string[] {
  const tokens = [...text.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({ word, start: index }));
  const fits = (name: string[], at: number) =>
    name.every((wanted, step) => {
      const token = tokens[at + step];
      if (!token || token.word.toLowerCase() !== wanted.toLowerCase()) return false;
      const before = tokens[at + step - 1];
      if (step > 0 && before && !/^[ -]$/.test(text.slice(before.start + before.word.length, token.start)))
        return false;
      const small = wanted === wanted.toLowerCase();
      return small || token.word === wanted || token.word === wanted.toUpperCase();
    });
  const found: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const longestAt = (place: number) =>
      aliases.filter((name) => fits(name, place)).sort((x, y) => y.length - x.length)[0];
    let longest = longestAt(at);
    const first = tokens.findIndex(({ word }, place) => place >= at && /^[A-Z]/.test(word));
    const plain = longest && longestAt(first);
    if (longest && plain && first + plain.length > at + longest.length) {
      at = first;
      longest = plain;
    }
    const last = longest && tokens[at + longest.length - 1];
    if (last) found.push(text.slice(tokens[at]?.start, last.start + last.word.length));
    at += longest?.length ?? 1;
  }
  return found;
}

test('the same names as a matcher without index, on any gazetteer and text', () => {
  fc.assert(
    fc.property(
      fc.array(aliasWords, { minLength: 1, maxLength: 12 }),
      fc.array(textToken, { maxLength: 40 }),
      (aliases, tokens) => {
        const text = tokens
          .map(([word, style, gap]) => {
            const cased = style === 'lower' ? word : style === 'capital' ? capital(word) : word.toUpperCase();
            return cased + gap;
          })
          .join('');
        const names = aliases.map((words) => words.join(' '));
        expect(found(text, ...names)).toEqual(reference(aliases, text));
      },
    ),
    { numRuns: 400 },
  );
});

test('offsets of any text are those of words, in order and apart', () => {
  const index = indexOf('Anna', 'Anna of Berta', 'Über');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('Anna', ' of ', 'Berta', 'Über', '’s'))),
      (parts) => {
        const text = parts.join('').normalize('NFC');
        let last = 0;
        for (const { start, end } of scan(index, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toMatch(/^(?:anna|über|uber)/i);
          last = end;
        }
      },
    ),
  );
});

describe('letters that the tables do not know', () => {
  const units = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

  test('a name can start only where a word can be read: elsewhere the scanner would stand still', () => {
    const tables = buildFoldTables();
    const stuck = units.filter(
      (unit) =>
        (classAt(tables, unit, 0) & (UPPER | UNCASED | DIGIT)) !== 0 && foldedAt(tables, unit, 0) <= IGNORED,
    );
    expect(stuck).toEqual([]);
  });

  test.each([
    ['capitals alone', ['Anna']],
    ['digits, too', ['Anna', '7 October']],
    ['letters without case, too', ['Anna', '習近平']],
  ])('full-width, double-struck and Yi letters are passed over: %s', (_, names) => {
    const index = indexOf(...names);
    for (const strange of ['ＡＢＣ', 'ℂ', 'ｱｲｳ', 'ꆀ', '０１２']) {
      expect(scan(index, `${strange} Anna ${strange}`).map(({ start }) => start)).toEqual([
        strange.length + 1,
      ]);
    }
  });

  test('a name that begins with a digit of another script is found', () => {
    expect(scan(indexOf('٧ أكتوبر'), 'في ٧ أكتوبر')).toHaveLength(1);
  });
});
