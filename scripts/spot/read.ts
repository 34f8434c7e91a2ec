/** Reads a file as an article: plain text line by line, HTML through the same block extraction as a page. */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { readDocument } from '../../entrypoints/article.content/article.ts';
import { guessLanguage } from '../../lib/article/guess-language.ts';
import type { Day } from '../../lib/dates.ts';
import type { Article, Block } from '../../lib/spotting/types.ts';

export interface ReadArticle extends Article {
  /** What offsets count in: the file as read, or for HTML the blocks' text. */
  text: string;
  html: boolean;
  /** Offset of each block in `text`. */
  starts: number[];
}

/** What the command line says; unset is taken from the file. */
export interface Given {
  published?: Day | undefined;
  lang?: string | undefined;
}

/** The file cannot be read as an article; the message is one sentence. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** Lines this long at most may be headlines. */
const LONGEST_HEADLINE = 160;

export function readArticle(file: string, given: Given): ReadArticle {
  const text = readText(file);
  const html = file === '-' ? /^\s*<(?:!doctype|html)\b/i.test(text) : /\.x?html?$/i.test(file);
  return html ? readHtml(file, text, given) : readPlain(text, given);
}

function readText(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new UnreadableError(`${file} cannot be read: ${why}.`);
  }
}

function readPlain(text: string, { published, lang }: Given): ReadArticle {
  return {
    text,
    html: false,
    ...toBlocks(text),
    lang: lang ?? guessLanguage(text)?.lang ?? 'en',
    published: published ?? null,
  };
}

/** A line is a block. */
export function toBlocks(text: string): { blocks: Block[]; starts: number[] } {
  const blocks: Block[] = [];
  const starts: number[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (!line.trim()) continue;
    const headline = line.length <= LONGEST_HEADLINE && !/[.!?…]["”»’)]?\s*$/.test(line);
    blocks.push({ text: line, kind: headline ? 'headline' : 'text' });
    starts.push(index);
  }
  return { blocks, starts };
}

function readHtml(file: string, html: string, given: Given): ReadArticle {
  const { document } = parseHTML(html);
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const read = readDocument(document as unknown as Document, url);
  if (!read) throw new UnreadableError(`${file} has no page in it: no <body> was found.`);
  const blocks = read.blocks.map(({ text, kind }) => ({ text, kind }));
  const starts: number[] = [];
  let at = 0;
  for (const block of blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  return {
    text: blocks.map((block) => block.text).join('\n'),
    html: true,
    blocks,
    starts,
    lang: given.lang ?? read.lang,
    published: given.published ?? read.published,
  };
}
