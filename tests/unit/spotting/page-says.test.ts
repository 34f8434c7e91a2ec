/** Names that only the page makes sure: given names, what every country has, abbreviations, appositions, datelines. */
import { describe, expect, test } from 'vitest';
import { makeBase, marks, reasons } from './make.ts';

const FULL = 'full-name-on-page' as const;
const base = makeBase({
  subjects: {
    swift: {
      names: ['Tamara Swift', { text: 'Swift', needs: FULL }, { text: 'Tamara', needs: FULL, given: true }],
    },
    jobs: {
      names: ['Steve Works', { text: 'Steve', needs: FULL, given: true }, { text: 'Works', needs: FULL }],
      related: ['pear'],
    },
    merz: { names: ['Friedrich Merz', { text: 'Merz', needs: FULL }], related: ['chancellor'] },
    lagarde: { names: ['Christine Lagarde', { text: 'Lagarde', needs: FULL }], related: ['ecb'] },
    pete: { names: ['Pete Buttigieg', 'Buttigieg', { text: 'Mayor Pete', needs: FULL, full: false }] },
    chancellor: { kind: 'office', names: ['Chancellor of Germany', 'German Chancellor'] },
    ecb: { kind: 'organisation', names: ['European Central Bank'] },
    pear: { kind: 'organisation', type: 'company', names: [{ text: 'Pear', needs: 'context' }] },
    navy: {
      kind: 'organisation',
      country: 'us',
      names: ['United States Navy', { text: 'Navy', needs: 'home', full: false }],
    },
    us: {
      kind: 'place',
      type: 'country',
      country: 'us',
      names: ['United States', { text: 'US', acronym: true }],
    },
    boston: {
      kind: 'place',
      type: 'city',
      country: 'us',
      names: ['Boston'],
      related: ['massachusetts'],
    },
    massachusetts: {
      kind: 'place',
      type: 'region',
      country: 'us',
      names: ['Massachusetts', { text: 'Mass.', needs: 'behind-place', full: false }],
    },
    texas: {
      kind: 'place',
      type: 'region',
      country: 'us',
      names: ['Texas', { text: 'TX', acronym: true, needs: 'behind-place', full: false }],
    },
    houston: {
      kind: 'place',
      type: 'city',
      country: 'us',
      names: [{ text: 'Houston', needs: 'context' }],
      related: ['texas'],
    },
    paris: { kind: 'place', type: 'city', country: 'france', names: ['Paris'] },
    france: { kind: 'place', type: 'country', country: 'france', names: ['France'] },
    china: { kind: 'place', type: 'country', country: 'china', names: ['China'] },
    delhi: { kind: 'place', type: 'city', country: 'india', names: ['Delhi'] },
    upi: {
      kind: 'organisation',
      type: 'media',
      names: ['United Press International', { text: 'UPI', acronym: true, needs: FULL, full: false }],
    },
    anc: {
      kind: 'organisation',
      names: ['African National Congress', { text: 'ANC', acronym: true, needs: FULL, full: false }],
      related: ['south-africa', 'ramaphosa'],
    },
    cma: {
      kind: 'organisation',
      names: ['Competition Authority', { text: 'CMA', acronym: true, needs: FULL, full: false }],
      contextWords: { en: ['watchdog'] },
    },
    ramaphosa: { names: ['Cyril Ramaphosa', 'Ramaphosa'] },
    'south-africa': { kind: 'place', type: 'country', names: ['South Africa'] },
    raf: {
      kind: 'organisation',
      names: ['Red Army Faction', { text: 'RAF', acronym: true, needs: 'context', full: false }],
      contextWords: { en: ['Meinhof'] },
    },
    jfk: {
      kind: 'place',
      type: 'site',
      names: ['Kennedy Airport', { text: 'JFK', acronym: true, needs: 'context', full: false }],
      contextWords: { en: ['runway'] },
    },
    barclays: { kind: 'organisation', type: 'company', names: ['Barclays'] },
    ratan: { names: ['Ratan Barclays'] },
    demonym: { kind: 'office', names: ['Prime Minister of Israel', 'Israeli Prime Minister'] },
  },
  not: ['Tamara Nobody'],
});

