import { describe, expect, test } from 'vitest';
import { makeBase, reasons } from './make.ts';
import { base, rows } from './rules-base.ts';

rows('words beside a name that are no part of it', [
  ['Nell’Ukraine si combatte.', ['Ukraine → ukraine'], { lang: 'it' }],
  ['Quell’Ukraine combatte.', ['Ukraine → ukraine'], { lang: 'it' }],
  ['Then Xeno (D-Texas) spoke.', ['Texas → texas']],
  ['Then the Xenos of Macron met.', ['Macron → macron']],
  ['Then Xeno near Macron spoke.', ['Macron → macron']],
  ['Die Rede von Macron war lang.', ['Macron → macron'], { lang: 'de' }],
  ['Le Parti de Macron vote.', ['Macron → macron'], { lang: 'fr' }],
  ['Then Chancellor of Germany Xeno spoke.', ['Chancellor of Germany → chancellor']],
  ['The Kyiv-Xeno border is long.', ['Kyiv → kyiv']],
  ['The Kyiv-mad crowd left.', ['Kyiv → kyiv']],
  ['In Kyiv Macron spoke.', ['Kyiv → kyiv', 'Macron → macron']],
]);

rows('words beside a name that make it longer', [
  ['Il est à l’université de Kyiv.', [], { lang: 'fr' }],
  ['Michael von Macron kam.', [], { lang: 'de' }],
  ['Dann kam Michael von Macron.', [], { lang: 'de' }],
  ['Luego vino Juan de Macron.', [], { lang: 'es' }],
  ['Poi venne Marco di Macron.', [], { lang: 'it' }],
  ['Then Michael von Macron came.', []],
  ['Puis Jean de Macron vint.', [], { lang: 'fr' }],
  ['The Kyiv-Xeno plan is long. They like Kyiv-Xeno.', []],
]);

rows('the navy of a place', [
  [
    'In Atlanta and Boston on Monday Navy ships came.',
    ['Atlanta → atlanta', 'Boston → boston', 'Navy → navy'],
  ],
  ['In Atlanta and Boston the Xeno’s Navy came.', ['Atlanta → atlanta', 'Boston → boston']],
]);

test('what the navy of a place is called', () => {
  expect(reasons(base, 'In Boston they saw the Texas Navy.', 'Navy')).toEqual([
    'part of a longer name: "Texas Navy"',
  ]);
  expect(reasons(base, 'In Boston they saw Texas’s Navy.', 'Navy')).toEqual([
    'part of a longer name: "Texas’s Navy"',
  ]);
});

rows('abbreviations of regions', [
  ['They left Houston, TX, early.', ['Houston → houston', 'TX → texas']],
  ['They left Boston, TX, early.', []],
  ['They left Xeno, Mass., early.', ['Mass → massachusetts']],
  ['They left Xeno, N.Y., early.', ['N.Y. → new-york']],
  ['They held a great Mass. Then they left.', []],
]);

describe('given names of strangers are no names of ours', () => {
  test.each([
    ['Tamara slept.', 'Tamara', 0],
    ['Tamara, tired, slept.', 'Tamara', 1],
    ['Swift came, and then Tamara slept.', 'Tamara', 0],
    ['Tamara Swift came, and then Tamara slept.', 'Tamara', 1],
  ])('%s', (text, name, count) => {
    expect(reasons(base, text, name)).toHaveLength(count);
  });
});

const SPORT = 'The match, the league, the cup, the coach, the striker and the goal were seen. ';
rows('teams on a page of sport', [
  [`${SPORT}They were in Boston, Texas, and in Boston squad.`, []],
  [`${SPORT}They were in Houston, Texas, and in Boston squad.`, ['Houston → houston', 'Texas → texas']],
  [`${SPORT}They were in Kyiv, Texas and Atlanta.`, ['Kyiv → kyiv']],
]);

rows('words of a headline that are no part of a name', [
  ['Kings Greet Guests Bringing Sweet Boxes And Xeno but celebrate Kyiv', ['Kyiv → kyiv']],
  ['Kyiv celebrates Kings And Guests Bringing Sweet Boxes Home', ['Kyiv → kyiv']],
  ['Kings Visit Kyiv Border Guards', ['Kyiv → kyiv']],
  ['Kings Visit Kyiv Opera Guards', []],
]);

rows(
  'names that begin on a day, on a page without one',
  [
    ['They met in Astana.', ['Astana → astana'], { published: null }],
    ['They met in Astana.', ['Astana → astana'], { published: '2024-01-01' }],
    ['They met in Astana.', [], { published: '2020-01-01' }],
  ],
  makeBase({
    subjects: { astana: { kind: 'place', type: 'city', names: [{ text: 'Astana', from: '2022-09-17' }] } },
  }),
);
