/** The founding case, told from the real fact base: what Sidelight was made for must come out right. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact, PageFacts, Rich } from '../../../lib/facts/page.ts';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import type { Store } from '../../../lib/facts/store.ts';
import { loadStore } from '../../../scripts/facts/node-store.ts';
import { articleOf } from './small-base.ts';

/** Our own words, with the names and claims of the founding articles. */
const PARAGRAPHS = [
  'Macron and Putin last met on 8 February 2022, days before the invasion.',
  'Orban was in Moscow again, unlike most in Brussels. Zelensky stayed in Kyiv.',
  'Trump saw Putin at the Alaska summit, before the Abu Dhabi talks.',
  'Fedorov asked France for jets. The EU loan was agreed in December.',
];
const NAMES = {
  Macron: 'emmanuel-macron',
  Putin: 'vladimir-putin',
  Orban: 'viktor-orban',
  Moscow: 'moscow',
  Zelensky: 'volodymyr-zelenskyy',
  Trump: 'donald-trump',
  'Alaska summit': '2025-08-15-trump-putin-anchorage',
  'Abu Dhabi talks': '2026-01-23-abu-dhabi-talks',
  Fedorov: 'mykhailo-fedorov',
  France: 'france',
  'EU loan': '2025-12-18-eu-ukraine-loan',
};
const FINDINGS = [
  { event: '2022-02-07-macron-putin-moscow', claim: '2022-02-08', ours: '2022-02-07' },
  { event: '2026-01-23-abu-dhabi-talks', claim: '2026-01-24', ours: '2026-01-23/2026-01-24' },
];

const plain = ({ parts }: Rich) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const rows = (facts: Fact[] = []) => facts.map(({ date, text }) => `${date}: ${plain(text)}`);

let store: Store;
beforeAll(async () => {
  store = await loadStore();
});

async function factsAsOf(published: string | null, locale = 'en'): Promise<PageFacts> {
  const { article, spotted } = articleOf(
    PARAGRAPHS,
    NAMES,
    published,
    published === '2026-02-04' ? FINDINGS : [],
  );
  return pageFacts(article, spotted, store, { locale, today: '2026-11-21' });
}
const pairAsOf = async (published: string) =>
  (await factsAsOf(published)).pairs['emmanuel-macron|vladimir-putin'];

describe('Macron and Putin, on 4 February 2026', () => {
  it('last met on 7 February 2022 in Moscow, says the Kremlin, says an agency; the article says the 8th', async () => {
    const facts = await factsAsOf('2026-02-04');
    const pair = facts.pairs['emmanuel-macron|vladimir-putin'];
    expect(pair?.label).toBe('Macron and Putin');
    expect(pair?.lead.headline).toBe('Last met 7 Feb 2022');
    expect(pair && plain(pair.lead.detail)).toMatch(
      /^Moscow, in person · no meeting since, in records to \d+ \w+ 2026$/,
    );
    const sources = pair?.lead.citations.map(({ source }) => facts.sources[source]) ?? [];
    expect(sources.some((source) => source?.publisher === 'President of Russia')).toBe(true);
    expect(sources.some((source) => source?.carries)).toBe(true);
    expect(pair?.lead.oneSource).toBe(false);
    const [ours, article] = pair?.lead.differ?.sides ?? [];
    expect(pair?.lead.differ?.label).toBe('Dates differ.');
    expect(ours).toMatchObject({ who: expect.stringContaining('Kremlin, AP'), says: '7 Feb 2022' });
    expect(article).toMatchObject({ who: expect.stringContaining('this article'), says: '8 Feb 2022' });
    expect(pair?.reach).toMatch(/checked to/);
  });

  it('spoke by phone on 1 July 2025: the first fact', async () => {
    expect(rows((await pairAsOf('2026-02-04'))?.facts)[0]).toMatch(/^1 Jul 2025: Last spoke by phone/);
  });

  it('leads the card of both in their sentence', async () => {
    const { mentions } = await factsAsOf('2026-02-04');
    expect(mentions.slice(0, 2).map(({ subject, pair }) => [subject, pair])).toEqual([
      ['emmanuel-macron', 'emmanuel-macron|vladimir-putin'],
      ['vladimir-putin', 'emmanuel-macron|vladimir-putin'],
    ]);
  });

  it('draws every meeting since 2017 and the call', async () => {
    const dots = (await pairAsOf('2026-02-04'))?.dots ?? [];
    expect(dots.filter(({ lane }) => lane !== 'call').length).toBeGreaterThanOrEqual(10);
    expect(dots.find(({ id }) => id === '2022-02-07-macron-putin-moscow')?.label).toBe('7 Feb 2022, Moscow');
    expect(dots.some(({ lane, earliest }) => lane === 'call' && earliest === '2025-07-01')).toBe(true);
  });
});

