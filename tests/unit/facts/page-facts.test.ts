import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact, PageFacts, Rich } from '../../../lib/facts/page.ts';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import type { Store } from '../../../lib/facts/store.ts';
import { articleOf, event, office, person, place, ref, smallStore } from './small-base.ts';

const NAMES = {
  Ann: 'ann-one',
  Bob: 'bob-two',
  Cyd: 'cyd-three',
  Dee: 'dee-four',
  Landia: 'landia',
  Osterburg: 'osterburg',
  Council: 'council',
  Talks: '2025-03-01-talks',
  Ghost: 'not-in-the-base',
};

const plain = ({ parts }: Rich) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const rows = (facts: Fact[] = []) => facts.map(({ date, text }) => `${date}: ${plain(text)}`);

const records = [
  person('ann-one', 'Ann One', {
    gender: 'feminine',
    roles: [
      {
        office: 'president-of-landia',
        from: '2020-01-10',
        checked: '2025-12-01',
        references: [ref('kremlin'), ref('wire')],
      },
    ],
    statements: [
      { property: 'fact', text: 'Visited the front', when: '2026-02-03', references: [ref()] },
      {
        property: 'position',
        text: 'It is time to talk to Bob',
        by: 'ann-one',
        about: ['bob-two'],
        when: '2025-09-01',
        references: [ref()],
      },
      {
        property: 'figure',
        text: 'Has 12 advisers',
        amount: 12,
        unit: 'people',
        when: '2024',
        references: [ref(), ref('wire', { says: { amount: 14 } })],
      },
      {
        property: 'fact',
        text: 'Never happened',
        when: '2025-01-01',
        rank: 'deprecated',
        references: [ref()],
      },
    ],
  }),
  person(
    'bob-two',
    { en: 'Bob Two', fr: 'Robert Deux' },
    {
      gender: 'masculine',
      roles: [
        {
          office: 'leader-of-osterburg',
          from: '2010-05-29',
          to: '2026-05-09',
          checked: '2026-05-09',
          references: [ref('other'), ref('kremlin')],
        },
      ],
    },
  ),
  person('cyd-three', 'Cyd Three', {
    roles: [
      {
        office: 'leader-of-osterburg',
        from: '2026-05-09',
        checked: '2026-06-02',
        references: [ref('other'), ref('kremlin')],
      },
    ],
  }),
  person('dee-four', 'Dee Four', {
    roles: [
      {
        office: 'president-of-landia',
        from: '2012-01-10',
        to: '2020-01-10',
        checked: '2020-01-10',
        references: [ref()],
      },
    ],
  }),
  office('president-of-landia', { en: 'President of Landia', fr: 'présidente de Landie' }, 'landia'),
  office('leader-of-osterburg', 'Leader of Osterburg', 'osterburg', {
    title: { en: 'Leader', fr: 'chef' },
    function: 'head-of-government',
  }),
  place('landia', 'Landia', { type: 'country' }),
  place('osterburg', { en: 'Osterburg', fr: 'Osterbourg' }),
  {
    id: 'council',
    kind: 'organisation',
    label: 'Landic Council',
    description: 'A council of states',
    type: 'international',
    statements: [
      {
        property: 'decision',
        text: 'Lent Landia 90 billion',
        when: '2025-12-18',
        about: ['landia'],
        references: [ref()],
      },
      { property: 'decision', text: 'Chose a new logo', when: '2026-01-20', references: [ref()] },
    ],
  },
  event('2022-02-07-ann-bob', {
    label: 'Ann–Bob talks in Osterburg',
    description: { en: 'Five hours about the border', fr: 'Cinq heures sur la frontière' },
    where: 'osterburg',
    participants: ['ann-one', 'bob-two'],
  }),
  event('2020-01-19-conference', {
    form: 'summit',
    label: { en: 'Osterburg conference' },
    where: 'osterburg',
    participants: ['ann-one', 'bob-two', 'dee-four', 'council'],
    encounters: [{ among: ['ann-one', 'bob-two'], how: 'brief' }],
  }),
  event('2025-03-01-talks', {
    form: 'talks',
    when: '2025-03-01/2025-03-02',
    label: 'Osterburg talks',
    where: 'osterburg',
    participants: ['landia', 'council', 'dee-four'],
  }),
  event('2025-07-01-call', {
    form: 'call',
    mode: 'phone',
    participants: ['ann-one', 'bob-two'],
    references: [ref('kremlin')],
  }),
  event('2026-03-09-ann-bob', {
    where: 'landia',
    participants: ['ann-one', 'bob-two'],
    references: [ref('other'), ref('kremlin')],
  }),
];
const reach = [
  {
    pair: ['ann-one', 'bob-two'],
    of: 'meeting',
    from: '2020-01-01',
    to: '2026-07-01',
    basis: 'all read',
    references: [ref('other')],
  },
  {
    pair: ['ann-one', 'bob-two'],
    of: 'call',
    from: '2020-01-01',
    to: '2026-07-01',
    basis: 'all read',
    references: [ref('other')],
  },
];

