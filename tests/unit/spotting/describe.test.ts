/** The labelled sentences of tests/quality: what is described, what is only alike, and what the article says of dates. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spot } from '../../../lib/spotting/spot.ts';
import { article, type BaseSpec, makeBase } from './make.ts';

interface Sentence {
  text: string;
  lang?: string;
  published?: string | null;
  marks?: string[];
  says?: string;
}

const file = fileURLToPath(new URL('../../quality/sentences.yaml', import.meta.url));
const { sentences, published, ...spec } = parse(readFileSync(file, 'utf8')) as BaseSpec & {
  sentences: Sentence[];
  published: string;
};
const base = makeBase(spec);

function read(sentence: Sentence) {
  const given = article(sentence.text, {
    lang: sentence.lang ?? 'en',
    published: sentence.published === undefined ? published : sentence.published,
  });
  const { mentions, findings } = spot(given, base);
  return {
    marks: mentions
      .filter(({ how }) => how === 'description')
      .map(({ start, end, subject }) => `${sentence.text.slice(start, end)} → ${subject}`),
    says: findings.map(({ claim }) => claim),
  };
}

const described = sentences.filter(({ marks }) => marks);
const negatives = sentences.filter(({ marks }) => !marks);

test('enough sentences, half of them negatives, in four languages', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(30);
  expect(negatives.length / sentences.length).toBeGreaterThanOrEqual(0.5);
  expect(new Set(sentences.map(({ lang }) => lang ?? 'en'))).toEqual(new Set(['en', 'fr', 'de', 'es']));
});

describe('described', () => {
  test.each(described)('$text', (sentence) => {
    expect(read(sentence)).toEqual({ marks: sentence.marks, says: sentence.says ? [sentence.says] : [] });
  });
});

describe('not described', () => {
  test.each(negatives)('$text', (sentence) => {
    expect(read(sentence)).toEqual({ marks: [], says: [] });
  });
});
