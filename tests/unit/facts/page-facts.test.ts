import { describe, expect, it } from 'vitest';
import { plain } from '../../../lib/facts/plain.ts';
import { annAndBob, factsOf } from './ann-and-bob.ts';

describe('sources', () => {
  it('stand once in the page’s list, with what each says instead and the day it was checked', async () => {
    const facts = await factsOf(['Ann.']);
    const figure = facts.subjects['ann-one']?.facts.find(({ when }) => when === '2024');
    expect(figure?.differ).toEqual({
      label: 'Figures differ.',
      sides: [
        { who: 'Paper', says: '12 people' },
        { who: 'AP', says: '14 people' },
      ],
    });
    expect(figure?.citations.map(({ says, checked }) => [says, checked])).toEqual([
      [undefined, '21 Nov 2026'],
      ['14 people', '21 Nov 2026'],
    ]);
    expect(figure?.oneSource).toBe(true);
    expect(new Set(facts.sources.map(({ id }) => id)).size).toBe(facts.sources.length);
    const cited = [...Object.values(facts.subjects), ...Object.values(facts.pairs)].flatMap(
      ({ lead, facts: list, since }) =>
        [...(lead ? [lead] : []), ...list, ...since].flatMap(({ citations }) => citations),
    );
    for (const { source } of cited) expect(facts.sources[source]?.url).toMatch(/^https:/);
    expect(cited.length).toBeGreaterThan(0);
  });

  it('say how far the pages reach, not the day somebody read them', async () => {
    expect((await factsOf(['Bob.'])).checkedTo).toBe('Checked to 15 Jun 2026');
  });

  it('are told with what the article itself says', async () => {
    const finding = { event: '2022-02-07-ann-bob', claim: '2022-02-08', ours: '2022-02-07' };
    const facts = await factsOf(['Ann last met Bob on 8 February 2022.'], '2026-02-04', {
      findings: [finding],
    });
    const sides = [
      { who: 'Kremlin, AP', says: '7 Feb 2022' },
      { who: 'this article', says: '8 Feb 2022' },
    ];
    expect(facts.pairs['ann-one|bob-two']?.lead.differ).toEqual({ label: 'Dates differ.', sides });
    expect(facts.findings).toMatchObject([{ claim: '2022-02-08', differ: { sides } }]);
    expect(facts.mentions[0]?.findings).toEqual([0]);
    expect(facts.mentions[1]?.findings).toEqual([]);
  });
});

describe('a page', () => {
  it('drops mentions of what the base does not hold', async () => {
    const facts = await factsOf(['A Ghost saw Ann.']);
    expect(facts.mentions.map(({ subject }) => subject)).toEqual(['ann-one']);
  });

  it('tells those whom its facts name, so that they open in place', async () => {
    const facts = await factsOf(['Bob.']);
    expect(facts.subjects['cyd-three']?.line).toBe('Somebody called cyd-three');
    expect(facts.subjects['leader-of-osterburg']?.lead?.headline).toBe('Bob Two');
  });

  it('names the day it speaks as of, the base and the locale', async () => {
    const facts = await factsOf(['Ann.']);
    expect(facts.asOf).toEqual({ day: '2026-02-04', label: 'As of 4 Feb 2026' });
    expect(facts.baseVersion).toBe((await annAndBob()).catalog.version);
    expect(facts.locale).toBe('en');
  });

  it('with nothing found is empty', async () => {
    const facts = await factsOf(['Nobody here.']);
    expect([facts.mentions, facts.subjects, facts.pairs, facts.sources]).toEqual([[], {}, {}, []]);
  });
});

describe('in another language', () => {
  it('structure is said in it, and free text keeps its own, marked', async () => {
    const facts = await factsOf(['Ann met Bob.', 'Council.'], '2026-02-04', { locale: 'fr' });
    const pair = facts.pairs['ann-one|bob-two'];
    expect(pair?.lead.headline).toBe('Dernière rencontre\u00a0: 7 févr. 2022');
    expect(pair && plain(pair.lead.detail)).toBe('Osterbourg, en personne · d’autres rencontres ont suivi');
    expect(pair?.facts[0]).toMatchObject({
      date: '1 juil. 2025',
      text: { parts: ['Dernier entretien téléphonique'] },
      note: { text: 'What happened at 2025-07-01-call', lang: 'en' },
    });
    expect(facts.subjects['ann-one']?.line).toBe(
      'Présidente de Landie · depuis le 10 janv. 2020 (état au 1 déc. 2025)',
    );
    // What a larger event was about says little of these two.
    expect(pair?.facts.find(({ when }) => when === '2020-01-19')?.note).toBeUndefined();
    // The office has no French label, but a French title.
    expect(facts.subjects['bob-two']?.line).toBe('Chef (Osterbourg) à la parution de l’article · 2010–2026');
    expect(facts.subjects.council).toMatchObject({ line: 'A council of states', lineLang: 'en' });
    expect(facts.subjects.council?.lead).toMatchObject({
      headline: 'Osterburg conference',
      headlineLang: 'en',
    });
  });

  it('an event without a label in it is said by its structure', async () => {
    const { subjects } = await factsOf(['Ann.', 'Landia.'], '2026-02-04', { locale: 'de' });
    const told = [...(subjects['ann-one']?.facts ?? []), subjects['ann-one']?.lead].map((fact) =>
      fact && 'text' in fact ? plain(fact.text) : fact?.headline,
    );
    expect(told).toContain('Telefonat mit Bob Two');
  });
});
