/** A small fact base written inline: a sound world, into which each test breaks one thing. */
import { checkBase, mistakeLine } from '../../../data/check.ts';
import { type Base, parseBase } from '../../../data/load.ts';

/** File -> text; a file of the same name replaces the sound one, `null` takes it away. */
export type Files = Record<string, string | null>;

const SOURCES = `
kremlin-page:
  publisher: President of Russia
  owner: Russian state
  title: Talks
  url: http://kremlin.example/talks
  published: 2022-02-07
  language: en
  kind: primary
herald-page:
  publisher: Herald
  carries: AP
  title: They talked
  url: https://herald.example/talked
  published: 2022-02-08
  language: en
  kind: newspaper
`;

const SOUND: Files = {
  'data/cues.yaml': 'meeting:\n  en: [meeting]\n',
  'data/sources/all.yaml': SOURCES,
  'data/subjects/places/moscow.yaml': `
id: moscow
kind: place
label: Moscow
description: Capital of Russia
type: city
country: russia
`,
  'data/subjects/places/russia.yaml': `
id: russia
kind: place
label: Russia
description: Country in Europe and Asia
type: country
iso: RU
`,
  'data/subjects/offices/president-of-russia.yaml': `
id: president-of-russia
kind: office
label: President of Russia
title: President
description: Head of state of Russia
of: russia
function: head-of-state
`,
  'data/subjects/people/ann-adams.yaml': `
id: ann-adams
kind: person
label: Ann Adams
description: Politician of the fixture
roles:
  - office: president-of-russia
    from: 2012-05-07
    checked: 2022-02-07
    references:
      - { source: kremlin-page, checked: 2026-11-21, find: President Adams }
`,
  'data/subjects/people/bob-brown.yaml': `
id: bob-brown
kind: person
label: Bob Brown
description: Another politician of the fixture
names:
  - Brown
`,
  'data/events/2022-02-07-adams-brown.yaml': `
id: 2022-02-07-adams-brown
kind: event
label: Adams and Brown in Moscow
description: Talks of the fixture
form: meeting
mode: in-person
when: 2022-02-07
where: moscow
participants: [ann-adams, bob-brown]
references:
  - { source: kremlin-page, checked: 2026-11-21, find: held talks }
  - { source: herald-page, checked: 2026-11-21, find: met in Moscow }
`,
};

/** The base of the sound files with the given ones in their place. The first line break of a text is dropped. */
export function baseOf(files: Files = {}): Base {
  const texts = Object.entries({ ...SOUND, ...files }).flatMap(([file, text]) =>
    text === null ? [] : [{ file, text: text.replace(/^\n/, '') }],
  );
  return parseBase(texts);
}

/** What the check says of the sound files with the given ones in their place. */
export function mistakesIn(files: Files = {}): string[] {
  return checkBase(baseOf(files)).map(mistakeLine);
}
