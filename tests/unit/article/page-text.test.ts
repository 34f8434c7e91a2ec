import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../entrypoints/article.content/article.ts';
import { lookByTag } from '../../../entrypoints/article.content/look.ts';
import { makePageText } from '../../../entrypoints/article.content/page-text.ts';
import { toEnd } from '../../../entrypoints/article.content/slices.ts';
import { documentOf } from './dom.ts';

const HEAD = '<meta property="og:type" content="article">';
const LONG = 'The French president said that officials are working out how a conversation could begin again.';

async function reading(body: string) {
  const document = documentOf(`<!doctype html><html><head>${HEAD}</head><body>${body}</body></html>`);
  const found = toEnd(findArticle(document, 'https://news.example/story'));
  if (!found) throw new Error('no article');
  const text = makePageText(found, lookByTag);
  const { signal } = new AbortController();
  await text.readAll(signal);
  const texts = () => text.blocks.map((block) => block.text);
  return { document, text, texts, again: (...nodes: Node[]) => text.readAgain(units(nodes), signal) };

  function* units(nodes: Node[]) {
    for (const node of nodes) {
      const unit = text.unitOf(node);
      if (unit) yield unit;
    }
  }
}
const article = (...paragraphs: string[]) =>
  `<article>${paragraphs.map((inner, i) => `<p id="p${i}">${inner}</p>`).join('')}</article>`;

describe('a page that changes', () => {
  test('only the changed block is made anew', async () => {
    const { document, text, texts, again } = await reading(
      article(`One ${LONG}`, `Two ${LONG}`, `Three ${LONG}`),
    );
    const [first, , third] = text.blocks;
    const node = document.querySelector('#p1')?.firstChild as Text;
    node.data = 'Second.';
    expect(await again(node)).toBe(true);
    expect(texts()[1]).toBe('Second.');
    expect(text.blocks[0]).toBe(first);
    expect(text.blocks[2]).toBe(third);
  });

  test('what is added stands where the page has it', async () => {
    const { document, texts, again } = await reading(article(`One ${LONG}`, `Two ${LONG}`));
    const added = document.createElement('p');
    added.textContent = 'Between.';
    document.querySelector('#p1')?.before(added);
    expect(await again(added)).toBe(true);
    expect(texts().map((t) => t.split(' ')[0])).toEqual(['One', 'Between.', 'Two']);
  });

  test('what is taken out is forgotten', async () => {
    const { document, texts, again } = await reading(article(`One ${LONG}`, `Two ${LONG}`));
    document.querySelector('#p0')?.remove();
    expect(await again()).toBe(true);
    expect(texts()).toEqual([`Two ${LONG}`]);
  });

  test('no change of the text is no change', async () => {
    const { document, again } = await reading(article(`One ${LONG}`, `Two ${LONG}`));
    const place = document.querySelector('#p0') as Element;
    place.setAttribute('class', 'other');
    expect(await again(place)).toBe(false);
  });

  test('changes in furniture and outside of the article are not looked at', async () => {
    const { document, text } = await reading(
      `<div id="out">Clock</div><article><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><div class="ad" id="ad"><p>Buy</p></div></article>`,
    );
    expect(text.unitOf(document.querySelector('#ad p') as Element)).toBeNull();
    expect(text.unitOf(document.querySelector('#out') as Element)).toBeNull();
    expect(text.unitOf(document.querySelector('article p') as Element)?.localName).toBe('p');
  });

  test('what was hidden is told when it is shown', async () => {
    const { document, text, texts, again } = await reading(
      `<article><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p><div id="more" style="display:none"><p>More text.</p></div></article>`,
    );
    expect(text.hidesSome).toBe(true);
    expect(text.shownSince()).toEqual([]);
    const more = document.querySelector('#more') as Element;
    more.removeAttribute('style');
    const shown = text.shownSince();
    expect(shown).toEqual([more]);
    expect(await again(...shown)).toBe(true);
    expect(texts().at(-1)).toBe('More text.');
    expect(text.shownSince()).toEqual([]);
  });
});

test('a file that is all one comment is no article', () => {
  expect(toEnd(findArticle(documentOf('<!-- <p>never closed</p>'), 'https://example.org/'))).toBeNull();
});
