import { describe, expect, it } from 'vitest';
import { mistakesIn } from './fixture.ts';

const REFERENCES = 'references: [{ source: herald-page, checked: 2026-11-21, find: xyz }]';

/** People with one role each in the office of the fixture, whose Ann Adams holds none. */
function holders(...roles: string[]): Record<string, string> {
  const names = ['cyd', 'dan', 'eve', 'fay'];
  const people = roles.map((role, index) => {
    const id = names[index];
    const text = `id: ${id}\nkind: person\nlabel: ${id?.toUpperCase()} Holder\ndescription: x\nroles:\n  - office: president-of-russia\n    ${role}\n    ${REFERENCES}\n`;
    return [`data/subjects/people/${id}.yaml`, text] as const;
  });
  const ann = 'id: ann-adams\nkind: person\nlabel: Ann Adams\ndescription: x\n';
  return { 'data/subjects/people/ann-adams.yaml': ann, ...Object.fromEntries(people) };
}

const at = (id: string, line: number) => `data/subjects/people/${id}.yaml:${line}`;

const role = (from: string, to: string | null, rest = '') =>
  `from: ${from}\n    ${to ? `to: ${to}\n    checked: ${to.padEnd(10, '-01-01').slice(0, 10)}` : 'checked: 2021-12-31'}${rest}`;

describe('an office with one seat', () => {
  it('has no two holders at once', () => {
    expect(mistakesIn(holders(role('2000-01-01', '2004-05-01'), role('2004-03-01', '2008-05-01')))).toEqual([
      `${at('dan', 6)} roles[0]: "president-of-russia" has one seat, held at 2004-03-01 by "cyd" (2000-01-01 to 2004-05-01): mend the dates, mark the role acting or disputed, or raise \`seats\``,
    ]);
  });

  it('may change hands on one day, or within a year of which no more is known', () => {
    expect(mistakesIn(holders(role('2000-01-01', '2004-05-01'), role('2004-05-01', '2008-05-01')))).toEqual(
      [],
    );
    expect(mistakesIn(holders(role('2000', '2004'), role('2004', '2008')))).toEqual([]);
  });

  it('may have acting and disputed holders besides', () => {
    const sure = role('2000-01-01', '2004-05-01');
    expect(mistakesIn(holders(sure, role('2003-01-01', '2004-01-01', '\n    acting: true')))).toEqual([]);
    expect(
      mistakesIn(holders(sure, role('2003-01-01', '2004-01-01', '\n    disputed: by the opposition'))),
    ).toEqual([]);
  });

  it('counts an open role up to the day it was checked, and asks for its end', () => {
    expect(mistakesIn(holders(role('2020-01-01', null), role('2021-12-01', '2022-01-31')))).toEqual([
      `${at('cyd', 6)} warning: roles[0]: left open, but "dan" held "president-of-russia" from 2021-12-01: write \`to\``,
      `${at('dan', 6)} roles[0]: "president-of-russia" has one seat, held at 2021-12-01 by "cyd" (2020-01-01 to at least 2021-12-31): mend the dates, mark the role acting or disputed, or raise \`seats\``,
    ]);
    expect(mistakesIn(holders(role('2020-01-01', null), role('2022-01-01', '2022-01-31')))).toEqual([
      `${at('cyd', 6)} warning: roles[0]: left open, but "dan" held "president-of-russia" from 2022-01-01: write \`to\``,
    ]);
  });

  it('is warned of where nobody held it', () => {
    expect(mistakesIn(holders(role('2010-01-01', '2014-05-01'), role('2015-03-01', '2018-05-01')))).toEqual([
      `${at('dan', 7)} warning: roles[0].from: nobody held "president-of-russia" from 2014-05-01 to 2015-03-01: add who did, or mend the dates`,
    ]);
    expect(mistakesIn(holders(role('2010-01-01', '2014-05-01'), role('2014-05-28', '2018-05-01')))).toEqual(
      [],
    );
  });

  it('is held without a gap by who came in a year of which no day is known', () => {
    const until = role('2010-01-01', '2015-01-20');
    expect(mistakesIn(holders(until, role('2015', '2015-05-01'), role('2015-05-01', null)))).toEqual([]);
  });

  it('may stand empty before the time of which the base means to be complete, and as a deputy’s at any', () => {
    expect(mistakesIn(holders(role('2000-01-01', '2004-05-01'), role('2005-03-01', '2008-05-01')))).toEqual(
      [],
    );
    const deputy = {
      'data/subjects/offices/president-of-russia.yaml':
        'id: president-of-russia\nkind: office\nlabel: Deputy\ntitle: Deputy\ndescription: x\nof: russia\nfunction: deputy-head\n',
    };
    const people = holders(role('2010-01-01', '2014-05-01'), role('2015-03-01', '2018-05-01'));
    expect(mistakesIn({ ...people, ...deputy })).toEqual([]);
  });

  it('is not held twice at once by one person', () => {
    const files = holders(
      `${role('2000-01-01', '2004-05-01')}\n    ${REFERENCES}\n  - office: president-of-russia\n    ${role('2003-01-01', '2008-05-01')}`,
    );
    expect(mistakesIn(files)).toEqual([
      `${at('cyd', 11)} roles[1]: overlaps another role of "cyd" in the same office (2000-01-01 to 2004-05-01): mend the dates or join them`,
    ]);
  });
});

describe('an office with several seats', () => {
  const office = (seats: number) => ({
    'data/subjects/offices/president-of-russia.yaml': `id: president-of-russia\nkind: office\nlabel: President of Russia\ntitle: President\ndescription: x\nof: russia\nfunction: head-of-state\nseats: ${seats}\n`,
  });
  const three = holders(
    role('2000-01-01', '2004-05-01'),
    role('2001-01-01', '2004-05-01'),
    role('2002-01-01', '2004-05-01'),
  );

  it('has as many holders as seats', () => {
    expect(mistakesIn({ ...three, ...office(3) })).toEqual([]);
    const [mistake, ...more] = mistakesIn({ ...three, ...office(2) });
    expect(more).toEqual([]);
    expect(mistake).toContain(
      `${at('eve', 6)} roles[0]: "president-of-russia" has 2 seats, held at 2002-01-01 by "cyd" (`,
    );
  });
});
