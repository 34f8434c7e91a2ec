/** Pages that are left and come back, or are made before they are shown. */
import { article, type DifficultPage, html, type Step, script } from './page.ts';

const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const OTHER = { '/pages/other': html('<!doctype html><title>Other</title><p>Another page.</p>') };

const away: Step = {
  what: 'going to another page',
  act: (tab) => tab.goto(new URL('/pages/other', tab.url()).href),
};

export const RETURNING_PAGES: readonly DifficultPage[] = [
  {
    name: 'goes-and-comes-back',
    served: html(
      article(LEADERS, {
        head: script(`addEventListener('pageshow', (event) => { window.cached = event.persisted })`),
      }),
    ),
    more: OTHER,
    marks: BOTH,
    steps: [away, { what: 'back', act: (tab) => tab.goBack({ waitUntil: 'domcontentloaded' }), marks: BOTH }],
    changes: true,
  },
  {
    name: 'switched-off-while-away',
    served: html(article(LEADERS)),
    more: OTHER,
    marks: BOTH,
    steps: [
      away,
      {
        what: 'switching it off meanwhile, and back',
        async act(tab, { settings }) {
          await settings({ sites: { 'intellinews.com': 'off' } });
          await tab.goBack({ waitUntil: 'domcontentloaded' });
          await new Promise((done) => setTimeout(done, 500));
          const marks = await tab.evaluate(() =>
            (window as unknown as { planted: { marks(): string[] } }).planted.marks(),
          );
          if (marks.length > 0) throw new Error(`${marks} is still marked`);
        },
      },
      {
        what: 'and on again',
        act: (_tab, { settings }) => settings({}),
        marks: BOTH,
      },
    ],
    changes: true,
  },
  {
    name: 'reloads-itself',
    served: html(
      article(LEADERS, {
        after: script(
          `if (!sessionStorage.reloaded) { sessionStorage.reloaded = 1; setTimeout(() => location.reload(), 100); }`,
        ),
      }),
    ),
    marks: BOTH,
    late: 400,
    steps: [{ what: 'again', act: (tab) => tab.reload({ waitUntil: 'domcontentloaded' }), marks: BOTH }],
  },
];
