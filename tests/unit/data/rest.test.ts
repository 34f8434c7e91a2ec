/** What others' files say of a much-named subject: the nearest in its record, the rest in one of its own. */
import { expect, test } from 'vitest';
import { compile } from '../../../data/compile.ts';
import { wholeSubjects } from '../../../lib/facts/rest.ts';
import { openStore } from '../../../lib/facts/store.ts';
import { readerOf } from '../../../scripts/facts/node-store.ts';
import { baseOf } from './fixture.ts';

const REFERENCES = 'references: [{ source: herald-page, checked: 2026-11-20, find: they talked there }]';

/** Thirty cities that each say something of Russia, in thirty years. */
const cities = Object.fromEntries(
  Array.from({ length: 30 }, (_, place) => [
    `data/subjects/places/city-${place}.yaml`,
    `id: city-${place}\nkind: place\ntype: city\ncountry: russia\nlabel: City ${place}\ndescription: A city\n` +
      `statements:\n  - property: fact\n    when: ${1990 + place}\n    text: Russia did number ${place} there\n` +
      `    about: [russia]\n    ${REFERENCES}\n`,
  ]),
);
const compiled = await compile(baseOf(cities));

test('a page reads the newest of them, the subject’s own page reads all, each once', async () => {
  const store = await openStore(readerOf(compiled));
  const page = (await store.subjects(['russia'])).get('russia');
  const years = page?.statements.map(({ when }) => when).filter((when) => Number(when) >= 1990);
  expect(years).toContain('2019');
  expect(years).not.toContain('1990');
  const whole = (await wholeSubjects(store, ['russia', 'moscow', 'nobody'])).get('russia');
  const ids = whole?.statements.map(({ id }) => id) ?? [];
  expect(ids.filter((id) => id.startsWith('city-'))).toHaveLength(30);
  expect(new Set(ids).size).toBe(ids.length);
  expect(whole).toMatchObject({ id: 'russia', iso: 'RU' });
});

test('records come in the order asked for, whichever file is read first', async () => {
  const ids = ['city-7', 'russia', 'city-29', 'ann-adams', 'city-1'];
  const read = readerOf(compiled);
  let wait = 30;
  const store = await openStore(async (file) => {
    // Each file comes sooner than the one before it.
    wait -= 5;
    if (file.startsWith('shards/')) await new Promise((done) => setTimeout(done, wait));
    return read(file);
  });
  expect([...(await store.subjects(ids)).keys()]).toEqual(ids);
  expect([...(await store.subjects([...ids].reverse())).keys()]).toEqual([...ids].reverse());
});
