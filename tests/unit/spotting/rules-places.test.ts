/** Places and what countries have: regions, lists, datelines, teams, navies. */
import { describe, expect, test } from 'vitest';
import { marks, reasons } from './make.ts';
import { base, rows } from './rules-base.ts';

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
  ['Pear, June 19, 2013', []],
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

rows('places and their regions', [
  ['They flew from Paris, China said.', ['Paris → paris']],
  ['They say that France, Texas in mind, left.', ['France → france', 'Texas → texas']],
  ['They say that Bavaria, Texas in mind, left.', ['Bavaria → bavaria', 'Texas → texas']],
  ['In Paris, Macron spoke.', ['Paris → paris', 'Macron → macron']],
  ['He lives in Springfield, Texas now.', ['Springfield → springfield', 'Texas → texas']],
  ['He lives in Atlantis, Texas now.', ['Atlantis → atlantis', 'Texas → texas']],
  ['They like Pear, Texas and more.', ['Pear → pear', 'Texas → texas']],
  ['He lives in Paris, TX now.', []],
  ['They saw Boston, TX now.', []],
  ['He saw Bob, Mass at noon.', []],
  ['He saw Bob Smith, TX. Then he left.', []],
  ['He lives in Smallville, N.Y, at home.', ['N.Y → new-york']],
]);

rows('a city in a list of regions', [
  [
    'They like Texas, Massachusetts and New York State there.',
    ['Texas → texas', 'Massachusetts → massachusetts', 'New York State → new-york'],
  ],
  [
    'They like Boston, Atlanta and Springfield there.',
    ['Boston → boston', 'Atlanta → atlanta', 'Springfield → springfield'],
  ],
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
  test('and the reason names the owner', () => {
    expect(reasons(base, `${HOME} saw Germany’s Navy.`, 'Navy')).toEqual([
      'part of a longer name: "Germany’s Navy"',
    ]);
  });
  test.each([
    'saw in Texas Navy ships.',
    'saw Germany’s Navy.',
    'saw the Philippine Navy.',
    'met the Secretary of the Navy.',
  ])('another’s: %s', (text) => expect(navy(text)).toBe(0));
});

rows('punctuation between two names', [
  ['They left Paris. Texas was far from them.', ['Paris → paris', 'Texas → texas']],
  ['They left Boston. Mass was said to them.', ['Boston → boston']],
]);
