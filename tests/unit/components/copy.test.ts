import { beforeAll, expect, test } from 'vitest';
import { copyText } from '../../../components/card/copy.ts';
import { cardContent, firstView } from '../../../components/card/view.ts';
import { foundingPage } from '../../../components/gallery/facts.ts';
import { longPage } from '../../../components/gallery/hard-pages.ts';
import { useEnglish } from './words.ts';

beforeAll(useEnglish);

function copied(facts: typeof foundingPage, mention: number, format: 'text' | 'markdown'): string {
  const content = cardContent(facts, firstView(facts, mention), facts.mentions[mention] ?? null);
  if (!content) throw new Error('no card');
  return copyText(content, facts, [...content.facts, ...content.since], format);
}

test('as text: who, the lead, who says otherwise, the facts, then the sources with addresses', () => {
  expect(copied(foundingPage, 3, 'text')).toBe(
    [
      'Viktor Orbán: Prime Minister of Hungary when this was written · 2010–2026',
      'with Vladimir Putin: Met 28 Nov 2025. Moscow, in person [1][2]',
      '- 5 Jul 2024: Met in Moscow, days after Hungary took the EU Council presidency. [3]',
      '- 12 Apr 2026: Lost the election to Péter Magyar’s Tisza, which won two thirds of the seats. [4]',
      '- 9 May 2026: Left office as Prime Minister of Hungary, succeeded by Péter Magyar. [4]',
      '',
      '[1] TASS, 2 Jul 2025: Putin, Macron hold first telephone conversation since 2022 https://news.example/tass-2-jul-2025',
      '[2] Ukrainska Pravda, 1 Jul 2025: Putin and Macron speak for the first time in almost three years https://news.example/ukrainska-pravda-1-jul-2025',
      '[3] WTOP (AP), 8 May 2026: Three-day ceasefire and prisoner exchange announced https://news.example/wtop-8-may-2026',
      '[4] Euronews, 9 May 2026: Péter Magyar sworn in as Hungary’s prime minister https://news.example/euronews-9-may-2026',
      '',
      'As of 4 Feb 2026, the date of this article · Checked to 21 Nov 2026',
    ].join('\n'),
  );
});

test('says where the article says otherwise', () => {
  expect(copied(foundingPage, 0, 'text')).toContain(
    'Dates differ. Kremlin, AP: 7 Feb 2022 · this article: 8 Feb 2022',
  );
});

test('as Markdown: a bold name, and every source a link', () => {
  const text = copied(foundingPage, 3, 'markdown');
  expect(text).toMatch(/^\*\*Viktor Orbán\*\*: Prime Minister/);
  expect(text).toContain(
    '4. Euronews, 9 May 2026: [Péter Magyar sworn in as Hungary’s prime minister](<https://news.example/euronews-9-may-2026>)',
  );
});

test('as Markdown: what a title holds of markup stays text', () => {
  const facts = structuredClone(foundingPage);
  const tass = facts.sources.find(({ publisher }) => publisher === 'TASS');
  if (tass) tass.title = 'A [link](x) and *stars*';
  expect(copied(facts, 3, 'markdown')).toContain('A \\[link\\](x) and \\*stars\\*');
});

test('a card without a lead or a date of the article is copied too', () => {
  expect(copied(longPage, 1, 'text')).toBe(
    'Brégançon: Fort on the coast of Provence, summer residence of French presidents\n\nChecked to 21 Nov 2026',
  );
});
