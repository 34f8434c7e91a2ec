import { describe, expect, it } from 'vitest';
import { mistakesIn } from './fixture.ts';

const EVENT = 'data/events/2022-02-07-adams-brown.yaml';
const event = (rest: string) => `id: 2022-02-07-adams-brown
kind: event
label: Adams and Brown in Moscow
description: Talks of the fixture
form: meeting
when: 2022-02-07
${rest}
references:
  - { source: kremlin-page, checked: 2026-11-21, find: held talks }
  - { source: herald-page, checked: 2026-11-21, find: met in Moscow }
`;

describe('ids', () => {
  it('of participants must be known', () => {
    expect(mistakesIn({ [EVENT]: event('participants:\n  - ann-adams\n  - brown') })).toEqual([
      `${EVENT}:9 participants[1]: unknown subject "brown" (did you mean "bob-brown"?)`,
    ]);
  });

  it('of places must be places', () => {
    expect(mistakesIn({ [EVENT]: event('where: ann-adams') })).toEqual([
      `${EVENT}:7 where: "ann-adams" is of kind person, but this wants one of kind place`,
    ]);
    expect(mistakesIn({ [EVENT]: event('where: moskow') })).toEqual([
      `${EVENT}:7 where: unknown place "moskow" (did you mean "moscow"?)`,
    ]);
  });

  it('of sources must be known', () => {
    const files = { [EVENT]: event('participants: [ann-adams, bob-brown]').replace('herald-page', 'herald') };
    expect(mistakesIn(files)).toEqual([
      `${EVENT}:10 references[1].source: unknown source "herald" (did you mean "herald-page"?)`,
      'data/sources/all.yaml:9 warning: source "herald-page" is cited nowhere: cite it or remove it',
    ]);
  });

  it('of a larger event must be an event', () => {
    expect(mistakesIn({ [EVENT]: event('partOf: moscow') })).toEqual([
      `${EVENT}:7 partOf: unknown event "moscow": add its file, or mend the id`,
    ]);
  });

  it('of people who met must be among the participants', () => {
    const rest = 'participants: [ann-adams]\nencounters:\n  - { among: [ann-adams, bob-brown], how: brief }';
    expect(mistakesIn({ [EVENT]: event(rest) })).toEqual([
      `${EVENT}:9 encounters[0].among[1]: "bob-brown" met somebody but is not among the participants: add it there`,
    ]);
  });

  it('of offices, countries, bodies and parties are looked up', () => {
    const lines = mistakesIn({
      'data/subjects/people/cyd-clark.yaml':
        'id: cyd-clark\nkind: person\nlabel: Cyd Clark\ndescription: x\nroles:\n  - office: president\n    from: 2020\n    checked: 2021-01-01\n    references: [{ source: kremlin-page, checked: 2026-11-21, find: xyz }]\n',
      'data/subjects/offices/chair.yaml':
        'id: chair\nkind: office\nlabel: Chair of It\ntitle: Chair\ndescription: x\nof: nowhere\nfunction: other\n',
      'data/subjects/agreements/pact.yaml':
        'id: pact\nkind: agreement\nlabel: The Pact\ndescription: x\nparties: [russia, utopia]\n',
      'data/subjects/places/elsewhere.yaml':
        'id: elsewhere\nkind: place\nlabel: Elsewhere Town\ndescription: x\ntype: city\ncountry: rusia\ncontext:\n  subjects: [nobody]\n',
      'data/reach/x.yaml':
        '- office: presidency\n  from: 2020-01-01\n  to: 2021-01-01\n  basis: x\n  references: [{ source: herald-page, checked: 2026-11-21, find: xyz }]\n',
    });
    expect(lines).toEqual([
      'data/reach/x.yaml:1 office: unknown office "presidency": add its file, or mend the id',
      'data/subjects/agreements/pact.yaml:5 parties[1]: unknown subject "utopia": add its file, or mend the id',
      'data/subjects/offices/chair.yaml:6 of: unknown subject "nowhere": add its file, or mend the id',
      'data/subjects/people/cyd-clark.yaml:6 roles[0].office: unknown office "president" (did you mean "president-of-russia"?)',
      'data/subjects/places/elsewhere.yaml:6 country: unknown place "rusia" (did you mean "russia"?)',
      'data/subjects/places/elsewhere.yaml:8 context.subjects[0]: unknown subject "nobody": add its file, or mend the id',
    ]);
  });

  it('of statements: value, about, and a `by` that looks like one', () => {
    const statement = (rest: string) => ({
      'data/subjects/works/w.yaml': `id: w\nkind: work\nlabel: W Work\ndescription: x\nstatements:\n  - property: fact\n    text: Something\n${rest}\n    references: [{ source: herald-page, checked: 2026-11-21, find: xyz }]\n`,
    });
    const file = 'data/subjects/works/w.yaml';
    expect(mistakesIn(statement('    value: nothing'))).toEqual([
      `${file}:8 statements[0].value: unknown subject "nothing": add its file, or mend the id`,
    ]);
    expect(mistakesIn(statement('    about: [moscow, mosco]'))).toEqual([
      `${file}:8 statements[0].about[1]: unknown subject "mosco" (did you mean "moscow"?)`,
    ]);
    expect(mistakesIn(statement('    by: bob-browne'))).toEqual([
      `${file}:8 statements[0].by: unknown subject "bob-browne" (did you mean "bob-brown"?)`,
    ]);
    expect(mistakesIn(statement('    by: Prosecutor of the Fixture'))).toEqual([]);
  });
});
