/**
 * The trip a reader makes, made headless: every marked subject hovered once, the popup opened, the
 * site's switch flipped off and on. Prints a table and saves screenshots; what fails is counted.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../browser/find.ts';
import {
  type CardText,
  hoverMark,
  leadOfCard,
  leave,
  markAt,
  marks,
  popup,
  until,
} from '../browser/reader.ts';

const OUT = join(import.meta.dirname, '../../.output/demo');

/** Returns the exit code: 0 when everything that was tried worked. */
export async function tour(name: BrowserName, browser: Browser, url: string): Promise<number> {
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const failures: string[] = [];
  const attempt = async (what: string, trial: () => Promise<void>) => {
    try {
      await trial();
    } catch (error) {
      failures.push(`${what}: ${error instanceof Error ? error.message : error}`);
    }
  };

  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await attempt('marking the page', async () => {
    await until('marks on the page', async () => (await marks(page)).length > 0);
    await page.screenshot({ path: join(OUT, 'page.png') });
  });
  const rows = await hoverEach(name, page, attempt);
  printTable(rows);
  await attempt('the popup and the switch', () => popupAndSwitch(name, browser, page));

  for (const failure of failures) console.error(`FAILED ${failure}`);
  console.log(`${rows.length} subjects read, ${failures.length} failures. Screenshots: .output/demo/`);
  return failures.length || rows.length === 0 ? 1 : 0;
}

interface Row {
  mention: string;
  subject: string;
  lead: string;
  sources: string;
}

async function hoverEach(
  name: BrowserName,
  page: Page,
  attempt: (what: string, trial: () => Promise<void>) => Promise<void>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [index, { text }] of (await marks(page)).entries()) {
    await attempt(`the card of "${text}"`, async () => {
      const opened = await hoverMark(name, page, await markAt(page, index));
      const { lead, sources } = await leadOfCard(name, page);
      rows.push({ mention: text, subject: opened.name, lead: lead || secondLine(opened), sources });
      await page.screenshot({
        path: join(OUT, `card-${String(rows.length).padStart(2, '0')}-${slug(opened.name)}.png`),
      });
    });
  }
  await leave(page);
  return rows;
}

async function popupAndSwitch(name: BrowserName, browser: Browser, page: Page): Promise<void> {
  const opened = await popup(name, browser, page);
  await opened.screenshot({ path: join(OUT, 'popup.png') });
  const toggle = await until('the switch of this site', () => opened.$('[role="switch"]'));
  await toggle.click();
  await until('the marks to go', async () => (await marks(page)).length === 0);
  await opened.screenshot({ path: join(OUT, 'popup-off.png') });
  await (await until('the switch of this site', () => opened.$('[role="switch"]'))).click();
  await until('the marks to come back', async () => (await marks(page)).length > 0);
  await opened.close();
}

const secondLine = (opened: CardText) =>
  opened.text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)[1] ?? '';
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '-')
    .slice(0, 40);

function printTable(rows: Row[]): void {
  const widths = { mention: 28, subject: 28, lead: 64, sources: 60 };
  const keys = ['mention', 'subject', 'lead', 'sources'] as const;
  const line = (cells: Record<(typeof keys)[number], string>) =>
    keys
      .map((key) => cells[key].replace(/\s+/g, ' ').slice(0, widths[key]).padEnd(widths[key]))
      .join('  ')
      .trimEnd();
  console.log(line({ mention: 'MENTION', subject: 'SUBJECT', lead: 'LEAD', sources: 'SOURCES' }));
  for (const row of rows) console.log(line(row));
}
