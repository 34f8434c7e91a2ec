/** Documents that are not the usual HTML page, and pages that say strange things about themselves. */
import { article, type DifficultPage, FILLER, html, opens } from './page.ts';

const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const NAMES = 'Emmanuel Macron met Vladimir Putin.';

const silent = (
  name: string,
  type: string,
  body: string | Buffer,
  options: Partial<DifficultPage> = {},
): DifficultPage => ({
  name,
  served: { body, type },
  marks: [],
  script: false,
  ...options,
});

/** A page of one line, the smallest a viewer shows. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 55>>stream
BT /F 12 Tf 20 50 Td (Emmanuel Macron met Putin.) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

export const DOCUMENT_PAGES: readonly DifficultPage[] = [
  {
    name: 'xhtml',
    served: {
      type: 'application/xhtml+xml',
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>A report</title>
        <meta property="og:type" content="article"/><meta property="article:published_time" content="2026-02-04"/></head>
        <body><article><h1>A report on some talks</h1><p>Emmanuel <b>Macron</b> met <![CDATA[Vladimir Putin]]>.</p></article></body></html>`,
    },
    marks: BOTH,
    steps: [opens('Macron', 'Emmanuel Macron')],
  },
  silent(
    'svg-document',
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${NAMES}</text></svg>`,
  ),
  silent('plain-text', 'text/plain', NAMES),
  silent('json', 'application/json', JSON.stringify({ headline: NAMES })),
  silent('xml', 'text/xml', `<?xml version="1.0"?><story><p>${NAMES}</p></story>`),
  silent('pdf', 'application/pdf', PDF),
  { name: 'empty', served: html(''), marks: [] },
  { name: 'no-body-yet', served: html('<!doctype html><title>x</title>'), marks: [] },
  {
    name: 'quirks-and-broken-tags',
    served: html(
      `<html lang=en><meta property=og:type content=article><title>x</title><h1>A report on some talks<p>Emmanuel <b>Macron <i>met</b> Vladimir</i> Putin.<div><p>Angela Merkel</div></span></p><table><p>Giorgia Meloni</table>`,
    ),
    marks: [...BOTH, 'Angela Merkel', 'Giorgia Meloni'],
  },
  {
    name: 'windows-1252',
    served: {
      type: 'text/html; charset=windows-1252',
      body: Buffer.from(
        article('<p>Viktor Orbán met Emmanuel Macron – again.</p>').replace('–', '\x96'),
        'latin1',
      ),
    },
    marks: ['Viktor Orbán', 'Emmanuel Macron'],
  },
  {
    name: 'svg-and-math-inside',
    served: html(
      article(`${LEADERS}<svg><text>Angela Merkel</text><foreignObject><p>Angela Merkel</p></foreignObject></svg>
        <math><mtext>Angela Merkel</mtext></math><p>Giorgia <svg width="10" height="10"><title>Angela</title></svg> Meloni came.</p>`),
    ),
    marks: BOTH,
  },
  {
    name: 'strange-metadata',
    served: html(
      article(LEADERS, {
        lang: 'xx-😀-"',
        head: `<meta property="article:published_time" content="9999-99-99T99:99:99"><meta name="date" content="-000001-01-01">
          <meta name="pubdate" content="${'2026'.repeat(5000)}"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":</script>
          <script type="application/ld+json">{"__proto__":{"@type":"NewsArticle"},"constructor":{"prototype":1},"@type":["NewsArticle",null,{}],"datePublished":{"a":1},"inLanguage":[1]}</script>
          <script type="application/ld+json">null</script><script type="application/ld+json">"\\ud800"</script>`,
      }),
    ),
    marks: BOTH,
  },
  {
    name: 'front-page',
    served: html(
      `<!doctype html><html lang="en"><head><meta property="og:type" content="website"><title>News</title></head><body><h1>The Demo Courier</h1>${`<article><h2><a href="/a">Emmanuel Macron calls Vladimir Putin</a></h2><p>${FILLER}</p></article>`.repeat(20)}</body></html>`,
    ),
    marks: [],
  },
  {
    name: 'base-elsewhere',
    served: html(article(LEADERS, { head: '<base href="https://elsewhere.example/" target="_blank">' })),
    marks: BOTH,
    steps: [opens('Vladimir Putin', 'Vladimir Putin')],
  },
];