let store: Store;
beforeAll(async () => {
  store = await smallStore(records, reach);
});

async function factsOf(
  paragraphs: string[],
  published: string | null = '2026-02-04',
  {
    locale = 'en',
    today = '2026-11-21',
    findings = [] as { event: string; claim: string; ours: string }[],
  } = {},
): Promise<PageFacts> {
  const { article, spotted } = articleOf(paragraphs, NAMES, published, findings);
  return pageFacts(article, spotted, store, { locale, today });
}

describe('a pair', () => {
  it('leads both cards of a sentence, and is told as of the article’s day', async () => {
    const facts = await factsOf(['Ann last met Bob in 2022.']);
    expect(facts.mentions.map(({ pair }) => pair)).toEqual(['ann-one|bob-two', 'ann-one|bob-two']);
    const pair = facts.pairs['ann-one|bob-two'];
    expect(pair?.label).toBe('Ann and Bob');
    expect(pair?.lead.headline).toBe('Last met 7 Feb 2022');
    expect(pair && plain(pair.lead.detail)).toBe('Osterburg, in person · met again since');
    expect(rows(pair?.facts)).toEqual([
      '1 Jul 2025: Last spoke by phone. What happened at 2025-07-01-call',
      '1 Sept 2025: Ann One: It is time to talk to Bob',
      '19 Jan 2020: Met briefly in Osterburg · Osterburg conference',
    ]);
    expect(rows(pair?.since)).toEqual([
      '9 Mar 2026: Met in person (Landia). What happened at 2026-03-09-ann-bob',
    ]);
    expect(pair?.dots.map(({ id, lane, label }) => `${lane} ${id} ${label}`)).toEqual([
      'brief 2020-01-19-conference 19 Jan 2020, Osterburg',
      'meeting 2022-02-07-ann-bob 7 Feb 2022, Osterburg',
      'call 2025-07-01-call 1 Jul 2025',
      'meeting 2026-03-09-ann-bob 9 Mar 2026, Landia',
    ]);
    expect(pair?.reach).toBe('records checked to 1 Jul 2026');
  });

  it('answers the same question as of other days', async () => {
    const lead = async (published: string | null) => {
      const found = (await factsOf(['Ann met Bob.'], published)).pairs['ann-one|bob-two']?.lead;
      return found && `${found.headline} | ${plain(found.detail)}`;
    };
    expect(await lead('2021-01-01')).toBe(
      'Last met 19 Jan 2020 | Osterburg, in person, briefly · Osterburg conference · met again since',
    );
    expect(await lead('2026-06-01')).toBe(
      'Last met 9 Mar 2026 | Landia, in person · no meeting since, in records to 1 Jul 2026',
    );
    // Beyond the reach nothing is the last.
    expect(await lead('2026-08-01')).toBe(
      'Met 9 Mar 2026 | Landia, in person · latest in our records (to 1 Jul 2026)',
    );
    expect(await lead(null)).toBe(
      'Met 9 Mar 2026 | Landia, in person · latest in our records (to 1 Jul 2026)',
    );
    // Before the first there is none, and no pair that leads.
    expect(await lead('2019-06-01')).toBeUndefined();
  });

  it('may be tied by an office that one took from the other', async () => {
    const facts = await factsOf(['Ann came after Dee.']);
    const lead = facts.pairs['ann-one|dee-four']?.lead;
    expect(lead?.headline).toBe('Ann One succeeded Dee Four');
    expect(lead && plain(lead.detail)).toBe('President of Landia · 10 Jan 2020');
    expect(facts.mentions[0]?.pair).toBe('ann-one|dee-four');
  });

  it('says who said so, since neither goes without saying', async () => {
    const facts = await factsOf(['Ann and Bob.']);
    const said = facts.pairs['ann-one|bob-two']?.facts.find(({ when }) => when === '2025-09-01');
    expect(said?.text.parts[0]).toMatchObject({ subject: 'ann-one' });
    const own = [...(facts.subjects['ann-one']?.facts ?? [])].find(({ when }) => when === '2025-09-01');
    expect(own && plain(own.text)).toBe('It is time to talk to Bob');
  });

  it('is not listed when a lesser tie is all there is, and the text keeps the two apart', async () => {
    expect((await factsOf(['Ann slept.', 'Dee woke.'])).pairs).toEqual({});
  });

  it('is listed when its people only share the article', async () => {
    const facts = await factsOf(['Ann slept.', 'Bob woke.', 'Ann ate.']);
    expect(Object.keys(facts.pairs)).toEqual(['ann-one|bob-two']);
    expect(facts.mentions.every(({ pair }) => pair === 'ann-one|bob-two')).toBe(true);
  });
});

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
    expect(facts.baseVersion).toBe(store.catalog.version);
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
