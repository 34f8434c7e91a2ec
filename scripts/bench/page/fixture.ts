/** The pages that are measured: made-up text around names of the fact base, with a probe of the page's own. */
import type { Base } from '../../../data/load.ts';
import { makeText } from '../gazetteer.ts';
import { PROBE } from './probe.ts';

export const ARTICLE_WORDS = 1_500;
export const BLOG_WORDS = 50_000;
/** Different names in the article, as many as news has; in the live blog they grow with the root of its words (Heaps). */
const ARTICLE_NAMES = 40;
const BLOG_NAMES = Math.round(ARTICLE_NAMES * Math.sqrt(BLOG_WORDS / ARTICLE_WORDS));

export interface Fixtures {
  article: string;
  blog: string;
}

export function makeFixtures(base: Base): Fixtures {
  return {
    article: page(makeText(ARTICLE_WORDS, namesOf(base, ARTICLE_NAMES))),
    blog: page(makeText(BLOG_WORDS, namesOf(base, BLOG_NAMES))),
  };
}

/** Full names of people who held offices, spread over the base, and of the countries among them. */
function namesOf({ subjects }: Base, count: number): string[] {
  const records = [...subjects.values()].map(({ record }) => record).sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = records.filter((record) => record.kind === 'person' && record.roles.length > 0);
  const names = told.map(({ label }) => label.en).filter((name) => /^\p{L}+ \p{L}+$/u.test(name));
  const every = Math.max(1, Math.floor(names.length / count));
  return names.filter((_, place) => place % every === 0).slice(0, count);
}

function page(blocks: readonly string[]): string {
  const published = '<meta property="article:published_time" content="2026-02-04T08:00:00+01:00">';
  // Two lines around the text as publishers have them; the style is what a heavy page spends on each paragraph.
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
${published}<title>Leaders weigh their next step</title>
<style>body{font:18px/1.6 'Liberation Serif',serif;max-width:640px;margin:2rem auto}p{margin:1em 0}</style>
<script>${PROBE}</script></head>
<body><article><h1>Leaders weigh their next step</h1>
${blocks.map((text) => `<p>${text}</p>`).join('\n')}
</article></body></html>`;
}
