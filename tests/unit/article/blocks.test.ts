import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OBJECT, type PageBlock, placeOf } from '../../../entrypoints/article.content/block-text.ts';
import { readBlocks } from '../../../entrypoints/article.content/blocks.ts';
import { lookByTag } from '../../../entrypoints/article.content/look.ts';
import { toEnd } from '../../../entrypoints/article.content/slices.ts';
import { MAX_DEPTH } from '../../../lib/caps.ts';
import { hashKey } from '../../../lib/spotting/hash.ts';
import { bodyOf } from './dom.ts';

const read = (inner: string): PageBlock[] => toEnd(readBlocks(bodyOf(inner), { lookOf: lookByTag }));
const texts = (inner: string): string[] => read(inner).map(({ text }) => text);

/** What a span of a block is in the page, from node to node, with what the reader does not see taken out. */
function pageText(block: PageBlock, start: number, end: number): string {
  const place = placeOf(block, start, end);
  if (!place) return '';
  let text = '';
  const nodes = [...new Set(block.pieces.map(({ node }) => node))];
  const from = nodes.indexOf(place.startContainer);
  const to = nodes.indexOf(place.endContainer);
  for (let i = from; i <= to; i++) {
    const data = nodes[i]?.data ?? '';
    text += data.slice(i === from ? place.startOffset : 0, i === to ? place.endOffset : data.length);
  }
  return text;
}
const seen = (text: string) => text.replace(/[\u00ad\u200b\ufeff]/g, '').replace(/[ \t\n\r\f]+/g, ' ');

describe('what a block is', () => {
  test('inline tags do not divide a name', () => {
    expect(texts('<p>Viktor <em>Orb</em><strong>án</strong> spoke.</p>')).toEqual(['Viktor Orbán spoke.']);
  });

  test('block elements, line breaks and cells do', () => {
    expect(texts('<div>Emmanuel<div>Macron</div>Vladimir</div>')).toEqual(['Emmanuel', 'Macron', 'Vladimir']);
    expect(texts('<p>Emmanuel<br>Macron</p>')).toEqual(['Emmanuel', 'Macron']);
    expect(texts('<table><tr><td>Emmanuel</td><td>Macron</td></tr></table>')).toEqual(['Emmanuel', 'Macron']);
  });

  test('white space is one space, as the reader sees it', () => {
    expect(texts('<p>\n  Emmanuel\n\t <b> Macron</b>  \n</p>')).toEqual(['Emmanuel Macron']);
  });

  test('soft hyphens and zero-width spaces are not there', () => {
    expect(texts('<p>Em\u00admanuel\u200b Macron</p>')).toEqual(['Emmanuel Macron']);
  });

  test('headlines and captions are told apart from text', () => {
    const kinds = read(
      '<h2>One</h2><p>Two</p><figure><figcaption>Three <i>four</i></figcaption></figure><p>Five</p>',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['headline', 'text', 'caption', 'text']);
  });

  test('what is not the article is left out', () => {
    const furniture = [
      '<nav>Macron</nav>',
      '<footer>Macron</footer>',
      '<form>Macron <input value="Macron"></form>',
      '<div contenteditable>Macron</div>',
      '<pre><code>Macron</code></pre>',
      '<div hidden>Macron</div>',
      '<div aria-hidden="true">Macron</div>',
      '<div style="display:none">Macron</div>',
      '<p style="visibility: hidden">Macron</p>',
      '<div class="ad-slot">Macron</div>',
      '<figure class="advert"><figcaption>Macron</figcaption></figure>',
      '<section id="related-stories">Macron</section>',
      '<script>Macron</script><style>Macron</style><noscript>Macron</noscript>',
      '<button>Macron</button><select><option>Macron</option></select>',
      '<details><summary>More</summary><p>Macron</p></details>',
      '<ul><li><a href="/1">Macron one</a></li><li><a href="/2">Two</a></li><li><a href="/3">Three</a></li></ul>',
    ].join('');
    expect(texts(`<p>Before</p>${furniture}<p>After</p>`)).toEqual(['Before', 'More', 'After']);
  });

  test('words of class names count only whole', () => {
    expect(texts('<div class="lead header shadow">Macron</div>')).toEqual(['Macron']);
  });

  test('what holds much of the article is read whatever its name', () => {
    const body = bodyOf('<div class="has-ads"><p>Macron</p></div>');
    const keep = (element: Element) => element.className === 'has-ads';
    expect(toEnd(readBlocks(body, { lookOf: lookByTag, keep })).map(({ text }) => text)).toEqual(['Macron']);
  });

  test('something between words keeps them apart', () => {
    expect(texts('<p>New <code>x</code> York</p>')).toEqual([`New ${OBJECT} York`]);
    expect(texts('<p>Putin<sup>1</sup> spoke on 1<sup>er</sup> février</p>')).toEqual([
      `Putin${OBJECT} spoke on 1er février`,
    ]);
  });

  test('deep nesting ends somewhere, and what is above it is read', () => {
    const deep = MAX_DEPTH + 500;
    const body = bodyOf('<p>Above</p>');
    let at: Element = body;
    for (let i = 0; i < deep; i++) at = at.appendChild(body.ownerDocument.createElement('div'));
    at.textContent = 'Below';
    expect(toEnd(readBlocks(body, { lookOf: lookByTag })).map(({ text }) => text)).toEqual(['Above']);
  });
});

