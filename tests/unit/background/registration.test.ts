/** Open tabs follow the settings and the permissions, whatever one of them does. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../../lib/settings.ts';

const LISTED = 'https://www.bbc.com/news/1';
const OTHER = 'https://www.example.org/1';

const never = () => new Promise<never>(() => {});
const tabs = vi.hoisted(() => ({ query: vi.fn(), sendMessage: vi.fn() }));
const scripting = vi.hoisted(() => ({
  executeScript: vi.fn(),
  insertCSS: vi.fn(() => Promise.resolve()),
  removeCSS: vi.fn(() => Promise.resolve()),
  getRegisteredContentScripts: vi.fn(() => Promise.resolve([])),
  registerContentScripts: vi.fn(() => Promise.resolve()),
}));
const session = vi.hoisted(() => ({ get: vi.fn(), set: vi.fn() }));
vi.mock('wxt/browser', () => ({
  browser: {
    tabs,
    scripting,
    storage: { session },
    action: { setBadgeText: vi.fn(() => Promise.resolve()) },
  },
}));
const siteContext = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/background/permission.ts', () => ({ siteContext }));

const { mayRead, reconcile } = await import('../../../entrypoints/background/registration.ts');

/** Every listed site is on where `granted` says so. */
const context = (granted: string[]) => ({ settings: DEFAULTS, listed: ['bbc.com'], granted });
const GRANTED = ['*://*.bbc.com/*'];

beforeEach(() => {
  vi.useFakeTimers();
  for (const mock of [tabs.query, tabs.sendMessage, scripting.executeScript, session.get, siteContext]) {
    mock.mockReset();
  }
  session.get.mockResolvedValue({});
  siteContext.mockResolvedValue(context(GRANTED));
  tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
  scripting.executeScript.mockResolvedValue([]);
});
afterEach(() => {
  vi.useRealTimers();
});

describe('open tabs', () => {
  test('are started where the site is on, and stopped where it is not', async () => {
    tabs.query.mockResolvedValue([
      { id: 1, url: LISTED },
      { id: 2, url: OTHER },
    ]);
    await reconcile();
    expect(scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId)).toEqual([1]);
    expect(tabs.sendMessage).toHaveBeenCalledWith(2, { type: 'stop' }, { frameId: 0 });
  });

  test('one that never lets the script in does not keep a withdrawn permission from the others', async () => {
    tabs.query.mockResolvedValue([{ id: 1, url: LISTED }]);
    scripting.executeScript.mockImplementation(never);
    const first = reconcile();
    await vi.advanceTimersByTimeAsync(100);
    expect(scripting.executeScript).toHaveBeenCalledOnce();

    siteContext.mockResolvedValue(context([]));
    // Without permission a tab has no address.
    tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }]);
    const second = reconcile();
    await vi.advanceTimersByTimeAsync(3_000);
    await Promise.all([first, second]);
    expect(tabs.sendMessage.mock.calls.filter(([, { type }]) => type === 'stop').map(([id]) => id)).toEqual([
      1, 2,
    ]);
  });
});

describe('a page that asks', () => {
  const page = { tabId: 7, url: LISTED };
  test('is read where its site is on', async () => {
    expect(await mayRead(page)).toBe(true);
    expect(await mayRead({ tabId: 7, url: OTHER })).toBe(false);
  });

  test('is not read once the permission is gone', async () => {
    siteContext.mockResolvedValue(context([]));
    expect(await mayRead(page)).toBe(false);
  });

  test('is read without either where the reader asked for it by hand, but never where it is off or paused', async () => {
    session.get.mockResolvedValue({ 'looked-tabs': { 7: 'example.org' } });
    const asked = { tabId: 7, url: OTHER };
    expect(await mayRead(asked)).toBe(true);
    expect(await mayRead({ ...asked, tabId: 8 })).toBe(false);
    siteContext.mockResolvedValue({
      ...context(GRANTED),
      settings: { ...DEFAULTS, sites: { 'example.org': 'off' } },
    });
    expect(await mayRead(asked)).toBe(false);
    siteContext.mockResolvedValue({ ...context(GRANTED), settings: { ...DEFAULTS, paused: true } });
    expect(await mayRead(asked)).toBe(false);
  });
});
