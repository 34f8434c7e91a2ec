/** Gold texts: documents with hand-marked mentions linked to Wikidata ids (ad-freiburg/elevant's format). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from '../../lib/spotting/types.ts';
import { toBlocks } from '../spot/read.ts';

const Gold = z.object({
  title: z.string(),
  text: z.string(),
  evaluation_span: z.tuple([z.number(), z.number()]),
  labels: z.array(
    z.object({
      span: z.tuple([z.number(), z.number()]),
      entity_id: z.string(),
      name: z.string(),
      coref: z.boolean().optional(),
      desc: z.boolean().optional(),
      optional: z.boolean().optional(),
    }),
  ),
});

export interface Label {
  /** UTF-16 code units in the document. */
  start: number;
  end: number;
  text: string;
  /** Q-id, or null where nothing is in Wikidata. */
  entity: string | null;
  name: string;
  /** The annotators leave it open whether it is one. */
  optional: boolean;
  /** It describes and does not name (the country). */
  description: boolean;
}

export interface GoldDocument {
  title: string;
  text: string;
  article: Article;
  /** Offset of each block in the text. */
  starts: number[];
  /** Score only inside. */
  from: number;
  to: number;
  labels: Label[];
}

export function readGold(file: string): GoldDocument[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => document(Gold.parse(JSON.parse(line))));
}

function document({ title, text, evaluation_span: span, labels }: z.output<typeof Gold>): GoldDocument {
  // Spans count code points.
  const units = [0];
  for (const char of text) units.push((units.at(-1) as number) + char.length);
  const at = (point: number) => units[Math.min(point, units.length - 1)] as number;
  const { blocks, starts } = toBlocks(text);
  // The news texts' titles begin with their day: 20180306 - …
  const day = /^(\d{4})(\d{2})(\d{2}) - /.exec(title);
  return {
    title,
    text,
    article: { blocks, lang: 'en', published: day ? `${day[1]}-${day[2]}-${day[3]}` : null },
    starts,
    from: at(span[0]),
    to: at(span[1]),
    labels: labels
      .filter(({ coref }) => !coref)
      .map(({ span: [start, end], entity_id, name, desc = false, optional = false }) => ({
        start: at(start),
        end: at(end),
        text: text.slice(at(start), at(end)),
        entity: /^Q\d+$/.test(entity_id) ? entity_id : null,
        name,
        optional,
        description: desc,
      })),
  };
}
