/**
 * Made-up inputs for everything that reads what others wrote: settings, backups, messages, hosts and rules,
 * dates, YAML, text, pages. Each property says what must hold whatever comes; it throws when that fails.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { readSiteList, writeSiteList } from '../../components/options/site-list.ts';
import { readYaml } from '../../data/yaml.ts';
import { readDocument } from '../../entrypoints/article.content/article.ts';
import { datelineDay } from '../../lib/article/dateline.ts';
import { machineDay, writtenDay } from '../../lib/article/day.ts';
import { linkedArticles } from '../../lib/article/json-ld.ts';
import { MAX_BLOCKS, MAX_PAGE_TEXT } from '../../lib/caps.ts';
import { bounds, parseEdtf } from '../../lib/dates.ts';
import { isWithin, normaliseHost, patternCovers, patternOf, ruleFor } from '../../lib/hosts.ts';
import {
  BackgroundToContent,
  ContentToBackground,
  PageToBackground,
  PageToContent,
  SpotRequest,
} from '../../lib/messages.ts';
import { DEFAULTS, readSettings, type SiteRules } from '../../lib/settings.ts';
import { siteState, switchSite, zonesOf } from '../../lib/sites.ts';
import { spot } from '../../lib/spotting/spot.ts';
import type { SpotBase } from '../../lib/spotting/types.ts';

/** Fails with a sentence; fast-check then looks for the smallest input that fails. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'www.bbc.com',
    'news.bbc.co.uk',
    'a.github.io',
    'xn--e1afmkfd.xn--p1ai',
    '__proto__',
    'localhost',
  ),
);
const rules = fc.dictionary(host, fc.constantFrom('on', 'off'), { maxKeys: 8 });
const stored = fc.oneof(
  fc.anything({ withNullPrototype: true }),
  fc.record(
    {
      version: fc.oneof(fc.constantFrom(1, 2, 0, -1, 1.5, '1'), fc.anything()),
      sites: fc.oneof(rules, fc.anything()),
      paused: fc.oneof(fc.boolean(), fc.anything()),
      underline: fc.oneof(fc.constantFrom('first', 'all', 'none'), fc.anything()),
      dwellMs: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      muted: fc.oneof(fc.array(fc.record({ subject: fc.string(), site: host })), fc.anything()),
      locale: fc.oneof(fc.constantFrom('', 'de', 'en-GB'), fc.string()),
    },
    { requiredKeys: [] },
  ),
);

const TYPES = (
  'card count mute panel stop step found show look state switch rule rules pause settings subject search about ' +
  'labels example spot mentions facts'
).split(' ');
const message = fc.oneof(
  fc.anything(),
  fc
    .tuple(
      fc.constantFrom(...TYPES),
      fc.dictionary(
        fc.constantFrom(
          'tabId',
          'site',
          'on',
          'host',
          'rule',
          'rules',
          'change',
          'key',
          'asOf',
          'text',
          'ids',
          'by',
        ),
        fc.anything(),
      ),
    )
    .map(([type, rest]) => ({ ...rest, type })),
);
const UNIONS = [ContentToBackground, BackgroundToContent, PageToContent, PageToBackground, SpotRequest];

const dateText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '2022',
        '02',
        '-',
        '/',
        '..',
        '~',
        '?',
        'X',
        'T',
        '08:00Z',
        '31',
        'February',
        'am',
        ' ',
        '%',
      ),
    )
    .map((parts) => parts.join('')),
);
const word = fc.constantFrom(
  'Emmanuel', 'Macron', 'Vladimir', 'Putin', 'Putin’s', 'met', 'talks', 'in', 'Moscow', 'on', 'Tuesday', 'February',
  '8', '2022', 'the', 'last', 'meeting', 'between', 'and', '.', ',', '“', 'МАКРОН', 'Путіна', '\ud83d', '\u0301',
  '\u00ad', 'ß', 'ﬁ', 'İ', '\u202e', '中', ' ', '\n', '-', '’', 'NATO', 'WAR', 'Her',
); // biome-ignore format: a list of words
const text = fc.oneof(
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const yaml = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        'id: x',
        '  - a',
        '- ',
        ': ',
        '\n',
        '&a',
        '*a',
        '<<: *a',
        '!!js/x ',
        '|',
        '>',
        '{',
        '}',
        '[',
        ']',
        '"',
        '\t',
        '---',
        '? ',
        '#',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** A page of ours, broken anew each time: parts cut out, doubled, and strange tags put in between. */
const PAGE = readFileSync(join(import.meta.dirname, '../../tests/fixtures/demo/article.html'), 'utf8');
const STRANGE = [
  '<p>', '</p>', '<div hidden>', '</div></div>', '<table><tr>', '<template>', '<!--', '-->', '<svg>', '<title>',
  '<script>', '</script>', '<textarea>', '&#0;', '&amp', '\u0000', '<p contenteditable>', '<form><input name="parentElement">',
  '<x-y>', '<br>', '<meta property="og:type" content="article">', '<h1>', '<a href="/">', '\u202e', '\ud800',
]; // biome-ignore format: a list of tags
const cut = fc.record({
  at: fc.nat(PAGE.length),
  length: fc.nat(400),
  strange: fc.constantFrom('', ...STRANGE),
});
const page = fc
  .array(cut, { minLength: 1, maxLength: 12 })
  .map((cuts) =>
    cuts.reduce(
      (html, { at, length, strange }) => html.slice(0, at) + strange + html.slice(at + length),
      PAGE,
    ),
  );

