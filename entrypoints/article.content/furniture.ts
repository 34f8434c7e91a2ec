/** What on a page is not its article: navigation, forms, code, advertisements, lists of other articles. */

/** Left out with everything inside. */
const SKIPPED_TAGS = new Set(
  (
    'script style noscript template iframe frame object embed applet svg math canvas video audio map ' +
    'select option textarea input button datalist progress meter form nav footer dialog menu ' +
    'code kbd samp rt rp head title'
  ).split(' '),
);

/** Left out, and the words around do not belong together: something stands between them. */
const SOLID_TAGS = new Set(
  'svg math canvas video audio object embed iframe select textarea input button progress meter code kbd samp'.split(
    ' ',
  ),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation contentinfo search menu menubar toolbar tablist dialog alertdialog textbox searchbox combobox ' +
    'listbox slider spinbutton switch button form code math img figure-advert marquee timer tooltip'
  ).split(' '),
);

/**
 * Words of class names and ids that publishers give to what is not the article. Whole words only: "ad" is
 * not in "lead" or "header".
 */
const FURNITURE = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'ads?',
    'advert\\w*',
    'adslot\\w*',
    'sponsor\\w*',
    'promo\\w*',
    'outbrain',
    'taboola',
    'newsletter\\w*',
    'signup',
    'cookies?',
    'consent',
    'keywords?',
    'submeta',
    'tags?',
    'topics?',
    'gdpr',
    'related\\w*',
    'recommend\\w*',
    'most-?(?:read|viewed|popular)',
    'trending',
    'read-?(?:more|next|also)',
    'more-?(?:stories|news|on|from)',
    'share\\w*',
    'sharing',
    'social\\w*',
    'breadcrumbs?',
    'pagination',
    'comments?(?:-?(?:list|section|thread|area))?',
    'disqus\\w*',
    'skip-?links?',
    'sr-only',
    'visually-?hidden',
    'screen-?reader(?:-text)?',
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/** Where a list of links is not rare; elsewhere it is not looked for. */
const LISTS = new Set(['ul', 'ol', 'aside', 'section', 'dl']);
/** Links of a list that is a menu or "read also". */
const LIST_LINKS = 3;
/** Share of its text inside links. */
const LIST_SHARE = 0.6;

/**
 * Why an element is left out: 'solid' when the words before and after it are apart, 'skip' when the line
 * goes on as if it were not there; null when it is to be read.
 */
export function leftOut(element: Element): 'solid' | 'skip' | null {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag)) return SOLID_TAGS.has(tag) ? 'solid' : 'skip';
  if (tag === 'sup' && isFootnoteMark(element)) return 'solid';
  if (tag === 'header' && element.parentElement?.localName === 'body' && !element.querySelector('h1')) {
    return 'skip';
  }
  if (!element.hasAttributes() && !LISTS.has(tag)) return null;

  if (element.hasAttribute('hidden') || element.hasAttribute('inert')) return 'skip';
  if (element.getAttribute('aria-hidden') === 'true') return 'skip';
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'solid';
  const role = element.getAttribute('role');
  if (role && SKIPPED_ROLES.has(role)) return 'skip';
  if (isFurnitureName(element)) return 'skip';
  if ((LISTS.has(tag) || role === 'complementary') && isListOfLinks(element)) return 'skip';
  return null;
}

/** [1], 12, * behind a word; not the "er" of "1er". */
function isFootnoteMark(element: Element): boolean {
  return !/^\p{L}+$/u.test(element.textContent?.trim() ?? '');
}

function isFurnitureName(element: Element): boolean {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return name.length > 1 && name.length < 1000 && FURNITURE.test(name);
}

function isListOfLinks(element: Element): boolean {
  const links = element.getElementsByTagName('a');
  if (links.length < LIST_LINKS) return false;
  const all = element.textContent?.trim().length ?? 0;
  let linked = 0;
  for (let i = 0; i < links.length && i < 200; i++) linked += links[i]?.textContent?.trim().length ?? 0;
  return linked > all * LIST_SHARE;
}
