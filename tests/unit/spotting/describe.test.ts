/** The labelled sentences of tests/quality: what is described, what is only alike, and what the article says of dates. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeLexicon } from '../../../lib/spotting/describe-lexicon.ts';
import { explain } from '../../../lib/spotting/spot.ts';
import { article, type BaseSpec, makeBase, marks } from './make.ts';

interface Sentence {
  text: string;
  lang?: string;
  published?: string | null;
  marks?: string[];
  says?: string;
  /** Part of the reason for which a phrase was left alone. */
  why?: string;
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
  const { spotted, decisions } = explain(given, base);
  const { mentions, findings } = spotted;
  return {
    marks: mentions
      .filter(({ how }) => how === 'description')
      .map(({ start, end, subject }) => `${sentence.text.slice(start, end)} → ${subject}`),
    says: findings.map(({ claim }) => claim),
    reasons: decisions.filter(({ accepted }) => accepted === null).map(({ reason }) => reason),
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
    const { marks, says } = read(sentence);
    expect({ marks, says }).toEqual({ marks: sentence.marks, says: sentence.says ? [sentence.says] : [] });
  });
});

describe('not described', () => {
  test.each(negatives)('$text', (sentence) => {
    const { marks, says, reasons } = read(sentence);
    expect({ marks, says }).toEqual({ marks: [], says: [] });
    if (sentence.why) expect(reasons.join('; ')).toContain(sentence.why);
  });
});

describe('in an article of several blocks', () => {
  const TEXTS = [
    'Putin spoke of the meeting.',
    'The last meeting between Putin and Macron took place on February 8, 2022.',
    'Trump and Putin met in Anchorage on August 15.',
    'Nothing happened.',
  ];

  test('each is read by itself', () => {
    expect(marks(base, TEXTS).filter((mark) => mark.includes('-20'))).toEqual([
      'The last meeting → moscow-2022',
      'met → alaska-2025',
    ]);
  });

  test('a finding tells where its date stands', () => {
    const [finding] = explain(article(TEXTS, { published }), base).spotted.findings;
    expect(finding).toMatchObject({
      event: 'moscow-2022',
      block: 1,
      claim: '2022-02-08',
      ours: '2022-02-07',
    });
    expect(TEXTS[1]?.slice(finding?.start, finding?.end)).toBe('February 8, 2022');
  });
});

test.each(['it', 'nl'])('in %s, for which there are no cues or no words, nothing is described', (lang) => {
  expect(marks(base, 'Putin and Macron met in Moscow on February 7, 2022.', { lang })).toEqual([
    'Putin → putin',
    'Macron → macron',
    'Moscow → moscow',
  ]);
});

test('a form that two phrases share is a cue for the events of both', () => {
  const events = [
    { id: 'one', when: '2022', form: 'other', cues: { de: ['Kredit'] } },
    { id: 'two', when: '2023', form: 'other', cues: { de: ['Kredite'] } },
  ];
  const lexicon = describeLexicon(makeBase({ subjects: { a: { names: ['A'] } }, events }), 'de');
  expect(lexicon.cues.get('Krediten')?.events.map(({ id }) => id)).toEqual(['one', 'two']);
});
