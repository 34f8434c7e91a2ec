/** The reader's main path: marks, hover, card, pointer into the card, Esc; the page left as it was. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { card, hover, inCard, leave, locate, marks, rest, until } from '../../scripts/browser/reader.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const DEMO = readFileSync(join(import.meta.dirname, '../fixtures/demo/article.html'), 'utf8');

describe.each(BROWSERS)('reading in %s', (name) => {
  let session: Session;
  let demo: Page;
  beforeAll(async () => {
    session = await startSession(name);
    demo = await session.open(`${LISTED}/demo.html`, DEMO);
  });
  afterAll(() => session?.close());

  test('marks the first mention of each subject, and nothing of the furniture', async () => {
    const texts = (await marks(demo)).map((mark) => mark.text);
    expect(texts).toEqual(expect.arrayContaining(['Macron', 'Giorgia Meloni', 'Mykhailo Fedorov']));
    expect(texts.filter((text) => text === 'Putin')).toHaveLength(1);
    expect(texts).not.toContain('PRO');
    expect(texts).not.toContain('Emmanuel Macron');
  });

  test('hovering Putin tells when he and Macron last met, and that this article differs', async () => {
    const opened = await hover(name, demo, 'Putin', 2);
    expect(opened.name).toBe('Vladimir Putin');
    expect(opened.text).toContain('7 Feb 2022');
    expect(opened.text).toMatch(/this article[^·]*: 8 Feb 2022/);
    expect(opened.text).toContain('Moscow');
  });

  test('a name inside a link opens its card and the link stays a link', async () => {
    const opened = await hover(name, demo, 'Giorgia Meloni');
    expect(opened.name).toBe('Giorgia Meloni');
    expect(opened.text).toContain('Prime Minister of Italy');
    const mark = await locate(demo, 'Giorgia Meloni');
    const link = await demo.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.closest('a')?.getAttribute('href'),
      mark,
    );
    expect(link).toBe('https://demo.intellinews.com/meloni');
  });

  test('a name split over inline tags is one name', async () => {
    const opened = await hover(name, demo, 'Viktor Orbán');
    expect(opened.name).toBe('Viktor Orbán');
    expect(opened.text).toContain('Péter Magyar');
  });

  test('a described event opens the card of that event', async () => {
    const opened = await hover(name, demo, 'The last meeting');
    expect(opened.name).toMatch(/Macron.*Putin|Putin.*Macron/);
    expect(opened.text).toMatch(/this article[^·]*: 8 Feb 2022/);
  });

  test('a passing pointer opens nothing; a resting one does; leaving closes', async () => {
    await leave(demo);
    await until('no card', async () => (await card(name, demo)) === null);
    const mark = await locate(demo, 'Robert Fico');
    await demo.mouse.move(mark.x - 300, mark.y);
    await demo.mouse.move(mark.x + 300, mark.y, { steps: 6 });
    await new Promise((done) => setTimeout(done, 500));
    expect(await card(name, demo)).toBeNull();
    await rest(demo, mark);
    await until('the card', () => card(name, demo));
    await leave(demo);
    await until('the card to close', async () => (await card(name, demo)) === null);
  });

  test('the pointer can go into the card, and Esc closes it', async () => {
    await hover(name, demo, 'Robert Fico');
    const inside = await inCard(name, demo, '[role="dialog"]');
    if (!inside) throw new Error('the card cannot be measured');
    await demo.mouse.move(inside.x, inside.y, { steps: 12 });
    await new Promise((done) => setTimeout(done, 1200));
    expect((await card(name, demo))?.name).toBe('Robert Fico');
    await demo.keyboard.press('Escape');
    await until('the card to close', async () => (await card(name, demo)) === null);
  });

  test('nothing inside the body changes or moves, and nothing changes at all when a card opens', async () => {
    const watched = `<script>
      window.seen = { body: 0, all: 0, shift: 0 };
      if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
        new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.seen.shift += value; })
          .observe({ type: 'layout-shift', buffered: true });
      }
      const watch = (target, key) => new MutationObserver((list) => { window.seen[key] += list.length; })
        .observe(target, { subtree: true, childList: true, attributes: true, characterData: true });
      document.addEventListener('DOMContentLoaded', () => { watch(document.body, 'body'); watch(document, 'all'); });
    </script>`;
    const html = newsPage(
      ['French President Emmanuel Macron and Russian President Vladimir Putin met again.'],
      {
        head: watched,
      },
    );
    const page = await session.open(`${LISTED}/watched.html`, html);
    await hover(name, page, 'Emmanuel Macron');
    const read = () =>
      page.evaluate(() => (window as unknown as { seen: Record<'body' | 'all' | 'shift', number> }).seen);
    const before = await read();
    expect(before).toMatchObject({ body: 0, shift: 0 });
    await leave(page);
    await until('the card to close', async () => (await card(name, page)) === null);
    await hover(name, page, 'Vladimir Putin');
    expect(await read()).toEqual(before);
    await page.close();
  });

  test('selection and focus stay where they were', async () => {
    const page = await session.open(
      `${LISTED}/focus.html`,
      newsPage(['Emmanuel Macron spoke. <input id="field" value="typing here">']),
    );
    await page.focus('#field');
    await page.evaluate(() => (document.getElementById('field') as HTMLInputElement).setSelectionRange(2, 5));
    await hover(name, page, 'Emmanuel Macron');
    const state = await page.evaluate(() => {
      const field = document.activeElement as HTMLInputElement;
      return [field.id, field.selectionStart, field.selectionEnd];
    });
    expect(state).toEqual(['field', 2, 5]);
    await page.close();
  });

  test('a front page is not marked', async () => {
    const teasers = ['Macron calls Putin', 'Merz visits Kyiv', 'Trump meets Zelenskyy', 'Fico in Moscow'].map(
      (text, i) =>
        `<article><h2><a href="/story-${i}">${text}</a></h2><p>${text}, reports say.</p></article>`,
    );
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="website">
      <title>The Demo Courier</title></head><body><h1>The Demo Courier</h1>${teasers.join('')}</body></html>`;
    const page = await session.open(`${LISTED}/`, html, false);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await marks(page)).toEqual([]);
    await page.close();
  });
});
