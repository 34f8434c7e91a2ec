/** Every state of every component that the gallery shows, by name. */
import type { ComponentChild } from 'preact';
import type { CardView } from '../../lib/card-port.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { pageList } from '../../lib/facts/page-list.ts';
import type { SubjectPage } from '../../lib/facts/subject-page.ts';
import type { FoundOnPage, TabState } from '../../lib/messages.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { Card } from '../card/card.tsx';
import { Options, type OptionsProps } from '../options/options.tsx';
import { Panel } from '../panel/panel.tsx';
import { Popup, type PopupProps } from '../popup/popup.tsx';
import { Timeline } from '../timeline/timeline.tsx';
import type { ArticleState } from './article.tsx';
import { page } from './build-facts.ts';
import { foundingPage } from './facts.ts';
import { crowdedPage, longPage } from './hard-pages.ts';
import {
  emptySubjectPage,
  longSubjectPage,
  officePage,
  pairPage,
  sixtyEncounters,
  twoEncounters,
} from './subject-facts.ts';

export type State = { name: string } & (
  | {
      /** Which sheet and frame it stands in. */
      surface: 'card' | 'sheet' | 'popup' | 'panel' | 'page';
      draw: () => ComponentChild;
      /** Pressed after drawing, one after another: CSS selectors. */
      press?: string[];
    }
  | { surface: 'article'; width: number; height: number; article: ArticleState }
);

const nothing = () => {};

function card(
  facts: PageFacts,
  mention: number,
  more: { pair?: string; pinned?: boolean; closable?: boolean } = {},
) {
  const view: CardView = more.pair
    ? { kind: 'pair', pair: more.pair }
    : { kind: 'subject', subject: facts.mentions[mention]?.subject ?? '' };
  return (
    <Card
      facts={facts}
      view={view}
      mention={mention}
      pinned={more.pinned ?? false}
      closable={more.closable ?? more.pinned ?? false}
      onPin={nothing}
      onClose={nothing}
      onTimeline={nothing}
      onSilence={nothing}
      onCopy={async () => true}
      origin={{ version: '0.1.0', sentence: 'He was asked.', url: 'https://news.example/article' }}
    />
  );
}

const deeds = {
  switchSite: nothing,
  pause: nothing,
  lookOnce: nothing,
  lookAnyway: nothing,
  reload: nothing,
};

function popup(
  status: Partial<TabState['status']>,
  found: PopupProps['found'],
  more: { paused?: boolean; damaged?: boolean; refused?: boolean } = {},
) {
  const tab: TabState = {
    status: {
      state: 'on',
      site: 'intellinews.com',
      rule: null,
      wanted: true,
      origins: [],
      private: false,
      ...status,
    },
    settings: { ...DEFAULTS, paused: more.paused ?? false },
    settingsProblems: [],
    base: more.damaged
      ? {
          ok: false,
          problem: { code: 'base', message: 'Part of it is missing. Installing Sidelight again mends it.' },
        }
      : { ok: true, version: '0.1.0' },
  };
  return (
    <Popup
      tab={tab}
      found={found}
      refused={more.refused ?? false}
      failure=""
      onFull={nothing}
      find={async () => []}
      deeds={deeds}
      onShow={nothing}
      onOptions={nothing}
    />
  );
}

function panel(subjectPage: SubjectPage | null, more: { previous?: string; failure?: string } = {}) {
  return (
    <Panel
      page={subjectPage}
      failure={more.failure ?? ''}
      previous={more.previous ?? ''}
      onBack={nothing}
      onOpen={nothing}
      onExport={nothing}
      find={async () => []}
      search={null}
    />
  );
}

function timeline(entries: SubjectPage['entries']) {
  return <Timeline entries={entries} asOf="2026-02-04" reachTo="2026-06-22" onPick={nothing} />;
}