export interface Fuzz {
  name: string;
  /** Its part of all runs; they sum up to 1. */
  share: number;
  property(base: SpotBase): fc.IProperty<unknown[]>;
}

export const FUZZ: readonly Fuzz[] = [
  {
    name: 'settings and backups',
    share: 0.25,
    property: () =>
      fc.property(stored, (value) => {
        const { settings, problems } = readSettings(value);
        const again = readSettings(JSON.parse(JSON.stringify(settings)));
        must(again.problems.length === 0, 'what was read must be read again without a problem');
        must(JSON.stringify(again.settings) === JSON.stringify(settings), 'and be the same');
        must(value === undefined || typeof value === 'object' || problems.length > 0, 'nonsense is said');
      }),
  },
  {
    name: 'messages',
    share: 0.25,
    property: () =>
      fc.property(message, (value) => {
        const taken = UNIONS.filter((union) => union.safeParse(value).success);
        must(taken.length <= 1, 'a message has one direction');
      }),
  },
  {
    name: 'hosts and rules',
    share: 0.2,
    property: () =>
      fc.property(host, rules, fc.boolean(), (name, raw, on) => {
        const bare = normaliseHost(name);
        const { sites } = readSettings({ version: 1, sites: raw }).settings;
        if (bare !== null) {
          must(normaliseHost(bare) === bare, 'a host in its form stays as it is');
          must(patternCovers(patternOf(bare), 'https', bare), 'a pattern covers its own host');
          const rule = ruleFor(bare, sites);
          must(rule === null || isWithin(bare, rule.host), 'a rule holds for what is within its host');
          const listed = ['bbc.com', 'co.uk', 'example.org'];
          const changed: SiteRules = switchSite(sites, bare, on, listed);
          const settings = { ...DEFAULTS, sites: changed };
          siteState(`https://${bare}/`, { settings, listed, granted: [] });
          zonesOf({ settings, listed });
          const list = readSiteList(writeSiteList(changed));
          must(JSON.stringify(list.leftOut) === '[]', 'a list that was written is read whole');
        }
        siteState(name, { settings: DEFAULTS, listed: [], granted: [] });
        readSiteList(`${name}\n${Object.keys(raw).join(' ')}`);
      }),
  },
  {
    name: 'dates',
    share: 0.15,
    property: () =>
      fc.property(dateText, (value) => {
        if (parseEdtf(value)) {
          const { earliest, latest } = bounds(value);
          must(earliest <= latest, 'a date does not end before it begins');
        }
        for (const day of [
          machineDay(value),
          datelineDay(value, 'en'),
          writtenDay(value, 'de')?.day ?? null,
        ]) {
          if (day !== null) must(/^\d{4}-\d{2}-\d{2}$/.test(String(day)), `${day} is a day`);
        }
        linkedArticles([value, `{"@type":"NewsArticle","datePublished":${JSON.stringify(value)}}`]);
      }),
  },
  {
    name: 'YAML',
    share: 0.05,
    property: () =>
      fc.property(yaml, (value) => {
        const { faults } = readYaml('made-up.yaml', value);
        for (const { line } of faults) must(line >= 1, 'a fault has a line');
      }),
  },
  {
    name: 'names in text',
    share: 0.08,
    property: (base) =>
      fc.property(
        fc.array(text, { maxLength: 4 }),
        fc.constantFrom('en', 'de', 'uk', 'xx'),
        (texts, lang) => {
          const blocks = texts.map((one) => ({ text: one, kind: 'text' as const }));
          const { mentions } = spot({ blocks, lang, published: '2026-02-04' }, base);
          let last = { block: 0, end: 0 };
          for (const { block, start, end } of mentions) {
            must(start < end && end <= (texts[block]?.length ?? -1), 'a mention lies in its block');
            must(
              block > last.block || (block === last.block && start >= last.end),
              'and after the one before',
            );
            last = { block, end };
          }
        },
      ),
  },
  {
    name: 'pages',
    share: 0.02,
    property: () =>
      fc.property(page, (html) => {
        const read = readDocument(parseHTML(html).document as unknown as Document, 'https://example.org/a');
        if (!read) return;
        must(read.blocks.length <= MAX_BLOCKS, 'blocks within their cap');
        must(
          read.blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_PAGE_TEXT,
          'text within its cap',
        );
        for (const { text, pieces } of read.blocks) {
          for (const { node, from, at, length } of pieces) {
            const [here, there] = [text.slice(at, at + length), node.data.slice(from, from + length)];
            must(here === there || here === ' ', `"${here}" of a block is "${there}" on the page`);
          }
        }
      }),
  },
];

/** Runs one of them; throws with the seed and the smallest input that fails. Gives the number of runs. */
export function runFuzz({ share, property }: Fuzz, runs: number, seed: number, base: SpotBase): number {
  const numRuns = Math.ceil(runs * share);
  fc.assert(property(base) as fc.IProperty<[unknown]>, { numRuns, seed });
  return numRuns;
}
