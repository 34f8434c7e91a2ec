import { beforeAll, describe, expect, test, vi } from 'vitest';
import { foundingPage } from '../../../components/gallery/facts.ts';
import { Popup, type PopupProps } from '../../../components/popup/popup.tsx';
import { pageList } from '../../../lib/facts/page-list.ts';
import type { FoundOnPage, TabState } from '../../../lib/messages.ts';
import { DEFAULTS } from '../../../lib/settings.ts';
import { draw } from './render.ts';
import { useEnglish } from './words.ts';

beforeAll(useEnglish);

const deeds = () => ({
  switchSite: vi.fn(),
  pause: vi.fn(),
  lookOnce: vi.fn(),
  lookAnyway: vi.fn(),
  reload: vi.fn(),
});
const FOUND: FoundOnPage = { state: 'done', list: pageList(foundingPage), problem: null };

function popup(
  status: Partial<TabState['status']>,
  found: PopupProps['found'],
  more: Partial<PopupProps> = {},
) {
  const tab: TabState = {
    status: {
      state: 'on',
      site: 'theguardian.com',
      rule: null,
      wanted: true,
      origins: [],
      private: false,
      ...status,
    },
    settings: DEFAULTS,
    settingsProblems: [],
    base: { ok: true, version: '1' },
  };
  const does = deeds();
  const onShow = vi.fn();
  const onFull = vi.fn();
  const drawn = draw(
    <Popup
      tab={tab}
      found={found}
      refused={false}
      failure=""
      onFull={onFull}
      find={async () => []}
      deeds={does}
      onShow={onShow}
      {...more}
    />,
  );
  return { ...drawn, deeds: does, onShow, onFull };
}

const UNLISTED: Partial<TabState['status']> = {
  state: 'not-listed',
  site: 'example.org',
  wanted: false,
  origins: ['*://*.example.org/*'],
};

describe('the switch', () => {
  test('names the site and is on where it is on', async () => {
    const view = popup({}, FOUND);
    const toggle = view.find('[role="switch"]');
    expect(toggle.textContent).toBe('On theguardian.com');
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    await view.press('[role="switch"]');
    expect(view.deeds.switchSite).toHaveBeenCalledWith(false);
  });

  test('is off where the browser does not let us, whatever the rule says', () => {
    const view = popup(
      { state: 'no-permission', wanted: true, origins: ['*://*.theguardian.com/*'] },
      'nobody',
    );
    expect(view.find('[role="switch"]').getAttribute('aria-checked')).toBe('false');
    expect(view.text()).toContain('Allow on theguardian.com');
  });
});

describe('the list', () => {
  test('tells how many subjects, and opens the pair or the subject pressed', async () => {
    const view = popup({}, FOUND);
    expect(view.text()).toContain('14 found on this page');
    await view.press('.row', 0);
    expect(view.onShow).toHaveBeenLastCalledWith('vladimir-putin', 'emmanuel-macron|vladimir-putin');
    await view.press('.row', 3);
    expect(view.onShow).toHaveBeenLastCalledWith('vladimir-putin', undefined);
  });

  test('stays after a look at a site that is off, and the switch says off', () => {
    const view = popup(UNLISTED, FOUND);
    expect(view.text()).toContain('Macron and Putin');
    expect(view.text()).not.toContain('Turn on for');
    expect(view.find('[role="switch"]').getAttribute('aria-checked')).toBe('false');
  });
});

describe('why nothing is listed', () => {
  test('a site that is not listed: names it, offers to turn it on, or to look once', async () => {
    const view = popup(UNLISTED, 'nobody');
    expect(view.text()).toContain('Not on at example.org');
    await view.press('.button', 0);
    expect(view.deeds.switchSite).toHaveBeenCalledWith(true);
    await view.press('.button', 1);
    expect(view.deeds.lookOnce).toHaveBeenCalled();
  });

  test('a sign-in page: no look once', () => {
    const view = popup({ ...UNLISTED, private: true }, 'nobody');
    expect(view.text()).toContain('sign in');
    expect(view.root.querySelectorAll('.button')).toHaveLength(1);
  });

  test.each<[string, Partial<TabState['status']>, PopupProps['found'], RegExp]>([
    ['off by choice', { state: 'off-by-choice', wanted: false }, 'nobody', /Off at theguardian\.com/],
    [
      'not a web page',
      { state: 'not-a-web-page', site: '', wanted: false },
      'nobody',
      /Not a page that can be read/,
    ],
    ['script not there', {}, 'nobody', /Not read yet.*Reload/],
    ['reading', {}, { state: 'reading', list: null, problem: null }, /Reading the page/],
    ['front page', {}, { state: 'no-article', list: null, problem: null }, /Not an article.*Look anyway/],
    [
      'nothing known',
      {},
      { state: 'done', list: { ...pageList(foundingPage), groups: [] }, problem: null },
      /Nothing found on this page/,
    ],
    [
      'failed',
      {},
      { state: 'failed', list: null, problem: { code: 'page', message: 'Too deep.' } },
      /could not be read.*Too deep\./,
    ],
  ])('%s', (_, status, found, said) => {
    expect(popup(status, found).text()).toMatch(said);
  });

  test('paused: resume is offered, pause is not', async () => {
    const tab = {
      status: { state: 'paused', site: 'a.example', rule: null, wanted: true, origins: [], private: false },
      settings: { ...DEFAULTS, paused: true },
      settingsProblems: [],
      base: { ok: true, version: '1' },
    } satisfies TabState;
    const view = popup({}, 'nobody', { tab });
    expect(view.text()).not.toContain('Pause everywhere');
    await view.press('.button');
    expect(view.deeds.pause).toHaveBeenCalledWith(false);
  });

  test('what a row says in another language is marked with it', () => {
    const facts = structuredClone(foundingPage);
    const subject = facts.subjects['mykhailo-fedorov'];
    if (!subject?.lead) throw new Error('the gallery has no such lead');
    Object.assign(subject, { line: 'former prime minister', lineLang: 'en-x-line' });
    Object.assign(subject.lead, { headline: 'Left office', headlineLang: 'en-x-headline' });
    const view = popup({}, { state: 'done', list: pageList(facts), problem: null });
    expect(view.find('.row-text').getAttribute('lang')).toBe(facts.locale);
    expect(view.find('[lang="en-x-line"]').textContent).toBe('former prime minister');
    expect(view.find('[lang="en-x-headline"]').textContent).toBe('Left office');
  });

  test('a damaged base is said above all else', () => {
    const tab = {
      status: { state: 'on', site: 'a.example', rule: null, wanted: true, origins: [], private: false },
      settings: DEFAULTS,
      settingsProblems: [],
      base: { ok: false, problem: { code: 'base', message: 'Shard 3 is broken.' } },
    } satisfies TabState;
    expect(popup({}, null, { tab }).find('[role="alert"]').textContent).toContain('Shard 3 is broken.');
  });
});