function options(more: Partial<OptionsProps>) {
  return (
    <Options
      settings={DEFAULTS}
      problems={[]}
      listed={['bbc.com', 'lemonde.fr', 'theguardian.com', 'spiegel.de', 'intellinews.com']}
      withheld={[]}
      labels={{ 'vladimir-putin': 'Vladimir Putin' }}
      about={{
        version: 'f2dd3dba89f67c15',
        subjects: 412,
        events: 388,
        oldestCheck: '2026-11-21',
        newestCheck: '2026-11-22',
      }}
      shortcuts={[
        { description: 'Next mention', keys: 'Alt+Shift+J' },
        { description: 'Previous mention', keys: 'Alt+Shift+K' },
        { description: 'Look up the selection', keys: '' },
      ]}
      said=""
      deeds={{
        ...deeds,
        forget: nothing,
        add: () => '',
        exportSites: nothing,
        importSites: nothing,
        change: nothing,
        backUp: nothing,
        restore: nothing,
      }}
      {...more}
    />
  );
}

const done = (facts: PageFacts): FoundOnPage => ({ state: 'done', list: pageList(facts), problem: null });
const fewPage = {
  ...foundingPage,
  mentions: foundingPage.mentions.filter(({ subject }) => /macron|kremlin/.test(subject)),
};
const off = { wanted: false, origins: ['*://*.example.org/*'], site: 'example.org' };

