/** Where capitals prove nothing: starts of sentences, headlines, months. */
import { expect, test } from 'vitest';
import { reasons } from './make.ts';
import { base, rows } from './rules-base.ts';

rows('names that are words too, at a sentence’s start', [
  ['Paris slept. The City of Light was quiet.', ['City of Light → paris']],
  ['Paris streets were calm. They left Paris.', ['Paris → paris', 'Paris → paris']],
  ['Merkur rose. The Merkur Group saw merkur.', ['Merkur → merkur', 'Merkur Group → merkur']],
  [
    ['Turkey Backs Sweden Bid For Union', 'They left Turkey.'],
    ['Turkey → turkey', 'Turkey → turkey'],
  ],
  ['Turkey Leaves The Union For Good', []],
  ['Turkey has left. They saw Türkiye.', ['Türkiye → turkey']],
  ['Turkey has left. They saw Türkiye and the Turkey Fund.', ['Türkiye → turkey']],
  [
    ['Leaders Fly To Turkey In Anger', 'Turkey has left. They saw Türkiye.'],
    ['Turkey → turkey', 'Türkiye → turkey'],
  ],
  ['Turkey, they said, left. So the ships of Turkey left.', ['Turkey → turkey', 'Turkey → turkey']],
  ['Turkey (they said) left. So the ships of Turkey left.', ['Turkey → turkey', 'Turkey → turkey']],
  ['Turkey’s ships left. So the ships of Turkey left.', ['Turkey → turkey', 'Turkey → turkey']],
  ['We ate\nTurkey sandwiches. They left Turkey.', ['Turkey → turkey']],
  ['He said: “Turkey sandwiches are good.” They left Turkey.', ['Turkey → turkey']],
  ['“Turkey sandwiches are good.” They left Turkey.', ['Turkey → turkey']],
  ['He left.” Turkey sandwiches are good. They left Turkey.', ['Turkey → turkey']],
  ['Who is in plan B? Turkey sandwiches are good. They left Turkey.', ['Turkey → turkey']],
  ['ANKARA -- Turkey sandwiches are good.', []],
  ['Israel bans it. They saw Michael Macron.', ['Israel → israel']],
  ['They left with the pro-Turkey people.', ['Turkey → turkey']],
  ['In the U.S. Turkey is liked.', ['U.S. → us', 'Turkey → turkey']],
]);

rows('in a line of capitals or title case', [
  [['Many Old Phones Sold By Pear Now', 'They met in Texas.'], ['Texas → texas']],
  [['Vote In Georgia Ends Early Now', 'People of Tbilisi came.'], ['Tbilisi → tbilisi']],
  ['MELANIA TRUMP SEES TRUMP WIN', []],
  [['MELANIA TRUMP SEES TRUMP WIN', 'President Trump spoke.'], ['Trump → trump']],
  ['WHAT IT MEANS TO US', []],
  [['THE NIVEN RETURNS', 'It was a film.'], ['THE NIVEN → niven']],
  ['Mr Macron Goes To Paris Now', ['Macron → macron', 'Paris → paris']],
]);
test('the reason says where the name stands', () => {
  expect(reasons(base, 'Turkey Leaves The Union For Good', 'Turkey')).toEqual(['in a line of title case']);
  const text = ['Leaders Fly To Turkey In Anger', 'They left Turkey.'];
  expect(reasons(base, text, 'Turkey')).toEqual([
    'in a line of title case, but the text has it',
    'says enough by itself',
  ]);
  expect(reasons(base, 'Macron Goes To Paris Now', 'Macron')).toEqual(['says enough by itself']);
});

rows('months', [
  ['They came in March.', []],
  ['Theresa May left. Then came May 2019.', ['Theresa May → may']],
  ['It was either/May, they said, or Theresa May.', ['May → may', 'Theresa May → may']],
]);

rows('the words beside a name in title case', [
  ['Smart Emmanuel Macron Goes To Work', ['Emmanuel Macron → macron']],
  ['Smart European Central Bank Goes To Work', []],
  [['President Trump Goes To Work', 'They met Melania Trump there.'], ['Trump → trump']],
  ['Leaders Talk Of Anti-Ukraine', ['Ukraine → ukraine']],
  ['In Paris Macron Goes To Work', ['Paris → paris', 'Macron → macron']],
  [['Smart Ukraine Goes To War', 'They are smart there again.'], []],
  [['Smart Macron Goes To Work', 'They are smart there again.'], ['Macron → macron']],
  ['Leaders Talk Of Ukraine-Backed Plan', ['Ukraine → ukraine']],
  ['Leaders And Other Important People In Many Countries Talk Of Ukraine again', ['Ukraine → ukraine']],
  ['Leaders And Other Important People In Many Countries Talk Of brave Ukraine', ['Ukraine → ukraine']],
  ['Leaders Talk To Macron Monday', ['Macron → macron']],
  ['Leaders Talk To Macron President Today', []],
  ['Talk Of Ukraine President Goes On', ['Ukraine → ukraine']],
  ['Leaders Talk Of Ukraine Paris And Others', ['Ukraine → ukraine', 'Paris → paris']],
]);
