/** What a name means: what it needs, when, and who or what else it may be. */
import { describe, expect, test } from 'vitest';
import { makeBase, marks } from './make.ts';
import { people, places } from './resolve-base.ts';

describe('what a name needs', () => {
  test('a distinctive surname needs nothing', () => {
    expect(marks(people, 'Yesterday Macron spoke.')).toEqual(['Macron → macron']);
  });
  test('a common surname needs its full name, wherever on the page', () => {
    expect(marks(people, 'Then Merz spoke.')).toEqual([]);
    expect(marks(people, ['Then Merz spoke.', 'It was Friedrich Merz.'])).toEqual([
      'Merz → merz',
      'Friedrich Merz → merz',
    ]);
  });
  test('a name that needs context is silent without', () => {
    expect(marks(people, 'The scholar David Niven said so.')).toEqual([]);
    expect(marks(people, 'In this film David Niven plays.')).toEqual(['David Niven → niven']);
  });
  test('of two meanings the page must speak for one alone', () => {
    expect(marks(places, 'Talks in Tbilisi brought Georgia closer.')).toContain('Georgia → georgia');
    expect(marks(places, 'From Atlanta through Georgia to Savannah.')).toContain('Georgia → georgia-us');
    expect(marks(places, 'From Atlanta to Tbilisi, via Georgia.')).not.toContain('Georgia → georgia');
    expect(marks(places, 'They flew to Georgia.')).toEqual([]);
    expect(marks(places, 'The war in Congo goes on.')).toEqual([]);
  });
  test('a country tells no city', () => {
    expect(marks(places, 'A fleet in Washington, in the United States.')).toEqual([
      'United States → united-states',
    ]);
    expect(marks(places, 'A row in Washington at the White House.')).toContain('Washington → washington');
  });
});

describe('time', () => {
  const base = makeBase({
    subjects: { macron: { names: ['Emmanuel Macron', 'Macron'], knownFrom: '2012-05-15' } },
  });
  test('nobody is named before they were in public life', () => {
    expect(marks(base, 'A lawyer called for Macron.', { published: '1996-03-01' })).toEqual([]);
    expect(marks(base, 'They met Macron.', { published: '2013-03-01' })).toEqual(['Macron → macron']);
  });
  test('a name that changed means the subject in its own time only', () => {
    expect(marks(places, 'It was posted on X and on Twitter.', { published: '2015-01-01' })).toEqual([
      'Twitter → twitter',
    ]);
    expect(marks(places, 'It was posted on X and on Twitter.', { published: '2025-01-01' })).toEqual([
      'X → twitter',
    ]);
  });
});

test('a name of another language is none here', () => {
  const base = makeBase({
    subjects: { island: { kind: 'place', names: [{ text: 'Island', langs: ['de'] }] } },
  });
  expect(marks(base, 'They left the Island at noon.')).toEqual([]);
  expect(marks(base, 'Sie flogen nach Island.', { lang: 'de' })).toEqual(['Island → island']);
});

describe('longer names that we do not know', () => {
  test.each([
    'Then Michael Merz spoke. Friedrich Merz did not.',
    'Then Michael von Merz spoke. Friedrich Merz did not.',
    'Then M. Merz spoke. Friedrich Merz did not.',
    'Then Strack-Merz spoke. Friedrich Merz did not.',
    'Then Merz-Schmidt spoke. Friedrich Merz did not.',
  ])('a surname behind a name: %s', (text) => {
    expect(marks(people, text)).toEqual(['Friedrich Merz → merz']);
  });
  test('a full name needs no known word before it', () => {
    expect(marks(people, 'The tycoon Elon met Centrist Emmanuel Macron.')).toEqual([
      'Emmanuel Macron → macron',
    ]);
  });
  test.each([
    ['the Bank of England'],
    ['the University of the England'],
    ['the Institute for England'],
    ['the group Rape Crisis (England and Samoa)'],
    ['in Upper Ukraine'],
    ['the Ukraine Fund'],
    ['San Juan de Ukraine'],
    ['a play called Dinner With Ukraine'],
    ['the Kyiv-Paris-Berlin line'],
    ['the U.S. Department of Education'],
    ['the US State Department'],
    ['the Supreme Court of Ohio'],
  ])('%s', (text) => {
    expect(marks(places, `They saw ${text} at noon.`)).toEqual([]);
  });
  test.each([
    ['US President Joe Doe', 'US → united-states'],
    ['US Secretary of State Doe', 'US → united-states'],
    ['the US Foreign Secretary', 'US → united-states'],
    ['the European Commission for years', 'European Commission → commission'],
    ['Parts of Ukraine', 'Ukraine → ukraine'],
    ['the center of Ukraine', 'Ukraine → ukraine'],
    ['the President of Ukraine', 'Ukraine → ukraine'],
    ['the pro-Ukraine side', 'Ukraine → ukraine'],
    ['the Ukraine-led side', 'Ukraine → ukraine'],
  ])('%s is fine', (text, mark) => {
    expect(marks(places, `${text} came. Some parts were quiet.`)).toEqual([mark]);
  });
});

