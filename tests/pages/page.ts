/** The form of a difficult page: what is served, what must be marked on it, and how it shows that it still works. */
import type { Page as Tab } from 'puppeteer-core';
import type { BrowserName } from '../../scripts/browser/find.ts';
import type { Page as Served } from '../../scripts/browser/news-server.ts';

export interface Step {
  what: string;
  /** What the reader or the page does. */
  act(tab: Tab, tools: Tools): Promise<unknown>;
  /** Marks afterwards; those from before when left out. */
  marks?: readonly string[];
}

export interface Tools {
  name: BrowserName;
  /** Address of this page, under the host it is served at. */
  url: string;
  /** Rests the pointer on a text and gives the name of the card that opens. */
  hover(text: string, nth?: number): Promise<string>;
  /** Rests the pointer on a mark, where the page cannot be asked where its text stands. */
  hoverMark(text: string): Promise<string>;
  /** The name of the card that is open, null when none is. */
  card(): Promise<string | null>;
  /** Moves the pointer away and waits until no card is open. */
  leave(): Promise<void>;
  /** Changes the settings as the options page would; they are put back after the page. */
  settings(change: object): Promise<void>;
  /** Runs a function in one of our own pages, which may use all of `browser`. */
  inExtension<T>(run: () => Promise<T>): Promise<T>;
  /** Polls until the answer is truthy. */
  until<T>(what: string, probe: () => Promise<T | null | undefined | false>): Promise<T>;
}

export interface DifficultPage {
  /** Also its path. */
  name: string;
  served: Served;
  /** Further things served under the same host, by path. */
  more?: Record<string, Served>;
  /** Texts of all marks in reading order, as the page has them; [] for silence; 'any' where nobody has listed them, and the page must only be read. */
  marks: readonly string[] | 'any';
  steps?: readonly Step[];
  /** An expression that is `true` in the page as long as the page works; what else it gives is told. */
  works?: string;
  /** Sleeps this long before it looks, where what is to be seen comes late. */
  late?: number;
  /** For `npm run soak` alone: the browser itself takes long over it. */
  soak?: true;
  /** So large that it alone keeps the browser busy: all takes longer. */
  heavy?: true;
  /** Its own doings shift its layout. */
  shifts?: true;
  /** Its own doings change its tree in ways that cannot be told from ours. */
  changes?: true;
  /** Whether the script runs in it at all; documents that are no web pages have none. */
  script?: false;
  /** Only there: the other browser has no such thing. */
  only?: BrowserName;
}

/** A sentence in which nothing can be marked. */
export const FILLER = 'The committee will read the report and answer the questions that were left open.';

export interface ArticleOptions {
  head?: string;
  /** After the article. */
  after?: string;
  /** Attributes of the root element. */
  root?: string;
  doctype?: string;
  lang?: string;
}

/** A news article around some HTML, as a publisher would serve it. Scripts may call `own(f)` to change the page. */
export function article(inner: string, options: ArticleOptions = {}): string {
  const { head = '', after = '', root = '', doctype = '<!doctype html>', lang = 'en' } = options;
  return `${doctype}<html lang="${lang}" ${root}><head><meta charset="utf-8"><title>A report on talks</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-04T08:00:00Z">
<style>body { font: 18px/1.6 'Liberation Serif', serif; max-width: 640px; margin: 2rem auto }</style>${head}</head>
<body><article><h1>A report on some talks</h1>
${inner}
</article>${after}</body></html>`;
}

export const html = (body: string, headers: Record<string, string> = {}): Served => ({ body, headers });

/** Runs in the page as the page's own doing: what it changes is not counted as ours. */
export const script = (code: string) => `<script>const own = window.own ?? ((f) => f());\n${code}</script>`;

/** A step that runs code in the page, as the page's own doing. */
export const does = (what: string, code: string, marks?: readonly string[]): Step => ({
  what,
  act: (tab) => tab.evaluate(`(window.own ?? ((f) => f()))(() => { ${code} })`),
  ...(marks ? { marks } : {}),
});

/** A step that rests on a text and expects the card of that name. */
export const opens = (text: string, name: string, nth = 0): Step => ({
  what: `resting on "${text}" opens the card of ${name}`,
  async act(_tab, { hover, leave }) {
    const opened = await hover(text, nth);
    if (opened !== name) throw new Error(`the card of "${opened}" opened`);
    await leave();
  },
});

/** The same by the mark, where the page has spoilt what finds its text. */
export const opensMark = (text: string): Step => ({
  what: `resting on the mark "${text}" opens its card`,
  async act(_tab, { hoverMark, leave }) {
    const opened = await hoverMark(text);
    if (opened !== text) throw new Error(`the card of "${opened}" opened`);
    await leave();
  },
});
