/** What makes a name sure: full names, acronyms, given names, what stands beside it, the page. */
import { describe, expect, test } from 'vitest';
import { makeBase, marks, reasons } from './make.ts';
import { base, rows } from './rules-base.ts';

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
  [
    'The Knights Old South Europe (KSE) met the Kyiv School of Economics.',
    ['KSE → kse', 'Kyiv School of Economics → kse'],
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
  ['They like Boston, the mayor of (they say) nothing.', ['Boston → boston']],
  ['They met the ANC, the leader of South Africa.', ['South Africa → south-africa']],
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
  ['In this film they saw The Niven and Bob Niven.', ['The Niven → niven']],
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

rows('context', [
  [
    'The German Chancellor Merz left. They saw Blackrock.',
    ['German Chancellor → chancellor', 'Merz → merz', 'Blackrock → blackrock'],
  ],
  ['They saw Blackrock. Then Saakashvili, he said, left.', ['Blackrock → blackrock', 'Saakashvili → misha']],
  ['They met the CEO of Houston.', []],
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

test('what speaks against each meaning is told', () => {
  expect(reasons(base, 'They saw Georgia.', 'Georgia')).toEqual([
    'georgia: nothing on the page speaks for it; georgia-us: nothing on the page speaks for it',
  ]);
});

describe('two of a name', () => {
  const two = makeBase({
    subjects: {
      bob: {
        gender: 'masculine',
        knownFrom: '1980-01-01',
        names: [
          'Bob Carter',
          { text: 'Carter', needs: 'full-name-on-page' },
          { text: 'Chris', needs: 'full-name-on-page', given: true },
        ],
      },
      ann: {
        gender: 'feminine',
        knownFrom: '1990-01-01',
        names: [
          'Ann Carter',
          { text: 'Carter', needs: 'full-name-on-page' },
          { text: 'Chris', needs: 'full-name-on-page', given: true },
        ],
      },
    },
  });

  test('a title says which', () => {
    expect(marks(two, 'Then Bob Carter met Ann Carter, and later Mrs Carter left.')).toEqual([
      'Bob Carter → bob',
      'Ann Carter → ann',
      'Carter → ann',
    ]);
  });
  test('the page is about one, whoever is listed last', () => {
    expect(marks(two, 'There Bob Carter sang. There Bob Carter danced. Then Chris slept.')).toContain(
      'Chris → bob',
    );
    expect(marks(two, 'There Ann Carter sang. There Ann Carter danced. Then Chris slept.')).toContain(
      'Chris → ann',
    );
  });
  test('each was too young for the article', () => {
    expect(reasons(two, 'They saw Carter.', 'Carter', { published: '1970-01-01' })).toEqual([
      'bob was not in public life before 1980-01-01; ann was not in public life before 1990-01-01',
    ]);
  });
});
