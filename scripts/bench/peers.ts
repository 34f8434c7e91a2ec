/**
 * Other ways to find names in a text, for comparison: they check neither capitals nor what a name needs,
 * and tell no subjects.
 */
import { createRequire } from 'node:module';
import { AhoCorasick } from '@monyone/aho-corasick/greedy';
import { parseHTML } from 'linkedom';

export interface Peer {
  /** More names than this take it minutes. */
  most: number;
  /** Reads the article and not the live blog, which would take it minutes. */
  articleOnly?: boolean;
  /** Builds a matcher; the matcher returns how many names it found in the paragraphs. */
  build(names: readonly string[]): (paragraphs: readonly string[]) => number;
}

// Neither of the two has types.
const require = createRequire(import.meta.url);
const FlashText = require('flashtext.js') as new () => {
  addKeyword(name: string): void;
  extractKeywords(text: string): string[];
};

export const PEERS: Record<string, Peer> = {
  'RegExp alternation': {
    most: 10_000,
    build(names) {
      const escaped = [...names]
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      const pattern = new RegExp(`\\b(?:${escaped.join('|')})\\b`, 'g');
      return (paragraphs) => [...paragraphs.join('\n').matchAll(pattern)].length;
    },
  },
  '@monyone/aho-corasick': {
    most: 10_000,
    build(names) {
      const matcher = new AhoCorasick([...names]);
      return (paragraphs) => matcher.matchInText(paragraphs.join('\n')).length;
    },
  },
  'flashtext.js': {
    most: 10_000,
    build(names) {
      const processor = new FlashText();
      for (const name of names) processor.addKeyword(name);
      return (paragraphs) => processor.extractKeywords(paragraphs.join('\n')).length;
    },
  },
  'mark.js': {
    most: 1_000,
    articleOnly: true,
    build(names) {
      return (paragraphs) => markInPage(names, paragraphs);
    },
  },
};

/** mark.js calls itself for each name: with a thousand its stack overflows. */
const NAMES_AT_ONCE = 50;

type Marker = new (
  context: unknown,
) => {
  mark(names: readonly string[], options: object): void;
};

/** mark.js asks for an iterator of nodes that the DOM at hand lacks; a list of them does the same. */
function markInPage(names: readonly string[], paragraphs: readonly string[]): number {
  const { document, window } = parseHTML(
    `<html><body>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</body></html>`,
  );
  const filter = { SHOW_TEXT: 4, FILTER_ACCEPT: 1, FILTER_REJECT: 2 };
  const createNodeIterator = (root: Node, what: number, accept: (node: Node) => number) => {
    const walker = document.createTreeWalker(root, what);
    const nodes: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (accept(node as Node) === filter.FILTER_ACCEPT) nodes.push(node as Node);
    let place = 0;
    return {
      nextNode: () => nodes[place++] ?? null,
      previousNode: () => (place > 0 ? nodes[--place] : null),
    };
  };
  Object.assign(document, { createNodeIterator });
  Object.assign(Object.getPrototypeOf(document.createTextNode('')), { splitText });
  const world = globalThis as Record<string, unknown>;
  const wanted = { window, document, NodeFilter: filter, NodeList: window.NodeList };
  const before = Object.fromEntries(Object.keys(wanted).map((name) => [name, world[name]]));
  Object.assign(world, wanted);
  try {
    const Mark = require('mark.js') as Marker;
    const marker = new Mark(document.body);
    let found = 0;
    const done = (marks: number) => {
      found += marks;
    };
    for (let first = 0; first < names.length; first += NAMES_AT_ONCE)
      marker.mark(names.slice(first, first + NAMES_AT_ONCE), {
        separateWordSearch: false,
        accuracy: 'exactly',
        done,
      });
    return found;
  } finally {
    Object.assign(world, before);
  }
}

/** As the DOM has it, for a library that has not. */
function splitText(this: Text, offset: number): Text {
  const rest = this.ownerDocument.createTextNode(this.data.slice(offset));
  this.data = this.data.slice(0, offset);
  this.after(rest);
  return rest;
}
