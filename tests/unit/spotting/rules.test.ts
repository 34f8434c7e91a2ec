/**
 * The rules of names, one sentence each: what fails when the rule is taken away. A row is the text (or its
 * paragraphs) and the marks wanted in it.
 */
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../lib/spotting/types.ts';
import { type BaseSpec, makeBase, marks, reasons } from './make.ts';

const FULL = 'full-name-on-page' as const;
const CONTEXT = 'context' as const;
const SPEC: BaseSpec = {
  subjects: {
    macron: { gender: 'masculine', names: ['Emmanuel Macron', 'Macron'], knownFrom: '2012-05-15' },
    merkel: { gender: 'feminine', names: ['Angela Merkel', 'Merkel'] },
    trump: { gender: 'masculine', names: ['Donald Trump', 'Trump'] },
    merz: {
      gender: 'masculine',
      names: ['Friedrich Merz', { text: 'Merz', needs: FULL }],
      related: ['chancellor', 'germany'],
    },
    may: { gender: 'feminine', names: ['Theresa May', { text: 'May', needs: FULL }] },
    britt: {
      gender: 'feminine',
      names: ['May Britt', { text: 'Britt', needs: FULL }, { text: 'May', needs: FULL, given: true }],
    },
    klitschko: {
      names: ['Vitali Klitschko', { text: 'Iron Fist', full: false }, { text: 'Klitschko', needs: FULL }],
    },
    niven: {
      names: [
        'David Niven',
        { text: 'Niven', needs: FULL },
        { text: 'Nivvy', needs: FULL, full: false },
        { text: 'The Niven', needs: CONTEXT, full: false },
        { text: 'Niv', full: false },
      ],
      contextWords: { en: ['film'], '*': ['Oscars'] },
    },
    swift: {
      names: [
        'Tamara Swift',
        { text: 'Swift', needs: FULL },
        { text: 'Tamara', needs: FULL, given: true },
        { text: 'Tami', needs: FULL, given: true, langs: ['de'] },
      ],
    },
    lagarde: { names: ['Christine Lagarde', { text: 'Lagarde', needs: FULL }], related: ['ecb', 'pear'] },
    chancellor: { kind: 'office', names: ['Chancellor of Germany', 'German Chancellor'] },
    ecb: { kind: 'organisation', names: ['European Central Bank'] },
    pear: {
      kind: 'organisation',
      type: 'company',
      names: [{ text: 'Pear', needs: CONTEXT }],
      related: ['texas'],
      contextWords: { en: ['it', 'us'] },
    },
    merkur: { kind: 'organisation', names: ['Merkur', 'Merkur Group'] },
    tide: { kind: 'organisation', names: ['March', 'March Alliance'] },
    moscow: { kind: 'place', type: 'city', names: ['Москва', { text: 'Москве', inflected: true }] },
    makron: {
      gender: 'masculine',
      names: [
        'Эммануэль Макрон',
        'Макрон',
        { text: 'Макрона', inflected: true },
        { text: 'Macrons', inflected: true, langs: ['de'] },
      ],
    },
    gazprom: {
      kind: 'organisation',
      names: ['Gazprom', { text: 'GZP', acronym: true, needs: CONTEXT, full: false }],
    },
    kse: {
      kind: 'organisation',
      names: ['Kyiv School of Economics', { text: 'KSE', acronym: true, needs: FULL, full: false }],
    },
    afr: {
      kind: 'organisation',
      names: ['Armed Forces of Russia', { text: 'AFR', acronym: true, needs: CONTEXT, full: false }],
    },
    anc: {
      kind: 'organisation',
      names: ['African National Congress', { text: 'ANC', acronym: true, needs: FULL, full: false }],
      related: ['south-africa', 'ramaphosa'],
    },
    ramaphosa: { names: ['Cyril Ramaphosa', 'Ramaphosa'] },
    upi: {
      kind: 'organisation',
      type: 'media',
      names: ['United Press International', { text: 'UPI', acronym: true, needs: FULL, full: false }],
    },
    epa: {
      kind: 'organisation',
      type: 'agency',
      names: ['Environment Agency', { text: 'EPA', acronym: true, needs: FULL, full: false }],
    },
    navy: {
      kind: 'organisation',
      country: 'united-states',
      names: [{ text: 'Navy', needs: 'home', full: false }],
    },
    'alpha-one': { kind: 'organisation', names: ['First Alpha', 'Alpha'] },
    'alpha-two': { kind: 'organisation', names: ['Second Alpha', 'Alpha'] },
    us: {
      kind: 'place',
      type: 'country',
      country: 'united-states',
      names: ['United States', { text: 'US', acronym: true }, 'U.S.'],
    },
    'south-africa': { kind: 'place', type: 'country', country: 'south-africa', names: ['South Africa'] },
    germany: { kind: 'place', type: 'country', country: 'germany', names: ['Germany'] },
    france: { kind: 'place', type: 'country', country: 'france', names: ['France'] },
    russia: { kind: 'place', type: 'country', country: 'russia', names: ['Russia'] },
    ukraine: { kind: 'place', type: 'country', country: 'ukraine', names: ['Ukraine'] },
    turkey: { kind: 'place', type: 'country', country: 'turkey', names: ['Turkey', 'Türkiye'] },
    paris: {
      kind: 'place',
      type: 'city',
      country: 'france',
      names: ['Paris', { text: 'Paris', needs: CONTEXT }, 'City of Light'],
    },
    kyiv: { kind: 'place', type: 'city', country: 'ukraine', names: ['Kyiv'] },
    georgia: {
      kind: 'place',
      type: 'country',
      country: 'georgia',
      names: ['Tbilisi Land', { text: 'Georgia', needs: CONTEXT }, { text: 'New Georgia', needs: CONTEXT }],
      related: ['tbilisi', 'misha', 'russia', 'abkhazia'],
    },
    'georgia-us': {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: [{ text: 'Georgia', needs: CONTEXT }],
      related: ['atlanta'],
    },
    tbilisi: { kind: 'place', type: 'city', country: 'georgia', names: ['Tbilisi'] },
    abkhazia: { kind: 'place', type: 'region', country: 'georgia', names: ['Abkhazia'] },
    misha: { names: ['Mikheil Saakashvili', 'Saakashvili'] },
    atlanta: { kind: 'place', type: 'city', country: 'united-states', names: ['Atlanta'] },
    boston: {
      kind: 'place',
      type: 'city',
      country: 'united-states',
      names: ['Boston'],
      related: ['massachusetts'],
    },
    massachusetts: {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: ['Massachusetts', { text: 'Mass.', needs: 'behind-place', full: false }],
    },
    texas: {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: ['Texas', { text: 'TX', acronym: true, needs: 'behind-place', full: false }],
    },
    'new-york': {
      kind: 'place',
      type: 'region',
      country: 'united-states',
      names: ['New York State', { text: 'N.Y.', needs: 'behind-place', full: false }],
    },
    bavaria: { kind: 'place', type: 'region', country: 'germany', names: ['Bavaria'] },
    houston: {
      kind: 'place',
      type: 'city',
      country: 'united-states',
      names: [{ text: 'Houston', needs: CONTEXT }],
      related: ['texas'],
    },
    springfield: {
      kind: 'place',
      type: 'city',
      country: 'united-states',
      names: ['Springfield'],
      related: ['boston'],
    },
    atlantis: { kind: 'place', type: 'city', names: ['Atlantis'] },
    jfk: {
      kind: 'place',
      type: 'building',
      names: ['Kennedy Tower', { text: 'JFK', acronym: true, needs: CONTEXT, full: false }],
      contextWords: { en: ['runway'] },
    },
  },
  not: ['Melania Trump', 'Old Trump Road', 'Kyiv'],
};
const base = makeBase(SPEC);

