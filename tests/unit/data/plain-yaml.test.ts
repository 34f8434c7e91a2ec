import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../../data/plain-yaml.ts';
import { readAnyYaml, readYaml } from '../../../data/yaml.ts';
import { ROOT } from '../../../scripts/facts/node-store.ts';

/** All of them take the slow reader seconds. */
const EVERY_SO_MANY = 40;

const plain = (text: string) => readPlainYaml(text, (_key, value) => value);

describe('reading plain YAML', () => {
  it.each([
    ['maps and lists by indentation', 'a:\n  b: c d\n  e:\n    - f\n    - g: h\n      i: j\nk: l\n'],
    ['a list no farther in than its key', 'a:\n- b: c\n- d\ne: f\n'],
    ['lists in lists', '- - a\n  - b\n- c\n'],
    ['flow collections', 'a: [b, "c, d", { e: f, g: [] }, {}]\nh: { i: j k }\n'],
    ['flow collections over lines', 'a: [b,\n  c]\nd:\n  - { e: f,\n      g: h }\n'],
    ['quotation marks', `a: "b: \\"c\\" # d"\ne: 'f''s: g'\nh: i's "j"\n`],
    ['truth, nothing and numbers', 'a: true\nb: False\nc:\nd: 2022\ne: 1.5\nf: 0x1f\n'],
    ['comments and empty lines', '# a\n\na: b#c\n  # d\n\nb:\n  # e\n  - f\n'],
    ['other scripts and blanks that do not break', 'a: Київ\nb: 100 000 »\nc: 中国\n'],
  ])('knows %s', (_what, text) => {
    const { faults, value } = readAnyYaml('x.yaml', text);
    expect(faults).toEqual([]);
    expect(plain(text)).toEqual({ value });
  });

  it.each([
    ['a key written twice', 'a: b\na: c\n'],
    ['a key written twice in a flow', 'a: { b: c, b: d }\n'],
    ['a text that holds a key', 'a: b: c\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['a text over two lines', 'a: b\n  c\n'],
    ['a line that is too far out', 'a:\n    b: c\n  d: e\n'],
    ['a list behind a map', 'a: b\n- c\n'],
    ['a map behind a list', '- a\nb: c\n'],
    ['a bracket that nothing closes', 'a: [b, c\nd: e\n'],
    ['words behind a bracket', 'a: [b] c\n'],
    ['a tab', 'a:\tb\n'],
    ['an alias', 'a: &b c\nd: *b\n'],
    ['a block text', 'a: |\n  b\n'],
    ['an escape', 'a: "\\u0041"\n'],
    ['the end of a document', 'a: b\n---\nc: d\n'],
    ['null by its name', 'a: null\n'],
    ['nothing', '# a\n'],
    ['a very deep collection', `a: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`],
  ])('leaves %s to others', (_what, text) => {
    expect(plain(text)).toBeNull();
  });

  it('makes numbers where the slow way makes them', () => {
    const text = 'amount: 5\nlist: [{ seats: "2", amount: 1.5e3 }]\nunit: 7\n';
    expect(plain(text)).not.toBeNull();
    expect(readYaml('x.yaml', text).value).toEqual(readAnyYaml('x.yaml', text).value);
  });

  it("reads the base's own files as a reader of all YAML does", () => {
    const folder = join(ROOT, 'data/subjects');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.yaml'))
      .filter((_name, index) => index % EVERY_SO_MANY === 0);
    const left = files.filter((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const read = readPlainYaml(text, (key, value) => (key === 'seats' ? Number(value) : value));
      if (read) expect({ name, value: read.value }).toEqual({ name, value: readAnyYaml(name, text).value });
      return !read;
    });
    // What people write is what is plain: were it not, nothing would be won.
    expect(left.length).toBeLessThan(files.length / 10);
  });

  it('reads no text otherwise than a reader of all YAML, and none that is wrong', () => {
    const word = fc.constantFrom(
      ...['a', 'b', 'c: ', 'd:', '- e', 'f g', '\n', '\n  ', '\n    ', '\n- ', ' ', '{ h: i }', '[j, k]'],
      ...['{ l: [m], n: "o" }', "'p'", ': ', ', ', '[', ']', '{', '}', '#', ' #', '"', "'", '\\', '&', '*'],
      ...['!', '|', '>', '%', '@', '?', '? ', '~', 'null', 'True', '---', '...', '0x1f', '<<', '-', ' ', 'é'],
      ...['[]', '{}', '- - ', '""', '__proto__: a\n', 'a: '],
    );
    let taken = 0;
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const text = words.join('');
        const read = plain(text);
        if (!read) return;
        taken++;
        const { faults, value } = readAnyYaml('x.yaml', text);
        expect({ faults, value }).toEqual({ faults: [], value: read.value });
      }),
      { numRuns: 4_000 },
    );
    expect(taken).toBeGreaterThan(40);
  });
});
