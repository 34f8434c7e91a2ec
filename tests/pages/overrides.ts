/** Pages that replace what scripts rely on. Ours runs in a world of its own, and must not mind. */
import { article, type DifficultPage, html, opens, opensMark, script } from './page.ts';

const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const card = [opensMark('Vladimir Putin')];

const early = (name: string, code: string, options: Partial<DifficultPage> = {}): DifficultPage => ({
  name,
  served: html(article(LEADERS, { head: script(code) })),
  marks: BOTH,
  ...options,
});

/** Elements named like properties of `document`, which then give the element. */
const NAMES =
  'body head documentElement title readyState contentType defaultView visibilityState activeElement fonts ' +
  'querySelector querySelectorAll getElementById getElementsByTagName createElement createRange createTreeWalker ' +
  'caretPositionFromPoint elementFromPoint elementsFromPoint getSelection addEventListener removeEventListener ' +
  'dispatchEvent designMode prerendering location adoptedStyleSheets styleSheets firstChild childNodes children ' +
  'append contains nodeType ownerDocument isConnected parentNode';

export const OVERRIDE_PAGES: readonly DifficultPage[] = [
  early(
    'globals-replaced',
    `const bad = () => { window.called = (window.called ?? 0) + 1; throw new Error('called'); };
     for (const name of ['Range', 'StaticRange', 'Highlight', 'Map', 'Set', 'WeakMap', 'Promise', 'MutationObserver', 'ResizeObserver',
       'AbortController', 'CSSStyleSheet', 'TreeWalker', 'Intl', 'Temporal', 'JSON', 'requestIdleCallback', 'scheduler', 'MessageChannel',
       'matchMedia', 'getComputedStyle', 'setTimeout', 'structuredClone'])
       Object.defineProperty(window, name, { value: bad, configurable: true });`,
    { steps: card, works: 'window.called === undefined' },
  ),
  early(
    'prototypes-replaced',
    `const bad = () => { window.called = (window.called ?? 0) + 1; throw new Error('called'); };
     const spoil = (proto) => { for (const key of Object.getOwnPropertyNames(proto)) {
       if (key === 'constructor' || typeof Object.getOwnPropertyDescriptor(proto, key).value !== 'function') continue;
       Object.defineProperty(proto, key, { value: bad, configurable: true }); } };
     [Range.prototype, Document.prototype, Node.prototype, Element.prototype, HTMLElement.prototype, Text.prototype,
      CharacterData.prototype, HighlightRegistry.prototype, Highlight.prototype, CSSStyleSheet.prototype,
      MutationObserver.prototype, EventTarget.prototype, Array.prototype, Map.prototype, Set.prototype, String.prototype,
      RegExp.prototype, Promise.prototype].forEach(spoil);`,
    // No card: the tests themselves cannot look at such a page.
    { works: 'window.called === undefined' },
  ),
  early(
    'prototypes-frozen',
    `for (const name of Object.getOwnPropertyNames(window)) {
       try { const { prototype } = window[name]; if (prototype) Object.freeze(prototype); } catch {} }
     Object.freeze(CSS); Object.preventExtensions(document.documentElement);`,
    { steps: card },
  ),
  early(
    'highlights-replaced',
    `Object.defineProperty(CSS, 'highlights', { value: new Map(), configurable: false });
     window.Highlight = class {};`,
    { works: 'CSS.highlights.size === 0' },
  ),
  {
    // The registry is the document's: the page may take our marks out, and then it wins.
    name: 'highlights-cleared',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      {
        what: 'clearing',
        act: (tab) => tab.evaluate('CSS.highlights.clear()'),
        marks: [],
      },
      opens('Vladimir Putin', 'Vladimir Putin'),
    ],
  },
  {
    name: 'highlights-of-its-own',
    served: html(
      article(
        `<style>::highlight(sidelight-mention) { color: red } ::highlight(search) { background: yellow }</style>${LEADERS}${script(`
        const range = new Range(); range.selectNodeContents(document.querySelector('p'));
        CSS.highlights.set('search', new Highlight(range));`)}`,
      ),
    ),
    marks: BOTH,
    works: `CSS.highlights.get('search').size === 1`,
  },
  early(
    'prototypes-extended',
    `
     for (const proto of [Object.prototype, Array.prototype, Node.prototype]) {
       proto.extra = function () { return 1 }; }
     Object.prototype.get = undefined; Object.prototype.type = 'spot'; Object.prototype.toJSON = () => 'none of your business';
     Array.prototype.toJSON = () => 'none of your business'; String.prototype.toJSON = () => 'x';`,
    { steps: card },
  ),
  {
    name: 'document-clobbered',
    served: html(
      article(LEADERS, {
        after: NAMES.split(' ')
          .map((name) => `<img name="${name}"><form name="${name}"></form>`)
          .join(''),
      }),
    ),
    marks: BOTH,
    steps: card,
  },
  {
    name: 'forms-clobbered',
    served: html(
      article(
        `${LEADERS}<form class="comment">${`${NAMES} nodeName localName tagName attributes id className classList getAttribute hasAttribute
          hasAttributes closest matches textContent innerText nextSibling previousSibling parentElement firstElementChild
          childElementCount getBoundingClientRect style remove`
          .split(/\s+/)
          .map((name) => `<input name="${name}">`)
          .join('')} Angela Merkel</form><p>Giorgia Meloni came.</p>`,
      ),
    ),
    marks: [...BOTH, 'Giorgia Meloni'],
    steps: card,
  },
  {
    name: 'form-around-the-article',
    served: html(
      article('', {
        after: `<form id="aspnetForm"><input name="id"><input name="name"><input name="children"><input name="parentElement"><article>
        <h1>A report on some talks</h1>${LEADERS}${'<p>The committee will read the report and answer the questions that were left open, all of them.</p>'.repeat(8)}</article></form>`,
      }).replace(/<article>\s*<h1>A report on some talks<\/h1>\s*<\/article>/, ''),
    ),
    marks: BOTH,
  },
];
