/** Pages broken anew each time: what is read of them is what stands on them, within its caps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { readDocument } from '../../../entrypoints/article.content/article.ts';
import { MAX_BLOCKS, MAX_PAGE_TEXT } from '../../../lib/caps.ts';
import { type Fuzz, must } from './part.ts';

const ROOT = join(import.meta.dirname, '../../..');
const OURS = readFileSync(join(ROOT, 'tests/fixtures/demo/article.html'), 'utf8');
/** Real pages, where they lie beside the project: they are not ours to ship. */
const SAVED = join(ROOT, '../shared/pages');
const STRANGE = [
  '<p>', '</p>', '<div hidden>', '</div></div>', '<table><tr>', '<template>', '<!--', '-->', '<svg>', '<title>',
  '<script>', '</script>', '<textarea>', '&#0;', '&amp', '\u0000', '<p contenteditable>', '<form><input name="parentElement">',
  '<x-y>', '<br>', '<meta property="og:type" content="article">', '<h1>', '<a href="/">', '\u202e', '\ud800',
]; // biome-ignore format: a list of tags
const cut = fc.record({
  /** Where, as a part of the whole. */
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(400),
  strange: fc.constantFrom('', ...STRANGE),
});
const cuts = fc.array(cut, { minLength: 1, maxLength: 12 });

/** Parts cut out, and strange tags put in between. */
function broken(page: string, all: { at: number; length: number; strange: string }[]): string {
  return all.reduce((html, { at, length, strange }) => {
    const place = Math.floor(at * html.length);
    return html.slice(0, place) + strange + html.slice(place + length);
  }, page);
}

function check(html: string): void {
  const read = readDocument(parseHTML(html).document as unknown as Document, 'https://example.org/a');
  if (!read) return;
  must(read.blocks.length <= MAX_BLOCKS, 'blocks within their cap');
  must(read.blocks.reduce((sum, { text }) => sum + text.length, 0) <= MAX_PAGE_TEXT, 'text within its cap');
  for (const { text, pieces } of read.blocks) {
    for (const { node, from, at, length } of pieces) {
      // Line ends are blanks to a reader.
      const there = node.data.slice(from, from + length).replace(/\s/g, ' ');
      const here = text.slice(at, at + length).replace(/\s/g, ' ');
      must(here === there || here === ' ', `"${here}" of a block is "${there}" on the page`);
    }
  }
}

export const PAGES: Fuzz = {
  name: 'pages',
  share: 0.019,
  property: () => fc.property(cuts, (all) => check(broken(OURS, all))),
};

/** A hundred times as long as ours, so that there are fewer of them. */
export const SAVED_PAGES: Fuzz = {
  name: 'saved pages',
  share: 0.001,
  property: () =>
    fc.property(cuts, fc.nat(), (all, which) => {
      const pages = savedPages();
      check(broken(pages[which % pages.length] ?? OURS, all));
    }),
};

let saved: string[] | undefined;
/** Without what is drawn and run, of which nothing is read: the rest is parsed in a tenth of the time. */
function savedPages(): string[] {
  saved ??= (existsSync(SAVED) ? readdirSync(SAVED) : [])
    .filter((file) => file.endsWith('.html'))
    .map((file) =>
      readFileSync(join(SAVED, file), 'utf8')
        .replace(/<style[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/gi, '')
        .replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, ''),
    );
  return saved;
}
