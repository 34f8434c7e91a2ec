import { describe, expect, it } from 'vitest';
import { mistakesIn } from './fixture.ts';

const person = (id: string, label: string, rest = '') => ({
  [`data/subjects/people/${id}.yaml`]: `id: ${id}\nkind: person\nlabel: ${label}\ndescription: x\n${rest}`,
});
const work = (id: string, label: string, rest = '') => ({
  [`data/subjects/works/${id}.yaml`]: `id: ${id}\nkind: work\nlabel: ${label}\ndescription: x\n${rest}`,
});

describe('names of two subjects', () => {
  const cure =
    'list it under names of one or both with `needs: context`, or with different `lang` or `from`/`until`';

  it('must be told apart', () => {
    const files = { ...work('mercury-a', 'Mercury Rising'), ...work('mercury-b', 'MERCURY rising') };
    expect(mistakesIn(files)).toEqual([
      `data/subjects/works/mercury-b.yaml:3 label: "MERCURY rising" is also a name of "mercury-a" (data/subjects/works/mercury-a.yaml:3): ${cure}`,
    ]);
  });

  it('are the same whatever their marks and apostrophes', () => {
    const files = { ...work('a', 'Orbán Café'), ...work('b', 'Orban Cafe') };
    expect(mistakesIn(files)).toHaveLength(1);
  });

  it.each([
    ['context', '  - { text: Mercury Rising, needs: context }', ''],
    ['language', '  - { text: Mercury Rising, lang: fr }', '  - { text: Mercury Rising, lang: [en, de] }'],
    ['time', '  - { text: Mercury Rising, until: 2020-05 }', '  - { text: Mercury Rising, from: 2020-06 }'],
  ])('are told apart by %s', (_, first, second) => {
    const names = (line: string) => (line ? `names:\n${line}\n` : '');
    const files = {
      ...work('a', 'Mercury Rising', names(first)),
      ...work('b', 'Mercury Rising', names(second)),
    };
    expect(mistakesIn(files)).toEqual([]);
  });

  it('are told apart by capitals, where one is an acronym', () => {
    const files = {
      ...work('a', 'Afr Ten', 'names:\n  - { text: AFR, form: acronym, needs: nothing }\n'),
      ...work('b', 'Other Work', 'names:\n  - Afr\n'),
    };
    expect(mistakesIn(files)).toEqual([]);
  });

  it('may share a surname that wants the full name on the page', () => {
    expect(mistakesIn(person('cyd-brown', 'Cyd Brown', 'names: [Brown]\n'))).toEqual([]);
  });

  it('clash in inflected forms and in names from CLDR too', () => {
    const files = {
      ...work(
        'a',
        'Something Else',
        'names:\n  - { text: Rossija, inflected: [Russland], needs: nothing }\n',
      ),
    };
    expect(mistakesIn(files)[0]).toContain('"Russland" is also a name of "');
  });
});

describe('names that are words', () => {
  it('need context', () => {
    expect(mistakesIn(work('may-work', 'May'))).toEqual([
      'data/subjects/works/may-work.yaml:3 label: "May" is a common word (en): list it under names with `needs: context`, or with other `lang`',
    ]);
    expect(mistakesIn(work('may-work', 'May', 'names:\n  - { text: May, needs: context }\n'))).toEqual([]);
    expect(mistakesIn(work('may-work', 'May Work', 'names:\n  - { text: Dann, lang: fr }\n'))).toEqual([]);
    expect(mistakesIn(work('may-work', 'May Work', 'names:\n  - { text: Dann, lang: de }\n'))).toEqual([
      'data/subjects/works/may-work.yaml:6 names[0]: "Dann" is a common word (de): list it under names with `needs: context`, or with other `lang`',
    ]);
  });

  it('have a capital or a digit; events are described by cues', () => {
    expect(mistakesIn(work('w', 'A Work', 'names: [grain deal]\nnot: [trump card]\n'))).toEqual([
      'data/subjects/works/w.yaml:5 names[0]: "grain deal" has neither capital nor digit, so it is no name: remove it',
      'data/subjects/works/w.yaml:6 not[0]: "trump card" has neither capital nor digit, so it is no name: write it with a capital, as it stands at the start of a sentence',
    ]);
    const file = 'data/events/2022-02-07-adams-brown.yaml';
    const event = `id: 2022-02-07-adams-brown
kind: event
label: A Meeting
description: x
form: other
when: 2022-02-07
names:
  - { text: big talks, inflected: [biggest talks] }
references: [{ source: kremlin-page, checked: 2026-11-21, find: xyz }, { source: herald-page, checked: 2026-11-21, find: xyz }]
`;
    expect(mistakesIn({ [file]: event })).toEqual([
      `${file}:8 names[0]: "big talks" has neither capital nor digit, so it is no name: write it under \`cues\``,
    ]);
  });
});

describe('one name', () => {
  it('is written once', () => {
    expect(mistakesIn(work('w', 'A Work', 'names:\n  - The Work\n  - { text: The Work }\n'))).toEqual([
      'data/subjects/works/w.yaml:7 warning: names[1]: "The Work" is written twice: keep one',
    ]);
  });

  it('begins before it ends', () => {
    const names = 'names:\n  - { text: The Work, from: 2020, until: 2019 }\n';
    expect(mistakesIn(work('w', 'A Work', names))).toEqual([
      'data/subjects/works/w.yaml:6 names[0].until: "The Work" ends before it begins: swap `from` and `until`',
    ]);
  });
});
