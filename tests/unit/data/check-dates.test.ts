import { describe, expect, it } from 'vitest';
import { mistakesIn } from './fixture.ts';

const ANN = 'data/subjects/people/ann-adams.yaml';
const person = (rest: string) => ({
  [ANN]: `id: ann-adams\nkind: person\nlabel: Ann Adams\ndescription: x\n${rest}`,
});
const REFERENCES =
  'references: [{ source: kremlin-page, checked: 2026-11-21, find: xyz }, { source: herald-page, checked: 2026-11-21, find: xyz }]';
const dated = (which: string, when: string) => `${which}: { when: ${when}, ${REFERENCES} }\n`;
const role = (from: string, rest = '') =>
  `roles:\n  - office: president-of-russia\n    from: ${from}\n    checked: 2021-01-01\n    ${REFERENCES}\n${rest}`;

const EVENT = 'data/events/2022-02-07-adams-brown.yaml';
const event = (when: string, rest = '') => ({
  [EVENT]: `id: 2022-02-07-adams-brown\nkind: event\nlabel: A Meeting\ndescription: x\nform: meeting\nwhen: ${when}\nparticipants: [ann-adams, bob-brown]\n${rest}${REFERENCES}\n`,
});

describe('a life', () => {
  it('does not end before it begins', () => {
    expect(mistakesIn(person(dated('start', '1960') + dated('end', '1950-03')))).toContain(
      `${ANN}:6 end.when: ends before it begins (1960, then 1950-03): mend one of the dates`,
    );
  });

  it('may end in the year it began', () => {
    expect(mistakesIn(person(dated('start', '1960-05') + dated('end', '1960')))).not.toContainEqual(
      expect.stringContaining('ends before'),
    );
  });

  it('holds offices between birth and death', () => {
    expect(mistakesIn(person(dated('start', '2000') + role('1999-05')))).toEqual([
      `${ANN}:8 roles[0].from: the role begins before the birth (2000, then 1999-05): mend one of the dates`,
    ]);
    expect(mistakesIn({ ...person(dated('end', '2019') + role('2020')), ...event('2019-01-01') })).toEqual([
      `${ANN}:8 roles[0].from: the role begins after the death (2020, then 2019): mend one of the dates`,
    ]);
  });
});

describe('a role', () => {
  it('ends after it begins', () => {
    expect(mistakesIn(person(role('2020-05-02', '    to: 2020-05-01\n')))).toContain(
      `${ANN}:10 roles[0].to: the role ends before it begins (2020-05-02, then 2020-05-01): mend one of the dates`,
    );
  });

  it('cannot be known to hold before it began, or after it ended', () => {
    expect(mistakesIn(person(role('2021-06')))).toEqual([
      `${ANN}:8 roles[0].checked: checked before the role began (2021-06, then 2021-01-01): mend one of the dates`,
    ]);
    expect(mistakesIn(person(role('2019', '    to: 2020\n')))).toEqual([
      `${ANN}:8 roles[0].checked: the role ended 2020: it cannot be known to hold on 2021-01-01; write 2020-12-31`,
    ]);
  });
});

describe('an event', () => {
  it('is after the birth and before the death of who took part', () => {
    expect(mistakesIn({ ...person(dated('start', '2022-02-08')), ...event('2022-02-07') })).toEqual([
      `${EVENT}:7 participants[0]: before "ann-adams" began (2022-02-08, then 2022-02-07): mend one of the dates`,
    ]);
    expect(mistakesIn({ ...person(dated('end', '2022-02-06')), ...event('2022-02-07') })).toEqual([
      `${EVENT}:7 participants[0]: after the end of "ann-adams" (2022-02-07, then 2022-02-06): mend one of the dates`,
    ]);
    expect(mistakesIn({ ...person(dated('end', '2022')), ...event('2022-02-07') })).toEqual([]);
  });

  it('holds its encounters', () => {
    const encounter = 'encounters:\n  - { among: [ann-adams, bob-brown], how: brief, when: 2022-02-09 }\n';
    expect(mistakesIn(event('2022-02-06/2022-02-07', encounter))).toEqual([
      `${EVENT}:9 encounters[0].when: 2022-02-09 is not within the event's 2022-02-06/2022-02-07: mend one of them`,
    ]);
  });

  it('is not before the event it belongs to', () => {
    const war = 'data/events/2022-02-08-war.yaml';
    const files = {
      [war]: `id: 2022-02-08-war\nkind: event\nlabel: The War\ndescription: x\nform: war\nwhen: 2022-02-08/..\nreferences: [{ source: herald-page, checked: 2026-11-21, find: xyz }]\n`,
      ...event('2022-02-07', 'partOf: 2022-02-08-war\n'),
    };
    expect(mistakesIn(files)).toEqual([
      `${EVENT}:8 partOf: before "2022-02-08-war" began (2022-02-08/.., then 2022-02-07): mend one of the dates`,
    ]);
  });
});

describe('a page', () => {
  it('cannot report what had not happened; a day is left for time zones', () => {
    expect(mistakesIn(event('2022-02-09'))).toEqual([
      `${EVENT}:8 references[0]: "kremlin-page" came out 2022-02-07, before it happened (2022-02-09): it supports nothing here; cite a later page`,
    ]);
    expect(mistakesIn(event('2022-02-08'))).toEqual([]);
    expect(mistakesIn(event('2022-02'))).toEqual([]);
  });

  it('may give an earlier date itself', () => {
    const files = event('2022-02-09');
    const says = files[EVENT]?.replace('find: xyz }', 'find: xyz, says: { when: 2022-02-07 } }') ?? '';
    expect(mistakesIn({ [EVENT]: says })).toEqual([]);
  });

  it('cannot have been read before it came out', () => {
    const files = event('2022-02-07');
    const early = files[EVENT]?.replace('checked: 2026-11-21', 'checked: 2022-02-06') ?? '';
    expect(mistakesIn({ [EVENT]: early })).toEqual([
      `${EVENT}:8 references[0].checked: read on 2022-02-06, but "kremlin-page" came out 2022-02-07: mend one of them`,
    ]);
  });
});

it('a reach ends after it begins', () => {
  const reach =
    '- pair: [ann-adams, bob-brown]\n  of: call\n  from: 2021-01-01\n  to: 2020-01-01\n  basis: x\n  references: [{ source: herald-page, checked: 2026-11-21, find: xyz }]\n';
  expect(mistakesIn({ 'data/reach/x.yaml': reach })).toEqual([
    'data/reach/x.yaml:4 to: the reach ends before it begins (2021-01-01, then 2020-01-01): mend one of the dates',
  ]);
});
