import { expect, test } from 'vitest';
import { wikipediaLink } from '../../../components/wikipedia.ts';

const MACRON = { title: 'Emmanuel Macron', wikidata: 'Q3052772' };

test('in English by its title', () => {
  for (const locale of ['en', 'en-GB']) {
    expect(wikipediaLink(MACRON, locale)).toEqual({
      url: 'https://en.wikipedia.org/wiki/Emmanuel_Macron',
      english: false,
    });
  }
});

test('in other languages through Wikidata, with English where theirs is missing', () => {
  const { url, english } = wikipediaLink(MACRON, 'uk');
  expect(url).toBe('https://www.wikidata.org/wiki/Special:GoToLinkedPage/ukwiki,enwiki/Q3052772');
  expect(english).toBe(false);
  expect(wikipediaLink(MACRON, 'nb-NO').url).toContain('/nowiki,enwiki/');
});

test('English, and said so, where there is no id', () => {
  expect(wikipediaLink({ title: 'A/B?' }, 'fr')).toEqual({
    url: 'https://en.wikipedia.org/wiki/A%2FB%3F',
    english: true,
  });
});
