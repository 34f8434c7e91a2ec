/** Nothing leaves: the proxy sees only the page's own requests; a sleeping background loses nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, marks, until } from '../../scripts/browser/reader.ts';
import { stopBackground } from '../../scripts/browser/stop-background.ts';
import { BROWSERS, LISTED, newsPage, type Session, startSession } from './session.ts';

/** Hosts the browsers themselves ask for, with every quieting flag set; seen without any extension too. */
const BROWSERS_OWN =
  /(^|\.)(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.com|mozilla\.net|mozilla\.org|firefox\.com)$/;

const STORY = newsPage([
  'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.',
  'Giorgia Meloni supports Macron.',
]);

describe.each(BROWSERS)('quiet in %s', (name) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test('reading makes no request but the page itself', async () => {
    const page = await session.open(`${LISTED}/quiet.html`, STORY);
    await hover(name, page, 'Vladimir Putin');
    await new Promise((done) => setTimeout(done, 500));
    const others = session.news.requests.filter(({ host, served }) => !served && !BROWSERS_OWN.test(host));
    expect(others).toEqual([]);
    const own = [`${LISTED}/quiet.html`, `${LISTED}/favicon.ico`];
    expect(session.news.pages.filter((url) => !own.includes(url))).toEqual([]);
    await page.close();
  });

  test('a card opens although the background was stopped after the scan', async () => {
    const page = await session.open(`${LISTED}/asleep.html`, STORY);
    await hover(name, page, 'Giorgia Meloni');
    await stopBackground(session);
    const opened = await hover(name, page, 'Vladimir Putin');
    expect(opened.text).toContain('7 Feb 2022');
    await page.close();
  });

  test('a background stopped between the marks and their facts is asked again, and nothing is marked twice', async () => {
    for (const round of [1, 2, 3]) {
      const page = await session.open(`${LISTED}/between-${round}.html`, STORY);
      await stopBackground(session);
      // Already at rest when the facts come, or before the question is asked again.
      expect((await hover(name, page, 'Giorgia Meloni')).name).toBe('Giorgia Meloni');
      const texts = (await marks(page)).map(({ text }) => text);
      expect(texts).toEqual([...new Set(texts)]);
      await page.close();
    }
  });

  test('a page is spotted although the background was asleep', async () => {
    await stopBackground(session);
    const page = await session.open(`${LISTED}/wakes.html`, STORY);
    await until('marks', async () => (await marks(page)).length > 0);
    await page.close();
  });
});
