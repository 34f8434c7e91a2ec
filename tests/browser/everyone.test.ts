/** What WCAG asks of the card beyond what axe sees: 1.4.13, motion, forced colours, zoom, announcements that do not chatter. */
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card, extensionPage, hover, inRoot, leave, locate, until } from '../../scripts/browser/reader.ts';
import { inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const STORY = newsPage([
  'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.',
  'Nobody agreed. Giorgia Meloni, the Italian prime minister, supports Macron. Putin has not answered.',
]);

/** Forced colours and less motion are the whole browser's in Firefox. */
const PREFS = {
  'browser.display.document_color_use': 2,
  'ui.useAccessibilityTheme': 1,
  'ui.prefersReducedMotion': 1,
};

describe.each(BROWSERS)('a card for everyone in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.open(`${LISTED}/everyone.html`, STORY);
  });
  afterAll(() => session?.close());

  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const gone = () => until('no card', async () => (await card(name, page)) === null);

  test('1.4.13: it stays for as long as the pointer rests, and goes at Esc with no move of the pointer', async () => {
    await hover(name, page, 'Giorgia Meloni');
    await wait(3000);
    expect((await card(name, page))?.name).toBe('Giorgia Meloni');
    await page.keyboard.press('Escape');
    await gone();
    await wait(500);
    expect(await card(name, page)).toBeNull();
  });

  test('what is said aloud: nothing when a card opens or changes, one sentence when something was copied', async () => {
    await hover(name, page, 'Giorgia Meloni');
    await inRoot(name, page, watchSaid);
    await hover(name, page, 'Vladimir Putin');
    const at = await inRoot(name, page, (root) => {
      const { x, y, width, height } =
        root.querySelector('.dots-plot')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height + 30 };
    });
    if (!at) throw new Error('the pair has no dots');
    // Over the card, past the dots, with a pointer that does not stop.
    await page.mouse.move(at.x, at.y, { steps: 8 });
    expect(await inRoot(name, page, said)).toEqual([]);
    await inRoot(name, page, (root) => root.querySelector<HTMLElement>('.copy')?.click());
    await until('a word that it was copied', async () => (await inRoot(name, page, said))?.length);
    await wait(300);
    expect(await inRoot(name, page, said)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await leave(page);
    await gone();
  });

  test.each([
    { zoom: 2, width: 600, height: 450 },
    { zoom: 4, width: 320, height: 256 },
  ])('at a zoom of $zoom it stays inside the window and off the line that is read', async (size) => {
    const old = page.viewport();
    await page.setViewport({ ...size, deviceScaleFactor: size.zoom });
    await hover(name, page, 'Giorgia Meloni');
    await wait(300);
    const line = await locate(page, 'Giorgia Meloni');
    const box = await inRoot(name, page, (root) =>
      root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    );
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(size.width);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
    expect(box.height).toBeLessThanOrEqual(Math.max(0.6 * size.height, 120) + 1);
    expect(line.y > box.bottom || line.y < box.top).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.keyboard.press('Escape');
    if (old) await page.setViewport(old);
    await leave(page);
    await gone();
  });

  test.each(['options.html', 'welcome.html', 'sidepanel.html?key=emmanuel-macron|vladimir-putin'])(
    '%s needs no sideways scrolling at 320 px, which is 1,280 at a zoom of 4',
    async (path) => {
      const view = await extensionPage(name, session.browser, path);
      await until('the page', () => view.$('h2, .plot'));
      await view.setViewport({ width: 320, height: 256 });
      await wait(200);
      expect(
        await view.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await view.close();
      await page.bringToFront();
    },
  );

  // Firefox runs no script of a test before that of an extension's page.
  test.runIf(name === 'chromium')('the popup says how many it found, once', async () => {
    const extension = await inside(session);
    const view = extension.page;
    await view.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      new MutationObserver(() => {
        for (const { textContent } of document.querySelectorAll('[role="status"], [role="alert"]'))
          if (textContent && heard.at(-1) !== textContent) heard.push(textContent);
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await view.goto(`${view.url()}?tabId=${await extension.tab(page.url())}`);
    await until('the list', () => view.$('.row'));
    await wait(500);
    expect(await view.evaluate('heard')).toEqual(['5 found on this page']);
    await view.close();
    await page.bringToFront();
  });
});

describe.each(BROWSERS)('with the reader’s own colours and no motion in %s', (name) => {
  let session: Session;
  let page: Page;
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
  beforeAll(async () => {
    session = await startSession(name, { prefs: PREFS });
    page = await session.open(`${LISTED}/forced.html`, STORY);
    await page.bringToFront();
    if (name === 'chromium') {
      const protocol = await page.createCDPSession();
      await protocol.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
    }
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
  });
  afterAll(() => session?.close());

  test('nothing moves, and every colour is the system’s', async () => {
    await hover(name, page, 'Vladimir Putin');
    const seen = await inRoot(name, page, (root) => {
      const box = root.querySelector('.card') as HTMLElement;
      const of = (element: Element | null) => (element ? getComputedStyle(element) : null);
      const probe = (colour: string) => {
        box.style.setProperty('outline-color', colour);
        return getComputedStyle(box).outlineColor;
      };
      return {
        moves: root.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 0)
          .length,
        ground: of(box)?.backgroundColor,
        lead: of(box.querySelector('.lead'))?.backgroundColor,
        ink: of(box.querySelector('.headline'))?.color,
        edge: of(box)?.borderTopColor,
        canvas: probe('Canvas'),
        text: probe('CanvasText'),
        // Told apart by shape, since colours may be one: brief ones are rings.
        brief: of(box.querySelector('.dot.brief'))?.fill,
        met: of(box.querySelector('.dot.meeting'))?.fill,
      };
    });
    expect(seen?.moves).toBe(0);
    expect([seen?.ground, seen?.lead]).toEqual([seen?.canvas, seen?.canvas]);
    expect([seen?.ink, seen?.edge]).toEqual([seen?.text, seen?.text]);
    expect(seen?.text).not.toBe(seen?.canvas);
    expect(seen?.brief).not.toBe(seen?.met);
    await page.keyboard.press('Escape');
    await leave(page);
  });

  /** The rows, from the middle of the name, in which two pictures of it differ. */
  const differing = (one: PNG, other: PNG) =>
    Array.from({ length: one.height }, (_, row) => row - one.height / 2).filter((_, row) => {
      const [from, to] = [row * one.width * 4, (row + 1) * one.width * 4];
      return !one.data.subarray(from, to).equals(other.data.subarray(from, to));
    });
  const shoot = async () => {
    const { x, y } = await locate(page, 'Giorgia Meloni');
    await wait(200);
    const clip = { x: Math.round(x) - 70, y: Math.round(y) - 20, width: 140, height: 40 };
    return PNG.sync.read(Buffer.from(await page.screenshot({ clip })));
  };

  test('marks are lines under the letters, which stay as they are, wherever the page moves them', async () => {
    const extension = await inside(session);
    const underline = async (which: 'first' | 'none') => {
      await extension.send({ type: 'settings', change: { underline: which } });
      await page.bringToFront();
      await wait(500);
    };
    await page.bringToFront();
    const marked = await shoot();
    await underline('none');
    const plain = await shoot();
    const expectLine = (seen: PNG) => {
      const rows = differing(seen, plain);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.length).toBeLessThan(5);
      expect(Math.min(...rows)).toBeGreaterThan(6);
    };
    expectLine(marked);
    await underline('first');
    expectLine(await shoot());
    await page.evaluate(() => document.querySelector('article')?.prepend(document.createElement('hr')));
    expectLine(await shoot());
    // In a part that scrolls by itself, and out of which it is scrolled.
    await page.evaluate(() => {
      (document.querySelector('article') as HTMLElement).style.cssText = 'height: 80px; overflow: auto';
    });
    expectLine(await shoot());
    await page.evaluate(() => document.querySelector('article')?.scrollTo(0, 0));
    await wait(200);
    // Nothing stands there but, by its place in the text, the name.
    const below = { x: 0, y: 200, width: 800, height: 300 };
    const seen = PNG.sync.read(Buffer.from(await page.screenshot({ clip: below })));
    expect(new Set(seen.data).size).toBe(1);
  });
});

/** Runs in the page: keeps what live regions of the card say from now on. */
function watchSaid(root: ShadowRoot): null {
  const heard: string[] = [];
  const last = new Map<Element, string>();
  Object.assign(root, { heard });
  new MutationObserver(() => {
    for (const region of root.querySelectorAll('[aria-live="polite"], [role="status"], [role="alert"]')) {
      const text = region.textContent ?? '';
      if (text && text !== last.get(region)) heard.push(text);
      last.set(region, text);
    }
  }).observe(root, { subtree: true, childList: true, characterData: true });
  return null;
}

function said(root: ShadowRoot): string[] {
  return (root as ShadowRoot & { heard?: string[] }).heard ?? [];
}