describe('the same question as of other days', () => {
  it.each([
    ['2021-01-01', 'Last met 19 Jan 2020', /^Berlin, in person, briefly · .* · met again since$/],
    ['2019-09-01', 'Last met 19 Aug 2019', /Brégançon, in person · met again since$/],
    ['2017-06-30', 'Last met 29 May 2017', /^Versailles, in person · met again since$/],
  ])('%s: %s', async (asOf, headline, detail) => {
    const lead = (await pairAsOf(asOf))?.lead;
    expect(lead?.headline).toBe(headline);
    expect(lead && plain(lead.detail)).toMatch(detail);
  });

  it('before that, in Paris on 9 December 2019', async () => {
    expect(
      rows((await pairAsOf('2021-01-01'))?.facts).some((row) => /^9 Dec 2019: Met .*Paris/.test(row)),
    ).toBe(true);
  });

  it('without a date nothing is said to be the last, and nothing is since', async () => {
    const facts = await factsAsOf(null);
    const pair = facts.pairs['emmanuel-macron|vladimir-putin'];
    expect(facts.asOf).toBeNull();
    expect(pair?.lead.headline).toBe('Met 7 Feb 2022');
    expect(pair?.since).toEqual([]);
    expect(Object.values(facts.subjects).every(({ since }) => since.length === 0)).toBe(true);
  });
});

describe('the others', () => {
  it('Orbán was prime minister when this was written; since then Péter Magyar is', async () => {
    const { subjects } = await factsAsOf('2026-02-04');
    expect(subjects['viktor-orban']?.line).toBe(
      'Prime Minister of Hungary when this was written · 2010–2026',
    );
    expect(rows(subjects['viktor-orban']?.since)).toContainEqual(
      expect.stringMatching(
        /^9 May 2026: Left office as Prime Minister of Hungary, succeeded by Péter Magyar$/,
      ),
    );
    expect(subjects['peter-magyar']?.line).toBeTruthy();
  });

  it('Fedorov was defence minister when this was written', async () => {
    const { subjects } = await factsAsOf('2026-02-04');
    expect(subjects['mykhailo-fedorov']?.line).toMatch(
      /^Minister of Defence of Ukraine when this was written · Jan–Jul 2026$/,
    );
    const told = [
      subjects['mykhailo-fedorov']?.lead?.headline,
      ...rows(subjects['mykhailo-fedorov']?.facts),
    ].join('\n');
    expect(told).toMatch(/Became Minister of Defence of Ukraine, succeeding Denys Shmyhal/);
  });

  it('Alaska, Abu Dhabi and the loan say when, where and who', async () => {
    const { subjects, findings } = await factsAsOf('2026-02-04');
    const alaska = subjects['2025-08-15-trump-putin-anchorage']?.lead;
    expect(alaska?.headline).toBe('15 Aug 2025');
    expect(alaska && plain(alaska.detail)).toMatch(/^Anchorage.*in person.*Donald Trump, Vladimir Putin$/);
    const talks = subjects['2026-01-23-abu-dhabi-talks']?.lead;
    expect(talks?.headline).toBe('23–24 Jan 2026');
    expect(talks?.differ?.sides.find(({ who }) => who.includes('this article'))?.says).toBe('24 Jan 2026');
    expect(findings).toHaveLength(2);
    const loan = subjects['2025-12-18-eu-ukraine-loan']?.lead;
    expect(loan?.headline).toBe('18–19 Dec 2025');
    expect(loan && plain(loan.detail)).toContain('European Council');
  });

  it('every fact has a source and, but for trivial ones, a date', async () => {
    const facts = await factsAsOf('2026-02-04');
    const told = [...Object.values(facts.subjects), ...Object.values(facts.pairs)];
    for (const { lead, facts: list, since } of told) {
      if (lead) expect(lead.citations.length, lead.headline).toBeGreaterThan(0);
      for (const fact of [...list, ...since]) expect(fact.citations.length, fact.id).toBeGreaterThan(0);
      for (const fact of since) expect(fact.when > '2026-02-04', fact.id).toBe(true);
    }
  });

  it.each(['fr', 'de', 'es', 'uk'])('is told in %s as well', async (locale) => {
    const facts = await factsAsOf('2026-02-04', locale);
    const pair = facts.pairs['emmanuel-macron|vladimir-putin'];
    expect(pair?.lead.headline).not.toMatch(/met|Feb 2022/);
    expect(pair?.lead.headline).toMatch(/2022/);
    expect(facts.subjects['viktor-orban']?.lineLang).toBeUndefined();
  });
});
