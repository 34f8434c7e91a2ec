/** The number on the button: how many subjects a page has, and nothing wherever we are not on. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundOnPage } from '../../lib/messages.ts';
import { until } from '../../scripts/browser/reader.ts';
import { type Inside, inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession, UNLISTED } from './session.ts';

const STORY = newsPage([
  'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.',
  'Giorgia Meloni supports Macron. Putin has not answered.',
]);

describe.each(BROWSERS)('the badge in %s', (name) => {
  let session: Session;
  let extension: Inside;
  beforeAll(async () => {
    session = await startSession(name);
    extension = await inside(session);
  });
  // Its last test withdraws what it was granted.
  afterAll(() => session?.close('for good'));

  /** The tab in front, whose address need not be known to us. */
  const tabOf = async (page: Page): Promise<number> => {
    await page.bringToFront();
    const focus = name === 'chromium' ? 'lastFocusedWindow' : 'currentWindow';
    return extension.api(`(await api.tabs.query({ active: true, ${focus}: true }))[0].id`);
  };
  const badge = (tab: number) =>
    extension.api<string>(`await api.action.getBadgeText({ tabId: ${tab} })`).catch(() => 'no tab');
  const comes = (tab: number, text: string) =>
    until(`"${text}" on the button`, async () => (await badge(tab)) === text);
  /** What the popup would list, without the pairs, which are made of the others. */
  const listed = async (tab: number) => {
    const { list } = await extension.api<FoundOnPage>(
      `await api.tabs.sendMessage(${tab}, { type: 'found' }, { frameId: 0 })`,
    );
    const rows = list?.groups.filter(({ name: group }) => group !== 'pair').flatMap((group) => group.rows);
    return String(rows?.length);
  };
  /** Goes on to another page, whose answer may end the one that asked. */
  const go = async (page: Page, script: string, url: string) => {
    await page.evaluate(script).catch(() => {});
    await until(url, () =>
      page.evaluate('location.href').then(
        (now) => now === url,
        () => false,
      ),
    );
  };

  test('is the number of subjects, muted ones left out, whatever is underlined', async () => {
    const page = await session.open(`${LISTED}/badge.html`, STORY);
    const tab = await tabOf(page);
    await until('the number of the list', async () => {
      const text = await badge(tab);
      return text !== '' && text === (await listed(tab));
    });
    const all = Number(await badge(tab));
    expect(all).toBeGreaterThanOrEqual(3);
    await extension.send({ type: 'settings', change: { muted: [{ subject: 'giorgia-meloni' }] } });
    await comes(tab, String(all - 1));
    await extension.send({ type: 'settings', change: { muted: [], underline: 'none' } });
    await comes(tab, String(all));
    await extension.send({ type: 'settings', change: { underline: 'first' } });
    await page.close();
  });

  test('can be read', async () => {
    const page = await session.open(`${LISTED}/badge.html`, STORY);
    const tab = await tabOf(page);
    await until('a number', () => badge(tab));
    const colour = (of: string) =>
      extension.api<number[]>(`await api.action.getBadge${of}Color({ tabId: ${tab} })`);
    expect(contrast(await colour('Background'), await colour('Text'))).toBeGreaterThan(4.5);
    await page.close();
  });

  test('follows a page that navigates without a load, and goes where nothing is marked', async () => {
    const page = await session.open(`${LISTED}/badge.html`, STORY);
    const tab = await tabOf(page);
    await until('a number', () => badge(tab));
    await page.evaluate(() => {
      history.pushState({}, '', '/badge-second.html');
      const article = document.querySelector('article');
      if (article)
        article.innerHTML = '<h1>Second story of this site</h1><p>Robert Fico spoke at length to nobody.</p>';
    });
    await comes(tab, '1');
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.body.innerHTML = '<div><h2><a href="/x">Donald Trump speaks</a></h2></div>';
    });
    await comes(tab, '');
    await page.close();
  });

  test('goes on a page that is not listed, and comes back with the page', async () => {
    const page = await session.open(`${LISTED}/badge.html`, STORY);
    const tab = await tabOf(page);
    const number = await until('a number', () => badge(tab));
    session.news.put(`${UNLISTED}/badge.html`, STORY);
    await go(page, `location.href = '${UNLISTED}/badge.html'`, `${UNLISTED}/badge.html`);
    await comes(tab, '');
    await go(page, 'history.back()', `${LISTED}/badge.html`);
    await comes(tab, number);
    await page.close();
  });

  test('goes when the site is switched off, and while all is paused', async () => {
    const page = await session.open(`${LISTED}/badge.html`, STORY);
    const tab = await tabOf(page);
    const number = await until('a number', () => badge(tab));
    for (const off of [
      { type: 'switch', site: 'intellinews.com', on: false },
      { type: 'pause', paused: true },
    ]) {
      await extension.send(off);
      await comes(tab, '');
      // Nothing that was under way brings it back.
      await new Promise((done) => setTimeout(done, 400));
      expect(await badge(tab)).toBe('');
      await extension.send(off.type === 'pause' ? { ...off, paused: false } : { ...off, on: true });
      await comes(tab, number);
    }
    await page.close();
  });

  test('goes with the permission', async () => {
    const pattern = '*://*.example.org/*';
    const page = await session.open(`${UNLISTED}/badge-granted.html`, STORY, false);
    const tab = await tabOf(page);
    expect(await badge(tab)).toBe('');
    await extension.grant(pattern);
    await extension.send({ type: 'rule', host: 'example.org', rule: 'on' });
    await until('a number', () => badge(tab));
    await extension.withdraw(pattern);
    await comes(tab, '');
    await page.close();
  });
});

/** By WCAG 2.2; colours as the browser gives them, 0 to 255 each. */
function contrast(one: number[], other: number[]): number {
  const light = (colour: number[]) => {
    const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