export const states: State[] = [
  { name: 'popup-many', surface: 'popup', draw: () => popup({}, done(foundingPage)) },
  { name: 'popup-few', surface: 'popup', draw: () => popup({}, done(fewPage)) },
  {
    name: 'popup-long',
    surface: 'popup',
    draw: () =>
      popup({ site: 'nachrichten.donaudampfschifffahrtsgesellschaft-beispiel.example' }, done(longPage)),
  },
  { name: 'popup-nothing', surface: 'popup', draw: () => popup({}, done(page({}))) },
  {
    name: 'popup-reading',
    surface: 'popup',
    draw: () => popup({}, { state: 'reading', list: null, problem: null }),
  },
  {
    name: 'popup-no-article',
    surface: 'popup',
    draw: () => popup({}, { state: 'no-article', list: null, problem: null }),
  },
  {
    name: 'popup-not-listed',
    surface: 'popup',
    draw: () => popup({ ...off, state: 'not-listed' }, 'nobody'),
  },
  {
    name: 'popup-refused',
    surface: 'popup',
    draw: () => popup({ ...off, state: 'not-listed' }, 'nobody', { refused: true }),
  },
  {
    name: 'popup-looked-once',
    surface: 'popup',
    draw: () => popup({ ...off, state: 'not-listed' }, done(fewPage)),
  },
  {
    name: 'popup-private',
    surface: 'popup',
    draw: () => popup({ ...off, state: 'not-listed', private: true, site: 'accounts.example.org' }, 'nobody'),
  },
  {
    name: 'popup-off',
    surface: 'popup',
    draw: () => popup({ state: 'off-by-choice', wanted: false }, 'nobody'),
  },
  {
    name: 'popup-paused',
    surface: 'popup',
    draw: () => popup({ state: 'paused' }, 'nobody', { paused: true }),
  },
  {
    name: 'popup-no-permission',
    surface: 'popup',
    draw: () => popup({ state: 'no-permission', origins: ['*://*.intellinews.com/*'] }, 'nobody'),
  },
  {
    name: 'popup-not-web',
    surface: 'popup',
    draw: () => popup({ state: 'not-a-web-page', site: '', wanted: false }, 'nobody'),
  },
  { name: 'popup-not-read', surface: 'popup', draw: () => popup({}, 'nobody') },
  {
    name: 'popup-damaged',
    surface: 'popup',
    draw: () =>
      popup(
        {},
        { state: 'failed', list: null, problem: { code: 'base', message: 'The fact base did not answer.' } },
        { damaged: true },
      ),
  },

  { name: 'card-pair', surface: 'card', draw: () => card(foundingPage, 0) },
  {
    name: 'card-pair-sources',
    surface: 'card',
    draw: () => card(foundingPage, 0),
    press: ['.headline .marks', '.fact .marks'],
  },
  { name: 'card-pair-all', surface: 'card', draw: () => card(foundingPage, 0), press: ['.more'] },
  { name: 'card-event', surface: 'card', draw: () => card(foundingPage, 2) },
  { name: 'card-event-since', surface: 'card', draw: () => card(foundingPage, 5) },
  { name: 'card-since', surface: 'card', draw: () => card(foundingPage, 3) },
  { name: 'card-in-place', surface: 'card', draw: () => card(foundingPage, 3), press: ['.fact .name-link'] },
  { name: 'card-one-source', surface: 'card', draw: () => card(foundingPage, 4) },
  {
    name: 'card-pinned-copied',
    surface: 'card',
    draw: () => card(foundingPage, 4, { pinned: true }),
    press: ['.copy'],
  },
  {
    name: 'card-wrong',
    surface: 'card',
    draw: () => card(foundingPage, 4),
    press: ['.wrong'],
  },
  {
    name: 'card-of-pair',
    surface: 'card',
    draw: () => card(foundingPage, 0, { pair: 'emmanuel-macron|vladimir-putin', closable: true }),
  },
  { name: 'card-few-dots', surface: 'card', draw: () => card(foundingPage, 9) },
  { name: 'card-crowded', surface: 'card', draw: () => card(crowdedPage, 0) },
  { name: 'card-organisation', surface: 'card', draw: () => card(foundingPage, 6) },
  { name: 'card-no-lead', surface: 'card', draw: () => card(foundingPage, 7) },
  { name: 'card-place', surface: 'card', draw: () => card(foundingPage, 8) },
  { name: 'card-nothing', surface: 'card', draw: () => card(foundingPage, 10) },
  {
    name: 'card-long',
    surface: 'card',
    draw: () => card(longPage, 0, { pinned: true }),
    press: ['.headline .marks'],
  },
  { name: 'card-undated', surface: 'card', draw: () => card(longPage, 1) },
  {
    name: 'page-below',
    surface: 'article',
    width: 1000,
    height: 800,
    article: { facts: foundingPage, mention: 0, paragraph: 1 },
  },
  {
    name: 'page-above',
    surface: 'article',
    width: 1000,
    height: 800,
    article: { facts: foundingPage, mention: 3, paragraph: 5 },
  },
  {
    name: 'page-low',
    surface: 'article',
    width: 1000,
    height: 420,
    article: { facts: foundingPage, mention: 0, paragraph: 1 },
  },
  {
    name: 'page-narrow',
    surface: 'article',
    width: 390,
    height: 780,
    article: { facts: foundingPage, mention: 0, paragraph: 2 },
  },
  {
    name: 'page-scrolled',
    surface: 'article',
    width: 1000,
    height: 800,
    article: { facts: longPage, mention: 0, paragraph: 9, scroll: 1 },
  },
  { name: 'panel-pair', surface: 'panel', draw: () => panel(pairPage) },
  { name: 'panel-office', surface: 'panel', draw: () => panel(officePage, { previous: 'Viktor Orbán' }) },
  { name: 'panel-long', surface: 'panel', draw: () => panel(longSubjectPage) },
  { name: 'panel-none', surface: 'panel', draw: () => panel(null) },
  {
    name: 'panel-failed',
    surface: 'panel',
    draw: () => panel(null, { failure: 'The fact base is damaged.' }),
  },
  { name: 'timeline-two', surface: 'panel', draw: () => timeline(twoEncounters) },
  { name: 'timeline-sixty', surface: 'panel', draw: () => timeline(sixtyEncounters) },
  { name: 'panel-empty', surface: 'panel', draw: () => panel(emptySubjectPage) },
  { name: 'options', surface: 'page', draw: () => options({}) },
  {
    name: 'options-full',
    surface: 'page',
    draw: () =>
      options({
        settings: {
          ...DEFAULTS,
          paused: true,
          sites: { 'example.org': 'on', 'live.theguardian.com': 'off' },
          muted: [{ subject: 'vladimir-putin' }, { subject: 'paris', site: 'example.org' }],
        },
        problems: [{ what: 'value', values: ['dwellMs', '"soon"', '150'] }],
        about: 'catalog.json is damaged: install the extension again.',
        said: 'Imported 2 sites.',
      }),
    press: ['.block .deeds:last-child .button'],
  },
  { name: 'sheet-pair', surface: 'sheet', draw: () => card(foundingPage, 0, { closable: true }) },
];
