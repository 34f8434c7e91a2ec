/** Collects from a document what tells whether it is an article, in what language, and published when. */
import type { Signals } from '../../lib/article/judge.ts';
import { MAX_JSON_LD, MAX_JSON_LD_BLOCKS } from '../../lib/caps.ts';
import type { MainText } from './main-text.ts';
import { elementsIn, firstText, shortText } from './text-in.ts';

/** Metadata fields that hold the time of publication, most trusted first; lower case. */
const DATE_FIELDS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'og:published_time',
  'datepublished',
  'date_published',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
/** Short lines looked at for a dateline, around the headline and at the start of the text. */
const MAX_LINES = 60;
const MAX_LINE = 200;
/** Nodes looked at for such lines. */
const MOST_NODES = 1_500;
/** Metadata elements looked at: the most talkative publishers have about 150. */
const MOST_METAS = 1_000;
/** Headings of each rank looked at. */
const MOST_HEADINGS = 100;
/** Enough for guessing the language. */
const SAMPLE = 4_000;

/** `url` is the page's address, which a document read from a file does not know. A generator, to pause between steps. */
export function* readSignals(
  document: Document,
  main: MainText | null,
  url: string,
): Generator<void, Signals> {
  const meta = metadata(document);
  const text = main?.roots.at(-1) ?? document.body;
  yield;
  const jsonLd = jsonLdTexts(document);
  yield;
  const timed = timeDates(document, main);
  yield;
  const lines = shortLines(document, main);
  yield;
  return {
    url,
    jsonLd,
    ogType: meta.get('og:type') ?? '',
    metaDates: DATE_FIELDS.map((field) => meta.get(field) ?? '').filter(Boolean),
    timeDates: timed,
    lines,
    langs: [
      document.documentElement?.getAttribute('lang') ?? '',
      document.documentElement?.getAttribute('xml:lang') ?? '',
      document.body?.getAttribute('lang') ?? '',
      meta.get('og:locale') ?? '',
      meta.get('content-language') ?? '',
    ],
    sample: text ? firstText(text, SAMPLE) : '',
    proseLength: main?.proseLength ?? 0,
    paragraphs: main?.paragraphs ?? 0,
    headlines: main?.headlines ?? 0,
    headingLinks: text ? headingLinks(text) : 0,
  };
}

function jsonLdTexts(document: Document): string[] {
  return [...document.getElementsByTagName('script')]
    .filter((script) => script.getAttribute('type')?.toLowerCase() === 'application/ld+json')
    .slice(0, MAX_JSON_LD_BLOCKS)
    .map((script) => script.textContent ?? '')
    .filter((json) => json.length <= MAX_JSON_LD);
}

/** Headings that link to other pages, counted up to a number that no article reaches. */
function headingLinks(text: Element): number {
  let links = 0;
  for (const name of ['h2', 'h3', 'h4']) {
    const headings = text.getElementsByTagName(name);
    for (let i = 0; i < headings.length && i < MOST_HEADINGS; i++) {
      if (headings[i]?.querySelector('a') || headings[i]?.closest('a')) links++;
    }
  }
  return links;
}

/** The first value of each field, by name in lower case. */
function metadata(document: Document): Map<string, string> {
  const fields = new Map<string, string>();
  // In the body only parts of the page describe themselves so.
  const metas = (document.head ?? document).getElementsByTagName('meta');
  for (let i = 0; i < metas.length && i < MOST_METAS; i++) {
    const element = metas[i] as HTMLMetaElement;
    const name =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv');
    const key = name?.trim().toLowerCase();
    const content = element.getAttribute('content');
    if (key && content !== null && !fields.has(key)) fields.set(key, content);
  }
  return fields;
}

/** `<time>` about this article: marked as publication first, then those near the headline, never "updated". */
function timeDates(document: Document, main: MainText | null): string[] {
  const marked = document.querySelectorAll(
    '[itemprop="datePublished"], time[pubdate], time.published, .published time',
  );
  const near = [main?.headline?.parentElement?.parentElement, ...(main?.roots ?? [])].flatMap((root) =>
    root ? [...root.querySelectorAll('time')].slice(0, 3) : [],
  );
  return [...[...marked].slice(0, 3), ...near]
    .filter((time) => !/updat|modif/i.test(`${time.className} ${time.getAttribute('itemprop') ?? ''}`))
    .filter((time) => !time.closest('nav, aside, footer'))
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '')
    .filter(Boolean);
}

/** Lines of a few words near the headline, in reading order. */
function shortLines(document: Document, main: MainText | null): string[] {
  const region = main?.headline?.parentElement?.parentElement ?? main?.roots[0] ?? document.body;
  const lines: string[] = [];
  // The region holds the text, where a page has little else.
  const seen = new Set<Element>();
  const add = (root: Element | null | undefined) => {
    for (const element of root ? elementsIn(root, MOST_NODES) : []) {
      if (lines.length >= MAX_LINES) break;
      if (seen.has(element)) continue;
      seen.add(element);
      if (element.childElementCount > 4) continue;
      const text = shortText(element, MAX_LINE);
      if (text === null || text.length < 6 || !/\d{4}/.test(text)) continue;
      if (!element.closest('nav, aside, footer, script, style')) lines.push(text);
    }
  };
  add(region);
  if (main && !main.roots.includes(region as Element)) for (const root of main.roots) add(root);
  return lines;
}
