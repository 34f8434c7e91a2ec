import { describe, expect, it } from 'vitest';
import { judgementIn } from '../../../data/check/judgements.ts';
import { mistakesIn } from './fixture.ts';

const ANN = 'data/subjects/people/ann-brown.yaml';
const described = (description: string) => ({
  [ANN]: `id: ann-brown\nkind: person\nlabel: Ann Brown\ndescription: ${description}\n`,
});

describe('a description of a person', () => {
  it('that judges is warned of, with the cure', () => {
    const [mistake, ...others] = mistakesIn(described('Fixture oligarch living abroad'));
    expect(others).toEqual([]);
    expect(mistake).toContain(`${ANN}:4 warning: description: "oligarch" judges`);
    expect(mistake).toContain('write nationality and field');
  });

  it('that says nationality and field is sound', () => {
    expect(mistakesIn(described('Fixture politician and former officer'))).toEqual([]);
  });

  it.each([
    ['German far-right politician', 'far-right'],
    ['Populist of the fixture', 'Populist'],
    ['Manager, long close to the president', 'close to'],
    ['Son of a president', 'Son of'],
    ['Ally of the prime minister', 'Ally of'],
    ['Politician of the Alliance of Sons', null],
    ['Head of the anti-corruption bureau', null],
    ['Co-founder of Brothers of Italy', null],
    ['Researcher of nighthawks', null],
  ])('%s: %s', (description, word) => {
    expect(judgementIn(description)).toBe(word);
  });
});

describe('a description of an organisation', () => {
  const body = (description: string) => ({
    'data/subjects/organisations/body.yaml': `id: body\nkind: organisation\ntype: other\nlabel: The Body\ndescription: ${description}\n`,
  });

  it('that judges or holds for a time only is warned of, with the cure', () => {
    const [mistake, ...others] = mistakesIn(body('Ruling party of the fixture'));
    expect(others).toEqual([]);
    expect(mistake).toContain('organisations/body.yaml:5 warning: description: "Ruling party" judges');
    expect(mistake).toContain('write what it is, where and since when');
  });

  it('that says what it is, is sound', () => {
    expect(mistakesIn(body('Fixture party founded in 1990'))).toEqual([]);
  });

  it.each([
    ['Largest bank of the fixture', 'Largest'],
    ['Agency close to the guards', 'close to'],
    ['Network behind attacks, by name a terrorist list', null],
    ['Jihadist group in the north', null],
    ['Bureau against corruption', null],
    ['Group of conservatives and reformists', null],
  ])('%s: %s', (description, word) => {
    expect(judgementIn(description, 'organisation')).toBe(word);
  });
});
