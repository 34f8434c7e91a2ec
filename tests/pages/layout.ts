/** Text that does not stand where one expects it. */
import { article, type DifficultPage, does, FILLER, html, opens, script } from './page.ts';

const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];

/** An article under a style, on which a card must open. */
const styled = (
  name: string,
  css: string,
  inner = LEADERS,
  options: Partial<DifficultPage> = {},
): DifficultPage => ({
  name,
  served: html(article(inner, { head: `<style>${css}</style>` })),
  marks: BOTH,
  steps: [opens('Vladimir Putin', 'Vladimir Putin')],
  ...options,
});

export const LAYOUT_PAGES: readonly DifficultPage[] = [
  styled(
    'columns',
    'article { columns: 3; height: 200px; overflow: auto } p { orphans: 1 }',
    LEADERS + `<p>${FILLER}</p>`.repeat(5),
  ),
  styled(
    'vertical-writing',
    'html { writing-mode: vertical-rl } body { margin: 1rem; max-width: none; height: 600px }',
  ),
  styled('right-to-left', 'html { direction: rtl }'),
  {
    name: 'right-to-left-in-arabic',
    served: html(
      article('<p>التقى الرئيس Emmanuel Macron مع Vladimir Putin أمس.</p>', {
        lang: 'ar',
        root: 'dir="rtl"',
      }),
    ),
    marks: BOTH,
    steps: [opens('Vladimir Putin', 'Vladimir Putin')],
  },
  styled('user-select-none', '* { user-select: none; -webkit-user-select: none }'),
  styled(
    'transformed',
    'article { transform: rotate(20deg) scale(1.3) translateX(40px) } body { perspective: 500px }',
  ),
  styled('zoomed', 'html { zoom: 2.5 } body { margin: 0 }'),
  styled('tiny', 'p { font-size: 3px }', LEADERS, { steps: [] }),
  styled('huge', 'p { font-size: 120px; line-height: 1 } body { max-width: 1100px }', LEADERS, {}),
  styled(
    'scrolls-inside',
    'article { height: 120px; overflow: scroll; scroll-behavior: smooth } body { overflow: hidden }',
    `<p>${FILLER}</p>`.repeat(20) + LEADERS,
  ),
  styled(
    'under-a-stretched-link',
    'article { position: relative } a.all::after { content: ""; position: absolute; inset: 0 }',
    `${LEADERS}<a class="all" href="#x">All of it</a>`,
  ),
  styled(
    'display-contents',
    'article, p { display: contents } b { display: inline-block }',
    '<p>Emmanuel <b>Macron</b> met <span style="display: contents">Vladimir Putin</span>.</p>',
  ),
  styled(
    'flex-and-grid',
    'p { display: flex; gap: 1em } article { display: grid }',
    '<p><span>Emmanuel Macron</span> <span>met</span> <span>Vladimir Putin</span></p>',
  ),
  styled(
    'animated',
    '@keyframes a { to { transform: translateY(2px) } } p { animation: a 50ms infinite alternate }',
    LEADERS,
    { shifts: true },
  ),
  styled(
    'scrolled-by-snap',
    'html { scroll-snap-type: y mandatory } p { scroll-snap-align: center; min-height: 90vh }',
    `${LEADERS}<p>${FILLER}</p>`,
    {},
  ),
  {
    name: 'under-a-dialog-of-the-page',
    served: html(
      article(
        `${LEADERS}<dialog id="d" style="inset: 0; margin: 0; width: 100vw; height: 100vh; max-width: none; max-height: none">Angela Merkel<button>Close</button></dialog>`,
        {
          after: script(`own(() => document.getElementById('d').showModal())`),
        },
      ),
    ),
    marks: BOTH,
    steps: [
      {
        what: 'resting on text under the dialog opens nothing',
        async act(tab, { card }) {
          await tab.mouse.move(300, 300);
          await tab.mouse.move(302, 130, { steps: 4 });
          await new Promise((done) => setTimeout(done, 600));
          if (await card()) throw new Error('a card opened');
        },
      },
      {
        what: 'Esc belongs to the dialog',
        async act(tab) {
          await tab.keyboard.press('Escape');
        },
      },
      opens('Vladimir Putin', 'Vladimir Putin'),
    ],
    works: `!document.getElementById('d').open`,
    changes: true,
  },
  {
    name: 'dialog-over-our-card',
    served: html(article(`${LEADERS}<dialog id="d">A question <button>No</button></dialog>`)),
    marks: BOTH,
    steps: [
      {
        what: 'a modal dialog while a card is open',
        async act(tab, { hover }) {
          await hover('Vladimir Putin');
          await tab.evaluate(`own(() => document.getElementById('d').showModal())`);
          await tab.click('#d button');
          await tab.evaluate(`own(() => document.getElementById('d').close())`);
        },
        marks: BOTH,
      },
    ],
    changes: true,
  },
  {
    name: 'fullscreen',
    served: html(
      article(
        `<div id="f" style="background: white">${LEADERS}<button onclick="this.parentElement.requestFullscreen()">Full</button></div>`,
      ),
    ),
    marks: BOTH,
    steps: [
      {
        what: 'going fullscreen',
        async act(tab, { until }) {
          await tab.click('button');
          await until(
            'fullscreen',
            () => tab.evaluate('document.fullscreenElement !== null') as Promise<boolean>,
          );
        },
        marks: BOTH,
      },
      opens('Vladimir Putin', 'Vladimir Putin'),
      { what: 'and back', act: (tab) => tab.evaluate('document.exitFullscreen()'), marks: BOTH },
    ],
    shifts: true,
  },
  {
    name: 'printed',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      {
        what: 'the underline is for screens',
        async act(tab) {
          const line = () =>
            tab.evaluate(
              () => getComputedStyle(document.body, '::highlight(sidelight-mention)').textDecorationLine,
            );
          if ((await line()) !== 'underline') throw new Error(`on the screen it is ${await line()}`);
          await tab.emulateMediaType('print');
          if ((await line()) !== 'none') throw new Error(`on paper it is ${await line()}`);
          await tab.emulateMediaType(undefined);
        },
      },
    ],
    // Firefox does not print highlights at all, and tells no styles of them.
    only: 'chromium',
  },
  {
    name: 'prints-itself',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      { what: 'printing', act: (tab) => tab.pdf({ timeout: 15_000 }), marks: BOTH },
      does(
        'announcing it',
        `dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))`,
        BOTH,
      ),
    ],
    shifts: true,
  },
];