describe('a given name alone', () => {
  test('means whom the page is about', () => {
    expect(marks(base, 'Tamara Swift sang. Tamara Swift danced, and then Tamara slept.')).toEqual([
      'Tamara Swift → swift',
      'Tamara Swift → swift',
      'Tamara → swift',
    ]);
  });
  test('a headline that names her is enough', () => {
    const blocks = [
      { text: 'Tamara Swift sings for everybody here.', kind: 'headline' as const },
      { text: 'Everybody came, and Tamara slept.', kind: 'text' as const },
    ];
    expect(
      marks(
        base,
        blocks.map(({ text }) => text),
        { blocks },
      ),
    ).toContain('Tamara → swift');
  });
  test.each([
    ['nobody of that name', 'Then Tamara slept, and Tamara woke.'],
    ['named but once in full', 'Tamara Swift sang. Then Tamara slept.'],
    [
      'another one there',
      'Tamara Swift sang. Tamara Swift danced with Tamara Jones and Tamara Brown. Then Tamara slept.',
    ],
  ])('is silent: %s', (_, text) => {
    expect(marks(base, text).filter((mark) => mark.startsWith('Tamara →'))).toEqual([]);
  });
  test('is no name of ours beside others', () => {
    expect(marks(base, 'The Tamara Delhi show opened.')).toEqual([]);
  });
});

describe('what every country has', () => {
  test('is that of the country that the page is about', () => {
    expect(marks(base, 'In the United States, people of Boston and Texas watched the Navy.')).toContain(
      'Navy → navy',
    );
  });
  test.each([
    ['another country’s page', 'In France, people of Paris watched the Navy.'],
    ['as much of another', 'In the United States, France, Paris and Boston people watched the Navy.'],
    ['a demonym before it', 'In Boston, Texas and the United States they saw the Philippine Navy.'],
    ['an owner before it', 'In Boston, Texas and the United States they saw China’s Navy.'],
    ['a place before it', 'In Boston and the United States they saw the Texas Navy.'],
    ['within a title', 'In Boston, Texas and the United States the Secretary of the Navy spoke.'],
    ['a page of sport', 'In Boston, Texas and the United States, Navy scored in the match and won the cup.'],
  ])('is silent: %s', (_, text) => {
    expect(marks(base, text).filter((mark) => mark.startsWith('Navy'))).toEqual([]);
  });
});

describe('places and their regions', () => {
  test('abbreviations stand behind a place', () => {
    expect(
      marks(base, 'She lives in Boston, Mass., he in Smallville, Mass., they in Houston, TX now.'),
    ).toEqual([
      'Boston → boston',
      'Mass → massachusetts',
      'Mass → massachusetts',
      'Houston → houston',
      'TX → texas',
    ]);
  });
  test('elsewhere they mean something else', () => {
    expect(marks(base, 'On Sunday Mass. was said. The TX was on. He saw Bob Smith, TX, at noon.')).toEqual(
      [],
    );
  });
  test('a region that does not hold the place makes it another one', () => {
    expect(marks(base, 'He was born in Paris, Texas.')).toEqual(['Texas → texas']);
    expect(reasons(base, 'He was born in Paris, Texas.', 'Paris')).toEqual(['another place: "Paris, Texas"']);
    expect(marks(base, 'He was born in Boston, Texas.')).toEqual(['Texas → texas']);
  });
  test('a region that says what it is stays itself, a city of its name does not', () => {
    expect(marks(base, 'They left the Texas region.')).toEqual(['Texas → texas']);
    expect(marks(base, 'They left the Boston region.')).toEqual([]);
  });
  test('a region behind a comma holds the place, several share their last word', () => {
    expect(marks(base, 'A strike hit Delhi, Texas region, at noon.')).toContain('Texas → texas');
    expect(marks(base, 'Police of Delhi and Boston counties came.')).toEqual([]);
  });
  test('but not in a list', () => {
    expect(marks(base, 'He saw Paris, Texas and France.')).toContain('Paris → paris');
  });
  test('a party’s letter stands before a state', () => {
    expect(marks(base, 'Senator Jane Doe (D-Texas) spoke.')).toEqual(['Texas → texas']);
  });
  test('a road between two places, of which we know one', () => {
    expect(marks(base, 'Police at the Delhi-Noida border stopped them.')).toEqual(['Delhi → delhi']);
    expect(marks(base, 'They read the Delhi-Noida letters.')).toEqual([]);
  });
  test('the one city of a name in a dateline', () => {
    expect(marks(base, 'Houston, June 19, 2013')).toEqual(['Houston → houston']);
    expect(marks(base, 'Houston, we said, is far.')).toEqual([]);
  });
});

