/** What is on the page but not to be read: hidden, editable, in frames and shadows. */
import { article, type DifficultPage, does, html, opens, script } from './page.ts';

const LEADERS = '<p>Emmanuel Macron met Vladimir Putin.</p>';
const BOTH = ['Emmanuel Macron', 'Vladimir Putin'];
const MERKEL = 'Angela Merkel';
const define = (name: string, code: string) =>
  `customElements.define('${name}', class extends HTMLElement { connectedCallback() { ${code} } });`;

export const HIDDEN_PAGES: readonly DifficultPage[] = [
  {
    name: 'contenteditable',
    served: html(
      article(`${LEADERS}<div contenteditable id="a">Angela Merkel</div><p contenteditable="plaintext-only">Angela Merkel</p>
        <div contenteditable="true"><p>Angela <b>Merkel</b></p></div><p contenteditable="false">Giorgia Meloni came.</p>`),
    ),
    marks: [...BOTH, 'Giorgia Meloni'],
    steps: [
      {
        what: 'typing a name',
        async act(tab) {
          await tab.click('#a');
          await tab.keyboard.type(' and Viktor Orbán');
        },
      },
      {
        what: 'after typing',
        act: () => new Promise((done) => setTimeout(done, 500)),
        marks: [...BOTH, 'Giorgia Meloni'],
      },
    ],
    works: `document.getElementById('a').textContent.includes('Viktor Orbán') && document.activeElement.id === 'a'`,
    changes: true,
    shifts: true,
  },
  {
    name: 'becomes-editable',
    served: html(article(`${LEADERS}<p id="p">Angela Merkel left.</p>`)),
    marks: [...BOTH, MERKEL],
    steps: [
      does('edit', `document.getElementById('p').contentEditable = 'true'`, BOTH),
      does('done', `document.getElementById('p').contentEditable = 'false'`, [...BOTH, MERKEL]),
    ],
  },
  {
    name: 'design-mode',
    served: html(article(LEADERS, { head: script(`document.designMode = 'on'`) })),
    // All of it is being written: a mark in it would be one in somebody's draft.
    marks: [],
  },
  {
    name: 'fields-and-editors',
    served: html(
      article(`${LEADERS}<textarea id="t">Angela Merkel</textarea><input value="Angela Merkel">
        <select><option>Angela Merkel</select><button>Angela Merkel</button>
        <pre><code>const name = 'Angela Merkel';</code></pre>
        <div role="textbox" class="cm-content"><div class="cm-line">Angela Merkel</div></div>
        <kbd>Angela Merkel</kbd><samp>Angela Merkel</samp><label>Angela Merkel <input></label>`),
    ),
    marks: [...BOTH, MERKEL],
    steps: [
      {
        what: 'typing',
        async act(tab) {
          await tab.focus('#t');
          await tab.keyboard.type('Viktor Orbán ');
        },
        marks: [...BOTH, MERKEL],
      },
    ],
    works: `document.getElementById('t').value.includes('Viktor Orbán')`,
  },
  {
    name: 'shadow-roots',
    served: html(
      article(`${LEADERS}<x-open></x-open><x-closed></x-closed>
        <div><template shadowrootmode="open"><p>Angela Merkel left.</p></template>Unslotted: Angela Merkel.</div>
        <p>Giorgia Meloni came.</p>${script(
          define('x-open', `this.attachShadow({ mode: 'open' }).innerHTML = '<p>Angela Merkel left.</p>'`) +
            define(
              'x-closed',
              `this.attachShadow({ mode: 'closed' }).innerHTML = '<p>Angela Merkel left.</p>'`,
            ),
        )}`),
    ),
    marks: [...BOTH, 'Giorgia Meloni'],
  },
  {
    name: 'slots',
    served: html(
      article(`<x-card><p slot="lead">Emmanuel Macron met <b>Vladimir</b> Putin.</p><p slot="nowhere">Angela Merkel.</p></x-card>
        <x-line>Giorgia <b>Meloni</b> came.</x-line>${script(
          define(
            'x-card',
            `this.attachShadow({ mode: 'open' }).innerHTML = '<section><slot name="lead"></slot></section>'`,
          ) +
            define(
              'x-line',
              `this.attachShadow({ mode: 'closed' }).innerHTML = '<style>:host { display: block }</style><slot></slot>'`,
            ),
        )}`),
    ),
    marks: ['Emmanuel Macron', 'Vladimir Putin', 'Giorgia Meloni'],
    steps: [opens('Giorgia Meloni', 'Giorgia Meloni')],
  },
  {
    name: 'custom-elements-with-bad-manners',
    served: html(
      article(
        `${LEADERS}<x-bad>Angela Merkel left.</x-bad>${script(`
        customElements.define('x-bad', class extends HTMLElement {
          get localName() { throw new Error('no'); }
          get firstChild() { throw new Error('no'); }
          get nodeType() { throw new Error('no'); }
          getAttribute() { throw new Error('no'); }
          hasAttributes() { throw new Error('no'); }
          closest() { throw new Error('no'); }
        });`)}`,
      ),
    ),
    marks: [...BOTH, MERKEL],
  },
  {
    name: 'frames',
    served: html(
      article(`${LEADERS}<iframe src="/pages/framed"></iframe>
        <iframe srcdoc="<p>Angela Merkel left.</p>"></iframe><iframe sandbox srcdoc="<p>Angela Merkel left.</p>"></iframe>
        <iframe src="about:blank"></iframe><iframe src="data:text/html,Angela Merkel"></iframe><object data="/pages/framed"></object>
        <iframe src="https://www.bbc.com/pages/framed"></iframe><p>Giorgia Meloni came.</p>`),
    ),
    // The last one is of another site that is on, and its own process.
    more: {
      '/pages/framed': html(article('<p>Angela Merkel left.</p>')),
      'https://www.bbc.com/pages/framed': html(article('<p>Angela Merkel left.</p>')),
    },
    marks: [...BOTH, 'Giorgia Meloni'],
    works: `CSS.highlights && document.querySelector('iframe').contentWindow.CSS.highlights.size === 0`,
  },
  {
    name: 'frameset',
    served: html(
      '<!doctype html><html lang="en"><head><meta property="og:type" content="article"></head><frameset cols="*,*"><frame src="/pages/framed"><frame src="/pages/framed"></frameset></html>',
    ),
    more: { '/pages/framed': html(article('<p>Angela Merkel left.</p>')) },
    marks: [],
  },
  {
    name: 'details',
    served: html(
      article(
        `${LEADERS}<details id="d"><summary>Giorgia Meloni came.</summary><p>Angela Merkel left.</p></details>`,
      ),
    ),
    marks: [...BOTH, 'Giorgia Meloni'],
    steps: [
      { what: 'opening', act: (tab) => tab.click('summary'), marks: [...BOTH, 'Giorgia Meloni', MERKEL] },
      { what: 'closing', act: (tab) => tab.click('summary'), marks: [...BOTH, 'Giorgia Meloni'] },
    ],
    works: `!document.getElementById('d').open`,
    changes: true,
    shifts: true,
  },
  {
    name: 'display-none',
    served: html(
      article(
        `${LEADERS}<style>.shut { display: none }</style><div id="d" class="shut"><p>Angela Merkel left.</p></div>`,
      ),
    ),
    marks: BOTH,
    steps: [
      does('shown', `document.getElementById('d').className = ''`, [...BOTH, MERKEL]),
      does('and hidden by its attribute', `document.getElementById('d').hidden = true`, BOTH),
    ],
    shifts: true,
  },
  {
    name: 'not-to-be-seen',
    served: html(
      article(`${LEADERS}<p style="visibility: hidden">Angela Merkel left.</p>
        <p hidden>Angela Merkel</p><p aria-hidden="true">Angela Merkel</p><div inert><p>Angela Merkel</p></div>
        <p>Here <span class="sr-only" style="position: absolute; clip-path: inset(50%)">Angela Merkel</span> nobody.</p>
        <p style="content-visibility: hidden">Angela Merkel</p><template><p>Angela Merkel</p></template>
        <noscript>Angela Merkel</noscript><script type="text/plain">Angela Merkel</script><style>/* Angela Merkel */</style>
        <p style="visibility: hidden">No <b style="visibility: visible">Giorgia Meloni</b> here.</p><!-- Angela Merkel -->`),
    ),
    marks: [...BOTH, 'Giorgia Meloni'],
  },
  {
    name: 'content-visibility-auto',
    served: html(
      article(
        `${LEADERS}<div style="height: 4000px"></div><section style="content-visibility: auto; contain-intrinsic-size: auto 300px">
        <p>Angela Merkel left.</p></section>`,
      ),
    ),
    marks: [...BOTH, MERKEL],
    steps: [opens(MERKEL, MERKEL)],
  },
];
