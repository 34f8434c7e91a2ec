/**
 * Stops the background at points of its work with a page: while the page loads, asks, is answered, is marked,
 * while a card is fetched or a setting changes. Whatever happens, the page ends with the right marks, once.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.ts';
import { inFirefoxWindow } from '../browser/firefox-window.ts';
import type { NewsServer } from '../browser/news-server.ts';
import { hover, leave, marks, until } from '../browser/reader.ts';

/** What is going on when the background is stopped. */
export const MOMENTS = ['load', 'change', 'setting', 'hover', 'twice'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface Kills {
  name: BrowserName;
  browser: Browser;
  news: NewsServer;
  /** A page of our own, to change a setting from. */
  asker: Page;
  /** A site that is on. */
  host: string;
}

/** A scan takes some hundred milliseconds from the start of the page; the points are spread over these. */
const SPREAD_MS = 600;
/** The script asks again for some seconds after each loss. */
const PATIENCE_MS = 20_000;

const STORY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leaders weigh their next step</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-04T08:00:00Z">
<style>body{font:18px/1.6 serif;max-width:640px;margin:2rem auto}</style></head><body><article><h1>Leaders weigh their next step</h1>
<p>Emmanuel Macron is preparing to meet Vladimir Putin, officials said.</p>
<p>Giorgia Meloni supports Macron.</p></article></body></html>`;
const EXPECTED = ['Emmanuel Macron', 'Vladimir Putin', 'Giorgia Meloni'];
const MORE = 'Then Angela Merkel came.';

/** One round in a tab; throws a sentence when the page does not end as it must. `at` is between 0 and 1. */
export async function killOnce(kills: Kills, tab: Page, moment: Moment, at: number): Promise<void> {
  const { name, news, asker, host } = kills;
  const url = `${host}/killed`;
  news.put(url, STORY);
  const pause = () => new Promise((done) => setTimeout(done, at * SPREAD_MS));
  const stop = () => kill(kills);
  const what = `${moment} at ${Math.round(at * SPREAD_MS)} ms`;
  let expected = EXPECTED;

  const loaded = tab.goto(url, { waitUntil: 'domcontentloaded' });
  if (moment === 'load' || moment === 'twice') {
    await pause();
    await stop();
  }
  await loaded;
  if (moment === 'twice') {
    await pause();
    await stop();
  }
  if (moment === 'change') {
    await settled(tab, EXPECTED, what);
    await tab.evaluate((text) => {
      const added = document.createElement('p');
      added.textContent = text;
      document.querySelector('article')?.append(added);
    }, MORE);
    await pause();
    await stop();
    expected = [...EXPECTED, 'Angela Merkel'];
  }
  if (moment === 'setting') {
    const told = mute(asker, ['giorgia-meloni']);
    await new Promise((done) => setTimeout(done, at * 60));
    await stop();
    // A change that was lost is told to the page that asked, which asks again.
    if (!(await told)) await until('the setting', () => mute(asker, ['giorgia-meloni']));
    await settled(tab, EXPECTED.slice(0, 2), what);
    await until('the setting to be put back', () => mute(asker, []));
  }
  if (moment === 'hover') {
    await settled(tab, EXPECTED, what);
    await leave(tab);
    const opened = hover(name, tab, 'Vladimir Putin');
    await pause();
    await stop();
    const { name: card } = await opened;
    if (card !== 'Vladimir Putin') throw new Error(`${what}: the card of "${card}" opened`);
  }
  await settled(tab, expected, what);
  const hosts = await tab.evaluate(() => document.querySelectorAll('sidelight-card').length);
  if (hosts !== 1) throw new Error(`${what}: our element is there ${hosts} times`);
}

/** As the browser does; whoever asks next starts it again, perhaps at once, so nobody waits for its end. */
async function kill({ name, browser }: Kills): Promise<void> {
  if (name === 'firefox') return inFirefoxWindow(browser, (extension) => extension.terminateBackground());
  const running = browser.targets().find((target) => target.type() === 'service_worker');
  // It may be gone by itself, or starting.
  await running
    ?.worker()
    .then((worker) => worker?.close())
    .catch(() => {});
}

/** Whether the change was made and answered. */
function mute(asker: Page, subjects: readonly string[]): Promise<boolean> {
  return asker.evaluate((ids) => {
    const { browser: api } = globalThis as unknown as { browser: Api };
    const change = { muted: ids.map((subject) => ({ subject })) };
    return api.runtime.sendMessage({ type: 'settings', change }).then(Boolean, () => false);
  }, subjects);
}

/** Waits for exactly these marks, each once. */
async function settled(tab: Page, expected: readonly string[], what: string): Promise<void> {
  const wanted = JSON.stringify(expected);
  let shown = '';
  await until(
    'marks',
    async () => {
      shown = JSON.stringify(
        await marks(tab).then(
          (all) => all.map(({ text }) => text),
          () => null,
        ),
      );
      return shown === wanted;
    },
    PATIENCE_MS,
  ).catch(() => {
    throw new Error(`${what}: marked is ${shown} instead of ${wanted}`);
  });
}

interface Api {
  runtime: { sendMessage(message: object): Promise<unknown> };
}
