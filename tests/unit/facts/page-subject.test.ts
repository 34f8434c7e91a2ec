import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { plain } from '../../../lib/facts/plain.ts';
import { factsOf, rows } from './ann-and-bob.ts';
import { articleOf, place, ref, smallStore } from './small-base.ts';

describe('a subject', () => {
  it('has a line as of the article’s day', async () => {
    const line = async (published: string | null, id: string, name: string) =>
      (await factsOf([`${name}.`], published)).subjects[id]?.line;
    expect(await line('2026-02-04', 'bob-two', 'Bob')).toBe(
      'Leader of Osterburg when this was written · 2010–2026',
    );
    expect(await line('2026-05-09', 'bob-two', 'Bob')).toBe('Leader of Osterburg · 2010–2026');
    expect(await line('2026-05-20', 'cyd-three', 'Cyd')).toBe('Leader of Osterburg · since 9 May 2026');
    expect(await line('2026-02-04', 'cyd-three', 'Cyd')).toBe('Somebody called cyd-three');
    expect(await line('2025-11-30', 'ann-one', 'Ann')).toBe('President of Landia · since 10 Jan 2020');
    expect(await line('2026-02-04', 'ann-one', 'Ann')).toBe(
      'President of Landia · since 10 Jan 2020, as of 1 Dec 2025',
    );
    expect(await line(null, 'bob-two', 'Bob')).toBe('Leader of Osterburg · 2010–2026');
    expect(await line('2026-02-04', 'dee-four', 'Dee')).toBe('President of Landia · 2012–2020');
  });

  it('says what came since, oldest first, and never without a date to hold it against', async () => {
    const dated = await factsOf(['Bob.']);
    expect(rows(dated.subjects['bob-two']?.since)).toEqual([
      '9 Mar 2026: Event 2026-03-09-ann-bob. What happened at 2026-03-09-ann-bob',
      '9 May 2026: Left office as Leader of Osterburg, succeeded by Cyd Three',
    ]);
    const undated = await factsOf(['Bob.'], null);
    expect(undated.asOf).toBeNull();
    expect(undated.subjects['bob-two']?.since).toEqual([]);
    const shown = [
      undated.subjects['bob-two']?.lead?.id,
      ...(undated.subjects['bob-two']?.facts ?? []).map(({ id }) => id),
    ];
    expect(shown).toContain('bob-two--leader-of-osterburg--2010-05-29--end');
    const days = (undated.subjects['bob-two']?.facts ?? []).map(({ when }) => when.slice(0, 10));
    expect(days).toEqual([...days].sort().reverse());
  });

  it('keeps what the article reports itself behind what happened before', async () => {
    const { lead, facts } = (await factsOf(['Ann.'])).subjects['ann-one'] ?? {};
    expect(lead?.id).not.toContain('2026-02-03');
    expect(rows(facts)).not.toContain('3 Feb 2026: Visited the front');
  });

  it('is named at the head of a line as a sentence begins, and within one as the language has it', async () => {
    const { subjects } = await factsOf(['Talks. Council and Dee.'], '2026-02-04', { locale: 'fr' });
    expect(subjects['2025-03-01-talks']?.label).toBe('Pourparlers d’Osterbourg');
    const said = Object.values(subjects).flatMap(({ facts, since, lead }) => [
      lead?.headline ?? '',
      ...[...facts, ...since].map(({ text }) => plain(text)),
    ]);
    expect(said.filter((text) => /^\p{Ll}/u.test(text))).toEqual([]);
    expect(said.join('\n')).toMatch(/^Pourparlers d’Osterbourg/m);
  });

  it('never tells a deprecated statement', async () => {
    expect(JSON.stringify(await factsOf(['Ann, Bob.']))).not.toContain('Never happened');
  });

  it('shows three or four facts', async () => {
    expect((await factsOf(['Ann.'])).subjects['ann-one']?.facts).toHaveLength(4);
  });

  it('a place or body is led by what it has to do with the article’s others', async () => {
    const alone = await factsOf(['The Council met.']);
    expect(alone.subjects.council?.lead?.headline).toBe('Chose a new logo');
    const along = await factsOf(['The Council and Landia.', 'Landia, Landia.']);
    expect(along.subjects.council?.lead?.headline).toBe('Osterburg talks');
    expect(rows(along.subjects.council?.facts)[1]).toBe('18 Dec 2025: Lent Landia 90 billion');
    expect(rows(along.subjects.landia?.facts)).toContain(
      '18 Dec 2025: Landic Council: Lent Landia 90 billion',
    );
  });

  it('a country with nothing else is led by who held its highest office on the day', async () => {
    const told = async (published: string) => {
      const { lead, facts, since } = (await factsOf(['Osterburg.'], published)).subjects.osterburg ?? {};
      return {
        lead: lead && `${lead.headline} | ${plain(lead.detail)}`,
        facts: rows(facts),
        since: rows(since),
      };
    };
    const early = await told('2015-01-01');
    expect(early.lead).toBe('Leader of Osterburg: Bob Two | 2010–2026');
    expect(early.since).toContain('9 May 2026: Leader of Osterburg: Cyd Three · before: Bob Two');
    expect((await told('2026-05-20')).facts).toContain(
      '9 May 2026: Leader of Osterburg: Cyd Three, since 9 May 2026',
    );
  });

  it('a handover between two of the page is told once', async () => {
    const { facts, lead } = (await factsOf(['Ann, Dee, Landia.'])).subjects.landia ?? {};
    const told = [...rows(facts), `${lead?.headline} ${lead && plain(lead.detail)}`];
    expect(told.filter((text) => text.includes('10 Jan 2020'))).toHaveLength(1);
  });

  it('what everybody knows is not told, and a name with nothing else is silent', async () => {
    const bare = await smallStore([
      place('farland', 'Farland', {
        type: 'country',
        statements: [{ property: 'capital', value: 'fartown', references: [ref()] }],
      }),
      place('fartown', 'Fartown'),
    ]);
    const { article, spotted } = articleOf(['Farland.'], { Farland: 'farland' });
    const { subjects, silent } = await pageFacts(article, spotted, bare, { locale: 'en' });
    expect(subjects.farland?.lead).toBeUndefined();
    expect(rows(subjects.farland?.facts)).toEqual([]);
    expect(silent).toEqual(['farland']);
  });

  it('is led by what is said, with its day beneath, and not by the bare day', async () => {
    const said =
      'Farland’s parliament asked all its neighbours for help after the harvest failed in the north';
    const store = await smallStore([
      place('farland', 'Farland', {
        type: 'country',
        statements: [{ property: 'decision', text: { en: said }, when: '2020-05-01', references: [ref()] }],
      }),
    ]);
    const { article, spotted } = articleOf(['Farland.'], { Farland: 'farland' });
    const { lead } = (await pageFacts(article, spotted, store, { locale: 'en' })).subjects.farland ?? {};
    expect([lead?.headline, lead && plain(lead.detail)]).toEqual([said, '1 May 2020']);
  });

  it('an event says when, where and who', async () => {
    const subject = (await factsOf(['The Talks.'])).subjects['2025-03-01-talks'];
    expect(subject?.line).toBe('What happened at 2025-03-01-talks');
    expect(subject?.lead?.headline).toBe('1–2 Mar 2025');
    expect(subject?.lead && plain(subject.lead.detail)).toBe(
      'Osterburg · in person · Landia, Landic Council, Dee Four',
    );
  });
});
