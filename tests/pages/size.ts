/** Pages that are too large, too deep, too many of something. */
import { article, type DifficultPage, does, FILLER, html, script } from './page.ts';

const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];

/** Paragraphs of filler of about so many code units in all. */
export function filler(length: number): string {
  const paragraph = `<p>${Array(6).fill(FILLER).join(' ')}</p>\n`;
  return paragraph.repeat(Math.ceil(length / paragraph.length));
}

export const SIZE_PAGES: readonly DifficultPage[] = [
  {
    name: 'a-megabyte',
    served: html(article(LEADERS + filler(900_000) + LEADERS)),
    marks: [...BOTH, ...BOTH],
    heavy: true,
  },
  {
    // Only what a person could read is read: the first million code units.
    name: 'two-megabytes',
    served: html(article(LEADERS + filler(2_000_000) + LEADERS)),
    marks: BOTH,
    heavy: true,
  },
  {
    name: 'ten-megabytes',
    served: html(article(LEADERS + filler(10_000_000) + LEADERS)),
    marks: BOTH,
    heavy: true,
    soak: true,
  },
  {
    name: 'two-megabytes-in-one-node',
    served: html(article(`${LEADERS}<p>${`${FILLER} `.repeat(26_000)}</p><p>Angela Merkel left.</p>`)),
    // Of a paragraph that long, the part that could be prose.
    marks: [...BOTH, 'Angela Merkel'],
    heavy: true,
    soak: true,
  },
  {
    name: 'one-paragraph-of-300000',
    served: html(
      article(
        `${LEADERS}<p>Here Emmanuel Macron spoke. ${`${FILLER} `.repeat(3600)} Then Vladimir Putin spoke.</p><p>Angela Merkel left.</p>`,
      ),
    ),
    // Of a paragraph that long, the part that could be prose.
    marks: [...BOTH, 'Emmanuel Macron', 'Angela Merkel'],
    heavy: true,
  },
  {
    name: 'one-word-of-500000',
    served: html(article(`${LEADERS}<p>${'x'.repeat(500_000)}</p><p>Angela Merkel left.</p>`)),
    marks: [...BOTH, 'Angela Merkel'],
    heavy: true,
  },
  {
    name: '100000-text-nodes',
    served: html(
      article(
        `${LEADERS}<p id="many"></p><p>Angela Merkel left.</p>${script(`
        const many = document.getElementById('many');
        for (let i = 0; i < 100000; i++) many.append(document.createTextNode('a word '));`)}`,
      ),
    ),
    marks: [...BOTH, 'Angela Merkel'],
    heavy: true,
  },
  {
    name: '20000-inline-elements',
    served: html(
      article(`${LEADERS}<p>${'<b>an</b> <i>if</i> '.repeat(10_000)}</p><p>Angela Merkel left.</p>`),
    ),
    marks: [...BOTH, 'Angela Merkel'],
    heavy: true,
    // It is drawn before all of it is there.
    shifts: true,
  },
  {
    // Boxes that deep keep Chromium from drawing for minutes, with or without us: elements that make none.
    name: 'depth-5000',
    served: html(
      article(
        `${LEADERS}<style>#deep div { display: contents }</style><div id="deep"></div><p>Angela Merkel left.</p>${script(`
        let at = document.getElementById('deep');
        for (let i = 0; i < 5000; i++) {
          if (i === 100) at.append('Here Giorgia Meloni spoke.');
          at = at.appendChild(document.createElement('div'));
        }
        at.append('Down here nobody reads of Emmanuel Macron.');`)}`,
      ),
    ),
    marks: [...BOTH, 'Giorgia Meloni', 'Angela Merkel'],
    heavy: true,
  },
  {
    name: '25000-paragraphs',
    served: html(article(`${LEADERS}${'<p>Yes.</p>'.repeat(25_000)}<p>Angela Merkel left.</p>`)),
    marks: BOTH,
    heavy: true,
  },
  {
    name: '3000-mentions',
    served: html(
      article('<p>Emmanuel Macron called Vladimir Putin once more, and then again.</p>'.repeat(1_500)),
    ),
    marks: Array(1_500).fill(BOTH).flat(),
    heavy: true,
  },
  {
    name: '10000-attributes-and-metas',
    served: html(
      article(LEADERS, {
        head:
          '<meta name="date" content="never">'.repeat(10_000) +
          '<meta property="og:x" content="y">'.repeat(2_000),
        after: '<time datetime="2001-01-01">long ago</time>'.repeat(5_000),
      }),
    ),
    marks: BOTH,
    heavy: true,
  },
  {
    name: 'json-ld-of-2-megabytes',
    served: html(
      article(LEADERS, {
        head: `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(400_000)}"}</script>`,
      }),
    ),
    marks: BOTH,
    heavy: true,
  },
  {
    name: 'json-ld-100000-deep',
    served: html(
      article(LEADERS, {
        head: `<script type="application/ld+json">${'['.repeat(100_000)}${']'.repeat(100_000)}</script>
          <script type="application/ld+json">{"@graph":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}</script>`,
      }),
    ),
    marks: BOTH,
  },
  {
    name: 'grows-to-2000-items',
    served: html(
      article(`${LEADERS}<div id="feed"></div>`, {
        after: script(`window.more = (from, count) => own(() => {
          for (let i = from; i < from + count; i++) {
            const item = document.createElement('p');
            item.textContent = i === 1999 ? 'At the end Angela Merkel left.' : 'Item ' + i + ': ${FILLER}';
            document.getElementById('feed').append(item);
          }
        });`),
      }),
    ),
    marks: BOTH,
    steps: [
      {
        what: 'scrolling on and on',
        async act(tab) {
          for (let from = 0; from < 2000; from += 100) {
            await tab.evaluate(`window.more(${from}, 100); window.scrollTo(0, document.body.scrollHeight)`);
          }
        },
        marks: [...BOTH, 'Angela Merkel'],
      },
      does('taking them all out', `document.getElementById('feed').replaceChildren()`, BOTH),
    ],
    shifts: true,
    heavy: true,
  },
];
