import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashKey } from '../../../lib/spotting/hash.ts';
import { buildIndex } from '../../../lib/spotting/index-build.ts';
import {
  FULL_BYTE,
  LINE_BYTES,
  LINE_ENTRIES,
  LINE_LOAD,
  MIN_LINES,
} from '../../../lib/spotting/index-format.ts';
import { aliasAt, IndexError, languageBit, openIndex } from '../../../lib/spotting/name-index.ts';
import { scan } from '../../../lib/spotting/scan.ts';
import { alias } from './make.ts';

const sample = [
  alias('Emmanuel Macron', 'macron', { full: true }),
  alias('Macron', 'macron'),
  alias('EU', 'eu'),
];
const build = () => buildIndex(sample, ['macron', 'eu']);

function problemOf(buffer: ArrayBuffer): string {
  try {
    openIndex(buffer);
    return 'none';
  } catch (error) {
    return error instanceof IndexError ? error.problem : 'another error';
  }
}

test('what goes in comes out: subject, needs, form, languages and days of each alias', () => {
  const record = fc.record({
    needs: fc.constantFrom('nothing', 'full-name-on-page', 'context'),
    full: fc.boolean(),
    acronym: fc.boolean(),
    langs: fc.subarray(['en', 'fr', 'uk']),
    from: fc.option(fc.constantFrom('2020-01-01', '2022-02-24'), { nil: undefined }),
    subject: fc.constantFrom('a', 'b', 'c', null),
  });
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (records) => {
      const ids = ['a', 'b', 'c'];
      const aliases = records.map((each, place) => alias(`Name${place} Of Things`, each.subject, each));
      const index = openIndex(buildIndex(aliases, ids));
      aliases.forEach((each) => {
        const [hit] = scan(index, each.text);
        expect(hit?.values).toHaveLength(1);
        const found = aliasAt(index, hit?.values[0] as number);
        expect(found.subject).toBe(each.subject === null ? null : ids.indexOf(each.subject));
        expect(found).toMatchObject({ needs: each.needs, full: each.full, acronym: each.acronym });
        expect(found.from).toBe(each.from ? Number(each.from.replaceAll('-', '')) : 0);
        for (const lang of ['en', 'fr', 'uk'])
          expect(((found.languages ?? 0) & languageBit(index, lang)) !== 0).toBe(each.langs.includes(lang));
      });
    }),
    { numRuns: 40 },
  );
});

test('names whose line of the table is full are found in a later one, and no others are', () => {
  const names = Array.from({ length: 8_000 }, (_, place) => `Name${place}`);
  // As many as fill the fewest lines there are, before more are made.
  const listed = names.slice(0, Math.floor(MIN_LINES * LINE_ENTRIES * LINE_LOAD));
  const index = openIndex(
    buildIndex(
      listed.map((text) => alias(text, 'a')),
      ['a'],
    ),
  );
  expect(index.lineCount).toBe(MIN_LINES);
  const full = Array.from({ length: MIN_LINES }, (_, line) => index.lineBytes[line * LINE_BYTES + FULL_BYTE]);
  expect(full).toContain(1);
  expect(names.filter((text) => scan(index, text).length > 0)).toEqual(listed);
});

test('a name of several subjects keeps all of them', () => {
  const index = openIndex(
    buildIndex([alias('Georgia', 'country'), alias('Georgia', 'state')], ['country', 'state']),
  );
  expect(scan(index, 'Georgia')[0]?.values.map((value) => aliasAt(index, value).subject)).toEqual([0, 1]);
});

describe('a file that is not ours says what is wrong', () => {
  test('cut', () => {
    expect(problemOf(build().slice(0, -4))).toBe('cut');
    expect(problemOf(new ArrayBuffer(10))).toBe('cut');
  });
  test('another file', () => {
    expect(problemOf(new TextEncoder().encode('<!doctype html>'.repeat(20)).buffer)).toBe('not-an-index');
  });
  test('another version', () => {
    const buffer = build();
    new Uint32Array(buffer)[1] = 0;
    expect(problemOf(buffer)).toBe('other-version');
  });
  test('any changed byte behind the version', () => {
    const bytes = build().byteLength;
    fc.assert(
      fc.property(fc.integer({ min: 8, max: bytes - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const buffer = build();
        (new Uint8Array(buffer)[at] as number) ^= change;
        expect(['cut', 'corrupt']).toContain(problemOf(buffer));
      }),
      { numRuns: 200 },
    );
  });
  test('the message says what to do', () => {
    expect(() => openIndex(build().slice(0, 200))).toThrow(/cut short .* install Sidelight again/);
  });
});

describe('the builder refuses', () => {
  test('what would match any common word', () => {
    expect(() => buildIndex([alias('euro', 'a')], ['a'])).toThrow(/neither capital nor digit/);
    expect(() => buildIndex([alias('—', 'a')], ['a'])).toThrow(/no letter or digit/);
  });
  test('an alias of a subject that is not there', () => {
    expect(() => buildIndex([alias('Macron', 'b')], ['a'])).toThrow(/unknown subject "b"/);
  });
});

test('fingerprints of 49 bits do not collide on 300,000 near-alike keys', () => {
  const seen = new Set<bigint>();
  for (let number = 0; number < 300_000; number++) {
    const { high, low } = hashKey(`name ${number.toString(36)} of`);
    seen.add((BigInt(high >>> 22) << 39n) | (BigInt(high & 127) << 32n) | BigInt(low));
  }
  expect(seen.size).toBe(300_000);
});