describe('relatives and namesakes', () => {
  test('a phrase listed as somebody else silences the name in it', () => {
    expect(marks(people, 'Brigitte Macron and Emmanuel Macron came.')).toEqual(['Emmanuel Macron → macron']);
  });
  test('where only a relative has the full name, the surname is not sure', () => {
    expect(marks(people, 'Melania Trump came. Later Trump left.')).toEqual([]);
  });
  test('but behind a title it is', () => {
    expect(marks(people, 'Melania Trump came. Later President Trump left.')).toEqual(['Trump → trump']);
  });
  test('nor right behind the relative', () => {
    expect(
      marks(people, ['Donald Trump spoke. Donald Trump left.', 'Ivanka Trump stayed. Then Trump left.']),
    ).toEqual(['Donald Trump → trump', 'Donald Trump → trump']);
  });
  test('a title of the other gender is somebody else', () => {
    expect(marks(people, ['Theresa May left.', 'Then Mr May followed, and Mrs May spoke.'])).toEqual([
      'Theresa May → may',
      'May → may',
    ]);
    expect(marks(people, ['Friedrich Merz kam.', 'Dann sprach Frau Merz.'], { lang: 'de' })).toEqual([
      'Friedrich Merz → merz',
    ]);
  });
  test('a thing behind a title of people is somebody', () => {
    expect(marks(places, 'We met Lord Paris and Miss Turkey, then Lord Kyiv’s wife.')).toEqual([]);
  });
  test('a suffix makes it somebody else', () => {
    expect(marks(people, 'Then Donald Trump Jr. spoke.')).toEqual([]);
  });
});

describe('named after', () => {
  test.each([
    [
      'en',
      'They met in Trump Tower and at the Lincoln Center, said Abraham Lincoln.',
      ['Abraham Lincoln → lincoln'],
    ],
    ['en', 'They landed at Charles de Gaulle airport.', []],
    ['fr', "Ils ont atterri à l'aéroport Charles de Gaulle, rue Charles de Gaulle.", []],
    ['en', 'Sailors of the USS Abraham Lincoln came.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(marks(people, text, { lang })).toEqual(expected);
  });
  test('events and bodies of a place', () => {
    expect(marks(places, 'After the Paris attacks the U.S. Navy and the US military came.')).toEqual([]);
    expect(marks(places, 'After the Paris 2024 Games.')).toEqual([]);
  });
  test('a name that is only given', () => {
    expect(marks(places, 'A ship named Ukraine sank near Ukraine.')).toEqual(['Ukraine → ukraine']);
  });
  test('a place in an organisation', () => {
    expect(marks(places, 'Research by the Kyiv School of Economics (KSE); KSE says.')).toEqual([
      'Kyiv School of Economics → kse',
      'KSE → kse',
      'KSE → kse',
    ]);
  });
});

describe('acronyms', () => {
  test('with context: only where the page says what it stands for', () => {
    expect(marks(places, 'The Armed Forces of Russia moved. AFR said so.')).toEqual([
      'Armed Forces of Russia → afr',
    ]);
    expect(marks(places, 'The Armed Forces of Russia (AFR) moved. AFR said so.')).toEqual([
      'Armed Forces of Russia → afr',
      'AFR → afr',
      'AFR → afr',
    ]);
    expect(marks(places, 'The AFR (Armed Forces of Russia) moved.')).toHaveLength(2);
  });
  test('where the page says that it stands for something else, it does', () => {
    expect(
      marks(places, ['The Knights of South Europe (KSE) met.', 'The Kyiv School of Economics met KSE.']),
    ).toEqual(['Kyiv School of Economics → kse']);
  });
});
