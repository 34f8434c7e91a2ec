/**
 * The founding case in real browsers: the two articles Sidelight was thought up on, served under the
 * sites that published them. They are not ours to ship, so these run where they lie beside the project.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hover, marks, popup, until } from '../../scripts/browser/reader.ts';
import { pageFromFile } from '../../scripts/start/article-page.ts';
import { BROWSERS, type Session, startSession } from './session.ts';

const ARTICLES = join(import.meta.dirname, '../../../shared/articles');
const INTELLINEWS = join(ARTICLES, 'intellinews-2026-02-04.txt');
const CRBC = join(ARTICLES, 'crbc-2026-02-03.txt');

describe.skipIf(!existsSync(INTELLINEWS)).each(BROWSERS)('the founding articles in %s', (name) => {
  let session: Session;
  let page: Page;
  const read = async (text: string, nth = 0) => (await hover(name, page, text, nth)).text;

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.open(
      'https://new.intellinews.com/macron.html',
      pageFromFile(INTELLINEWS, '2026-02-04'),
    );
  });
  afterAll(() => session?.close());

  test.each(['Putin', 'Macron'])(
    '%s: when they last met, last spoke, who says otherwise',
    async (subject) => {
      const text = await read(subject, 3);
      expect(text).toContain('Last met 7 Feb 2022');
      expect(text).toMatch(/Moscow, in person · no meeting since, in records to \d+ \w+ 2026/);
      expect(text).toMatch(/Dates differ\. Kremlin, AP.*: 7 Feb 2022 · this article.*: 8 Feb 2022/);
      expect(text).toMatch(/1 Jul 2025\s+Last spoke by phone/);
    },
  );

  test('the event that is described, not named', async () => {
    const opened = await hover(name, page, 'The last meeting');
    expect(opened.name).toBe('Macron–Putin talks in Moscow');
    expect(opened.text).toMatch(/Kremlin, AP.*: 7 Feb 2022 · this article.*: 8 Feb 2022/);
  });

  test('offices as of the article, and what came since', async () => {
    const orban = await read('Orban');
    expect(orban).toContain('Prime Minister of Hungary when this was written · 2010–2026');
    expect(orban).toMatch(/Since this article[\s\S]*9 May 2026[\s\S]*Péter Magyar/);
    const fedorov = 'Minister of Defence of Ukraine when this was written · Jan–Jul 2026';
    expect(await read('Mykhailo Fedorov')).toContain(fedorov);
  });

  test.each([
    ['Alaska summit', /15 Aug 2025[\s\S]*Anchorage[\s\S]*Donald Trump, Vladimir Putin/],
    ['an Abu Dhabi meeting', /23–24 Jan 2026[\s\S]*Dates differ[\s\S]*24 Jan 2026/],
    ['the first trilateral talks', /First round of the Abu Dhabi talks[\s\S]*23–24 Jan 2026/],
    ['90bn EU loan', /18–19 Dec 2025[\s\S]*European Council/],
    ['AFR', /Russian Armed Forces/],
  ])('%s', async (mention, expected) => {
    expect(await read(mention)).toMatch(expected);
  });

  test('nothing of the furniture is marked', async () => {
    const texts = (await marks(page)).map((mark) => mark.text);
    expect(texts).not.toContain('PRO');
    expect(texts).not.toContain('AD');
    expect(texts).not.toContain('INTELLINEWS');
  });

  test('one person under three spellings', async () => {
    expect((await hover(name, page, 'Zelenskiy', 1)).name).toBe('Volodymyr Zelenskyy');
    const other = await session.open(
      'https://www.crbcnews.com/macron.html',
      pageFromFile(CRBC, '2026-02-03'),
    );
    expect((await hover(name, other, 'Volodymyr Zelensky')).name).toBe('Volodymyr Zelenskyy');
    await other.close();
  });

  test('the popup has the pair as a row of its own', async () => {
    const view = await popup(name, session.browser, page);
    const text = await until('the list', async () => {
      const shown = await view.evaluate(() => document.body.innerText);
      return shown.includes('Emmanuel Macron and Vladimir Putin') ? shown : null;
    });
    expect(text).toMatch(/Emmanuel Macron and Vladimir Putin[\s\S]{0,80}7 Feb 2022/);
    await view.close();
  });

  test.each([
    ['2021-01-01', /19 Jan 2020[\s\S]*Berlin/],
    ['2019-09-01', /19 Aug 2019[\s\S]*Brégançon/],
    ['2017-06-30', /29 May 2017[\s\S]*Versailles/],
  ])('read as of %s', async (day, expected) => {
    const earlier = await session.open(
      `https://new.intellinews.com/${day}.html`,
      pageFromFile(INTELLINEWS, day),
    );
    expect((await hover(name, earlier, 'Putin', 3)).text).toMatch(expected);
    await earlier.close();
  });
});
