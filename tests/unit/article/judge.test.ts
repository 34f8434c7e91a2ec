import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../entrypoints/article.content/article.ts';
import { documentOf } from './dom.ts';

const SENTENCE =
  'The French president said that officials are working out how a conversation could begin again. ';
const PARAGRAPHS = Array.from({ length: 8 }, () => `<p>${SENTENCE.repeat(3)}</p>`).join('');
const URL = 'https://news.example/world/story';

function page({ head = '', body = PARAGRAPHS, lang = 'en', url = URL } = {}) {
  const html = `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  return readDocument(documentOf(html), url);
}
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('article or not', () => {
  test('it says so in JSON-LD', () => {
    expect(page({ head: ld({ '@type': 'NewsArticle' }), body: '<p>Short.</p>' })?.article).toBe(true);
    expect(
      page({ head: ld({ '@graph': [{ '@type': ['ReportageNewsArticle'] }] }), body: '<p>Short.</p>' })
        ?.article,
    ).toBe(true);
    expect(
      page({
        head: ld({ '@type': 'WebPage', mainEntity: { '@type': 'http://schema.org/NewsArticle' } }),
        body: 'x',
      })?.article,
    ).toBe(true);
  });

  test('it says so in og:type', () => {
    expect(
      page({ head: '<meta property="og:type" content="article">', body: '<p>Short.</p>' })?.article,
    ).toBe(true);
  });

  test('it is long and has one headline', () => {
    expect(page({ body: `<h1>One headline of a story</h1>${PARAGRAPHS}` })?.article).toBe(true);
    expect(page()?.article).toBe(false);
    expect(page({ body: '<h1>One headline of a story</h1><p>Short.</p>' })?.article).toBe(false);
  });

  test('a list of articles is none', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', headline: 'a' }] };
    expect(page({ head: ld(list), body: '<h1>Latest news of the day</h1>' })?.article).toBe(false);
    const several = ['a', 'b', 'c'].map((headline) => ({
      '@type': 'NewsArticle',
      headline,
      url: `/${headline}`,
    }));
    expect(page({ head: ld(several), body: `<h1>Latest news of the day</h1>${PARAGRAPHS}` })?.article).toBe(
      false,
    );
  });

  test.each([
    'https://news.example/',
    'https://news.example/fr',
    'https://news.example/en-gb/',
    'https://news.example/index.html',
  ])('the front page %s is none, whatever it says', (url) => {
    expect(page({ head: ld({ '@type': 'NewsArticle' }), url })?.article).toBe(false);
  });

  test('many linked headings make a front', () => {
    const teasers = Array.from({ length: 15 }, (_, i) => `<h3><a href="/${i}">Teaser ${i}</a></h3>`).join('');
    expect(page({ body: `<h1>All of the latest news</h1>${teasers}${PARAGRAPHS}` })?.article).toBe(false);
  });
});

describe('the day of publication', () => {
  const meta = '<meta property="article:published_time" content="2026-02-03T10:00:00Z">';
  const time = '<time datetime="2026-02-02">2 February</time>';
  const line = '<p>1 February 2026</p>';
  const dated = 'https://news.example/2026/01/31/story';
  const found = (options: Parameters<typeof page>[0]) => {
    const read = page(options);
    return [read?.published, read?.publishedFrom];
  };

  test('in the order of trust', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: '2026-02-04T23:30:00+01:00' }) + meta;
    const body = `<h1>One headline of a story</h1>${time}${line}${PARAGRAPHS}`;
    expect(found({ head, body, url: dated })).toEqual(['2026-02-04', 'json-ld']);
    expect(found({ head: meta, body, url: dated })).toEqual(['2026-02-03', 'meta']);
    expect(found({ body, url: dated })).toEqual(['2026-02-02', 'time']);
    expect(found({ body: `<h1>One headline of a story</h1>${line}${PARAGRAPHS}`, url: dated })).toEqual([
      '2026-02-01',
      'dateline',
    ]);
    expect(found({ url: dated })).toEqual(['2026-01-31', 'url']);
    expect(found({})).toEqual([null, null]);
  });

  test('of the article that is this page, not of others it lists', () => {
    const articles = [
      {
        '@type': 'NewsArticle',
        headline: 'b',
        url: 'https://news.example/other',
        datePublished: '2020-01-01',
      },
      { '@type': 'NewsArticle', headline: 'a', url: URL, datePublished: '2026-02-04' },
    ];
    expect(found({ head: ld(articles) })).toEqual(['2026-02-04', 'json-ld']);
  });

  test('"updated" is not published', () => {
    const body = `<h1>One headline of a story</h1><time class="updated" datetime="2026-02-09">9</time>${PARAGRAPHS}`;
    expect(found({ body })).toEqual([null, null]);
  });

  test('broken JSON-LD does no harm, sloppy JSON-LD is read', () => {
    expect(found({ head: `<script type="application/ld+json">{oops</script>${meta}` })).toEqual([
      '2026-02-03',
      'meta',
    ]);
    const sloppy = '<!-- {"@type":"NewsArticle","description":"two\nlines","datePublished":"2026-02-04"} -->';
    expect(found({ head: `<script type="application/ld+json">${sloppy}</script>` })).toEqual([
      '2026-02-04',
      'json-ld',
    ]);
  });
});

describe('the language', () => {
  const french = `<p>${'Le président de la République a dit que les discussions avec la Russie sont dans une phase qui ne sera pas facile pour les pays de l’Union. '.repeat(12)}</p>`;

  test('is what the page says', () => {
    expect(page({ lang: 'fr-FR', body: french })?.lang).toBe('fr');
    expect(page({ lang: 'DE', body: '<p>Kurz.</p>' })?.lang).toBe('de');
  });

  test('is guessed where it says nothing, or clearly the wrong thing', () => {
    expect(page({ lang: '', body: french })?.lang).toBe('fr');
    expect(page({ lang: 'en', body: french })?.lang).toBe('fr');
    expect(
      page({
        lang: '',
        body: '<p>Президент сказав, що переговори тривають і їх буде продовжено найближчим часом.</p>',
      })?.lang,
    ).toBe('uk');
    expect(page({ lang: '', body: '<p>x</p>' })?.lang).toBe('en');
  });
});

describe('the main text', () => {
  test('is read with its headline and without what stands beside it', () => {
    const read = page({
      body: `<header>Top</header><div id="page"><div class="head"><h1>One headline of a story</h1><p>Standfirst.</p></div>
        <div class="text">${PARAGRAPHS}</div><div class="side"><p>Most read: Macron</p></div></div><div>Cookies</div>`,
    });
    const texts = read?.blocks.map(({ text }) => text) ?? [];
    expect(texts[0]).toBe('One headline of a story');
    expect(texts).toContain('Standfirst.');
    expect(texts).not.toContain('Cookies');
    expect(texts).not.toContain('Top');
  });

  test('is found where pages use boxes and line breaks instead of paragraphs', () => {
    const read = page({
      body: `<h1>One headline of a story</h1><div class="t">${`${SENTENCE}<br>`.repeat(10)}</div><div>Else</div>`,
    });
    expect(read?.blocks.length).toBe(11);
  });

  test('a document without a body has none', () => {
    expect(
      readDocument(documentOf('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), URL)?.article ?? false,
    ).toBe(false);
  });
});
