/**
 * What a page can learn about its reader, measured by a page that looks at all it may look at while the pointer
 * rests on one name, on another, and on none. What differs is what leaks: `.github/PRIVACY.md` lists just that.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card, hover, leave, locate, marks, rest, until } from '../../scripts/browser/reader.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

/** In the page from its first moment, as a publisher could write it. */
const WATCHER = `<script>
  const events = [], entries = [], changes = [];
  for (const type of ['toggle', 'beforetoggle', 'focusin', 'focusout', 'focus', 'blur', 'slotchange', 'animationstart',
    'transitionrun', 'scroll', 'resize', 'selectionchange', 'visibilitychange', 'message', 'error', 'fullscreenchange'])
    addEventListener(type, (event) => events.push(type + ' at ' + (event.target.localName ?? 'the window')), true);
  for (const type of ['resource', 'longtask', 'element', 'layout-shift', 'largest-contentful-paint', 'long-animation-frame'])
    try { new PerformanceObserver((list) => { for (const entry of list.getEntries())
      if (/extension|sidelight/.test(JSON.stringify(entry)) || /resource|layout-shift|element/.test(type)) entries.push(type + ' ' + entry.name);
    }).observe({ type }); } catch {}
  new MutationObserver((all) => { for (const { type, target, attributeName } of all) changes.push([type, target.nodeName, attributeName]); })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  window.begin = () => { events.length = entries.length = changes.length = 0; };
  window.look = (secret) => {
    const host = document.querySelector('sidelight-card');
    const marked = [...CSS.highlights].map(([name, ranges]) => [name, ranges.priority, [...ranges].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.data.slice(startOffset, endOffset))]);
    const covered = [];
    for (let y = 5; y < innerHeight; y += 20) for (let x = 5; x < innerWidth; x += 20)
      if (document.elementFromPoint(x, y) === host) covered.push([x, y]);
    getSelection().removeAllRanges();
    const found = window.find(secret, true, false, true, false, false, false);
    getSelection().removeAllRanges();
    document.execCommand('selectAll');
    const selected = String(getSelection()).includes(secret);
    getSelection().removeAllRanges();
    const root = document.documentElement;
    return { covered, told: {
      events, entries, changes, marked, found, selected,
      children: [...root.children].map(({ localName }) => localName),
      attributes: [...host.attributes].map(({ name, value }) => name + '=' + value),
      size: JSON.stringify(host.getBoundingClientRect()), inside: host.innerHTML + host.textContent + host.childNodes.length,
      shadow: String(host.shadowRoot), frames: frames.length,
      styles: [...document.styleSheets].length + document.adoptedStyleSheets.length,
      style: JSON.stringify([...getComputedStyle(host)].map((key) => getComputedStyle(host)[key])),
      animations: document.getAnimations().length + host.getAnimations({ subtree: true }).length,
      focus: document.activeElement.localName, cursor: getComputedStyle(document.body).cursor,
      page: [root.scrollWidth, root.scrollHeight, document.body.offsetHeight, scrollX, scrollY],
      globals: Object.keys(window).filter((key) => /sidelight|extension/i.test(key)), title: document.title, address: location.href,
      stored: Object.keys(localStorage).length + Object.keys(sessionStorage).length + document.cookie.length } };
  };
</script>`;

const STORY = newsPage(
  [
    'Emmanuel Macron is at home, officials said at length, on the first day of a long week in the capital.',
    ...Array(8).fill('Nothing that anybody would mark stands in this line of text, nor in the next one.'),
    'Vladimir Putin is at home too, it was said later on the same day, when the sun had gone down.',
  ],
  { head: WATCHER },
);

interface Seen {
  /** Points at which the page finds our element in place of its own. */
  covered: [number, number][];
  told: Record<string, unknown>;
}
interface Watcher {
  begin(): void;
  look(secret: string): Seen;
}

describe.each(BROWSERS)('what a page learns in %s', (name) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(name);
    page = await session.open(`${LISTED}/watched.html`, STORY);
    // The card's script comes with the first marks and is in before anything is compared.
    await hover(name, page, 'Emmanuel Macron');
    await away();
  });
  afterAll(() => session?.close());

  const away = async () => {
    await leave(page);
    await until('no card', async () => (await card(name, page)) === null);
    await page.evaluate(() => (globalThis as unknown as Watcher).begin());
  };
  const look = (secret: string) =>
    page.evaluate((words) => (globalThis as unknown as Watcher).look(words), secret);
  /** What the page sees with the card of this name open. */
  const during = async (text: string): Promise<Seen> => {
    await away();
    const { text: said } = await hover(name, page, text);
    // A line that is in the card and nowhere on the page.
    const secret = said.split('\n').find((line) => /\d{4}/.test(line) && !line.includes(text)) ?? '';
    expect(secret.length).toBeGreaterThan(5);
    return look(secret);
  };

  test('which name is hovered: no node, style, event, entry or size tells; where the card stands does', async () => {
    await away();
    await rest(page, await locate(page, 'nor in the next one'));
    await new Promise((done) => setTimeout(done, 800));
    const none = await look('Nowhere 1234');
    const macron = await during('Emmanuel Macron');
    const putin = await during('Vladimir Putin');

    // By its own search for text a page finds what a card says: no style keeps it out, and `inert` would keep the
    // reader out. Everything else is as if no card were open.
    expect(macron.told).toEqual({ ...none.told, found: true });
    expect(putin.told).toEqual({ ...none.told, found: true });
    // What does leak, as PRIVACY.md says.
    expect(none.covered).toEqual([]);
    expect(macron.covered.length).toBeGreaterThan(10);
    expect(putin.covered.length).toBeGreaterThan(10);
    expect(putin.covered).not.toEqual(macron.covered);
  });

  test('that we are there, and which spans are marked, is to be seen', async () => {
    await away();
    const { told } = await look('Nowhere 1234');
    expect(told).toMatchObject({
      children: ['head', 'body', 'sidelight-card'],
      attributes: [],
      inside: '0',
      shadow: 'null',
      focus: 'body',
      globals: [],
      stored: 0,
    });
    expect(told.marked).toEqual([
      [
        'sidelight-mention',
        expect.any(Number),
        expect.arrayContaining(['Emmanuel Macron', 'Vladimir Putin']),
      ],
    ]);
    expect(await marks(page)).toHaveLength(2);
  });

  test('of what is done in the card the page hears that, not with what', async () => {
    await away();
    await page.evaluate(() => {
      const arrived = new Set<string>();
      Object.assign(globalThis, { arrived });
      for (const type of ['pointermove', 'pointerdown', 'click', 'keydown', 'wheel', 'copy'])
        document.addEventListener(
          type,
          (event) => {
            const path = event.composedPath().filter((one) => one instanceof Element) as Element[];
            const places = path
              .map(({ localName }) => localName)
              .filter((one) => /-/.test(one) || path.length < 3);
            if (event.target instanceof Element && event.target.localName === 'sidelight-card')
              arrived.add(`${type}: ${places.join(' < ')}`);
          },
          true,
        );
    });
    const { covered } = await during('Vladimir Putin');
    const [x, y] = covered[Math.floor(covered.length / 2)] as [number, number];
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
    await page.keyboard.press('Escape');
    await until('no card', async () => (await card(name, page)) === null);
    const arrived = await page.evaluate(() => [
      ...(globalThis as unknown as { arrived: Set<string> }).arrived,
    ]);
    expect(arrived.sort()).toEqual(
      ['click', 'keydown', 'pointerdown', 'pointermove'].map((type) => `${type}: sidelight-card < html`),
    );
  });
});