type Row = [text: string | string[], wanted: string[], more?: Partial<Article>];

function rows(rule: string, given: Row[]): void {
  describe(rule, () => {
    test.each(given)('%s', (text, wanted, more) => {
      expect(marks(base, text, more)).toEqual(wanted);
    });
  });
}

rows('of two that a name may mean, neither is meant', [
  ['They saw Alpha.', []],
  [
    ['Alpha Wins The Race Today', 'They saw First Alpha and Second Alpha.'],
    ['First Alpha → alpha-one', 'Second Alpha → alpha-two'],
  ],
]);
test('and the reason names both', () => {
  expect(reasons(base, 'They saw Alpha.', 'Alpha')).toEqual(['may be any of alpha-one, alpha-two']);
});

rows('a full name lets its shorter ones stand, a nickname does not', [
  ['They saw Iron Fist. Then Klitschko left.', ['Iron Fist → klitschko']],
  ['Then Nivvy met Niv.', ['Niv → niven']],
  ['They saw The Niven with Niv.', ['Niv → niven']],
  ['In this film they saw Niven.', []],
  [
    'In Germany, the German Chancellor. Then Merz left.',
    ['Germany → germany', 'German Chancellor → chancellor'],
  ],
]);

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
  ['In the U.S. Turkey is liked.', ['U.S. → us', 'Turkey → turkey']],
]);

