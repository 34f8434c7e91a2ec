/** What a name means where the text says less or more than usual: capitals, sport, lists, forms. */
import { describe, expect, test } from 'vitest';
import { makeBase, marks, reasons } from './make.ts';
import { people, places } from './resolve-base.ts';

describe('where capitals prove nothing', () => {
  test('a month is no person', () => {
    const text = 'Theresa May left in May. On 12 May 2019, since last May, the May election. But May stayed.';
    expect(marks(people, text)).toEqual(['Theresa May → may', 'May → may']);
  });
  test('a day of a longer date is no name', () => {
    const days = makeBase({ subjects: { attacks: { kind: 'organisation', names: ['26/11'] } } });
    expect(marks(days, 'It came on 26/11/2024, long after what had been on 26/11 there.')).toEqual([
      '26/11 → attacks',
    ]);
  });
  test('a word at the start of a sentence must be vouched for', () => {
    expect(marks(places, 'Turkey sandwiches are good.')).toEqual([]);
    expect(marks(places, 'Turkey agreed. So the ships of Turkey left.')).toHaveLength(2);
  });
  test('a country that acts begins a sentence', () => {
    expect(marks(places, 'Turkey condemns the strike.')).toEqual(['Turkey → turkey']);
    expect(marks(places, 'Turkey tastes good.')).toEqual([]);
    const israel = makeBase({
      subjects: { israel: { kind: 'place', type: 'country', names: ['Israel'] } },
    });
    expect(marks(israel, 'Israel’s army left. Israel bombs a town.')).toHaveLength(2);
    expect(marks(israel, ['We met Israel Smith.', 'Israel bakes bread.'])).toEqual([]);
  });
  test('a word that the page has in lower case too', () => {
    const base = makeBase({ subjects: { post: { kind: 'organisation', names: ['Merkur'] } } });
    expect(marks(base, 'Merkur is a metal. It is merkur.')).toEqual([]);
  });
  test('title case: the text vouches for a surname', () => {
    const headline = 'Macron Preparing To Reopen Dialogue With Putin';
    expect(marks(people, headline)).toEqual(['Putin → putin']);
    expect(marks(people, [headline, 'Then Macron called.'])).toEqual([
      'Macron → macron',
      'Putin → putin',
      'Macron → macron',
    ]);
  });
  test('title case: places beside words that may be part of their name', () => {
    expect(marks(places, ['Ukraine Alligator Advisory Council', 'They left Ukraine.'])).toEqual([
      'Ukraine → ukraine',
    ]);
    expect(marks(places, 'Burns Night in Kyiv')).toEqual(['Kyiv → kyiv']);
  });
  test('title case: somebody else of that surname', () => {
    expect(marks(people, ['Michael Merz Wins The Race', 'It was not Friedrich Merz.'])).toEqual([
      'Friedrich Merz → merz',
    ]);
  });
  test('capitals: names that need nothing, and what the text vouches for', () => {
    expect(marks(people, 'PUTIN AND EMMANUEL MACRON TALK')).toEqual([
      'PUTIN → putin',
      'EMMANUEL MACRON → macron',
    ]);
    expect(marks(people, 'MERZ IN TROUBLE')).toEqual([]);
    expect(marks(places, 'LET US GO')).toEqual([]);
  });
  test('a word in capitals in a sentence is no name, a dateline is', () => {
    expect(marks(places, 'He cried PARIS and ran.')).toEqual([]);
    expect(marks(places, 'PARIS (Reuters) - It rained.')).toEqual(['PARIS → paris']);
  });
});

test('on a page of sport, countries are teams unless meant as places', () => {
  const text =
    'England scored in the match. The league, the cup and the coach of England saw Samoa beaten in Samoa.';
  expect(marks(places, text)).toEqual(['Samoa → samoa']);
});

describe('forms', () => {
  test('possessives, pairs, lists, brackets and quotations', () => {
    const text =
      'Presidents Macron, Trump and Putin: Putin’s call, a Macron-Putin row (“Trump”), Trump-backed; the Putins.';
    expect(marks(people, text)).toEqual([
      'Macron → macron',
      'Trump → trump',
      'Putin → putin',
      'Putin → putin',
      'Macron → macron',
      'Putin → putin',
      'Trump → trump',
      'Trump → trump',
    ]);
  });
  test('initials that fit and that do not', () => {
    expect(marks(people, 'Then V. Putin and I. Putin came.')).toEqual(['V. Putin → putin']);
  });
  test('German: nouns behind a name are no part of it, compounds leave it itself', () => {
    const text =
      'Dass Putin Truppen schickt, nannte die Trump-Regierung falsch. Auch CDU-Chef Friedrich Merz.';
    expect(marks(people, text, { lang: 'de' })).toEqual([
      'Putin → putin',
      'Trump → trump',
      'Friedrich Merz → merz',
    ]);
  });
  test('French: an elided article, and M. for monsieur', () => {
    expect(marks(people, "L'avis d'Emmanuel Macron. Puis M. Macron parla.", { lang: 'fr' })).toEqual([
      'Emmanuel Macron → macron',
      'Macron → macron',
    ]);
  });
});

test('every candidate has a reason', () => {
  expect(reasons(people, 'Then Michael Merz spoke.', 'Merz')).toEqual([
    'part of a longer name: "Michael Merz"',
  ]);
  expect(reasons(people, 'Then Merz spoke.', 'Merz')).toEqual(['merz: the full name is not on the page']);
  expect(reasons(people, 'Then Macron spoke.', 'Macron')).toEqual(['says enough by itself']);
  expect(reasons(people, 'Brigitte Macron spoke.', 'Brigitte Macron')).toEqual([
    'listed as somebody or something else',
  ]);
});

test('offsets are those of the text as given, composed or not', () => {
  const base = makeBase({ subjects: { orban: { names: ['Viktor Orbán', 'Київ'] } } });
  const text = 'Ü und Viktor Orbán, Київ.'.normalize('NFD');
  expect(marks(base, text).map((mark) => mark.normalize('NFC'))).toEqual([
    'Viktor Orbán → orban',
    'Київ → orban',
  ]);
});

test('places of a list that are not meant themselves', () => {
  expect(marks(places, 'Centres in Kyiv, Orange and Imperial counties.')).toEqual([]);
  expect(marks(places, 'They left the Kyiv region.')).toEqual([]);
  expect(marks(places, 'Acts like Davis, Paris, and Mitchell.')).toEqual([]);
  expect(marks(places, 'From Davis, Paris and Ukraine.')).toEqual(['Paris → paris', 'Ukraine → ukraine']);
});