/** A tree of inline tags round words, white space and unseen characters. */
const { inline } = fc.letrec<{ inline: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(
    'Emmanuel',
    'Macron',
    'Орбан',
    '👩‍🚀',
    'é',
    ' ',
    '\n\t ',
    '\u00ad',
    '\u200b',
    '’s',
    '',
    'a b',
  ),
  inline: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('inline'), { maxLength: 5 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('a', 'b', 'em', 'span', 'mark', 'i'), tie('inline'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
    fc.constant('<!-- comment -->'),
  ),
}));

describe('offsets lead back to the page', () => {
  test('for any nesting of inline tags', () => {
    fc.assert(
      fc.property(inline, fc.nat(), fc.nat(), (inner, a, b) => {
        for (const block of read(`<p>${inner}</p>`)) {
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          expect(seen(pageText(block, start, end))).toBe(block.text.slice(start, end));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('pieces cover the block without gaps or overlaps', () => {
    fc.assert(
      fc.property(inline, (inner) => {
        for (const { text, pieces } of read(`<p>${inner}</p>`)) {
          let at = 0;
          for (const piece of pieces) {
            expect(piece.at).toBe(at);
            const own = piece.node.data.slice(piece.from, piece.from + piece.length);
            expect(seen(own)).toBe(text.slice(at, at + piece.length));
            at += piece.length;
          }
          expect(at).toBe(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('a text taken from the page again is the one that was read', () => {
    const part = fc.oneof(
      inline,
      fc.constantFrom('<svg></svg>', '<code>x</code>', '\r\n', '\u00a0', ' \u200b '),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        for (const { text, length, digest } of read(`<p>${parts.join('')}</p>`)) {
          expect(text).toHaveLength(length);
          expect(hashKey(text).high).toBe(digest);
        }
      }),
    );
  });

  test('text is that of the page, and blocks never hold white space at their ends', () => {
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 4 }), (paragraphs) => {
        const body = bodyOf(paragraphs.map((inner) => `<p>${inner}</p>`).join(''));
        const blocks = toEnd(readBlocks(body, { lookOf: lookByTag }));
        const squeeze = (text: string) => text.replace(/\s+/g, '');
        const letters = [...body.children]
          .map((p) => seen(p.textContent ?? ''))
          .filter((text) => /[\p{L}\p{N}]/u.test(text));
        expect(squeeze(blocks.map(({ text }) => text).join(''))).toBe(squeeze(letters.join('')));
        for (const { text } of blocks) expect(text).toBe(text.trim());
      }),
    );
  });
});
