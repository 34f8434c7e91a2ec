/**
 * Keeps the browser in step with the settings: where the content script is registered, and in which open
 * tabs it runs. Idempotent, and one at a time.
 */
import { type Browser, browser } from 'wxt/browser';
import { isWithin } from '../../lib/hosts.ts';
import { type SiteContext, type SiteStatus, siteState, zonesOf } from '../../lib/sites.ts';
import { siteContext } from './permission.ts';

/** As WXT names the files of entrypoints/article.content. */
const SCRIPT = '/content-scripts/article.js';
const STYLE = '/content-scripts/article.css';

type Registered = Browser.scripting.RegisteredContentScript;

let running: Promise<void> = Promise.resolve();
let queued: Promise<void> | null = null;

/** Resolves when browser and settings agree. Calls during a run share the next one. Never rejects. */
export function reconcile(): Promise<void> {
  queued ??= running.then(() => {
    queued = null;
    const run = siteContext().then((context) => Promise.all([register(context), visitTabs(context)]));
    running = within(RUN_MS, run).then(
      () => {},
      (error) => console.warn('Sidelight could not bring its registration up to date:', error),
    );
    return running;
  });
  return queued;
}

async function register(context: SiteContext): Promise<void> {
  const wanted = zonesOf(context).map(
    ({ host, matches, excludeMatches }): Registered => ({
      id: `article-${host || 'sites'}`,
      js: [SCRIPT],
      css: [STYLE],
      matches,
      ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
      runAt: 'document_idle',
      persistAcrossSessions: true,
    }),
  );
  const there = new Map(
    (await browser.scripting.getRegisteredContentScripts()).map((script) => [script.id, script]),
  );
  const wantedIds = new Set(wanted.map(({ id }) => id));
  const stale = [...there.values()].filter((script) => {
    const same = wanted.find(({ id }) => id === script.id);
    return !same || !isSame(script, same);
  });
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
    for (const { id } of stale) there.delete(id);
  }
  const missing = wanted.filter(({ id }) => wantedIds.has(id) && !there.has(id));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

const isSame = (a: Registered, b: Registered) => fingerprint(a) === fingerprint(b);
const fingerprint = ({ js, css, matches, excludeMatches }: Registered) =>
  // Browsers give paths back with or without the leading slash.
  JSON.stringify([js, css].map((files) => files?.map((file) => file.replace(/^\//, '')))) +
  JSON.stringify([matches, excludeMatches].map((patterns) => [...(patterns ?? [])].sort()));

/** Starts the script in open tabs where it is on, stops it in all others. */
async function visitTabs(context: SiteContext): Promise<void> {
  const looked = await lookedTabs();
  await Promise.all(
    (await browser.tabs.query({})).map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      // Without permission for its site a tab has no address here.
      const { state } = siteState(url ?? '', context);
      if (isAskedFor(looked[id], state)) return;
      await within(VISIT_MS, state === 'on' ? startIn(id) : stopIn(id));
    }),
  );
}

/**
 * How long a tab may keep the others waiting, in ms. The browser lets a script in when the page has been built,
 * and a page that loads for ever never has: without an end, no change of settings would come through after it.
 * What was asked of the browser still happens.
 */
const VISIT_MS = 2_000;

/** How long a whole run may keep the next one waiting, in ms: a call that the browser never answers must not end all. */
const RUN_MS = 5_000;

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((done) => {
    timer = setTimeout(done, ms);
  });
  await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function stopIn(tabId: number): Promise<void> {
  await Promise.all([
    browser.tabs.sendMessage(tabId, { type: 'stop' }, { frameId: 0 }),
    browser.action.setBadgeText({ tabId, text: '' }),
  ]).catch(() => {});
}

/** Whether the page of a tab may be read: its site is on, or the reader asked for it by hand. */
export async function mayRead({ tabId, url }: { tabId: number; url: string }): Promise<boolean> {
  const [context, looked] = await Promise.all([siteContext(), lookedTabs()]);
  const { state } = siteState(url, context);
  return state === 'on' || isAskedFor(looked[tabId], state);
}

/** Whether a page that is not on by the settings is read because the reader asked for it by hand. */
function isAskedFor(lookedHost: string | undefined, state: SiteStatus['state']): boolean {
  const refused = state === 'on' || state === 'off-by-choice' || state === 'paused';
  return lookedHost !== undefined && !refused;
}

/** Puts the script into a tab unless it runs there. False when the browser does not let us. */
export async function startIn(tabId: number): Promise<boolean> {
  const alive = await browser.tabs
    .sendMessage(tabId, { type: 'found' }, { frameId: 0 })
    .catch(() => undefined);
  if (alive) return true;
  const target = { tabId, frameIds: [0] };
  try {
    // Taken out first, so that switching off and on does not pile it up.
    await browser.scripting.removeCSS({ target, files: [STYLE] }).catch(() => {});
    await browser.scripting.insertCSS({ target, files: [STYLE] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/** Key in `storage.session`: tabs whose page is marked once, by the reader's click alone, with its host. */
const LOOKED = 'looked-tabs';

async function lookedTabs(): Promise<Record<number, string>> {
  const { [LOOKED]: looked } = await browser.storage.session.get(LOOKED);
  return (looked as Record<number, string> | undefined) ?? {};
}

/** Remembers that the page of this tab was asked for by hand, so that no other change of settings ends it. */
export async function rememberLooked(tabId: number, host: string): Promise<void> {
  await browser.storage.session.set({ [LOOKED]: { ...(await lookedTabs()), [tabId]: host } });
}

/** The reader switched the site off: what was asked for by hand on it ends too, whatever rule is left. */
export async function forgetLooked(site: string): Promise<void> {
  const rest = Object.entries(await lookedTabs()).filter(([, host]) => !isWithin(host, site));
  await browser.storage.session.set({ [LOOKED]: Object.fromEntries(rest) });
}
