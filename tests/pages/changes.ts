/** Pages that do not stay as they are. */
import { article, type DifficultPage, does, FILLER, html, opens, script } from './page.ts';

const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

export const CHANGING_PAGES: readonly DifficultPage[] = [
  {
    name: 'changes-every-millisecond',
    served: html(
      article(
        `${LEADERS}<p>Visitors: <span id="count">0</span>, says Angela Merkel.</p>${script(`
        let n = 0; setInterval(() => own(() => { document.getElementById('count').textContent = ++n }), 1);`)}`,
      ),
    ),
    marks: [...BOTH, 'Angela Merkel'],
    steps: [
      { what: 'after two seconds of it', act: () => sleep(2000), marks: [...BOTH, 'Angela Merkel'] },
      opens('Vladimir Putin', 'Vladimir Putin'),
    ],
    works: `Number(document.getElementById('count').textContent) > 100`,
    shifts: true,
  },
  {
    name: 'name-changes-every-millisecond',
    served: html(
      article(
        `${LEADERS}<p id="who">Angela Merkel spoke.</p>${script(`
        let n = 0; window.stop = () => clearInterval(window.timer);
        window.timer = setInterval(() => own(() => {
          document.getElementById('who').firstChild.data = ++n % 2 ? 'The weather.' : 'Angela Merkel and Giorgia Meloni spoke.'; }), 1);`)}`,
      ),
    ),
    // While it runs either may be true: it is judged when it rests.
    marks: BOTH,
    late: 300,
    steps: [
      does(
        'coming to rest',
        `stop(); document.getElementById('who').firstChild.data = 'Now Giorgia Meloni spoke.'`,
        [...BOTH, 'Giorgia Meloni'],
      ),
    ],
    shifts: true,
    changes: true,
  },
  {
    name: 'virtual-list',
    served: html(
      article(
        `${LEADERS}<div id="list"></div>${script(`
        const rows = [...Array(10)].map(() => document.getElementById('list').appendChild(document.createElement('p')));
        window.show = (from) => own(() => rows.forEach((row, i) => {
          row.textContent = 'Row ' + (from + i) + ((from + i) % 10 === 3 ? ': Angela Merkel left.' : ': nothing.'); }));
        show(0);`)}`,
      ),
    ),
    marks: [...BOTH, 'Angela Merkel'],
    steps: [
      does('row by row', 'for (let i = 0; i < 500; i++) show(i)', [...BOTH, 'Angela Merkel']),
      does(
        'to where nobody is',
        `show(1004); document.querySelectorAll('#list p')[9].textContent = 'End.'`,
        BOTH,
      ),
    ],
    shifts: true,
  },
  {
    name: 'app-by-history',
    served: html(article(`<div id="app">${LEADERS}</div>`)),
    marks: BOTH,
    steps: [
      does(
        'going on to the next article',
        `history.pushState(null, '', '/pages/app-by-history?next');
         document.getElementById('app').innerHTML = '<p>Angela Merkel left.</p>'`,
        ['Angela Merkel'],
      ),
      opens('Angela Merkel', 'Angela Merkel'),
      {
        what: 'and back',
        act: (tab) =>
          tab.evaluate(`addEventListener('popstate', () => own(() => {
            document.getElementById('app').innerHTML = ${JSON.stringify(LEADERS)}; })); history.back()`),
        marks: BOTH,
      },
    ],
    works: `location.search === '' && document.getElementById('app').textContent === 'Emmanuel Macron met Vladimir Putin.'`,
    shifts: true,
  },
  {
    name: 'app-by-hash',
    served: html(article(`<div id="app">${LEADERS}</div>`)),
    marks: BOTH,
    steps: [
      does(
        'going on to the next article',
        `location.hash = '#/next'; document.getElementById('app').innerHTML = '<p>Angela Merkel left.</p>'`,
        ['Angela Merkel'],
      ),
      does(
        'and back',
        `location.hash = '#/'; document.getElementById('app').innerHTML = '<p>Giorgia Meloni came.</p>'`,
        ['Giorgia Meloni'],
      ),
    ],
    shifts: true,
  },
  {
    name: 'hash-that-scrolls',
    served: html(article(`${LEADERS}${`<p>${FILLER}</p>`.repeat(40)}<p id="end">Angela Merkel left.</p>`)),
    marks: [...BOTH, 'Angela Merkel'],
    steps: [does('jumping down', `location.hash = '#end'`, [...BOTH, 'Angela Merkel'])],
    works: 'scrollY > 0',
  },
  {
    name: 'arrives-in-pieces',
    served: {
      body(response) {
        const whole = article(`${LEADERS}<p>${FILLER}</p><p>Angela <b>Mer|kel</b> left.</p>`);
        const cuts = [whole.indexOf('Emm') + 3, whole.indexOf('|')];
        response.write(whole.slice(0, cuts[0]));
        setTimeout(() => response.write(whole.slice(cuts[0], cuts[1])), 250);
        setTimeout(() => response.end(whole.slice((cuts[1] ?? 0) + 1)), 500);
      },
    },
    marks: [...BOTH, 'Angela Merkel'],
  },
  {
    name: 'written-while-parsing',
    served: html(
      article(
        `${LEADERS}<script>document.write('<p>Angela <i>Mer</i>'); document.write('kel left.</p>')</script>`,
      ),
    ),
    marks: [...BOTH, 'Angela Merkel'],
  },
  {
    name: 'written-anew',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      does(
        'writing another document into this one',
        `const next = ${JSON.stringify(article('<p>Angela Merkel left.</p>'))};
         document.open(); document.write(next); document.close();`,
        ['Angela Merkel'],
      ),
      opens('Angela Merkel', 'Angela Merkel'),
    ],
    shifts: true,
  },
  {
    name: 'body-replaced',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      does(
        'putting in another body',
        `const body = document.createElement('body');
         body.innerHTML = '<article><h1>A report on some talks</h1><p>Angela Merkel left.</p></article>';
         document.body.replaceWith(body);`,
        ['Angela Merkel'],
      ),
      does('emptying it', 'document.body.replaceChildren()', []),
      does(
        'filling it again',
        `document.body.innerHTML = '<article><h1>A report on some talks</h1><p>Giorgia Meloni came.</p></article>'`,
        ['Giorgia Meloni'],
      ),
    ],
    shifts: true,
  },
  {
    name: 'root-replaced',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      does(
        'putting in another root',
        `const root = document.createElement('html');
         root.append(document.head.cloneNode(true), document.createElement('body'));
         root.lastChild.innerHTML = '<article><h1>A report on some talks</h1><p>Angela Merkel left.</p></article>';
         document.replaceChild(root, document.documentElement);`,
        ['Angela Merkel'],
      ),
      does('taking the root out', 'window.root = document.documentElement; root.remove()'),
      { what: 'for a while', act: () => sleep(800) },
      does('and putting it back', 'document.append(root)', ['Angela Merkel']),
    ],
    shifts: true,
  },
  {
    name: 'hydrates',
    served: html(
      article(
        `<div id="app">${LEADERS}<p>Then Angela Merkel left.</p></div>${script(`
        const app = document.getElementById('app');
        const server = app.innerHTML;
        window.hydrate = () => own(() => {
          window.matched = app.innerHTML === server && document.body.children.length === 2;
          app.replaceChildren(...[...app.children].map((child) => {
            const copy = document.createElement('p');
            // Frameworks write each piece of text as a node of its own.
            for (const word of child.textContent.split(/(?<= )/)) copy.append(document.createTextNode(word));
            return copy;
          }));
        });`)}`,
      ).replace('</body>', '<div></div></body>'),
    ),
    marks: [...BOTH, 'Angela Merkel'],
    steps: [
      does('hydrating after we were there', 'hydrate()', [...BOTH, 'Angela Merkel']),
      opens('Angela Merkel', 'Angela Merkel'),
    ],
    works: 'matched',
    shifts: true,
  },
  {
    name: 'text-nodes-split-and-joined',
    served: html(article(`<p id="p">Emmanuel Macron met Vladimir Putin.</p>`)),
    marks: BOTH,
    steps: [
      does(
        'splitting',
        `let node = document.getElementById('p').firstChild; while (node.length > 3) node = node.splitText(3);`,
        BOTH,
      ),
      does('joining', `document.getElementById('p').normalize()`, BOTH),
      does('shortening', `document.getElementById('p').firstChild.data = 'Emmanuel'`, []),
      does('lengthening', `document.getElementById('p').firstChild.data = 'Here Emmanuel Macron stood.'`, [
        'Emmanuel Macron',
      ]),
    ],
  },
  {
    name: 'article-taken-out-and-back',
    served: html(article(LEADERS)),
    marks: BOTH,
    steps: [
      does('out', `window.kept = document.querySelector('article'); kept.remove()`),
      { what: 'for a while', act: () => sleep(600) },
      does('and back', 'document.body.append(kept)', BOTH),
    ],
    shifts: true,
  },
  {
    name: 'becomes-an-article-late',
    served: html(
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Loading</title></head><body><div id="root"></div>${script(`
        setTimeout(() => own(() => {
          document.getElementById('root').innerHTML = '<article><h1>A report on some talks</h1><p>Emmanuel Macron met Vladimir Putin.</p>' +
            '<p>${FILLER} ${FILLER}</p>'.repeat(10) + '</article>'; }), 800);`)}</body></html>`,
    ),
    marks: BOTH,
    shifts: true,
  },
];
