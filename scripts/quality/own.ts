/** Our own labelled texts: `[words|subject id]` in running text. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Article } from '../../lib/spotting/types.ts';
import { toBlocks } from '../spot/read.ts';

const Text = z.strictObject({
  lang: z.string(),
  published: z.string(),
  /** What it tests, for traps. */
  trap: z.string().optional(),
  /** The small base that a trap brings; see tests/unit/spotting/make.ts. */
  subjects: z.record(z.string(), z.looseObject({ names: z.array(z.unknown()) })).optional(),
  not: z.array(z.string()).default([]),
  text: z.string(),
});

export interface OwnMark {
  start: number;
  end: number;
  /** Subject id; null where a mark may stand or not. */
  subject: string | null;
}

export interface OwnText extends Omit<z.output<typeof Text>, 'text'> {
  /** Without the brackets. */
  text: string;
  marks: OwnMark[];
  article: Article;
  starts: number[];
}

export function readOwn(file: string): OwnText[] {
  return z
    .array(Text)
    .parse(parse(readFileSync(file, 'utf8')))
    .map(unmarked);
}

function unmarked({ text: marked, ...rest }: z.output<typeof Text>): OwnText {
  const marks: OwnMark[] = [];
  let text = '';
  for (const { 0: piece, 1: words, 2: subject } of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]|[^[]+|\[/g)) {
    if (words && subject)
      marks.push({
        start: text.length,
        end: text.length + words.length,
        subject: subject === '~' ? null : subject,
      });
    text += words ?? piece;
  }
  const { blocks, starts } = toBlocks(text);
  return { ...rest, text, marks, starts, article: { blocks, lang: rest.lang, published: rest.published } };
}
