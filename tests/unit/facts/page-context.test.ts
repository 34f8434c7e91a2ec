import { describe, expect, it } from 'vitest';
import { PageContext } from '../../../lib/facts/page-context.ts';
import { articleOf } from './small-base.ts';

const NAMES = { Ann: 'ann', Bob: 'bob', Cyd: 'cyd', Dee: 'dee' };
const contextOf = (...paragraphs: string[]) => {
  const { article, spotted } = articleOf(paragraphs, NAMES);
  return { page: new PageContext(article, spotted.mentions), mentions: spotted.mentions };
};
const all = new Map(Object.entries({ ann: 3, bob: 3, cyd: 3, dee: 3 }));

describe('the partner that leads a card', () => {
  it('is in the same sentence, then in the same paragraph, then anywhere', () => {
    const { page } = contextOf('Ann met Bob. Cyd was there.', 'Dee left. Ann stayed.', 'Ann slept.');
    expect(
      page.partner(
        0,
        new Map([
          ['bob', 2],
          ['cyd', 3],
          ['dee', 3],
        ]),
      ),
    ).toBe('bob');
    expect(
      page.partner(
        0,
        new Map([
          ['cyd', 2],
          ['dee', 3],
        ]),
      ),
    ).toBe('cyd');
    expect(
      page.partner(
        5,
        new Map([
          ['bob', 2],
          ['cyd', 3],
        ]),
      ),
    ).toBe('cyd');
  });

  it('is the nearest of one sentence', () => {
    const { page } = contextOf('Ann was told by Bob a long while ago, and Cyd called Dee');
    expect(page.partner(2, all)).toBe('dee');
    expect(page.partner(0, all)).toBe('bob');
  });

  it('has met or spoken, before a lesser tie of the same sentence', () => {
    const { page } = contextOf('Ann and Bob heard Cyd.');
    expect(
      page.partner(
        0,
        new Map([
          ['bob', 1],
          ['cyd', 2],
        ]),
      ),
    ).toBe('cyd');
    expect(page.partner(0, new Map([['bob', 1]]))).toBe('bob');
  });

  it('is nobody without a tie, nor for a lesser tie from elsewhere in the article', () => {
    const { page } = contextOf('Ann slept.', 'Bob woke.');
    expect(page.partner(0, new Map())).toBeNull();
    expect(page.partner(0, new Map([['bob', 1]]))).toBeNull();
    expect(page.partner(0, new Map([['bob', 2]]))).toBe('bob');
    expect(page.partner(0, new Map([['eve', 3]]))).toBeNull();
  });

  it('does not end a sentence at an initial or a title', () => {
    const { page } = contextOf('Ann of the U.S. Senate and Mr. Bob spoke. Cyd did not.');
    expect(page.nearness('ann', 'bob')).toBe('sentence');
    expect(page.nearness('bob', 'cyd')).toBe('paragraph');
  });
});

describe('a short name', () => {
  it('is the word of the name that the article uses alone, whichever that is', () => {
    const { article, spotted } = articleOf(['Xi, Zelenskiy and Orban saw Ann Lee.'], {
      Zelenskiy: 'zel',
      Xi: 'xi',
      Orban: 'orban',
      'Ann Lee': 'ann',
    });
    const page = new PageContext(article, spotted.mentions);
    expect(page.shortName('xi', 'Xi Jinping')).toBe('Xi');
    expect(page.shortName('orban', 'Viktor Orbán')).toBe('Orbán');
    expect(page.shortName('ann', 'Ann Lee')).toBeNull();
    expect(page.shortName('zel', 'Volodymyr Zelenskyy')).toBe('Zelenskyy');
    expect(page.shortName('orban', 'Віктор Орбан')).toBeNull();
  });
});

describe('weights', () => {
  it('go by mentions, against the one mentioned most', () => {
    const { page } = contextOf('Ann, Ann, Ann and Ann saw Bob.', 'Cyd.');
    expect(page.weight('ann')).toBe(1);
    expect(page.weight('bob')).toBe(0.25);
    expect(page.weight('eve')).toBe(0);
    expect(page.nearness('bob', 'cyd')).toBe('article');
  });

  it('nearness says nothing in a block that names everybody', () => {
    const names = Object.fromEntries(
      Array.from({ length: 70 }, (_, index) => [`Name${String(index).padStart(2, '0')}`, `s${index}`]),
    );
    const { article, spotted } = articleOf([Object.keys(names).join(', ')], names);
    expect(new PageContext(article, spotted.mentions).nearness('s1', 's2')).toBe('article');
  });
});
