/** What a reader does with a card: says that it is wrong, silences a name and takes that back; looks once, and ends it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import {
  card,
  extensionPage,
  hover,
  inCard,
  leave,
  marks,
  popup,
  until,
} from '../../scripts/browser/reader.ts';

import { BROWSERS, LISTED, newsPage, UNLISTED } from './session.ts';
import { onStage } from './stage.ts';

const STORY = newsPage(
  [
    'French President Emmanuel Macron is preparing to meet Russian President Vladimir Putin, officials said.',
    'Nobody agreed. Giorgia Meloni, the Italian prime minister, supports Macron. Putin has not answered.',
  ],
  { body: '<textarea id="paste" rows="20" cols="60"></textarea>' },
);

describe.each(BROWSERS)('deeds on a card in %s', (name) => {
  const stage = onStage(name);

  const press = async (page: Page, selector: string) => {
    const at = await until(`${selector} in the card`, () => inCard(name, page, selector));
    await page.mouse.move(at.x, at.y);
    await page.mouse.click(at.x, at.y);
  };
  /** What is on the clipboard, pasted as a reader would. */
  const pasted = async (page: Page) => {
    await page.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('#paste');
      if (field) field.value = '';
      field?.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return until('the pasted text', () =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value),
    );
  };
  const texts = async (page: Page) => (await marks(page)).map(({ text }) => text);

  test('a report names the sentence, and the page only where that is ticked', async () => {
    const url = `${LISTED}/report.html`;
    const page = await stage.session.open(url, STORY);
    await hover(name, page, 'Giorgia Meloni');
    await press(page, '.wrong');
    await press(page, '.copy-report');
    await until('a word that it was copied', async () =>
      (await card(name, page))?.text.includes('Report copied'),
    );
    const plain = await pasted(page);
    expect(plain).toContain('Subject: giorgia-meloni');
    expect(plain).toContain(
      'Sentence: Giorgia Meloni, the Italian prime minister, supports Macron.\n'.trim(),
    );
    expect(plain).toMatch(/Fact base: \S+\nSidelight: \d/);
    expect(plain).not.toContain('intellinews');

    await press(page, '.with-url input');
    await press(page, '.copy-report');
    await until('the report with the address', async () => (await pasted(page))?.includes(`Page: ${url}`));
    await page.close();
  });

  test('“do not mark” on this site and anywhere, both taken back in the options', async () => {
    const page = await stage.session.open(`${LISTED}/mute.html`, STORY);
    const elsewhere = await stage.session.open('https://www.theguardian.com/mute.html', STORY);
    await page.bringToFront();
    await hover(name, page, 'Giorgia Meloni');
    await press(page, '.wrong');
    await press(page, '.ask button');
    await until('Meloni not to be marked', async () => !(await texts(page)).includes('Giorgia Meloni'));
    expect(await card(name, page)).toBeNull();
    expect(await texts(elsewhere)).toContain('Giorgia Meloni');

    await hover(name, page, 'Vladimir Putin');
    await press(page, '.wrong');
    await press(page, '.ask button + button');
    await until(
      'Putin not to be marked anywhere',
      async () => !(await texts(elsewhere)).join().includes('Putin'),
    );

    const options = await extensionPage(name, stage.session.browser, 'options.html');
    const list = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('.muted-name')].map((one) => (one as HTMLElement).innerText),
      );
    const shown = await until('the silenced names', async () => {
      const names = await list();
      return names.length === 2 && names.join().includes('Meloni') ? names : null;
    });
    expect(shown.join('\n')).toMatch(
      /Giorgia Meloni[\s\S]*at intellinews\.com[\s\S]*Vladimir Putin[\s\S]*everywhere/,
    );
    for (const left of [1, 0]) {
      await (await options.$('li:has(.muted-name) button'))?.click();
      await until('one less', async () => (await list()).length === left);
    }
    await options.close();
    await page.bringToFront();
    await until('both to be marked again', async () =>
      (await texts(page)).join().match(/Putin[\s\S]*Meloni/),
    );
    await elsewhere.close();
    await page.close();
  });

  test('a page looked at once is left alone again when its site is switched off', async () => {
    const page = await stage.session.open(`${UNLISTED}/once.html`, STORY, false);
    const view = await popup(name, stage.session.browser, page);
    await until('the offer', () => view.$('.note .button.plain'));
    await view.evaluate(() => document.querySelector<HTMLButtonElement>('.note .button.plain')?.click());
    await until('the marks', async () => (await marks(page)).length > 0);
    await view.close();
    await stage.extension.send({ type: 'switch', site: 'another.example', on: false });
    await new Promise((done) => setTimeout(done, 500));
    expect(await marks(page)).not.toEqual([]);
    await stage.extension.send({ type: 'switch', site: 'example.org', on: false });
    await until('the marks to go', async () => (await marks(page)).length === 0);
    await leave(page);
    await page.close();
  });
});
