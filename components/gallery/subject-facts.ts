/** Subject pages written by hand for the gallery: a pair with its gap, an office handed over, five hundred entries. */
import type { Entry, Lane, SubjectPage } from '../../lib/facts/subject-page.ts';
import { cite, fact, lead, rich, subject } from './build-facts.ts';
import { foundingPage } from './facts.ts';

const AS_OF = { day: '2026-02-04', label: 'As of 4 Feb 2026, the date of this article' };

function entry(day: string, date: string, lane: Lane, text: string, until = day): Entry {
  const phase = day > AS_OF.day ? 'since' : 'before';
  return {
    fact: { ...fact(day, date, text, cite(0, 1)), id: `${day}-${lane}` },
    lane,
    earliest: day,
    latest: until,
    phase,
  };
}

function page(more: Partial<SubjectPage>): SubjectPage {
  return {
    subject: null,
    pair: null,
    entries: [],
    tenures: [],
    reach: '',
    reachTo: null,
    sources: foundingPage.sources,
    asOf: AS_OF,
    today: '2026-11-22',
    checkedTo: 'Checked to 21 Nov 2026',
    baseVersion: '1',
    locale: 'en',
    ...more,
  };
}

export const pairPage = page({
  pair: foundingPage.pairs['emmanuel-macron|vladimir-putin'] ?? null,
  reach: 'meetings checked to 22 Jun 2026 · calls checked to 22 Jun 2026',
  reachTo: '2026-06-22',
  entries: [
    entry(
      '2026-02-13',
      '13 Feb 2026',
      'none',
      'Macron said that no conversation was planned in the coming days.',
    ),
    entry(
      '2025-07-01',
      '1 Jul 2025',
      'call',
      'Spoke by phone for about two hours, the first time since Sept 2022.',
    ),
    entry('2022-09-11', '11 Sep 2022', 'call', 'Spoke by phone about the power station at Zaporizhzhia.'),
    entry('2022-08-19', '19 Aug 2022', 'call', 'Spoke by phone.'),
    entry('2022-05-28', '28 May 2022', 'call', 'Spoke by phone, with the German chancellor.'),
    entry('2022-03-03', '3 Mar 2022', 'call', 'Spoke by phone for an hour and a half.'),
    entry('2022-02-24', '24 Feb 2022', 'call', 'Spoke by phone on the day of the invasion.'),
    entry('2022-02-20', '20 Feb 2022', 'call', 'Spoke by phone, twice.'),
    entry('2022-02-07', '7 Feb 2022', 'meeting', 'Met in person at the Kremlin for more than five hours.'),
    entry('2020-01-19', '19 Jan 2020', 'brief', 'Met briefly in Berlin · Libya conference'),
    entry('2019-12-09', '9 Dec 2019', 'talks', 'Met with others in Paris · Normandy summit'),
    entry('2019-08-19', '19 Aug 2019', 'meeting', 'Met in person at Fort de Brégançon.'),
    entry('2019-06-28', '28 Jun 2019', 'meeting', 'Met in person in Osaka.'),
    entry('2018-11-30', '30 Nov 2018', 'meeting', 'Met in person in Buenos Aires.'),
    entry('2018-11-11', '11 Nov 2018', 'brief', 'Met briefly in Paris · Armistice centenary'),
    entry('2018-07-15', '15 Jul 2018', 'meeting', 'Met in person in Moscow.'),
    entry('2018-05-24', '24 May 2018', 'meeting', 'Met in person in Saint Petersburg.'),
    entry('2017-07-08', '8 Jul 2017', 'meeting', 'Met in person in Hamburg.'),
    entry('2017-05-29', '29 May 2017', 'meeting', 'Met in person in Versailles.'),
  ],
});

const orban = rich('[viktor-orban:Viktor Orbán]');
const office = rich('[prime-minister-of-hungary:Prime Minister of Hungary]');
const tenure = { office, citations: cite(7), oneSource: false, acting: false, disputed: '' };

export const officePage = page({
  subject: subject(
    'prime-minister-of-hungary',
    'office',
    'Prime Minister of Hungary',
    'Head of government of Hungary',
    {
      lead: lead('magyar', 'Held by Viktor Orbán when this was written', 'until 9 May 2026', cite(7)),
      wikipedia: 'Prime Minister of Hungary',
    },
  ),
  tenures: [
    {
      ...tenure,
      id: 'orban-1',
      person: orban,
      span: '1998–2002',
      earliest: '1998-07-06',
      latest: '2002-05-27',
      before: rich('Gyula Horn'),
      after: rich('Péter Medgyessy'),
    },
    {
      ...tenure,
      id: 'orban-2',
      person: orban,
      span: '2010–2026',
      earliest: '2010-05-29',
      latest: '2026-05-09',
      before: rich('Gordon Bajnai'),
      after: rich('[peter-magyar:Péter Magyar]'),
    },
    {
      ...tenure,
      id: 'magyar',
      person: rich('[peter-magyar:Péter Magyar]'),
      span: 'since 9 May 2026',
      earliest: '2026-05-09',
      latest: null,
      before: orban,
      after: null,
      disputed: '',
    },
  ],
  entries: [
    entry('2026-05-09', '9 May 2026', 'office', 'Péter Magyar succeeded Viktor Orbán.'),
    entry(
      '2026-04-12',
      '12 Apr 2026',
      'decision',
      'Parliamentary election: two thirds of the seats for Tisza.',
    ),
    entry('2022-02-24', 'since 24 Feb 2022', 'conflict', 'War in Ukraine.', '9999-12-31'),
    entry('2010-05-29', '29 May 2010', 'office', 'Viktor Orbán succeeded Gordon Bajnai.'),
    entry('1998-07-06', '6 Jul 1998', 'office', 'Viktor Orbán succeeded Gyula Horn.'),
  ],
});

const LANES: Lane[] = ['meeting', 'call', 'talks', 'brief', 'decision', 'conflict', 'none'];

export const longSubjectPage = page({
  subject: subject(
    'european-union',
    'organisation',
    'European Union',
    'Political and economic union of European states',
  ),
  entries: Array.from({ length: 500 }, (_, index) => {
    const day = new Date(Date.UTC(2026, 0, 30) - index * 29 * 86_400_000).toISOString().slice(0, 10);
    return entry(
      day,
      day,
      LANES[index % LANES.length] ?? 'other',
      `Entry ${500 - index} of a subject with many: text of the usual length, with a second clause.`,
    );
  }),
});

/** Two encounters, and nothing that could be folded between them. */
export const twoEncounters: Entry[] = [
  entry('2025-03-04', '4 Mar 2025', 'meeting', 'Met in person in Paris.'),
  entry('2024-11-20', '20 Nov 2024', 'call', 'Spoke by phone.'),
];

/** Sixty over nine years, some days apart and some months. */
export const sixtyEncounters: Entry[] = Array.from({ length: 60 }, (_, index) => {
  const day = new Date(Date.UTC(2025, 11, 20) - (index * 41 + (index % 7) * 13) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const lane = (['meeting', 'call', 'call', 'brief', 'talks'] as const)[index % 5] ?? 'call';
  return entry(day, day, lane, 'Met or spoke.');
});

export const emptySubjectPage = page({
  subject: subject('bregancon', 'place', 'Brégançon', 'Fort on the coast of Provence'),
  asOf: null,
});