describe('what stands beside a surname says who', () => {
  test.each([
    ['German Chancellor Merz spoke.', 'Merz → merz'],
    ['They met Lagarde, the president of the European Central Bank, at noon.', 'Lagarde → lagarde'],
    ['They met Steve, the former CEO of Pear, at noon.', 'Steve → jobs'],
  ])('%s', (text, mark) => {
    expect(marks(base, text)).toContain(mark);
  });
  test.each([
    ['They met Lagarde, the president of the United States, at noon.', 'Lagarde'],
    ['They met Lagarde, a friend of the European Central Bank, at noon.', 'Lagarde'],
    ['Israeli Prime Minister Merz spoke.', 'Merz'],
    ['They met Steve, the former CEO of Barclays, at noon.', 'Steve'],
  ])('not in "%s"', (text, name) => {
    expect(marks(base, text).filter((mark) => mark.startsWith(name))).toEqual([]);
  });
  test('a nickname of two words leans on a shorter name', () => {
    expect(marks(base, 'Known as Mayor Pete, the man Buttigieg ran.')).toContain('Mayor Pete → pete');
    expect(marks(base, 'Known as Mayor Pete, the man ran.')).toEqual([]);
  });
  test('an office stands before whoever bears it', () => {
    expect(marks(base, 'Yesterday German Chancellor Anna Nobody spoke.')).toEqual([
      'German Chancellor → chancellor',
    ]);
  });
});

describe('acronyms that the page does not explain', () => {
  test('an agency in a dateline', () => {
    expect(marks(base, 'NAIROBI, Aug. 11 (UPI) -- Delhi was hot.')).toEqual(['UPI → upi', 'Delhi → delhi']);
    expect(marks(base, 'They read it (UPI) at noon.')).toEqual([]);
  });
  test('two relations on the page, or a word chosen for it', () => {
    expect(marks(base, 'In South Africa, Ramaphosa led the ANC.')).toContain('ANC → anc');
    expect(marks(base, 'In South Africa the ANC won.')).not.toContain('ANC → anc');
    expect(marks(base, 'The watchdog, the CMA, said no.')).toEqual(['CMA → cma']);
    expect(marks(base, 'The CMA said no.')).toEqual([]);
  });
  test('one of many meanings, by a word chosen for it alone', () => {
    expect(marks(base, 'The RAF was led by Meinhof.')).toEqual(['RAF → raf']);
    expect(marks(base, 'The RAF flew.')).toEqual([]);
  });
  test('a site is meant as a place', () => {
    expect(marks(base, 'She landed at JFK, on the runway.')).toEqual(['JFK → jfk']);
    expect(marks(base, 'A runway. They remember JFK well.')).toEqual([]);
  });
});

test('a company behind words that are a company’s', () => {
  expect(marks(base, 'He sold shares of Pear at noon.')).toEqual(['Pear → pear']);
  expect(marks(base, 'He ate a slice of Pear at noon.')).toEqual([]);
});

test('a title in the middle of a sentence is no mention', () => {
  expect(marks(base, 'It is told in Barclays: The Business of Banking.')).toEqual([]);
  expect(marks(base, 'Barclays: The bank grows.')).toEqual(['Barclays → barclays']);
});

test('a headline’s verb is no part of a name', () => {
  expect(marks(base, 'Barclays Recalls Millions of Old Cards')).toEqual(['Barclays → barclays']);
  expect(marks(base, 'Barclays Teams Win Many Old Cups')).toEqual([]);
});
