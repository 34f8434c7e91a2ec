/** What stands beside a name and makes it another one. */
import { describe, expect, test } from 'vitest';
import { marks } from './make.ts';
import { base, rows } from './rules-base.ts';

rows('the word before', [
  ['They told the father Ukraine was free.', ['Ukraine → ukraine']],
  ['They met Deputy Macron there.', ['Macron → macron']],
  ['They saw J.Macron there again.', []],
  ['They saw Miss South Africa there again.', []],
  ['They told Mr German Chancellor that it rained.', ['German Chancellor → chancellor']],
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
  ['They saw the European Central Bank for Ohio there again.', ['European Central Bank → ecb']],
  ['They saw the US King Doe there again.', ['US → us']],
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
