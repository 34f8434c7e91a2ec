import { describe, expect, it } from 'vitest';
import { nearest } from '../../../data/suggest.ts';
import { baseOf, mistakesIn } from './fixture.ts';

const PERSON = 'data/subjects/people/cyd-clark.yaml';
const person = (rest: string) => `id: cyd-clark\nkind: person\nlabel: Cyd Clark\n${rest}`;

describe('the form of the files', () => {
  it('is right in the fixture', () => {
    expect(mistakesIn()).toEqual([]);
  });

  it('names file, line, key and cure for each mistake, all in one run', () => {
    const text = `id: cyd-clark
kind: person
label: Cyd Clark
description: { fr: politicienne }
knownFrom: 2012-13
names:
  - Clark
  - { text: C, need: nothing }
  - { text: D, needs: contxt }
roles:
  - office: president-of-russia
    from: 2022-02-31
    checked: 2022-02-30
    references: []
statements:
  - property: accusation
    text: x
    references: [{ source: herald-page, checked: 2022-02-08, find: x }]
`;
    expect(mistakesIn({ [PERSON]: text })).toEqual([
      `${PERSON}:4 description: English (en) is required`,
      `${PERSON}:5 knownFrom: not a date we know: write 2022, 2022-02, 2022-02-07, an interval A/B, or add ~ for about`,
      `${PERSON}:8 names[1].need: unknown key "need" (did you mean "needs"?): remove it or see data/schema.ts`,
      `${PERSON}:9 names[2].needs: "contxt" is not a value we know (did you mean "context"?): one of nothing, full-name-on-page, context, home, behind-place`,
      `${PERSON}:12 roles[0].from: not a date we know: write 2022, 2022-02, 2022-02-07, an interval A/B, or add ~ for about`,
      `${PERSON}:13 roles[0].checked: no such day`,
      `${PERSON}:14 roles[0].references: needs at least one reference that was read`,
      `${PERSON}:16 statements[0]: an accusation needs \`by\` and \`outcome\``,
      `${PERSON}:18 statements[0].references[0].find: shorter than 3 characters: add words`,
    ]);
  });

  it('wants references, and says what is missing', () => {
    const text = person('description: x\nroles:\n  - office: president-of-russia\n    from: 2022\n');
    expect(mistakesIn({ [PERSON]: text })).toEqual([
      `${PERSON}:6 roles[0].checked: missing: it is required`,
      `${PERSON}:6 roles[0].references: missing: it is required`,
    ]);
  });

  it('wants to know who accuses, and how it ended', () => {
    const text = person(
      'description: x\nstatements:\n  - property: accusation\n    text: Fraud\n    references:\n      - { source: herald-page, checked: 2026-11-21, find: accused }\n',
    );
    expect(mistakesIn({ [PERSON]: text })).toEqual([
      `${PERSON}:6 statements[0]: an accusation needs \`by\` and \`outcome\``,
    ]);
  });

  it('explains text with a comma inside braces', () => {
    const text = person(
      'description: x\nend: { when: 2022, references: [{ source: herald-page, checked: 2026-11-21, find: a, Cyd Clark }] }\n',
    );
    expect(mistakesIn({ [PERSON]: text })[0]).toContain(
      'unknown key "Cyd Clark": text with a comma inside { } needs quotes',
    );
  });

  it('wants the file named after its id and in the folder of its kind', () => {
    const text = 'id: cyd\nkind: work\nlabel: Cyd Clark\ndescription: x\n';
    expect(mistakesIn({ [PERSON]: text })).toEqual([
      `${PERSON}:1 id: id "cyd" is not the file's name: rename the file to cyd.yaml`,
      `${PERSON}:2 kind: kind "work" belongs in data/subjects/works/: move the file or mend the kind`,
    ]);
  });

  it('knows the kinds', () => {
    expect(mistakesIn({ [PERSON]: 'id: cyd-clark\nkind: persn\nlabel: C\ndescription: x\n' })).toEqual([
      `${PERSON}:2 kind: wants one of person, organisation, office, place, work, materiel, agreement (events live in data/events/)`,
    ]);
  });

  it('refuses an id that is taken, by whatever kind', () => {
    const file = 'data/subjects/works/ann-adams.yaml';
    const text = 'id: ann-adams\nkind: work\nlabel: A Work\ndescription: x\n';
    expect(mistakesIn({ [file]: text })).toEqual([
      `${file}:1 id "ann-adams" is taken by data/subjects/people/ann-adams.yaml:1: choose another, or merge the two`,
    ]);
  });

  it('reads sources and reaches one by one', () => {
    const files = {
      'data/sources/more.yaml':
        'Bad_Id:\n  publisher: P\ngood-id:\n  publisher: P\n  title: T\n  url: ftp://x\n  language: english\n  kind: blog\n',
      'data/reach/x.yaml':
        '- pair: [ann-adams, bob-brown]\n  from: 2020-01-01\n  to: 2021-01-01\n  basis: x\n  references: [{ source: herald-page, checked: 2026-11-21, find: xyz }]\n',
    };
    const lines = mistakesIn(files);
    expect(lines).toContain(
      'data/sources/more.yaml:1 Bad_Id: "Bad_Id": an id is lower-case words and digits joined by "-"',
    );
    expect(lines).toContain('data/sources/more.yaml:7 good-id.language: a language is en, fr, uk …');
    expect(lines.some((line) => line.startsWith('data/sources/more.yaml:6 good-id.url: '))).toBe(true);
    expect(lines).toContain('data/reach/x.yaml:1 [0]: reach of a pair says `of: meeting` or `of: call`');
  });

  it('does not report what points at a record that could not be read', () => {
    const broken = { 'data/subjects/people/bob-brown.yaml': 'id: bob-brown\nid: bob-brown\n' };
    expect(mistakesIn(broken)).toEqual([
      'data/subjects/people/bob-brown.yaml:2 the same key is written twice: keep one',
    ]);
    expect(baseOf(broken).broken).toEqual(new Set(['bob-brown']));
  });
});

describe('did you mean', () => {
  const known = ['vladimir-putin', 'emmanuel-macron', 'moscow', 'president-of-russia'];
  it.each([
    ['putin', 'vladimir-putin'],
    ['emanuel-macron', 'emmanuel-macron'],
    ['mosvow', 'moscow'],
    ['russia-president-of', 'president-of-russia'],
  ])('%s: %s', (typed, meant) => expect(nearest(typed, known)).toBe(meant));
  it('says nothing where nothing is near', () => expect(nearest('angela-merkel', known)).toBeNull());
});