rows('in a line of capitals or title case', [
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

rows('acronyms', [
  [
    'The shares of Gazprom (GZP) rose there. Then GZP fell again.',
    ['Gazprom → gazprom', 'GZP → gazprom', 'GZP → gazprom'],
  ],
  [
    'The ANC met. Then Ramaphosa spoke in South Africa.',
    ['ANC → anc', 'Ramaphosa → ramaphosa', 'South Africa → south-africa'],
  ],
  [
    'They met Friedrich Merz (KSE) and the Kyiv School of Economics.',
    ['Friedrich Merz → merz', 'KSE → kse', 'Kyiv School of Economics → kse'],
  ],
  ['The Armed Forces of Russia met them. Later (AFR) moved.', ['Armed Forces of Russia → afr']],
  ['The Armed Forces of Russia (AFR staff) moved. Then AFR left.', ['Armed Forces of Russia → afr']],
  ['They met (KSE) and the Kyiv School of Economics.', ['KSE → kse', 'Kyiv School of Economics → kse']],
  ['Also KSE) met the Kyiv School of Economics.', ['KSE → kse', 'Kyiv School of Economics → kse']],
  ['So (KSE) met the Kyiv School of Economics.', ['KSE → kse', 'Kyiv School of Economics → kse']],
  [
    'The Knights of South Europe (KSE said) met the Kyiv School of Economics.',
    ['KSE → kse', 'Kyiv School of Economics → kse'],
  ],
  [
    'The Knights Grand South Europe (KSE) met the Kyiv School of Economics.',
    ['KSE → kse', 'Kyiv School of Economics → kse'],
  ],
  [
    'The people of Europe (KSE) met the Kyiv School of Economics.',
    ['KSE → kse', 'Kyiv School of Economics → kse'],
  ],
  ['The knights of south Europe (KSE) met the Kyiv School of Economics.', ['Kyiv School of Economics → kse']],
  [
    'They keep everything so close to Europe (KSE) that the Kyiv School of Economics left.',
    ['KSE → kse', 'Kyiv School of Economics → kse'],
  ],
]);
test('what the page itself explains first stays so', () => {
  const text = [
    'The Kyiv School of Economics (KSE) met.',
    'The Knights of South Europe (KSE) met.',
    'Then KSE left.',
  ];
  expect(marks(base, text)).toContain('KSE → kse');
});

rows('what stands beside a surname', [
  ['They met Lagarde, the president of Pear, at noon.', []],
  ['They met Lagarde. President of the European Central Bank is a title.', ['European Central Bank → ecb']],
  [
    'They met Lagarde, the very old and tall president of the European Central Bank.',
    ['European Central Bank → ecb'],
  ],
  [
    'They met Lagarde, Deputy friend president of the European Central Bank.',
    ['European Central Bank → ecb'],
  ],
  ['They met Lagarde, the president whom European Central Bank staff like.', ['European Central Bank → ecb']],
  ['They met Lagarde, the president of (they say) nothing.', []],
  [
    'They met Lagarde, the prime minister of the European Central Bank.',
    ['Lagarde → lagarde', 'European Central Bank → ecb'],
  ],
  [
    'They met Lagarde, the president of Nowhere. Then the European Central Bank.',
    ['European Central Bank → ecb'],
  ],
  ['The Chancellor of Germany left. They saw Merz.', ['Chancellor of Germany → chancellor']],
  ['They met Houston, the governor of Texas, at noon.', ['Texas → texas']],
  ['In Paris, the president of France spoke.', ['Paris → paris', 'France → france']],
  ['Like South Africa, the president of France left.', ['South Africa → south-africa', 'France → france']],
]);

rows('given names', [
  [
    'Tamara Swift sang. Tamara Swift danced. Then Tamara slept, and Tamara woke, and Tamara ran.',
    ['Tamara Swift → swift', 'Tamara Swift → swift', 'Tamara → swift', 'Tamara → swift', 'Tamara → swift'],
  ],
  [
    'Tamara Swift sang. Tamara Swift danced. Then Tami slept.',
    ['Tamara Swift → swift', 'Tamara Swift → swift'],
  ],
  [
    'They saw May and Theresa May; May Britt and May Britt.',
    ['May → may', 'Theresa May → may', 'May Britt → britt', 'May Britt → britt'],
  ],
]);

rows('others of the surname', [
  ['Then Michael Macron came. Then Macron left.', []],
  [
    'Michael Merz came. Then Chancellor Merz left. They saw Merz and Friedrich Merz.',
    ['Merz → merz', 'Friedrich Merz → merz'],
  ],
  ['Friedrich Merz saw Mrs Merz. Then Merz left.', ['Friedrich Merz → merz']],
  [['They met Melania Trump.', 'Later Trump left.'], []],
  [['Friedrich Merz came.', 'Then Michael Merz too.', 'Then Merz left.'], ['Friedrich Merz → merz']],
  ['Old Trump Road was closed. Then Trump left.', ['Trump → trump']],
  ['Then Mrs Donald Trump came.', []],
  ['Then Mr Klitschko met Vitali Klitschko.', ['Klitschko → klitschko', 'Vitali Klitschko → klitschko']],
]);

rows('what every country has', [
  [
    ['Boston Goes To Work', 'Atlanta Leaves The Union', 'They watched the Navy there.'],
    ['Boston → boston', 'Atlanta → atlanta', 'Navy → navy'],
  ],
  ['They watched the Navy.', []],
  ['People of Boston watched the Navy.', ['Boston → boston']],
  [
    'Ramaphosa, Merkel and Trump with people of Atlanta and Boston watched the Navy.',
    [
      'Ramaphosa → ramaphosa',
      'Merkel → merkel',
      'Trump → trump',
      'Atlanta → atlanta',
      'Boston → boston',
      'Navy → navy',
    ],
  ],
]);

const SPORT = 'The match, the league, the cup, the coach, the striker and the goal were seen. ';
rows('sport', [
  [`${SPORT}Then Macron spoke.`, ['Macron → macron']],
  [
    `${SPORT}In Boston, in Texas and in Atlanta they saw the Navy.`,
    ['Boston → boston', 'Texas → texas', 'Atlanta → atlanta'],
  ],
  [`${SPORT}They won at Boston.`, []],
  [
    `They saw a match of the league near Boston. ${'They talked of money for a long time there. '.repeat(8)}Then Ukraine paid.`,
    ['Boston → boston', 'Ukraine → ukraine'],
  ],
  [`${SPORT}They met at Kennedy Tower.`, ['Kennedy Tower → jfk']],
]);

rows('datelines', [
  ['They left Houston, June 19, behind them.', []],
  ['Houston; June 19, 2013', []],
  ['Houston, (June 19)', []],
  ['Georgia, June 19, 2013', []],
  ['NAIROBI by UPI) -- It rained.', []],
  ['NAIROBI (ANC) -- It rained.', []],
  ['NAIROBI (EPA) -- It rained.', []],
  [`${'They talked of money for a long time there. '.repeat(3)}(UPI) -- It rained.`, []],
  ['PARIS fell.', []],
  ['So PARIS (Reuters) - It rained.', []],
  ['MERKUR (Reuters) - It rained.', []],
]);

rows('months', [
  ['They came in March.', []],
  ['Theresa May left. Then came May 2019.', ['Theresa May → may']],
  ['It was either/May, they said, or Theresa May.', ['May → may', 'Theresa May → may']],
]);

rows('places and their regions', [
  ['They flew from Paris, China said.', ['Paris → paris']],
  ['They say that France, Texas in mind, left.', ['France → france', 'Texas → texas']],
  ['They say that Bavaria, Texas in mind, left.', ['Bavaria → bavaria', 'Texas → texas']],
  ['In Paris, Macron spoke.', ['Paris → paris', 'Macron → macron']],
  ['He lives in Springfield, Texas now.', ['Springfield → springfield', 'Texas → texas']],
  ['He lives in Atlantis, Texas now.', ['Atlantis → atlantis', 'Texas → texas']],
  ['They like Pear, Texas and more.', ['Pear → pear', 'Texas → texas']],
  ['He lives in Paris, TX now.', []],
  ['He saw Bob, Mass at noon.', []],
  ['He saw Bob Smith, TX. Then he left.', []],
  ['He lives in Smallville, N.Y, at home.', ['N.Y → new-york']],
]);

rows('a city in a list of regions', [
  [
    'It was filed by Texas, Boston, Bavaria and Georgia now.',
    ['Texas → texas', 'Boston → boston', 'Bavaria → bavaria'],
  ],
  [
    'It was filed by Texas, Boston, New York State and others.',
    ['Texas → texas', 'New York State → new-york'],
  ],
  ['It was filed by Texas, New York State and Boston there.', ['Texas → texas', 'New York State → new-york']],
  ['They like Texas and Boston very much.', ['Texas → texas', 'Boston → boston']],
  [
    'They like Texas, Massachusetts and Boston very much.',
    ['Texas → texas', 'Massachusetts → massachusetts', 'Boston → boston'],
  ],
  [
    'They like Texas, Georgia and Tbilisi very much, and New York State, Texas, France there.',
    [
      'Texas → texas',
      'Georgia → georgia',
      'Tbilisi → tbilisi',
      'New York State → new-york',
      'Texas → texas',
      'France → france',
    ],
  ],
]);

rows('context', [
  [
    'In Atlanta they said that Russia, Abkhazia and Tbilisi were in Georgia.',
    ['Atlanta → atlanta', 'Russia → russia', 'Abkhazia → abkhazia', 'Tbilisi → tbilisi', 'Georgia → georgia'],
  ],
  ['They saw Georgia. Then Saakashvili left.', ['Georgia → georgia', 'Saakashvili → misha']],
  ['They saw Tbilisi Land and New Georgia.', ['Tbilisi Land → georgia', 'New Georgia → georgia']],
  ['The war between Russia and Georgia.', ['Russia → russia', 'Georgia → georgia']],
  ['They gave it to us, said Pear.', []],
  ['They met employees at Pear.', ['Pear → pear']],
  ['They met employees of Pear.', ['Pear → pear']],
  ['They said of shares and Pear nothing.', []],
  ['They met (of Pear) nobody.', []],
  ['They met the CEO of Georgia.', []],
  ['At the Oscars they saw The Niven.', ['The Niven → niven']],
]);

rows('a phrase that is also a name is the name', [['They left Kyiv.', ['Kyiv → kyiv']]]);

rows('time', [['They saw Macron.', ['Macron → macron'], { published: null }]]);
test('a name too early for its subject says so', () => {
  expect(reasons(base, 'They saw Macron.', 'Macron', { published: '1996-03-01' })).toEqual([
    'macron was not in public life before 2012-05-15',
  ]);
});

const HOME = 'In the United States, people of Boston and Atlanta';
describe('a Navy that is another’s, and the page’s own', () => {
  const navy = (text: string) =>
    marks(base, `${HOME} ${text}`).filter((mark) => mark === 'Navy → navy').length;
  test.each([
    'left (Navy too).',
    'saw (the Navy too).',
    'flew to Texas. For the Navy it was easy.',
    'saw the men of the Navy.',
    'saw the American Navy.',
    'saw today’s Navy.',
    'left as Texas saw Navy ships.',
  ])('own: %s', (text) => expect(navy(text)).toBe(1));
  test.each([
    'saw in Texas Navy ships.',
    'saw Germany’s Navy.',
    'saw the Philippine Navy.',
    'met the Secretary of the Navy.',
  ])('another’s: %s', (text) => expect(navy(text)).toBe(0));
});

rows('the word before', [
  ['They left Smallville. Macron spoke to them.', ['Macron → macron']],
  ['It was plan b. Macron spoke to them.', ['Macron → macron']],
  ['Then J. Emmanuel Macron came to them.', ['Emmanuel Macron → macron']],
  ['They saw Sandra’Macron there again.', []],
  ['They saw AB-Texas there again.', []],
  ['They saw X-Macron there again.', []],
  ['They saw Chancellor-Merkel there again.', ['Merkel → merkel']],
  ['Ex-Macron aides left them again.', ['Macron → macron']],
  ['They saw Old Tbilisi Land there again.', []],
  ['Then Democrat Macron spoke to them.', ['Macron → macron']],
  ['They say that in Paris Macron spoke to them.', ['Paris → paris', 'Macron → macron']],
  ['They know Paris Macron there again.', ['Paris → paris']],
  [
    'They told Merkur European Central Bank staff left again.',
    ['Merkur → merkur', 'European Central Bank → ecb'],
  ],
  ['In Boston they say that Merkur Macron left again.', ['Boston → boston', 'Merkur → merkur']],
  ['They work in Merkur Macron left to them.', ['Merkur → merkur']],
  ['They wrote “Dear Macron” there. Then Macron left again.', ['Macron → macron', 'Macron → macron']],
  ['They wrote it Dear Macron, come. Then Macron left again.', ['Macron → macron']],
  ['Smart Macron spoke to them. He is smart.', ['Macron → macron']],
  ['They left The Ukraine there again.', ['Ukraine → ukraine']],
]);

rows('a capital beyond a small word', [
  ['Then Michael von Friedrich Merz came to them.', ['Friedrich Merz → merz']],
  [
    'They saw the Bank of KSE, the Kyiv School of Economics.',
    ['KSE → kse', 'Kyiv School of Economics → kse'],
  ],
  ['They saw the Bank Of the Ukraine again.', []],
  ['They saw the University of wartime Ukraine again.', ['Ukraine → ukraine']],
  ['They saw the Kingdom of Ukraine again.', []],
  ['They saw it with Kenton for Ukraine again.', ['Ukraine → ukraine']],
]);

rows('the word behind', [
  ['They saw Macron’S friends there again.', ['Macron → macron']],
  ['They met Macron Monday there again.', ['Macron → macron']],
  ['They were in the U.S. The others were not.', ['U.S. → us']],
  ['They saw Merkur This Morning there again.', []],
  ['They told Macron President Trump left them.', ['Trump → trump']],
  ['They say that Macron Ukraine left them.', []],
  ['They saw the Macron-Noida border there again.', []],
  ['They saw the Ukraine-backed-Smith plan there again.', []],
  ['They saw the Ukraine-Smith-owned plan there again.', []],
  ['They saw the Ukraine-Germany talks there again.', ['Ukraine → ukraine', 'Germany → germany']],
  [
    'They heard of a Macron-Merkel-Trump call there again.',
    ['Macron → macron', 'Merkel → merkel', 'Trump → trump'],
  ],
  ['They saw the US Foreign.', []],
  ['They saw the US Deputy First Acting Foreign Minister there again.', []],
  ['They saw the US Congressman Doe there again.', ['US → us']],
  ['They saw the US Green Ocean President there again.', []],
  ['They saw Friedrich Merz of Ohio there again.', ['Friedrich Merz → merz']],
  ['They saw Ukraine of Ohio there again.', ['Ukraine → ukraine']],
  ['They saw the European Central Bank of the Ohio there again.', []],
  ['They saw the European Central Bank of (say) nothing.', ['European Central Bank → ecb']],
  [
    'They saw the European Central Bank of Ukraine there again.',
    ['European Central Bank → ecb', 'Ukraine → ukraine'],
  ],
  ['They saw the European Central Bank of old there again.', ['European Central Bank → ecb']],
  ['They say that Ukraine Melania Trump left them.', []],
  ['They saw the Texas Navy there again.', []],
  ['They say that Ukraine Macron left them.', ['Ukraine → ukraine'], { published: '1996-03-01' }],
]);

rows('punctuation between two names', [
  ['They left Paris. Texas was far from them.', ['Paris → paris', 'Texas → texas']],
  ['They left Boston. Mass was said to them.', ['Boston → boston']],
]);

rows('titles and things of a name', [
  ['They read in Merkur: The Business of Banking.', []],
  ['They saw Merkur: The Business of Banking.', ['Merkur → merkur']],
  ['They read in Merkur: The war goes on.', ['Merkur → merkur']],
  ['They read in Merkur: Big Business of Banking.', ['Merkur → merkur']],
  ['They read in Merkur: the Business of Banking.', ['Merkur → merkur']],
  ['They read in Merkur; The Business of Banking.', ['Merkur → merkur']],
  ['They read in Merkur: (nothing of it).', ['Merkur → merkur']],
  ['They saw a ship called Ukraine there again.', []],
  ['They saw a man called Macron there again.', ['Macron → macron']],
  ['They saw the ship-named-Ukraine there again.', ['Ukraine → ukraine']],
  ['They say that Kallas named Ukraine there again.', ['Ukraine → ukraine']],
  ['They say it (named Ukraine) there again.', ['Ukraine → ukraine']],
  ['They say that Ukraine was the code name there.', []],
  ['They say that Ukraine code books were there.', ['Ukraine → ukraine']],
  ['They say that Ukraine is a big old bad new code there.', ['Ukraine → ukraine']],
  ['They say that Ukraine is Smith code there again.', ['Ukraine → ukraine']],
  ['Donald Trump Jr. Wins The Race Again', []],
  ['They saw the lake. Trump left them again.', ['Trump → trump']],
  ['They came to Fort of Macron there again.', []],
  ['They came to Fort of the Emmanuel Macron there again.', []],
  ['They came to Fort the Emmanuel Macron there again.', []],
  ['They came to Fort President Macron there again.', []],
  ['They say the lake saw Macron there again.', ['Macron → macron']],
  ['They say that Ukraine 2024 was like that.', ['Ukraine → ukraine']],
  ['They saw Rape Crisis (Ukraine said so to everybody who asked them at length).', ['Ukraine → ukraine']],
]);

rows('lists of names', [
  ['They like Davis, Paris, and Macron there again.', ['Macron → macron']],
  ['They like Ukraine, Paris and Davis there again.', ['Ukraine → ukraine', 'Paris → paris']],
  ['There at noon, Paris and Davis left them.', ['Paris → paris']],
  ['They were in Soweto, Paris on Thursday there again.', ['Paris → paris']],
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

describe('other languages', () => {
  const LANGUAGE_ROWS: [lang: string, text: string, wanted: string[]][] = [
    ['fr', 'Le match de rugby : France puis Ukraine, en France.', ['France → france']],
    ['de', 'Im Pokal siegt der Trainer: Paris spielt in Paris.', ['Paris → paris']],
    ['es', 'El gol del entrenador: Paris gana en Paris.', ['Paris → paris']],
    ['it', 'Il gol di un attaccante: Paris vince a Paris.', ['Paris → paris']],
    ['pl', 'Gol i mecz: Paris zagra w Paris.', ['Paris → paris']],
    ['uk', 'Гол і матч: Paris грає в Paris.', ['Paris → paris']],
    ['ru', 'Гол и матч: Paris играет в Paris.', ['Paris → paris']],
    ['fr', 'Ils ont vu la Banque d’Ukraine hier soir.', []],
    ['fr', 'Ils ont lu l’avis d’Ukraine hier soir.', ['Ukraine → ukraine']],
    ['fr', 'Ils sont à l’aéroport d’Emmanuel Macron hier soir.', []],
    ['fr', 'Ils aiment la ville de Paris comme toujours.', ['Paris → paris']],
    ['it', 'Non parlano di nessun’Ukraine oggi.', ['Ukraine → ukraine']],
    ['ru', 'Встреча Макрона прошла там.', ['Макрона → makron']],
    ['ru', 'Там прошла Встреча Макрона снова.', []],
    ['ru', 'Они говорят, что Москве Макрон верит.', ['Москве → moscow', 'Макрон → makron']],
    ['de', 'So dauert der Krieg Macrons noch an.', ['Macrons → makron']],
    ['de', 'Sie sahen die Universität der Ukraine gestern.', []],
    ['de', 'Sie sahen den Hafen von Ukraine gestern.', ['Ukraine → ukraine']],
    ['de', 'Sie sahen die Universität von Ukraine gestern.', []],
    ['de', 'Gestern sprach Landeswirtschaftsminister Macron dort.', ['Macron → macron']],
  ];
  test.each(LANGUAGE_ROWS)('%s: %s', (lang, text, wanted) => {
    expect(marks(base, text, { lang })).toEqual(wanted);
  });
});
