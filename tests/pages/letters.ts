/** Text that is not a row of letters in a node. */
import { article, type DifficultPage, html, opens } from './page.ts';

const SHY = '\u00ad';
const ZERO_WIDTH = '\u200b';

/** One paragraph, and the marks in it. */
const line = (
  name: string,
  inner: string,
  marks: readonly string[],
  options: Partial<DifficultPage> = {},
): DifficultPage => ({
  name,
  served: html(article(`<p>${inner}</p>`)),
  marks,
  ...options,
});

export const LETTER_PAGES: readonly DifficultPage[] = [
  line('soft-hyphens', `Emma${SHY}nuel Mac${SHY}ron met Vla&shy;di&shy;mir Pu&shy;tin.`, [
    `Emma${SHY}nuel Mac${SHY}ron`,
    `Vla${SHY}di${SHY}mir Pu${SHY}tin`,
  ]),
  line(
    'zero-width',
    `Emmanuel${ZERO_WIDTH} Mac${ZERO_WIDTH}ron met Vladimir \u2060Putin\ufeff; Angela<wbr> Mer<wbr>kel left.`,
    [`Emmanuel${ZERO_WIDTH} Mac${ZERO_WIDTH}ron`, 'Vladimir \u2060Putin', 'Angela Merkel'],
  ),
  line(
    'marks-of-direction',
    `\u200eEmmanuel \u202aMacron\u202c met \u2068Vladimir Putin\u2069, and <bdi>Angela Merkel</bdi> left.`,
    ['Emmanuel \u202aMacron', 'Vladimir Putin', 'Angela Merkel'],
  ),
  line(
    'letters-that-the-tables-do-not-know',
    'ＡＢＣ and ℂ and ｱｲｳ and ꆀ and ０１２: Emmanuel Macron met Ｖｌａｄｉｍｉｒ Ｐｕｔｉｎ; 𝐀 Angela Merkel left ①.',
    ['Emmanuel Macron', 'Angela Merkel'],
  ),
  line(
    'ligatures',
    'Robert Fico came, or Robert \ufb01co, and Fiala, Petr Fiala.',
    ['Robert Fico', 'Fiala', 'Petr Fiala'],
    {},
  ),
  line(
    'emoji-and-surrogates',
    '👩‍👩‍👧‍👦🇫🇷 Emmanuel Macron 🤝 𝕏𝒞 Vladimir Putin 👍🏽! 𠮷野 Angela Merkel🙂',
    ['Emmanuel Macron', 'Vladimir Putin', 'Angela Merkel'],
    { steps: [opens('Angela Merkel', 'Angela Merkel')] },
  ),
  line(
    'combining-marks',
    'Viktor Orba\u0301n met Recep Tayyip Erdog\u0306an. Z\u0351\u0343a\u0310l\u0300g\u0315o spoke of Emmanuel Macron.',
    ['Viktor Orba\u0301n', 'Recep Tayyip Erdog\u0306an', 'Emmanuel Macron'],
  ),
  line(
    'entities-and-spaces',
    'Emmanuel&nbsp;Macron met Vladimir\n   \t Putin &amp; &#65;ngela&#x20;Merkel&hellip;',
    ['Emmanuel\u00a0Macron', 'Vladimir\n   \t Putin', 'Angela Merkel'],
  ),
  line(
    'upper-case-by-style',
    '<span style="text-transform: uppercase">Emmanuel Macron met Vladimir Putin.</span> <span style="font-variant: small-caps">Angela Merkel</span> left.',
    ['Emmanuel Macron', 'Vladimir Putin', 'Angela Merkel'],
  ),
  line(
    'drop-cap',
    '<span style="float: left; font-size: 3em; line-height: 1">E</span>mmanuel Macron met <b>V</b>ladimir Putin.',
    ['Emmanuel Macron', 'Vladimir Putin'],
    { steps: [opens('mmanuel', 'Emmanuel Macron')] },
  ),
  {
    name: 'first-letter-and-first-line',
    served: html(
      article(
        '<style>p::first-letter { font-size: 3em; float: left } p::first-line { font-variant: small-caps }</style><p>Emmanuel Macron met Vladimir Putin.</p>',
      ),
    ),
    marks: ['Emmanuel Macron', 'Vladimir Putin'],
    steps: [opens('Vladimir Putin', 'Vladimir Putin')],
  },
  line(
    'names-over-tags',
    '<a href="#x"><b>Emmanuel</b> <i>Mac</i><u>ron</u></a> met <span>Vladi<!-- x -->mir <em>Putin</em></span>, not Angela<br>Merkel or Giorgia<div>Meloni</div>.',
    ['Emmanuel Macron', 'Vladimir Putin', 'Merkel'],
    { steps: [opens('ron', 'Emmanuel Macron')] },
  ),
  {
    name: 'table-cells',
    served: html(
      article(
        '<table><tr><td>Emmanuel</td><td>Macron</td><td>Vladimir Putin</td></tr><tr><td>Angela Merkel</td></tr></table><ul><li>Giorgia<li>Meloni</ul>',
      ),
    ),
    marks: ['Macron', 'Vladimir Putin', 'Angela Merkel'],
  },
  line(
    'ruby',
    '<ruby>Emmanuel Macron<rp>(</rp><rt>president</rt><rp>)</rp></ruby> met <ruby>Vladimir<rt>vla</rt> Putin<rt>pu</rt></ruby>.',
    ['Emmanuel Macron', 'Vladimir<rt>vla</rt> Putin'.replace(/<rt>vla<\/rt>/, 'vla')],
  ),
  line(
    'lone-surrogates',
    'Emmanuel Macron <script>document.currentScript.before("\\ud83d Vladimir Putin \\udc00\\ud800")</script> spoke.',
    ['Emmanuel Macron', 'Vladimir Putin'],
  ),
  line(
    'control-characters',
    'Emmanuel Macron &#1;&#31;\u0085\u2028 met Vladimir Putin \ufffd\ufffe\u{10ffff}.',
    ['Emmanuel Macron', 'Vladimir Putin'],
  ),
  line('footnotes', 'Emmanuel Macron<sup>[1]</sup> met Vladimir Putin<sup><a href="#n">2</a></sup>.', [
    'Emmanuel Macron',
    'Vladimir Putin',
  ]),
];
