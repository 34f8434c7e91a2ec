/** Names made by rule from what is written: surnames, given names, ü spelt ue, titles behind a demonym. */
import { expect, test } from 'vitest';
import { withDerived } from '../../../data/compile/derived.ts';
import { placedAliases } from '../../../data/compile/names.ts';
import { loadBase } from '../../../data/load.ts';
import { ROOT } from '../../../scripts/facts/node-store.ts';
import { baseOf } from './fixture.ts';

/** A person of a label, in the languages of the real base. */
function namesOf(label: string, rest = ''): Record<string, { needs: string; given?: boolean | undefined }> {
  const text = `id: cyd-clark\nkind: person\nlabel: ${label}\ndescription: x\n${rest}`;
  const base = { ...baseOf({ 'data/subjects/people/cyd-clark.yaml': text }), languages };
  const aliases = placedAliases(base).map(({ alias }) => alias);
  const made = withDerived(base, aliases).filter(({ subject }) => subject === 'cyd-clark');
  return Object.fromEntries(made.map(({ text, needs, given }) => [text, { needs, ...(given && { given }) }]));
}

const { languages } = loadBase(ROOT);
const LEANS = { needs: 'full-name-on-page' };

test('a surname leans on the full name, with its small words', () => {
  expect(namesOf('Ursula von der Clark')['von der Clark']).toEqual(LEANS);
  expect(namesOf('Cyd Clark').Clark).toEqual(LEANS);
});

test('a surname that is written is left as it is written', () => {
  expect(namesOf('Cyd Clark', 'names: [{ text: Clark, needs: nothing }]').Clark).toEqual({
    needs: 'nothing',
  });
  expect(namesOf('Cyd Clark', 'names: [{ text: Cyddie, needs: nothing }]').Clark).toBeUndefined();
});

test.each(['Charles III', 'Albert II of Monaco', '"Cyd, Duchess of Clark"', 'Cyd Clark Jr.'])(
  'no surname and no given name of "%s"',
  (label) => {
    const made = Object.values(namesOf(label)).filter(({ needs }) => needs === LEANS.needs);
    expect(made).toEqual([]);
  },
);

test('a given name is told apart, and is none where it is a title or a word', () => {
  expect(namesOf('Cyd Clark').Cyd).toEqual({ ...LEANS, given: true });
  expect(namesOf('Pope Clark').Pope).toBeUndefined();
  expect(namesOf('May Clark').May).toBeUndefined();
  expect(namesOf('{ en: Cyd Clark, ru: Сид Кларк }').Сид).toEqual({ ...LEANS, given: true });
});

test('letters with dots are spelt with an e too', () => {
  expect(Object.keys(namesOf('Štefan Füle'))).toEqual(
    expect.arrayContaining(['Štefan Fuele', 'Füle', 'Fuele']),
  );
});

test('an office has the title behind its country’s adjective and acronym', () => {
  const base = { ...baseOf(), languages };
  const aliases = withDerived(
    base,
    placedAliases(base).map(({ alias }) => alias),
  );
  const titles = aliases.filter(({ subject }) => subject === 'president-of-russia').map(({ text }) => text);
  expect(titles).toContain('Russian President');
});
