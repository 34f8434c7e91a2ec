/** Pages that change under us, and pages that are in our way: the marks follow, and nothing breaks. */
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/browser/launch.ts';
import { card, hover, leave, locate, marks, rest, until } from '../../scripts/browser/reader.ts';
import { type Inside, inside } from './inside.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

const LEAD =
  'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.';
const STORY = newsPage([LEAD, 'Giorgia Meloni supports Macron. Putin has not answered.']);

/** Marks are read from the page; while it has changed and we have not followed yet, they may be out of bounds. */
const texts = (page: Page) =>
  marks(page).then(
    (all) => all.map(({ text }) => text),
    (): string[] => [],
  );
const marked = (page: Page, text: string) =>
  until(`"${text}" to be marked`, async () => (await texts(page)).includes(text));
const unmarked = (page: Page, text: string) =>
  until(`"${text}" not to be marked`, async () => !(await texts(page)).includes(text));

describe.each(BROWSERS)('changing pages in %s', (name) => {
  let session: Session;
  let extension: Inside;
  beforeAll(async () => {
    session = await startSession(name);
    extension = await inside(session);
  });
  // Its last test loads the extension anew.
  afterAll(() => session?.close('for good'));

  test('text that is added, changed and taken out', async () => {
    const page = await session.open(`${LISTED}/dynamic.html`, STORY);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Friedrich Merz arrived.';
      document.querySelector('article')?.append(added);
    });
    await marked(page, 'Friedrich Merz');
    await page.evaluate(() => {
      const text = document.querySelector('article p:last-child')?.firstChild as Text;
      text.data = 'Nobody was there, it was said, but Robert Fico.';
    });
    await marked(page, 'Robert Fico');
    await page.evaluate(() => document.querySelector('article p:last-child')?.remove());
    await unmarked(page, 'Robert Fico');
    await page.close();
  });

  test('text that a style sheet hides is marked when it is shown', async () => {
    const html = newsPage([LEAD, '<span class="more">Friedrich Merz arrived.</span>'], {
      head: '<style>.more { display: none } .open .more { display: inline }</style>',
    });
    const page = await session.open(`${LISTED}/hidden.html`, html);
    expect(await texts(page)).not.toContain('Friedrich Merz');
    await page.evaluate(() => document.body.classList.add('open'));
    await marked(page, 'Friedrich Merz');
    await page.close();
  });

  test('navigation without a load: to another article, to a front page', async () => {
    const page = await session.open(`${LISTED}/single.html`, STORY);
    await page.evaluate(() => {
      history.pushState({}, '', '/second.html');
      setTimeout(() => {
        const article = document.querySelector('article');
        if (article)
          article.innerHTML =
            '<h1>Second story of this little site</h1><p>Giorgia Meloni and Friedrich Merz spoke.</p>';
      }, 300);
    });
    await marked(page, 'Friedrich Merz');
    await unmarked(page, 'Vladimir Putin');
    await page.evaluate(() => {
      history.pushState({}, '', '/');
      document.body.innerHTML = '<div><h2><a href="/x">Donald Trump speaks</a></h2></div>';
    });
    await until('the front page to have no marks', async () => (await texts(page)).length === 0);
    await page.close();
  });

  test('a page that comes back knows what was switched meanwhile', async () => {
    const page = await session.open(`${LISTED}/back.html`, STORY);
    session.news.put(`${LISTED}/away.html`, '<!doctype html><title>Away</title><p>Nothing.');
    const go = async (script: string, path: string) => {
      await page.evaluate(script).catch(() => {});
      await until(path, () => page.evaluate(`location.pathname === '${path}'`).then(Boolean, () => false));
    };
    await go(`location.href = '${LISTED}/away.html'`, '/away.html');
    await extension.send({ type: 'switch', site: 'intellinews.com', on: false });
    await go('history.back()', '/back.html');
    await until('no marks', async () => (await texts(page)).length === 0);
    await extension.send({ type: 'switch', site: 'intellinews.com', on: true });
    await marked(page, 'Giorgia Meloni');
    await page.close();
  });

  test('a document written anew, a body replaced, our host taken out', async () => {
    const page = await session.open(`${LISTED}/anew.html`, STORY);
    await page.evaluate(
      (html) => {
        document.open();
        document.write(html);
        document.close();
      },
      STORY.replace('Giorgia Meloni', 'Robert Fico'),
    );
    await marked(page, 'Robert Fico');
    await page.evaluate(() => document.querySelector('sidelight-card')?.remove());
    expect((await hover(name, page, 'Robert Fico')).name).toBe('Robert Fico');
    await leave(page);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = document.body.innerHTML.replace('Robert Fico', 'Friedrich Merz');
      document.body.replaceWith(body);
    });
    await marked(page, 'Friedrich Merz');
    expect((await hover(name, page, 'Friedrich Merz')).name).toBe('Friedrich Merz');
    await page.close();
  });

  test('a node that changes every millisecond', async () => {
    const html = newsPage([LEAD, '<b id="clock">0</b> Giorgia Meloni spoke.'], {
      body: '<script>setInterval(() => { document.getElementById("clock").firstChild.data = Math.random() }, 1)</script>',
    });
    const page = await session.open(`${LISTED}/clock.html`, html);
    await new Promise((done) => setTimeout(done, 2000));
    expect((await hover(name, page, 'Giorgia Meloni')).name).toBe('Giorgia Meloni');
    await page.close();
  });

  test('a strict policy and overridden functions of the page do not reach us', async () => {
    const html = newsPage([LEAD], {
      head: `<script>
        Range.prototype.getClientRects = Element.prototype.attachShadow = () => { throw new Error('mine') };
        document.caretPositionFromPoint = () => null;
        window.MutationObserver = window.StaticRange = window.Highlight = null;
      </script>`,
    });
    const policy =
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'none'; require-trusted-types-for 'script'";
    const url = `${LISTED}/strict.html`;
    session.news.put(url, { body: html, headers: { 'content-security-policy': policy } });
    const page = await session.browser.newPage();
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await until('marks', () =>
      page.evaluate(() =>
        [...CSS.highlights].some(([key, value]) => key.startsWith('sidelight') && value.size >= 2),
      ),
    );
    await page.close();
  });

  test('text under a stretched link and text that cannot be selected answer; text under a dialog does not', async () => {
    const html = newsPage([
      LEAD,
      '<span style="position:relative;display:block">Giorgia Meloni spoke.<a href="/x" style="position:absolute;inset:0"></a></span>',
      '<span style="user-select:none">Robert Fico</span> came.',
    ]);
    const page = await session.open(`${LISTED}/covered.html`, html);
    expect((await hover(name, page, 'Giorgia Meloni')).name).toBe('Giorgia Meloni');
    expect((await hover(name, page, 'Robert Fico')).name).toBe('Robert Fico');
    await leave(page);
    await until('the card to close', async () => (await card(name, page)) === null);
    await page.evaluate(() => {
      const dialog = document.createElement('div');
      dialog.style.cssText = 'position:fixed;inset:0;background:#fff8';
      document.body.append(dialog);
    });
    await rest(page, await locate(page, 'Robert Fico'));
    await new Promise((done) => setTimeout(done, 800));
    expect(await card(name, page)).toBeNull();
    await page.close();
  });

  test('a click pins; a click on a link follows it', async () => {
    const html = newsPage([`${LEAD} <a href="/linked.html">Giorgia Meloni</a> spoke.`]);
    session.news.put(`${LISTED}/linked.html`, '<!doctype html><title>Linked</title><p>Linked.');
    const page = await session.open(`${LISTED}/click.html`, html);
    await hover(name, page, 'Emmanuel Macron');
    const name1 = await locate(page, 'Emmanuel Macron');
    await page.mouse.click(name1.x, name1.y);
    await leave(page);
    await new Promise((done) => setTimeout(done, 900));
    expect((await card(name, page))?.name).toBe('Emmanuel Macron');
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await card(name, page)) === null);
    const link = await locate(page, 'Giorgia Meloni');
    await page.mouse.click(link.x, link.y);
    await until('the linked page', async () => page.url().endsWith('/linked.html'));
    await page.close();
  });

  test('chosen in the popup, a subject is scrolled to and its card opens', async () => {
    const filler = Array.from({ length: 50 }, () =>
      'Nothing that anybody would mark stands here. '.repeat(6),
    );
    const url = `${LISTED}/long.html`;
    const page = await session.open(url, newsPage([LEAD, ...filler, 'At last Robert Fico came.']));
    const id = await extension.tab(url);
    const message = { type: 'show', subject: 'robert-fico' };
    // What is below the first screen is read after it.
    await until('the subject to be shown', async () => {
      const told = `await api.tabs.sendMessage(${id}, ${JSON.stringify(message)})`;
      return (await extension.api<{ shown: boolean }>(told)).shown;
    });
    await page.bringToFront();
    const opened = await until('the card', () => card(name, page));
    expect(opened.name).toBe('Robert Fico');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await page.close();
  });

  // Last: what the session knows of the extension ends here.
  test('after an update of the extension the old script is gone and the new one answers, without reload', async () => {
    const page = await session.open(`${LISTED}/update.html`, STORY);
    await hover(name, page, 'Emmanuel Macron');
    await leave(page);
    await session.browser.installExtension(resolve(builtExtension(name)));
    // Whoever of the two is asked in between is silent; the hand moves again.
    await until('the new script to answer', async () => {
      await leave(page);
      await rest(page, await locate(page, 'Vladimir Putin'));
      await new Promise((done) => setTimeout(done, 600));
      return (await card(name, page))?.name === 'Vladimir Putin';
    });
    expect(await page.evaluate(() => document.querySelectorAll('sidelight-card').length)).toBe(1);
    await page.close();
  });
});
