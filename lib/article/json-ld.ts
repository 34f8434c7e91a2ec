/** What a page's JSON-LD says about itself: schema.org articles among its top entries. */
import { MAX_JSON_LD, MAX_JSON_LD_BLOCKS, MAX_JSON_LD_VALUES } from '../caps.ts';

export interface LinkedArticle {
  types: string[];
  /** Its own address, as written; '' when not given. */
  url: string;
  headline: string;
  published: string;
  lang: string;
}

/** NewsArticle and its kin of schema.org; advertisements by that name are none. */
const ARTICLE_TYPES = new Set([
  'Article',
  'NewsArticle',
  'AnalysisNewsArticle',
  'AskPublicNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReportageNewsArticle',
  'ReviewNewsArticle',
  'Report',
  'BlogPosting',
  'LiveBlogPosting',
]);

/** Where an article that is this page may stand; elsewhere (lists, links, parts) it is another one. */
const OWN_PLACES = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** All articles at the top of the given script texts; broken blocks count for nothing. */
export function linkedArticles(texts: readonly string[]): LinkedArticle[] {
  const found: LinkedArticle[] = [];
  let left = MAX_JSON_LD_VALUES;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || left-- <= 0 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    const node = value as Record<string, unknown>;
    const types = strings(node['@type']).map((type) => type.replace(/^.*[/:]/, ''));
    if (types.some((type) => ARTICLE_TYPES.has(type))) {
      const page = node.mainEntityOfPage;
      found.push({
        types,
        url:
          first(node.url) ||
          first(page) ||
          first((page as { '@id'?: unknown } | undefined)?.['@id']) ||
          first(node['@id']),
        headline: first(node.headline),
        published: first(node.datePublished) || first(node.dateCreated),
        lang: first(node.inLanguage),
      });
    }
    for (const place of OWN_PLACES) visit(node[place], depth + 1);
  };
  for (const text of texts.slice(0, MAX_JSON_LD_BLOCKS)) {
    if (text.length <= MAX_JSON_LD) visit(parseLoose(text), 0);
  }
  return found;
}

/** The one that is this page: by its address, else the only one; null when the page lists several. */
export function ownArticle(articles: readonly LinkedArticle[], pageUrl: string): LinkedArticle | null {
  const here = pathOf(pageUrl);
  const same = here ? articles.filter((article) => article.url && pathOf(article.url) === here) : [];
  const candidates = same.length > 0 ? same : articles;
  // The same article is often described twice, by two plug-ins.
  const distinct = new Set(candidates.map((article) => article.headline || article.url));
  if (distinct.size > 1 && same.length === 0) return null;
  return candidates.find((article) => article.published) ?? candidates[0] ?? null;
}

/** JSON as pages write it: with comment or CDATA marks around, and raw line breaks in strings. */
function parseLoose(text: string): unknown {
  const stripped = text
    .trim()
    .replace(/^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/, '');
  for (const attempt of [stripped, stripped.replace(/\p{Cc}+/gu, ' '), stripped.replace(/[;\s]+$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt, or nothing
    }
  }
  return null;
}

const strings = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item): item is string => typeof item === 'string');
const first = (value: unknown): string => strings(value)[0] ?? '';

/** Path without trailing slash and query, to compare addresses; '' when it is none. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url, 'https://page.invalid').pathname).replace(/\/+$/, '');
  } catch {
    return '';
  }
}
