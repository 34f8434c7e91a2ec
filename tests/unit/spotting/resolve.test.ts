import { describe, expect, test } from 'vitest';
import { type BaseSpec, makeBase, marks, reasons } from './make.ts';

const PEOPLE: BaseSpec = {
  subjects: {
    macron: { gender: 'masculine', names: ['Emmanuel Macron', 'Macron'] },
    putin: { gender: 'masculine', names: ['Vladimir Putin', 'Putin', 'V. Putin'] },
    trump: { gender: 'masculine', names: ['Donald Trump', 'Trump'] },
    merz: {
      gender: 'masculine',
      names: ['Friedrich Merz', { text: 'Merz', needs: 'full-name-on-page' }],
    },
    may: { gender: 'feminine', names: ['Theresa May', { text: 'May', needs: 'full-name-on-page' }] },
    meloni: { gender: 'feminine', names: ['Giorgia Meloni', { text: 'Meloni', needs: 'full-name-on-page' }] },
    niven: {
      gender: 'masculine',
      names: [{ text: 'David Niven', needs: 'context' }],
      contextWords: { en: ['film'] },
    },
    'de-gaulle': { gender: 'masculine', names: ['Charles de Gaulle', 'de Gaulle'] },
    lincoln: { names: ['Abraham Lincoln', { text: 'Lincoln', needs: 'full-name-on-page' }] },
  },
  not: ['Brigitte Macron', 'Melania Trump', 'Ivanka Trump', 'Trump Tower'],
};
const people = makeBase(PEOPLE);

const places = makeBase({
  subjects: {
    georgia: {
      kind: 'place',
      type: 'country',
      names: [{ text: 'Georgia', needs: 'context' }],
      related: ['tbilisi', 'russia'],
    },
    'georgia-us': {
      kind: 'place',
      type: 'region',
      names: [{ text: 'Georgia', needs: 'context' }],
      related: ['atlanta'],
      contextWords: { en: ['savannah'] },
    },
    tbilisi: { kind: 'place', type: 'city', names: ['Tbilisi'] },
    atlanta: { kind: 'place', type: 'city', names: ['Atlanta'] },
    russia: { kind: 'place', type: 'country', names: ['Russia'] },
    ukraine: { kind: 'place', type: 'country', names: ['Ukraine'] },
    'united-states': {
      kind: 'place',
      type: 'country',
      names: ['United States', { text: 'US', acronym: true }, 'U.S.'],
    },
    turkey: { kind: 'place', type: 'country', names: ['Turkey'] },
    kyiv: { kind: 'place', type: 'city', names: ['Kyiv'] },
    england: { kind: 'place', type: 'country', names: ['England'] },
    paris: { kind: 'place', type: 'city', names: ['Paris'] },
    samoa: { kind: 'place', type: 'country', names: ['Samoa'] },
    washington: {
      kind: 'place',
      type: 'city',
      names: [{ text: 'Washington', needs: 'context' }],
      related: ['white-house', 'united-states'],
    },
    'white-house': { kind: 'organisation', names: ['White House'] },
    commission: { kind: 'organisation', names: ['European Commission'] },
    court: { kind: 'organisation', names: ['Supreme Court'] },
    afr: {
      kind: 'organisation',
      names: ['Armed Forces of Russia', { text: 'AFR', acronym: true, needs: 'context', full: false }],
    },
    kse: {
      kind: 'organisation',
      names: [
        'Kyiv School of Economics',
        { text: 'KSE', acronym: true, needs: 'full-name-on-page', full: false },
      ],
    },
    twitter: {
      kind: 'organisation',
      names: [
        { text: 'X', needs: 'nothing', from: '2023-07-23' },
        { text: 'Twitter', until: '2024-01-01' },
      ],
    },
    congo: {
      kind: 'place',
      type: 'country',
      names: ['Republic of the Congo', { text: 'Congo', needs: 'context' }],
    },
    'dr-congo': {
      kind: 'place',
      type: 'country',
      names: ['Democratic Republic of the Congo', { text: 'Congo', needs: 'context' }],
    },
  },
  not: ['Paris Hilton'],
});

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
