/**
 * Reads a page the way a person does: finds the marks, rests the pointer on one, reads the card
 * (through the accessibility tree in Chromium, through the closed shadow root over BiDi in Firefox),
 * opens the popup. Used by `npm start` without a display, and by the browser tests.
 */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { BrowserName } from './find.ts';
import { connectionOf, inFirefoxWindow } from './firefox-window.ts';
import { GECKO_UUID } from './launch.ts';

/** A marked span of the page: the text and the middle of its first line, in client coordinates. */
export interface Mark {
  text: string;
  x: number;
  y: number;
}

export interface CardText {
  /** The dialog's accessible name. */
  name: string;
  /** All it shows, line by line. */
  text: string;
}

/** How long anything on a page may take before a person would call it broken. */
const PATIENCE_MS = 10_000;

export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false>,
  ms = PATIENCE_MS,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const found = await probe();
    if (found) return found;
    if (performance.now() > end) throw new Error(`waited ${ms} ms for ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Every marked span, in reading order. The page's own world sees the highlights, so no privilege is needed. */
export function marks(page: Page): Promise<Mark[]> {
  return page.evaluate(readMarks, -1);
}

/** One of `marks(page)` by its place in the list, scrolled into view first. */
export async function markAt(page: Page, index: number): Promise<Mark> {
  const [mark] = await page.evaluate(readMarks, index);
  if (!mark) throw new Error(`there is no mark ${index}`);
  return mark;
}

/** Runs in the page: all marks, or the one at `index` after scrolling to it. */
function readMarks(index: number): Mark[] {
  const found: { range: Range; top: number; left: number }[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('sidelight')) continue;
    for (const part of highlight as Iterable<AbstractRange>) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      const rect = range.getClientRects()[0];
      if (rect) found.push({ range, top: Math.round(rect.top), left: rect.left });
    }
  }
  found.sort((a, b) => a.top - b.top || a.left - b.left);
  const wanted = index < 0 ? found : found.slice(index, index + 1);
  if (index >= 0)
    wanted[0]?.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return wanted.map(({ range }) => {
    const rect = range.getClientRects()[0] ?? new DOMRect();
    return { text: range.toString(), x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
  });
}

/** Where the nth occurrence of a text stands, marked or not, scrolled into view. Names split by tags count. */
export async function locate(page: Page, text: string, nth = 0): Promise<Mark> {
  const mark = await page.evaluate(
    (wanted, index) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let all = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        if (node.parentElement?.closest('script, style')) continue;
        nodes.push({ node, start: all.length });
        all += node.data;
      }
      let at = -1;
      for (let i = 0; i <= index; i++) at = all.indexOf(wanted, at + 1);
      if (at < 0) return null;
      const place = (offset: number) => {
        const held = nodes.findLast((entry) => entry.start <= offset);
        return held && ([held.node, offset - held.start] as const);
      };
      const from = place(at);
      const to = place(at + wanted.length - 1);
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(to[0], to[1] + 1);
      from[0].parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const rect = range.getClientRects()[0];
      return rect ? { text: wanted, x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    },
    text,
    nth,
  );
  if (!mark) throw new Error(`"${text}" (occurrence ${nth + 1}) is not on the page`);
  return mark;
}

/** Moves the pointer there in a few steps and rests, as a hand does. */
export async function rest(page: Page, at: { x: number; y: number }): Promise<void> {
  await page.mouse.move(at.x + 6, at.y + 2);
  await page.mouse.move(at.x + 2, at.y + 1, { steps: 3 });
  await page.mouse.move(at.x, at.y);
}

/** Moves the pointer out of everything. */
export const leave = (page: Page) => page.mouse.move(2, 2);

/** Scrolls a text into view, rests on it, and reads the card that opens. */
export async function hover(name: BrowserName, page: Page, text: string, nth = 0): Promise<CardText> {
  return hoverMark(name, page, await locate(page, text, nth));
}

/** Rests on a mark and reads the card that opens. */
export async function hoverMark(name: BrowserName, page: Page, mark: Mark): Promise<CardText> {
  await leave(page);
  await until('the earlier card to close', async () => (await card(name, page)) === null);
  await rest(page, mark);
  return until(`a card on "${mark.text}"`, () => card(name, page));
}

/** The card that is open, null when none is. All spaces are plain ones. */
export async function card(name: BrowserName, page: Page): Promise<CardText | null> {
  const found = await (name === 'chromium' ? chromiumCard(page) : firefoxCard(page));
  return found && { ...found, text: found.text.replace(/[\u00a0\u2007\u202f]/g, ' ') };
}

async function chromiumCard(page: Page): Promise<CardText | null> {
  const dialog = await chromiumDialog(page);
  if (!dialog)
    return (await page.evaluate('document.fullscreenElement === null')) ? null : besideFullscreen(page);
  const text = await dialog.evaluate((element) => {
    const visible = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return visible ? (element as HTMLElement).innerText : null;
  });
  const snapshot = await page.accessibility.snapshot({ root: dialog as ElementHandle<Node> });
  await dialog.dispose();
  return text === null ? null : { name: snapshot?.name ?? '', text };
}

/** Ours: a page may have dialogs of its own. */
async function chromiumDialog(page: Page): Promise<ElementHandle | null> {
  for (const dialog of await page.$$('::-p-aria([role="dialog"])')) {
    const ours = await dialog.evaluate((element) => {
      const root = element.getRootNode();
      return root instanceof ShadowRoot && root.host.localName.startsWith('sidelight');
    });
    if (ours) return dialog;
    await dialog.dispose();
  }
  return null;
}

/** Chromium's accessibility tree ends at the element that is fullscreen; the card stands above it. */
async function besideFullscreen(page: Page): Promise<CardText | null> {
  const [ours] = page.extensionRealms();
  return (
    (await ours?.evaluate(() => {
      const { dom } = (globalThis as unknown as { chrome: { dom: ChromeDom } }).chrome;
      const host = document.querySelector<HTMLElement>('sidelight-card');
      const dialog = host && dom.openOrClosedShadowRoot(host)?.querySelector<HTMLElement>('[role="dialog"]');
      const shows = dialog?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      return dialog && shows
        ? { name: dialog.getAttribute('aria-label') ?? '', text: dialog.innerText }
        : null;
    })) ?? null
  );
}

interface ChromeDom {
  openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null;
}

interface BidiValue {
  type: string;
  sharedId?: string;
  value?: unknown;
}

/** Runs a function in the page over BiDi; elements go in and come out as references. */
async function bidiCall(page: Page, declaration: string, ...args: BidiValue[]): Promise<BidiValue> {
  // Puppeteer keeps the context's id to itself.
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  const { result } = await connectionOf(page.browser()).send('script.callFunction', {
    functionDeclaration: declaration,
    arguments: args,
    // A world of its own: pages replace what these functions use.
    target: { context, sandbox: 'reader' },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(JSON.stringify(result.exceptionDetails));
  return result.result as BidiValue;
}

/** The closed shadow root of our host in Firefox, null when there is none. */
async function firefoxRoot(page: Page): Promise<BidiValue | null> {
  const host = await bidiCall(
    page,
    '() => [...document.documentElement.children].find((e) => e.localName.startsWith("sidelight")) ?? null',
  );
  const root = (host.value as { shadowRoot?: { sharedId: string } } | undefined)?.shadowRoot;
  return root ? { type: 'node', sharedId: root.sharedId } : null;
}

async function firefoxCard(page: Page): Promise<CardText | null> {
  const root = await firefoxRoot(page);
  if (!root) return null;
  const found = await bidiCall(
    page,
    `(root) => {
      const dialog = root.querySelector('[role="dialog"]');
      if (!dialog || !dialog.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return null;
      const labelled = dialog.getAttribute('aria-labelledby');
      const name = dialog.getAttribute('aria-label') ?? (labelled ? root.getElementById(labelled)?.textContent : '');
      return JSON.stringify({ name, text: dialog.innerText });
    }`,
    root,
  );
  return typeof found.value === 'string' ? (JSON.parse(found.value) as CardText) : null;
}

/**
 * Runs a function in the page with the root of the open card and a text; null when no card is open. The function
 * stands alone, and what it returns goes through JSON.
 */
export async function inRoot<T>(
  name: BrowserName,
  page: Page,
  run: (root: ShadowRoot, argument: string) => T,
  argument = '',
): Promise<T | null> {
  if (name === 'firefox') {
    const root = await firefoxRoot(page);
    if (!root) return null;
    const code = `(root, argument) => JSON.stringify((${run})(root, argument) ?? null)`;
    const found = await bidiCall(page, code, root, { type: 'string', value: argument });
    return JSON.parse(String(found.value)) as T | null;
  }
  const dialog = await chromiumDialog(page);
  const root = await dialog?.evaluateHandle((element) => element.getRootNode() as ShadowRoot);
  return root
    ? ((await root.evaluate(run as (root: ShadowRoot, argument: string) => unknown, argument)) as T)
    : null;
}

/** Middle of an element of the card, by CSS selector, in client coordinates; null when it is not there. */
export async function inCard(name: BrowserName, page: Page, selector: string): Promise<Mark | null> {
  return inRoot(name, page, measure, selector);
}

/** Runs in the page. */
function measure(root: ShadowRoot, selector: string): Mark | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { text: element.textContent ?? '', x: x + width / 2, y: y + height / 2 };
}

/** The lead fact of the open card, in one line, and who says so. Empty where the card has no lead. */
export interface LeadText {
  lead: string;
  sources: string;
}

/** Reads the lead of the open card. */
export async function leadOfCard(name: BrowserName, page: Page): Promise<LeadText> {
  return (await inRoot(name, page, readLead)) ?? { lead: '', sources: '' };
}

/** Runs in the page. */
function readLead(card: ParentNode): LeadText {
  const text = (selector: string) => card.querySelector(selector)?.textContent?.trim() ?? '';
  const parts = ['.lead .with', '.lead .headline bdi', '.lead .detail'].map(text);
  return {
    lead: parts.filter(Boolean).join(' · '),
    sources: card.querySelector('.lead .marks')?.getAttribute('aria-label') ?? '',
  };
}

/** An extension page in a tab of its own: in Firefox over the known UUID, in Chromium over the worker's id. */
export async function extensionPage(name: BrowserName, browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const base =
    name === 'firefox' ? `moz-extension://${GECKO_UUID}` : `chrome-extension://${await chromiumId(browser)}`;
  // Firefox never reports these pages as loaded; waiting for an element does the same.
  await page.goto(`${base}/${path}`, { waitUntil: name === 'firefox' ? [] : 'load' });
  return page;
}

export async function chromiumId(browser: Browser): Promise<string> {
  // On a busy machine the browser is there before it.
  return until('the extension to be loaded', async () => [...(await browser.extensions()).keys()][0]);
}

/** The id of the tab in front, asked from an extension page in a tab behind it. */
async function tabInFront(asker: Page): Promise<number> {
  return until('the tab in front', () =>
    asker.evaluate(async () => {
      const { browser: api } = globalThis as unknown as {
        browser: { tabs: { query(what: object): Promise<{ id?: number }[]> } };
      };
      // Without permission for its host a tab's address cannot be asked for; that it is in front can.
      return (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id ?? null;
    }),
  );
}

/**
 * The popup for a page. Chromium: the real one, opened as by the toolbar button. Firefox shows its
 * popup to nobody, so it is opened in a tab and told which tab it is for.
 */
export async function popup(name: BrowserName, browser: Browser, page: Page): Promise<Page> {
  if (name === 'chromium') {
    await page.bringToFront();
    const extension = (await browser.extensions()).get(await chromiumId(browser));
    if (!extension) throw new Error('the extension is not loaded');
    // The same page may be open in a tab.
    const before = new Set(browser.targets());
    await page.triggerExtensionAction(extension);
    const target = await browser.waitForTarget((t) => !before.has(t) && t.url().endsWith('popup.html'), {
      timeout: PATIENCE_MS,
    });
    const opened = await target.asPage();
    await opened.waitForSelector('main');
    return opened;
  }
  const opened = await extensionPage(name, browser, 'popup.html');
  await opened.waitForSelector('body');
  await page.bringToFront();
  // The real one first: it grants what a press of the button grants.
  await inFirefoxWindow(browser, (extension) => extension.pressButton());
  const id = await tabInFront(opened);
  await opened.bringToFront();
  await opened.goto(`moz-extension://${GECKO_UUID}/popup.html?tabId=${id}`, { waitUntil: [] });
  await until('the popup', () => opened.$('main'));
  return opened;
}
