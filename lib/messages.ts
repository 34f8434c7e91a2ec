/**
 * Every message between the parts of the extension: one zod union for each direction, discriminated on
 * `type`. What is sent is parsed where it arrives; what is answered is typed here and made by us alone.
 *
 * "Page" in a name is one of our own pages (popup, options, side panel); "content" is our script in a news page.
 */
import * as z from 'zod/mini';
import {
  MAX_BLOCK_TEXT,
  MAX_BLOCKS,
  MAX_HOST,
  MAX_ID,
  MAX_MENTIONS,
  MAX_MUTED,
  MAX_PAGE_TEXT,
  MAX_SEARCH,
  MAX_SITE_RULES,
} from './caps.ts';
import type { PageFacts, SubjectFacts } from './facts/page.ts';
import type { PageList } from './facts/page-list.ts';
import type { SubjectPage } from './facts/subject-page.ts';
import { PanelView } from './panel.ts';
import type { Settings, SettingsProblem } from './settings.ts';
import { SettingsChange } from './settings.ts';
import type { SiteStatus } from './sites.ts';
import type { Mention } from './spotting/types.ts';

z.config({ jitless: true });

const Id = z.string().check(z.minLength(1), z.maxLength(MAX_ID));
const Host = z.string().check(z.minLength(1), z.maxLength(MAX_HOST));
const TabId = z.int().check(z.nonnegative());

/** How the day of publication was found, in the order of trust. */
export const DATE_SOURCES = ['json-ld', 'meta', 'time', 'dateline', 'url'] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

const Block = z.strictObject({
  text: z.string().check(z.maxLength(MAX_BLOCK_TEXT)),
  kind: z.enum(['headline', 'text', 'caption']),
});

/** The article as `lib/spotting/types.ts` has it, checked. */
export const ArticleMessage = z.strictObject({
  blocks: z.array(Block).check(
    z.maxLength(MAX_BLOCKS),
    z.refine(
      (blocks) => blocks.reduce((sum, block) => sum + block.text.length, 0) <= MAX_PAGE_TEXT,
      'more text than MAX_PAGE_TEXT',
    ),
  ),
  lang: z.string().check(z.regex(/^[a-z]{2,3}$/)),
  published: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
});

/**
 * Name of the port over which a news page asks which subjects its article mentions, and what of them. Opening
 * it wakes the background; one `SpotRequest` goes in, and the replies come out: mentions, then facts.
 */
export const SPOT_PORT = 'spot';

export const SpotRequest = z.strictObject({
  article: ArticleMessage,
  publishedFrom: z.nullable(z.enum(DATE_SOURCES)),
});
export type SpotRequest = z.infer<typeof SpotRequest>;

/**
 * Mentions are underlined at once; telling their facts takes ten times as long. Last is `facts`, `failed`, or
 * `stop` where the site is not on (now): the script that asked withdraws.
 */
export type SpotReply =
  | { type: 'mentions'; mentions: Mention[] }
  | { type: 'facts'; facts: PageFacts }
  | { type: 'stop' }
  | { type: 'failed'; problem: Problem };

/** A news page asks; the sender must be the top frame of a tab. */
export const ContentToBackground = z.discriminatedUnion('type', [
  /** May this page (still) be read? Asked when it comes into view again. */
  z.strictObject({ type: z.literal('allowed') }),
  /** Put the card's script into this frame; answered when it has run. */
  z.strictObject({ type: z.literal('card') }),
  /** This many subjects are marked here: shown on the toolbar button. */
  z.strictObject({ type: z.literal('count'), subjects: z.int().check(z.gte(0), z.lte(MAX_MENTIONS)) }),
  /** "Wrong person": mark this subject no more, here or anywhere. */
  z.strictObject({ type: z.literal('mute'), subject: Id, where: z.enum(['site', 'everywhere']) }),
  /** "Timeline" on a card: open the subject or the pair in full. */
  z.strictObject({ type: z.literal('panel'), view: PanelView }),
]);
export type ContentToBackground = z.infer<typeof ContentToBackground>;

/** The background tells a news page. */
export const BackgroundToContent = z.discriminatedUnion('type', [
  /** The site was switched off: take everything out. */
  z.strictObject({ type: z.literal('stop') }),
  /** The keyboard command: to the next or the previous mention; 0: the card of where the reader is. */
  z.strictObject({ type: z.literal('step'), by: z.union([z.literal(1), z.literal(0), z.literal(-1)]) }),
]);
export type BackgroundToContent = z.infer<typeof BackgroundToContent>;

/** The popup or the side panel asks a news page, by `tabs.sendMessage` to frame 0. */
export const PageToContent = z.discriminatedUnion('type', [
  /** What was found? Answered at once, whatever the state. */
  z.strictObject({ type: z.literal('found') }),
  /** Scroll to the subject's first mention and open its card pinned (led by the pair, when given). */
  z.strictObject({ type: z.literal('show'), subject: Id, pair: z.optional(Id) }),
  /** Mark this page though it is no article. */
  z.strictObject({ type: z.literal('look') }),
]);
export type PageToContent = z.infer<typeof PageToContent>;

