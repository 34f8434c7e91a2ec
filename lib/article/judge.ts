/** Is this page an article, in what language, and published when: from what was read off the page. */
import type { Day } from '../dates.ts';
import type { DateSource } from '../messages.ts';
import { datelineDay } from './dateline.ts';
import { machineDay } from './day.ts';
import { guessLanguage } from './guess-language.ts';
import { linkedArticles, ownArticle } from './json-ld.ts';
import { urlDay } from './url-day.ts';

/** What the page says, as text; see entrypoints/article.content/signals.ts for where it is found. */
export interface Signals {
  url: string;
  /** Texts of `<script type="application/ld+json">`. */
  jsonLd: string[];
  ogType: string;
  /** Values of the metadata fields that hold the time of publication, most trusted first. */
  metaDates: string[];
  /** `datetime` of `<time>` elements near the headline, those marked as publication first. */
  timeDates: string[];
  /** Short visible lines around the headline, in reading order. */
  lines: string[];
  /** Languages the page claims, most trusted first: `lang` of the document, og:locale … */
  langs: string[];
  /** Some of the main text. */
  sample: string;
  /** Code units of running text (paragraphs outside of links). */
  proseLength: number;
  /** Paragraphs of running text. */
  paragraphs: number;
  /** Main headlines (h1 with text). */
  headlines: number;
  /** Headings that link to other pages: many on fronts and lists. */
  headingLinks: number;
}

export interface Judgement {
  article: boolean;
  lang: string;
  published: Day | null;
  publishedFrom: DateSource | null;
}

/** Running text of the shortest news item that is no teaser. */
const LONG_ENOUGH = 1_200;
const ENOUGH_PARAGRAPHS = 3;
/** One headline; galleries inside an article bring a second. */
const MAX_HEADLINES = 2;
/** Linked headings beside an article: "read also" has a handful. */
const MANY_LINKS = 12;

export function judge(signals: Signals): Judgement {
  const linked = linkedArticles(signals.jsonLd);
  const own = ownArticle(linked, signals.url);
  const lang = language([...signals.langs, own?.lang ?? ''], signals.sample);
  const published = publicationDay(signals, own?.published ?? '', lang);
  return {
    article: isArticle(signals, own !== null, linked.length),
    lang,
    published: published?.day ?? null,
    publishedFrom: published?.from ?? null,
  };
}

/**
 * A page is an article when it says so, or when its main text is long enough and has one headline. The
 * root of a site is none, whatever it says: front pages carry the metadata of their templates.
 */
function isArticle(signals: Signals, saysSo: boolean, described: number): boolean {
  if (isRoot(signals.url)) return false;
  if (saysSo) return true;
  // It describes several articles and none of them is this page: a list.
  if (described > 1) return false;
  if (/^(?:article|og:article|news|newsarticle)$/i.test(signals.ogType.trim())) return true;
  return (
    signals.proseLength >= LONG_ENOUGH &&
    signals.paragraphs >= ENOUGH_PARAGRAPHS &&
    signals.headlines >= 1 &&
    signals.headlines <= MAX_HEADLINES &&
    signals.headingLinks < Math.max(MANY_LINKS, signals.paragraphs)
  );
}

/** `https://site/`, also with a language or `index.html`: a front page. A query may hold an article's number. */
function isRoot(url: string): boolean {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return false;
  }
  if (!/^https?:$/.test(parsed.protocol) || parsed.search) return false;
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(parsed.pathname);
}

function publicationDay(
  signals: Signals,
  jsonLd: string,
  lang: string,
): { day: Day; from: DateSource } | null {
  const candidates: [DateSource, string[], (text: string) => Day | null][] = [
    ['json-ld', [jsonLd], machineDay],
    ['meta', signals.metaDates, machineDay],
    ['time', signals.timeDates, machineDay],
    ['dateline', signals.lines, (line) => datelineDay(line, lang)],
    ['url', [signals.url], urlDay],
  ];
  for (const [from, texts, read] of candidates) {
    for (const text of texts) {
      const day = text ? read(text) : null;
      if (day) return { day, from };
    }
  }
  return null;
}

/** The primary subtag of the first claim that is one; without a claim, or against clear evidence, a guess. */
function language(claims: readonly string[], sample: string): string {
  const claimed = claims.map(primarySubtag).find((lang) => lang !== null) ?? null;
  const guess = guessLanguage(sample);
  // Templates leave lang="en" on pages in other languages.
  if (guess && (claimed === null || (claimed !== guess.lang && guess.sure))) return guess.lang;
  return claimed ?? 'en';
}

function primarySubtag(tag: string): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/.exec(tag.trim().toLowerCase())?.[1] ?? null;
}
