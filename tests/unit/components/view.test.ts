import { describe, expect, test } from 'vitest';
import { cardContent, firstView } from '../../../components/card/view.ts';
import { cite, fact, lead, page, subject } from '../../../components/gallery/build-facts.ts';
import { foundingPage } from '../../../components/gallery/facts.ts';

const PAIR = 'emmanuel-macron|vladimir-putin';
const of = (mention: number) => {
  const content = cardContent(
    foundingPage,
    firstView(foundingPage, mention),
    foundingPage.mentions[mention] ?? null,
  );
  if (!content) throw new Error(`mention ${mention} has no card`);
  return content;
};

describe('a mention that a pair leads', () => {
  test('leads with the pair and names the other one', () => {
    const content = of(0);
    expect(content.name).toBe('Vladimir Putin');
    expect(content.with).toEqual({ subject: 'emmanuel-macron', label: 'Emmanuel Macron' });
    expect(content.lead?.headline).toBe('Last met 7 Feb 2022');
    expect(of(1).with?.subject).toBe('vladimir-putin');
  });

  test('shows what the article says otherwise, though the finding is about another mention', () => {
    expect(of(0).differs).toEqual([foundingPage.findings[0]?.differ]);
  });

  test('the pair comes before what is only about the subject', () => {
    const dates = of(0).facts.map(({ date }) => date);
    expect(dates[0]).toBe('1 Jul 2025');
    expect(dates.at(-1)).toBe('15 Aug 2025');
  });

  test('what came since is in order of time', () => {
    const dates = of(3).since.map(({ when }) => when);
    expect(dates).toEqual([...dates].sort());
  });
});

test('sources are numbered from 1 in order of appearance, lead first', () => {
  const content = of(0);
  expect([...content.numbers.values()]).toEqual([1, 2, 3, 4, 5, 6]);
  expect(content.numbers.get(content.lead?.citations[0]?.source ?? -1)).toBe(1);
});

test('a pair asked for is a card of its own, with both names', () => {
  const view = firstView(foundingPage, 0, PAIR);
  const content = cardContent(foundingPage, view, foundingPage.mentions[0] ?? null);
  expect(content?.name).toBe('Macron and Putin');
  expect(content?.pair.map(({ label }) => label)).toEqual(['Emmanuel Macron', 'Vladimir Putin']);
  expect(content?.differs).toHaveLength(1);
});

test('a pair that is not on the page falls back to the mention', () => {
  expect(firstView(foundingPage, 0, 'a|b')).toEqual({ kind: 'subject', subject: 'vladimir-putin' });
});

test('the lead is not repeated among the facts', () => {
  const facts = page({
    mentions: [{ block: 0, start: 0, end: 1, subject: 'a', how: 'name', findings: [] }],
    subjects: {
      a: subject('a', 'person', 'A', '', {
        lead: lead('x', 'Lead', '', cite(0)),
        facts: [
          { ...fact('2020', '2020', 'Again.', cite(0)), id: 'x' },
          fact('2019', '2019', 'Other.', cite(1)),
        ],
      }),
    },
  });
  const content = cardContent(facts, firstView(facts, 0), facts.mentions[0] ?? null);
  expect(content?.facts.map(({ date }) => date)).toEqual(['2019']);
});

test('a subject the page knows nothing of has no card', () => {
  expect(cardContent(foundingPage, { kind: 'subject', subject: 'nobody' }, null)).toBeNull();
});

test('"Timeline" opens the pair where one leads, else the subject', () => {
  expect(of(0).full).toEqual({ kind: 'pair', pair: PAIR });
  expect(of(4).full).toEqual({ kind: 'subject', subject: 'mykhailo-fedorov' });
});
