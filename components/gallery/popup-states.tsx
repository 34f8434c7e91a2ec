/** States of the popup. */
import type { PageFacts } from '../../lib/facts/page.ts';
import { pageList } from '../../lib/facts/page-list.ts';
import type { FoundOnPage, TabState } from '../../lib/messages.ts';
import { DEFAULTS } from '../../lib/settings.ts';
import { Popup, type PopupProps } from '../popup/popup.tsx';
import { page } from './build-facts.ts';
import { foundingPage } from './facts.ts';
import { longPage } from './hard-pages.ts';
import { nothing, type State } from './state.ts';

const done = (facts: PageFacts): FoundOnPage => ({ state: 'done', list: pageList(facts), problem: null });
const fewPage = {
  ...foundingPage,
  mentions: foundingPage.mentions.filter(({ subject }) => /macron|kremlin/.test(subject)),
};
const off = { wanted: false, origins: ['*://*.example.org/*'], site: 'example.org' };

export const popupStates: State[] = [
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
];

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
      deeds={{
        switchSite: nothing,
        pause: nothing,
        lookOnce: nothing,
        lookAnyway: nothing,
        reload: nothing,
      }}
      onShow={nothing}
      onOptions={nothing}
    />
  );
}
