/** Pages that watch for us, and work against us. */
import { article, type DifficultPage, html, opens, script } from './page.ts';

const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const card = opens('Vladimir Putin', 'Vladimir Putin');

const hostile = (name: string, code: string, options: Partial<DifficultPage> = {}): DifficultPage => ({
  name,
  served: html(article(LEADERS, { head: script(code) })),
  marks: BOTH,
  ...options,
});

export const HOSTILE_PAGES: readonly DifficultPage[] = [
  hostile(
    'takes-our-host-out',
    `window.removed = 0;
     new MutationObserver(() => own(() => { for (const child of [...document.documentElement.children])
       if (!/^(HEAD|BODY)$/.test(child.tagName)) { child.remove(); window.removed += 1; } }))
       .observe(document.documentElement, { childList: true });`,
    {
      steps: [
        {
          what: 'asking for cards again and again',
          async act(tab) {
            for (let i = 0; i < 5; i++) {
              await tab.mouse.move(400 + i, 140 + i);
              await sleep(250);
            }
          },
        },
      ],
      // It goes in again a few times, and then the page has won.
      works: '(window.removed >= 1 && window.removed < 8) || window.removed',
      changes: true,
    },
  ),
  hostile(
    'reaches-into-our-host',
    `window.found = [];
     const { attachShadow } = Element.prototype;
     Element.prototype.attachShadow = function (init) { window.found.push('attachShadow'); return attachShadow.call(this, { ...init, mode: 'open' }); };
     setInterval(() => { const host = [...document.documentElement.children].find((child) => child.localName.includes('-'));
       if (!host) return;
       if (host.shadowRoot || host.innerHTML || host.textContent || host.attributes.length || host.children.length) window.found.push('content');
       if (host.getBoundingClientRect().width || host.getClientRects().length > 1) window.found.push('size');
       if (document.getElementById('card') || document.querySelector('[role="dialog"]')) window.found.push('card');
       if (document.activeElement !== document.body) window.found.push('focus'); }, 10);
     const seen = new Set();
     for (const type of ['toggle', 'beforetoggle', 'focusin', 'focusout', 'slotchange', 'animationstart', 'transitionrun', 'scroll'])
       document.addEventListener(type, (event) => window.found.push(type), true);`,
    { steps: [card], works: 'window.found.length === 0 || window.found' },
  ),
  hostile(
    'sends-messages',
    `const messages = [{ type: 'spot', article: { blocks: [], lang: 'en', published: null }, publishedFrom: null }, { type: 'stop' }, { type: 'found' },
       { type: 'step', by: 1 }, { type: 'switch', site: 'intellinews.com', on: false }, null, 1, 'stop', { type: '__proto__' }];
     window.answers = [];
     addEventListener('message', (event) => { if (event instanceof MessageEvent && !event.data?.mine) window.answers.push(event.data); });
     const send = () => { for (const message of messages) { window.postMessage({ mine: true, ...message }, '*');
       document.dispatchEvent(new CustomEvent('sidelight', { detail: message })); window.dispatchEvent(new CustomEvent('message', { detail: message })); } };
     setInterval(send, 20); send();
     if (window.chrome?.runtime?.sendMessage || window.browser?.runtime) window.answers.push('a way in');`,
    { steps: [card], works: 'window.answers.length === 0 || window.answers' },
  ),
  hostile(
    'pretends-to-be-the-reader',
    `setInterval(() => { const at = { bubbles: true, clientX: 350, clientY: 140, detail: 1, button: 0, pointerType: 'mouse' };
       for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click', 'mousemove'])
         document.querySelector('p')?.dispatchEvent(new PointerEvent(type, at));
       document.dispatchEvent(new KeyboardEvent('keydown', { key: 'J', altKey: true, shiftKey: true, bubbles: true })); }, 20);`,
    {
      steps: [
        {
          what: 'made-up events open nothing',
          async act(_tab, { card: open }) {
            await sleep(800);
            if (await open()) throw new Error('a card opened');
          },
        },
      ],
    },
  ),
  hostile(
    'swallows-events',
    `for (const type of ['pointermove', 'pointerdown', 'click', 'keydown', 'scroll', 'visibilitychange', 'pageshow', 'mousemove'])
       window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);`,
    {
      // It can: what it sees first it can keep. No card then, and no harm.
      steps: [
        {
          what: 'no card opens',
          async act(tab, { card: open }) {
            await tab.mouse.move(350, 140, { steps: 5 });
            await sleep(500);
            if (await open()) throw new Error('a card opened');
          },
        },
      ],
    },
  ),
  hostile(
    'measures-us',
    `window.found = [];
     for (const type of ['resource', 'longtask', 'event', 'measure', 'mark', 'element', 'long-animation-frame'])
       try { new PerformanceObserver((list) => { for (const entry of list.getEntries())
         if (/extension:|sidelight/.test(JSON.stringify(entry))) window.found.push(entry.entryType + ' ' + entry.name); }).observe({ type, buffered: true, durationThreshold: 16 }); } catch {}
     addEventListener('error', (event) => window.found.push('error ' + event.message));
     addEventListener('unhandledrejection', (event) => window.found.push('rejection ' + event.reason));
     addEventListener('securitypolicyviolation', (event) => window.found.push('violation ' + event.blockedURI));
     document.addEventListener('securitypolicyviolation', (event) => window.found.push('violation ' + event.blockedURI));`,
    {
      steps: [card],
      works: `(window.found.length === 0 || window.found) && [...document.styleSheets].length === 1 && document.adoptedStyleSheets.length === 0 &&
        Object.keys(window).every((key) => !/sidelight/i.test(key)) && performance.getEntries().every(({ name }) => !/extension:/.test(name))`,
    },
  ),
  {
    name: 'frames-our-pages',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      {
        what: 'our files do not load in a page',
        async act(tab, { inExtension }) {
          const origin = await inExtension(async () => location.origin);
          const loaded = await tab.evaluate(async (base) => {
            const found: string[] = [];
            const tries: Promise<unknown>[] = [];
            const attempt = (what: string, element: HTMLElement, attribute: string, path: string) =>
              tries.push(
                new Promise<void>((done) => {
                  element.onload = () => {
                    // A frame that was refused loads a page of errors, which is nobody's.
                    if (!(element instanceof HTMLIFrameElement) || element.contentDocument)
                      found.push(`${what} ${path}`);
                    done();
                  };
                  element.onerror = () => done();
                  setTimeout(done, 1500);
                  element.setAttribute(attribute, `${base}/${path}`);
                  (window as unknown as { own(f: () => void): void }).own(() =>
                    document.head.append(element),
                  );
                }),
              );
            for (const path of ['popup.html', 'sidepanel.html'])
              attempt('frame', document.createElement('iframe'), 'src', path);
            for (const path of ['card.js', 'content-scripts/article.js'])
              attempt('script', document.createElement('script'), 'src', path);
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            attempt('style', link, 'href', 'content-scripts/article.css');
            attempt('image', document.createElement('img'), 'src', 'icon/128.png');
            for (const path of ['manifest.json', 'base/catalog.json', 'card.js'])
              tries.push(
                fetch(`${base}/${path}`).then(
                  () => found.push(`fetch ${path}`),
                  () => {},
                ),
              );
            try {
              window.open(`${base}/popup.html`, '_blank', 'popup')?.close();
            } catch {
              // Firefox refuses it by an exception.
            }
            await Promise.all(tries);
            return found;
          }, origin);
          if (loaded.length > 0) throw new Error(loaded.join(', '));
        },
      },
    ],
    changes: true,
    shifts: true,
  },
  {
    name: 'imitates-our-host',
    served: html(
      article(LEADERS).replace(
        '</html>',
        '<sidelight-card id="fake"><p>Angela Merkel</p></sidelight-card><sidelight-card></sidelight-card></html>',
      ),
    ),
    marks: BOTH,
    steps: [card],
    changes: true,
  },
  {
    name: 'styles-everything',
    served: html(
      article(LEADERS, {
        head: `<style>html > * { all: unset !important; display: block !important; opacity: 1 !important; transform: translate(300px) !important; width: 500px !important; height: 500px !important; background: red !important }
          head, head * { display: none !important } * { pointer-events: auto; box-sizing: content-box; animation: none !important }
          html > :not(head, body) { position: static !important; inset: 0 !important; z-index: 9 !important }
          ::highlight(sidelight-mention) { color: lime !important }</style>`,
      }),
    ),
    marks: BOTH,
    steps: [card],
  },
];
