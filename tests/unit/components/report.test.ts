import { beforeAll, describe, expect, test } from 'vitest';
import { reportText, sentenceAround } from '../../../components/card/report.ts';
import { cardContent, firstView } from '../../../components/card/view.ts';
import { foundingPage } from '../../../components/gallery/facts.ts';
import { useEnglish } from './words.ts';

beforeAll(useEnglish);

const origin = { version: '0.1.0', sentence: 'Orbán spoke.', url: null };

function report(more: Partial<typeof origin | { url: string }> = {}, pair?: string): string {
  const content = cardContent(
    foundingPage,
    firstView(foundingPage, 3, pair),
    foundingPage.mentions[3] ?? null,
  );
  if (!content) throw new Error('no card');
  return reportText(content, foundingPage, content.facts, { ...origin, ...more });
}

test('says which card, which statements, which versions, and the sentence; nothing of the page', () => {
  const text = report();
  expect(text).toMatch(/^What is wrong: \n/);
  expect(text).toContain('Card: Viktor Orbán\nSubject: viktor-orban\nWith: vladimir-putin\n');
  expect(text).toMatch(/^Lead: \S+ \(Met 28 Nov 2025\)$/m);
  expect(text).toMatch(/^Facts: [a-z0-9-]+/m);
  expect(text).toContain('Article of: 2026-02-04');
  expect(text).toContain(`Fact base: ${foundingPage.baseVersion}\nSidelight: 0.1.0\nSentence: Orbán spoke.`);
  expect(text).not.toContain('Page:');
});

test('the address only where it was ticked', () => {
  expect(report({ url: 'https://news.example/a' })).toContain('Page: https://news.example/a');
});

test('of a pair its key', () => {
  expect(report({}, 'emmanuel-macron|vladimir-putin')).toContain('Pair: emmanuel-macron|vladimir-putin');
});

describe('the sentence around a mention', () => {
  const text = 'Nobody knew. On Tuesday Macron met Putin in Moscow! Then he left.';
  test('is the one that holds it', () => {
    const at = text.indexOf('Putin');
    expect(sentenceAround(text, at, at + 5, 'en')).toBe('On Tuesday Macron met Putin in Moscow!');
  });

  test('is cut around the name where it does not end', () => {
    const long = `${'word '.repeat(200)}Putin ${'word '.repeat(200)}`;
    const cut = sentenceAround(long, 1000, 1005, 'en');
    expect(cut).toContain('Putin');
    expect(cut.length).toBeLessThan(420);
  });

  test('takes offsets that do not fit', () => {
    expect(sentenceAround('', 5, 9, 'en')).toBe('');
  });
});
