import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readYaml } from '../../../data/yaml.ts';

describe('reading YAML', () => {
  it('keeps years and versions as text, and makes numbers only where numbers belong', () => {
    const { value } = readYaml(
      'x.yaml',
      'when: 2022\nfind: 0987\namount: 90\nunit: 1e3\nseats: "2"\nfrom: 2014~\n',
    );
    expect(value).toEqual({ when: '2022', find: '0987', amount: 90, unit: '1e3', seats: 2, from: '2014~' });
  });

  it('says the line of a key that is written twice, and gives no value', () => {
    const file = readYaml('x.yaml', 'id: a\nlabel: A\nid: b\n');
    expect(file.faults).toEqual([{ line: 3, message: 'the same key is written twice: keep one' }]);
    expect(file.value).toBeUndefined();
  });

  it('says the line of broken syntax and how to mend it', () => {
    const [fault] = readYaml('x.yaml', 'id: a\nlabel: A: B\n').faults;
    expect(fault?.line).toBe(2);
    expect(fault?.message).toMatch(/^broken YAML: .*needs quotes/);
  });

  it('finds the line of a value in nested maps and lists, in block and in flow style', () => {
    const file = readYaml('x.yaml', 'a:\n  - b: 1\n    c:\n      d: x\n  - { b: 2,\n      c: 3 }\n# end\n');
    expect(file.line(['a'])).toBe(1);
    expect(file.line(['a', 0, 'c', 'd'])).toBe(4);
    expect(file.line(['a', 1, 'b'])).toBe(5);
    expect(file.line(['a', 1, 'c'])).toBe(6);
  });

  it('gives the line of the deepest part that is there', () => {
    const file = readYaml('x.yaml', 'a:\n  b:\n    c: 1\n');
    expect(file.line(['a', 'b', 'missing', 0])).toBe(2);
    expect(file.line(['nothing'])).toBe(1);
  });

  it('finds every value of any file at the line on which it stands', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc.array(tie('node'), { minLength: 1, maxLength: 4 }),
        fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (value) => {
        let count = 0;
        const marked = mark(value, () => `v${count++}`);
        const text = stringify(marked);
        const file = readYaml('x.yaml', text);
        expect(file.value).toEqual(marked);
        for (const { path, leaf } of leaves(marked)) {
          expect(text.split('\n')[file.line(path) - 1]).toMatch(new RegExp(`\\b${leaf}$`));
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** The same tree with each leaf unlike any other. */
function mark(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => mark(inner, next));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner, next)]));
  }
  return next();
}

function leaves(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; leaf: string }[] {
  if (Array.isArray(value)) return value.flatMap((inner, index) => leaves(inner, [...path, index]));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
  }
  return [{ path, leaf: String(value) }];
}

it('an alias without an anchor is a fault, no crash', () => {
  const { value, faults } = readYaml('a.yaml', '<<: *nobody');
  expect(value).toBeUndefined();
  expect(faults).toHaveLength(1);
});