/** Our own page asks the background; the sender's address must be ours. */
export const PageToBackground = z.discriminatedUnion('type', [
  /** All the popup must know of a tab. */
  z.strictObject({ type: z.literal('state'), tabId: TabId }),
  /**
   * The switch of a site. To switch on where `SiteStatus.origins` is not granted yet: send this without
   * waiting, then call `permissions.request` in the same click; the background finishes when it is granted.
   */
  z.strictObject({ type: z.literal('switch'), site: Host, on: z.boolean() }),
  /** One line of the list of sites; null takes it away. */
  z.strictObject({ type: z.literal('rule'), host: Host, rule: z.nullable(z.enum(['on', 'off'])) }),
  /** The whole list of sites, from an import. */
  z.strictObject({
    type: z.literal('rules'),
    rules: z
      .record(Host, z.enum(['on', 'off']))
      .check(z.refine((rules) => Object.keys(rules).length <= MAX_SITE_RULES, 'too many rules')),
  }),
  z.strictObject({ type: z.literal('pause'), paused: z.boolean() }),
  /** Everything else in the settings. */
  z.strictObject({ type: z.literal('settings'), change: SettingsChange }),
  /** Mark the page of this tab once, on the strength of the click that opened the popup. */
  z.strictObject({ type: z.literal('look'), tabId: TabId }),
  /** A subject, an event or a pair (`a|b`) in full, as of a day; null: as of today. */
  z.strictObject({
    type: z.literal('subject'),
    key: z.string().check(z.minLength(1), z.maxLength(2 * MAX_ID + 1)),
    asOf: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  }),
  /** Subjects and events of the whole base by name. */
  z.strictObject({ type: z.literal('search'), text: z.string().check(z.maxLength(MAX_SEARCH)) }),
  /** What is in the fact base, and how old it is. */
  z.strictObject({ type: z.literal('about') }),
  /** Names of subjects by their ids. */
  z.strictObject({ type: z.literal('labels'), ids: z.array(Id).check(z.maxLength(MAX_MUTED)) }),
  /** The example on the first-run page, read as a news page is. */
  z.strictObject({ type: z.literal('example'), article: ArticleMessage }),
]);
export type PageToBackground = z.infer<typeof PageToBackground>;

/** Something that did not work, in words for the reader. */
export interface Problem {
  /** base: the fact base cannot be read. refused: the browser does not let us. page: the page cannot be read. */
  code: 'base' | 'refused' | 'page' | 'internal';
  message: string;
}

/** What the background answers to each message of a news page. */
export interface ContentAnswers {
  allowed: boolean;
  card: { ok: true } | { ok: false; problem: Problem };
  count: null;
  mute: null;
  panel: null;
}

/** What a news page answers to our own pages; no answer (a rejected promise) means that no script is there. */
export interface FoundOnPage {
  /**
   * reading: not done yet. done: `list` is there (perhaps empty). no-article: a front page or a
   * list, not marked until asked. failed: see `problem`.
   */
  state: 'reading' | 'done' | 'no-article' | 'failed';
  list: PageList | null;
  problem: Problem | null;
}
export interface FromContentAnswers {
  found: FoundOnPage;
  show: { shown: boolean };
  look: FoundOnPage;
  stop: null;
  step: { shown: boolean };
}

/** What the popup must know of a tab besides what was found on its page. */
export interface TabState {
  status: SiteStatus;
  settings: Settings;
  /** Values that could not be read and were replaced by their defaults. */
  settingsProblems: SettingsProblem[];
  base: { ok: true; version: string } | { ok: false; problem: Problem };
}

/** What the background answers to our own pages. */
export interface PageAnswers {
  state: TabState;
  switch: SiteStatus;
  rule: Settings;
  rules: Settings;
  pause: Settings;
  settings: Settings;
  look: { ok: true } | { ok: false; problem: Problem };
  /** `page` is null for an id that the base does not know. */
  subject: { ok: true; page: SubjectPage | null } | { ok: false; problem: Problem };
  search: { ok: true; found: FoundInBase[] } | { ok: false; problem: Problem };
  about: ({ ok: true } & AboutBase) | { ok: false; problem: Problem };
  /** Ids that the base does not know are left out. */
  labels: Record<string, string>;
  example: { ok: true; facts: PageFacts } | { ok: false; problem: Problem };
}

/** Ready to read but for the counts. */
export interface AboutBase {
  version: string;
  subjects: number;
  events: number;
  /** Oldest and newest day on which a reference was checked; null in an empty base. */
  oldestCheck: string | null;
  newestCheck: string | null;
}

/** A match of a search over the whole base, in the reader's language where it has that. */
export interface FoundInBase {
  id: string;
  kind: SubjectFacts['kind'];
  label: string;
  line: string;
}
