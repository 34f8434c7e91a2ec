/** The popup: what it lists, and the switch that names the site, at once and for good. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marks, popup, until } from '../../scripts/browser/reader.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession, UNLISTED } from './session.ts';

const STORY = newsPage([
  'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.',
  'Giorgia Meloni, the Italian prime minister, supports Macron. Putin has not answered.',
]);

describe.each(BROWSERS)('popup and switch in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  const bodyText = async (view: Awaited<ReturnType<typeof popup>>) =>
    view.evaluate(() => document.body.innerText);

  test('lists pairs and people of the page with their lead facts', async () => {
    const page = await session.open(`${LISTED}/list.html`, STORY);
    const view = await popup(name, session.browser, page);
    const text = await until('the list', async () => {
      const shown = await bodyText(view);
      return shown.includes('Giorgia Meloni') ? shown : null;
    });
    expect(text).toContain('intellinews.com');
    expect(text).toMatch(/Macron and (?:Vladimir )?Putin/);
    expect(text).toContain('7 Feb 2022');
    // The list scrolls, not the page around it: the browser cuts the popup's window to that.
    const [beyond, body] = await view.evaluate(() => [
      document.documentElement.scrollHeight - innerHeight,
      Math.max(0, document.body.offsetHeight - innerHeight),
    ]);
    expect(beyond).toBe(body);
    await view.close();
    await page.close();
  });

  test('off is off at once, stays off after a restart, and on brings the marks back without reload', async () => {
    let page = await session.open(`${LISTED}/switch.html`, STORY);
    let view = await popup(name, session.browser, page);
    const flip = async () => (await until('the switch', () => view.$('[role="switch"]'))).click();
    await flip();
    await until('marks to go', async () => (await marks(page)).length === 0);
    await view.close();

    await session.restart();
    page = await session.open(`${LISTED}/switch.html`, STORY, false);
    await new Promise((done) => setTimeout(done, 1500));
    expect(await marks(page)).toEqual([]);
    view = await popup(name, session.browser, page);
    await flip();
    await until('marks to come back', async () => (await marks(page)).length > 0);
    await view.close();
    await page.close();
  });

  test('on a site that is not listed nothing is marked, and the popup says so and offers a way', async () => {
    const page = await session.open(`${UNLISTED}/story.html`, STORY, false);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await marks(page)).toEqual([]);
    const view = await popup(name, session.browser, page);
    const text = await until('a word on the site', async () => {
      const shown = await bodyText(view);
      return /example\.org/.test(shown) ? shown : null;
    });
    expect(text).toMatch(/turn on|not on/i);
    await view.close();
    await page.close();
  });
});
