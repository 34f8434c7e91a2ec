/** A compiled base is kept until something that it is made of changes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, keptBase } from '../../../data/cache.ts';

let root = '';
let made = 0;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-kept-'));
  made = 0;
  put('data/events/a.yaml', 'a');
  put('lib/facts/store.ts', 'b');
  put('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
}

const kept = () =>
  keptBase(root, async () => {
    made++;
    const bytes = new TextEncoder().encode(`${made}`);
    return new Map([
      ['catalog.json', bytes],
      ['shards/0', bytes],
    ]);
  });

describe('the kept base', () => {
  it('is made once, and found whole', async () => {
    const first = await kept();
    expect((await kept()).folder).toBe(first.folder);
    expect(made).toBe(1);
    expect(filesIn(first.folder)).toEqual(['catalog.json', 'shards/0']);
    expect(readFileSync(join(first.folder, 'shards/0'), 'utf8')).toBe('1');
  });

  it.each([
    ['a fact', 'data/events/a.yaml'],
    ['a file more', 'data/events/b.yaml'],
    ['what compiles it', 'lib/facts/store.ts'],
    ['a package', 'package-lock.json'],
  ])('is made again for another %s, and found again when that is taken back', async (_, file) => {
    const before = await kept();
    const text = filesIn(root).includes(file) ? readFileSync(join(root, file)) : null;
    put(file, 'other');
    expect((await kept()).folder).not.toBe(before.folder);
    expect(made).toBe(2);
    if (text === null) rmSync(join(root, file));
    else writeFileSync(join(root, file), text);
    expect((await kept()).folder).toBe(before.folder);
    expect(made).toBe(2);
  });

  it('is not sound until somebody says so, and not for other facts', async () => {
    const one = await kept();
    expect(one.checked).toBe(false);
    one.markChecked();
    expect((await kept()).checked).toBe(true);
    put('data/events/a.yaml', 'other');
    expect((await kept()).checked).toBe(false);
  });

  it('leaves nothing behind when it cannot be made', async () => {
    await expect(keptBase(root, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(made).toBe(0);
    await kept();
    expect(made).toBe(1);
  });

  it('is made by one of two who ask at once, and good for both', async () => {
    const [one, other] = await Promise.all([kept(), kept()]);
    expect(one.folder).toBe(other.folder);
    expect(filesIn(one.folder)).toEqual(['catalog.json', 'shards/0']);
    expect(readdirSync(join(one.folder, '..'))).toHaveLength(1);
  });

  it('does not pile up', async () => {
    for (let round = 0; round < 6; round++) {
      put('data/events/a.yaml', `${round}`);
      (await kept()).markChecked();
    }
    const folders = new Set(readdirSync(join(root, '.cache/base')).map((name) => name.split('.')[0]));
    expect(folders.size).toBe(3);
  });
});
