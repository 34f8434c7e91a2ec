/** Records as rows come back as they were; what is no row is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDirectory } from '../../../data/compile/packed-shard.ts';
import type { SubjectInput } from '../../../lib/facts/compiled.ts';
import { SubjectFile } from '../../../lib/facts/compiled.ts';
import { openIds } from '../../../lib/facts/ids.ts';
import { at, type Fields, type Reading, readRow, type Writing, writeRow } from '../../../lib/facts/rows.ts';
import { SUBJECT } from '../../../lib/facts/shapes.ts';

const IDS = ['a', 'b', 'c-d', '2022-02-07-x'];
const URLS = ['https://a.example/1', 'https://b.example/2'];
const writing = (self: string): Writing => ({
  self,
  idPlace: (id) => IDS.indexOf(id) + 1 || undefined,
  sourcePlace: (url) => URLS.indexOf(url) + 1 || undefined,
});
const reading = (self: string): Reading => ({
  self,
  id: (place) => at(IDS, place),
  source: (place) => at(URLS, place),
});
const throughJson = (record: Fields, self: string): unknown =>
  readRow(SUBJECT, JSON.parse(JSON.stringify(writeRow(SUBJECT, record, writing(self)))), reading(self));

const id = fc.constantFrom(...IDS, 'not-in-the-base');
const when = fc.constantFrom('2022-02-07', '2022', '2022-02-07/..', '1969-12-31', '1970-01-01', '2014~');
const text = fc.record(
  { en: fc.string(), fr: fc.string(), uk: fc.string() },
  { requiredKeys: ['en'], noNullPrototype: true },
);
const references = fc.array(
  fc.record({ source: fc.constantFrom(...URLS, 'https://c.example/'), checked: when }),
  { minLength: 1, maxLength: 3 },
);
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
const brief = fc.record({
  id,
  when,
  form: fc.constantFrom('meeting', 'call', 'of no list'),
  mode: fc.option(fc.constantFrom('in-person', 'phone')),
  where: fc.option(id),
  participants: some(id),
  encounters: some(
    fc.record(
      {
        how: fc.constantFrom('bilateral' as const, 'present' as const),
        among: fc.array(id, { minLength: 2, maxLength: 3 }),
        when,
      },
      { requiredKeys: ['how', 'among'] },
    ),
  ),
});
const statement = fc.record(
  {
    id: fc.constantFrom('a--fact--2022-02-07', 'a--fact--undated', 'own-id'),
    subject: id,
    property: fc.constantFrom('fact', 'capital'),
    references,
    value: id,
    text,
    amount: fc.constantFrom(0, -1.5, 3e9),
    when,
    about: some(id),
    by: fc.constantFrom('a', 'A. Name'),
    rank: fc.constantFrom('preferred' as const, 'normal' as const),
    contested: fc.boolean(),
    oneSource: fc.boolean(),
  },
  { requiredKeys: ['id', 'subject', 'property', 'references'] },
);
const role = fc.record(
  {
    id: fc.constantFrom('a--b--2022-02-07', 'r'),
    person: id,
    office: id,
    from: when,
    checked: when,
    references,
  },
  { noNullPrototype: true },
);
const subject: fc.Arbitrary<SubjectInput> = fc.record(
  {
    id: fc.constantFrom(...IDS),
    kind: fc.constantFrom('person', 'office'),
    label: text,
    description: text,
    statements: some(statement),
    roles: some(role),
    holders: some(role),
    events: some(brief),
    offices: some(id),
    start: fc.record({ when, references }),
    country: id,
    seats: fc.constantFrom(1, 2),
  },
  { requiredKeys: ['id', 'kind', 'label', 'description'] },
);

describe('a record as a row', () => {
  it('comes back as its schema says, with all that was left out', () => {
    fc.assert(
      fc.property(subject, (record) => {
        const plain = JSON.parse(JSON.stringify(record));
        expect(throughJson(plain, record.id)).toEqual(SubjectFile.parse(plain));
      }),
    );
  });

  it('says nothing that others say already', () => {
    const references = [{ source: URLS[0], checked: '2026-11-21' }];
    const record = {
      id: 'a',
      kind: 'person',
      label: { en: 'A' },
      description: { en: 'B' },
      statements: [
        {
          id: 'a--fact--2022-02-07',
          subject: 'a',
          property: 'fact',
          text: { en: 'T' },
          when: '2022-02-07',
          references,
        },
      ],
    };
    const row = writeRow(SUBJECT, record, writing('a'));
    expect(row).toEqual([0, 'A', 'B', [[6, 'T', 19030, [[1, 20778]]]], 0, 0, 1]);
  });

  it.each([
    ['no list', 'x'],
    ['a place without an id', [0, 'A', 'B', 0, 0, 0, 1, 0, 0, 0, [5]]],
    ['a place without a word', [0, 'A', 'B', 0, 0, 0, 99]],
    ['a place without a source', [0, 'A', 'B', [[6, 'T', 0, [[3, 20778]]]]]],
    ['a text in place of a list', [0, 'A', 'B', 'T']],
    ['a day beyond all calendars', [0, 'A', 'B', [[6, 'T', 1e20]]]],
  ])('that is %s is refused', (_, row) => {
    expect(() => readRow(SUBJECT, row, reading('a'))).toThrow();
  });
});

describe('the directory', () => {
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).buffer as ArrayBuffer;
  const word = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}\+?$/);

  it('finds every id and no other, and each at its place', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 300 }), word, (all, other) => {
        const shards = all.map((one) => ({ ids: [one] }));
        const directory = makeDirectory(shards);
        const ids = openIds(bytesOf(directory));
        for (const [shard, one] of all.entries()) expect(ids.shardOf(one)).toBe(shard);
        for (const [index, one] of directory.ids.entries()) expect(ids.at(index + 1)).toBe(one);
        if (!all.includes(other)) expect(ids.shardOf(other)).toBeNull();
        expect(() => ids.at(0)).toThrow(RangeError);
        expect(() => ids.at(all.length + 1)).toThrow(RangeError);
      }),
    );
  });

  it.each([[null], [{}], [{ ids: ['a'], shards: [] }], [[]]])('%j is refused', (value) => {
    expect(() => openIds(bytesOf(value))).toThrow('ids.json is damaged');
  });
});
