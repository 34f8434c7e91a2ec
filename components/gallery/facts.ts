/**
 * Page facts written by hand for the gallery: what the founding article's page gives, so that every
 * component is seen with text of real length. The dates are those of the fact base; addresses are not real.
 */
import type { PageFacts } from '../../lib/facts/page.ts';
import { cite, dot, fact, lead, page, rich, source, subject } from './build-facts.ts';

const sources = [
  source('President of Russia', 'Talks with President of France Emmanuel Macron', '7 Feb 2022', 'primary'),
  source('DTN', 'Macron, Putin hold talks as Ukraine crisis grows', '8 Feb 2022', 'newspaper', {
    carries: 'AP',
  }),
  source('bne IntelliNews', 'Macron readies for possible Putin meeting', '4 Feb 2026', 'newspaper'),
  source('TASS', 'Putin, Macron hold first telephone conversation since 2022', '2 Jul 2025', 'agency'),
  source(
    'Ukrainska Pravda',
    'Putin and Macron speak for the first time in almost three years',
    '1 Jul 2025',
    'newspaper',
  ),
  source('WTOP', 'Three-day ceasefire and prisoner exchange announced', '8 May 2026', 'newspaper', {
    carries: 'AP',
  }),
  source('Élysée', 'Visite de travail de M. Vladimir Poutine', '', 'primary', { language: 'fr' }),
  source('Euronews', 'Péter Magyar sworn in as Hungary’s prime minister', '9 May 2026', 'newspaper'),
  source(
    'Official Journal of the European Union',
    'Regulation establishing the Ukraine Support Loan',
    '24 Feb 2026',
    'gazette',
  ),
  source('Straits Times', 'Ukraine, Russia end second day of talks', '5 Feb 2026', 'newspaper', {
    carries: 'Reuters',
  }),
  source('Xinhua', 'First trilateral talks conclude in Abu Dhabi', '24 Jan 2026', 'agency'),
];

const macronPutinDots = [
  dot('2017-05-29', 'meeting', '29 May 2017, Versailles'),
  dot('2017-07-08', 'meeting', '8 Jul 2017, Hamburg'),
  dot('2018-05-24', 'meeting', '24 May 2018, Saint Petersburg'),
  dot('2018-07-15', 'meeting', '15 Jul 2018, Moscow'),
  dot('2018-11-11', 'brief', '11 Nov 2018, Paris'),
  dot('2018-11-30', 'meeting', '30 Nov 2018, Buenos Aires'),
  dot('2019-06-28', 'meeting', '28 Jun 2019, Osaka'),
  dot('2019-08-19', 'meeting', '19 Aug 2019, Brégançon'),
  dot('2019-12-09', 'meeting', '9 Dec 2019, Paris'),
  dot('2020-01-19', 'brief', '19 Jan 2020, Berlin'),
  { ...dot('2022-02-07', 'meeting', '7 Feb 2022, Moscow'), id: '2022-02-07-macron-putin-moscow' },
  dot('2022-09-11', 'call', '11 Sep 2022, by phone'),
  dot('2025-07-01', 'call', '1 Jul 2025, by phone'),
];

const mention = (id: string, more: Partial<PageFacts['mentions'][number]> = {}) => ({
  block: 0,
  start: 0,
  end: 6,
  subject: id,
  how: 'name' as const,
  findings: [],
  ...more,
});

/** The founding article's page. Mentions: 0 Putin, 1 Macron, 2 the meeting, 3 Orbán, 4 Fedorov, then one of each other. */
export const foundingPage: PageFacts = page({
  sources,
  mentions: [
    mention('vladimir-putin', { pair: 'emmanuel-macron|vladimir-putin' }),
    mention('emmanuel-macron', { pair: 'emmanuel-macron|vladimir-putin' }),
    mention('2022-02-07-macron-putin-moscow', { how: 'description', findings: [0] }),
    mention('viktor-orban', { pair: 'viktor-orban|vladimir-putin' }),
    mention('mykhailo-fedorov'),
    mention('abu-dhabi-talks', { how: 'description', findings: [1] }),
    mention('european-union'),
    mention('kremlin'),
    mention('anchorage'),
    mention('donald-trump', { pair: 'donald-trump|vladimir-putin' }),
    mention('kyiv-school-of-economics'),
    mention('vladimir-putin', { pair: 'emmanuel-macron|vladimir-putin' }),
    mention('ukraine-support-loan'),
    mention('mirage-2000-5'),
    mention('liberation'),
  ],
  subjects: {
    'vladimir-putin': subject(
      'vladimir-putin',
      'person',
      'Vladimir Putin',
      'President of Russia · since 7 May 2012',
      {
        wikipedia: 'Vladimir Putin',
        lead: lead('alaska', 'Met 15 Aug 2025', 'Anchorage, with [donald-trump:Donald Trump]', cite(3)),
        facts: [
          fact(
            '2025-08-15',
            '15 Aug 2025',
            'Met [donald-trump:Donald Trump] in Anchorage; no agreement was reached.',
            cite(5),
          ),
        ],
        since: [
          fact(
            '2026-05-09/2026-05-11',
            '9–11 May 2026',
            'Three-day truce with Ukraine; 1,000 prisoners exchanged each way.',
            cite(5),
          ),
        ],
      },
    ),
    'emmanuel-macron': subject(
      'emmanuel-macron',
      'person',
      'Emmanuel Macron',
      'President of France · since 14 May 2017',
    ),
    'donald-trump': subject(
      'donald-trump',
      'person',
      'Donald Trump',
      'President of the United States · since 20 Jan 2025',
      {
        facts: [
          fact(
            '2025-08-15',
            '15 Aug 2025',
            'Met [vladimir-putin:Vladimir Putin] in Anchorage; no agreement was reached.',
            cite(5),
          ),
        ],
      },
    ),
    'viktor-orban': subject(
      'viktor-orban',
      'person',
      'Viktor Orbán',
      'Prime Minister of Hungary when this was written · 2010–2026',
      {
        since: [
          fact(
            '2026-04-12',
            '12 Apr 2026',
            'Lost the election to [peter-magyar:Péter Magyar]’s Tisza, which won two thirds of the seats.',
            cite(7),
          ),
          fact(
            '2026-05-09',
            '9 May 2026',
            'Left office as Prime Minister of Hungary, succeeded by [peter-magyar:Péter Magyar].',
            cite(7),
          ),
        ],
      },
    ),
    'peter-magyar': subject(
      'peter-magyar',
      'person',
      'Péter Magyar',
      'Hungarian politician, leader of Tisza',
      {
        since: [
          fact(
            '2026-05-09',
            '9 May 2026',
            'Became Prime Minister of Hungary, succeeding [viktor-orban:Viktor Orbán].',
            cite(7),
          ),
        ],
      },
    ),
    'mykhailo-fedorov': subject(
      'mykhailo-fedorov',
      'person',
      'Mykhailo Fedorov',
      'Defence Minister of Ukraine · since 14 Jan 2026',
      {
        lead: lead('role', 'In office since 14 Jan 2026', 'appointed by parliament with 277 votes', cite(4), {
          oneSource: true,
        }),
        facts: [
          fact(
            '2026-01-27',
            '27 Jan 2026',
            'Spoke with the French defence minister about more Mirage 2000-5 jets.',
            cite(4),
            {
              differ: {
                label: 'Dates differ.',
                sides: [
                  { who: 'UNN', says: '27 Jan' },
                  { who: 'United24', says: '28 Jan' },
                ],
              },
            },
          ),
        ],
        since: [
          fact('2026-07', 'Jul 2026', 'Left office as Defence Minister.', cite(9), { oneSource: true }),
        ],
      },
    ),
    '2022-02-07-macron-putin-moscow': subject(
      '2022-02-07-macron-putin-moscow',
      'event',
      'Macron–Putin talks in Moscow',
      'Five hours on Ukraine and European security, days before the invasion',
      {
        lead: lead(
          '2022-02-07-macron-putin-moscow',
          '7 Feb 2022, Moscow',
          'In person, at the Kremlin · [emmanuel-macron:Emmanuel Macron], [vladimir-putin:Vladimir Putin]',
          cite(0, 1, [2, '8 Feb 2022']),
        ),
        since: [],
      },
    ),
    'abu-dhabi-talks': subject(
      'abu-dhabi-talks',
      'event',
      'Abu Dhabi talks',
      'First round between the United States, Ukraine and Russia',
      {
        lead: lead(
          'abu-dhabi-talks',
          '23–24 Jan 2026, Abu Dhabi',
          'In person · United States, Ukraine, Russia',
          cite(10),
        ),
        since: [
          fact(
            '2026-02-04/2026-02-05',
            '4–5 Feb 2026',
            'Second round; 157 prisoners exchanged each way.',
            cite(9),
          ),
          fact(
            '2026-02-17/2026-02-18',
            '17–18 Feb 2026',
            'Third round, in Geneva; it ended after two hours on the second day.',
            cite(9),
          ),
          fact('2026-05-09/2026-05-11', '9–11 May 2026', 'Three-day truce.', cite(5)),
          fact(
            '2026-06-19',
            '19 Jun 2026',
            'The European Council’s president called for a direct channel to Moscow.',
            cite(9),
          ),
        ],
      },
    ),
    'european-union': subject(
      'european-union',
      'organisation',
      'European Union',
      'Union of 27 European states',
      {
        lead: lead('loan', '€90bn loan to Ukraine agreed', '18–19 Dec 2025, European Council', cite(8)),
        facts: [
          fact(
            '2014-07-31~',
            'about Jul 2014',
            'Sanctions against Russia’s banks, arms and oil technology.',
            cite(8),
          ),
        ],
      },
    ),
    kremlin: subject('kremlin', 'organisation', 'The Kremlin', 'Seat and staff of the president of Russia', {
      facts: [fact('2026-02-03', '3 Feb 2026', 'Received Macron’s diplomatic adviser.', cite(3))],
    }),
    anchorage: subject('anchorage', 'place', 'Anchorage', 'City in Alaska', {
      lead: lead(
        'alaska',
        'Trump and Putin met here on 15 Aug 2025',
        'Joint Base Elmendorf-Richardson',
        cite(5),
      ),
    }),
    'kyiv-school-of-economics': subject(
      'kyiv-school-of-economics',
      'organisation',
      'Kyiv School of Economics',
      'University and research institute in Kyiv',
    ),
    'ukraine-support-loan': subject(
      'ukraine-support-loan',
      'agreement',
      'Ukraine Support Loan',
      'EU loan of €90bn for 2026 and 2027',
      {
        lead: lead('loan', 'Agreed 18–19 Dec 2025', 'Brussels, European Council', cite(8), {
          differ: {
            label: 'Dates differ.',
            sides: [
              { who: 'Council conclusions', says: '18 Dec' },
              { who: 'AP', says: '19 Dec' },
            ],
          },
        }),
      },
    ),
    'mirage-2000-5': subject('mirage-2000-5', 'materiel', 'Mirage 2000-5', 'French fighter jet'),
    liberation: subject('liberation', 'work', 'Libération', 'French daily newspaper'),
  },
  pairs: {
    'emmanuel-macron|vladimir-putin': {
      a: 'emmanuel-macron',
      b: 'vladimir-putin',
      label: 'Macron and Putin',
      lead: lead(
        '2022-02-07-macron-putin-moscow',
        'Last met 7 Feb 2022',
        'Moscow, in person · no meeting since, in records to 22 Jun 2026',
        cite(0, 1),
      ),
      facts: [
        fact(
          '2025-07-01',
          '1 Jul 2025',
          'Last spoke by phone, for about two hours: their first call since Sept 2022.',
          cite(3, 4),
        ),
        fact('2020-01-19', '19 Jan 2020', 'Met briefly in Berlin · Libya conference', cite(6)),
        fact('2019-12-09', '9 Dec 2019', 'Met with others in Paris · Normandy summit', cite(6)),
        fact('2019-08-19', '19 Aug 2019', 'Met in person at Fort de Brégançon', cite(6)),
        fact('2019-06-28', '28 Jun 2019', 'Met in person in Osaka', cite(6)),
      ],
      since: [],
      dots: macronPutinDots,
      reach: 'records checked to 22 Jun 2026',
    },
    'viktor-orban|vladimir-putin': {
      a: 'viktor-orban',
      b: 'vladimir-putin',
      label: 'Orbán and Putin',
      lead: lead('2025-11-28', 'Met 28 Nov 2025', 'Moscow, in person', cite(3, 4)),
      facts: [
        fact(
          '2024-07-05',
          '5 Jul 2024',
          'Met in Moscow, days after Hungary took the EU Council presidency.',
          cite(5),
        ),
      ],
      since: [],
      dots: [],
      reach: '',
    },
    'donald-trump|vladimir-putin': {
      a: 'donald-trump',
      b: 'vladimir-putin',
      label: 'Trump and Putin',
      lead: lead('alaska', 'Met 15 Aug 2025', 'Anchorage, in person', cite(5)),
      facts: [],
      since: [],
      dots: [
        dot('2017-07-07', 'meeting', '7 Jul 2017, Hamburg'),
        dot('2018-07-16', 'meeting', '16 Jul 2018, Helsinki'),
        dot('2019-06-28', 'meeting', '28 Jun 2019, Osaka'),
        dot('2025-02-12', 'call', '12 Feb 2025, by phone'),
        dot('2025-03-18', 'call', '18 Mar 2025, by phone'),
        { ...dot('2025-08-15', 'meeting', '15 Aug 2025, Anchorage'), id: 'alaska' },
        dot('2025-10-16', 'call', '16 Oct 2025, by phone'),
      ],
      reach: '',
    },
  },
  findings: [
    {
      kind: 'date-differs',
      event: '2022-02-07-macron-putin-moscow',
      block: 0,
      start: 0,
      end: 10,
      claim: '2022-02-08',
      ours: '2022-02-07',
      differ: {
        label: 'Dates differ.',
        sides: [
          { who: 'Kremlin, AP', says: '7 Feb 2022' },
          { who: 'this article', says: '8 Feb 2022' },
        ],
      },
    },
    {
      kind: 'date-differs',
      event: 'abu-dhabi-talks',
      block: 0,
      start: 0,
      end: 10,
      claim: '2026-01-24',
      ours: '2026-01-23/2026-01-24',
      differ: {
        label: 'Dates differ.',
        sides: [
          { who: 'Xinhua', says: '23 Jan' },
          { who: 'this article', says: '24 Jan' },
        ],
      },
    },
  ],
});

/** Names and titles of the greatest length, many sources, a page without a date, free text in another language. */
export const longPage: PageFacts = page({
  asOf: null,
  sources: [
    source(
      'Ministry of Foreign Affairs of the Democratic Socialist Republic of Sri Lanka',
      'Joint statement on the occasion of the state visit and on the strengthening of the comprehensive strategic partnership between the two countries',
      '12 Oct 2019',
      'primary',
    ),
    source(
      'Frankfurter Allgemeine Zeitung',
      'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle',
      '3 Mar 2020',
      'newspaper',
      { language: 'de' },
    ),
    ...sources,
  ],
  mentions: [mention('long-person'), mention('bare')],
  subjects: {
    'long-person': subject(
      'long-person',
      'person',
      'Sri Lankabhimanya Maithripala Yapa Sirisena Wickremesinghe-Bandaranaike',
      'Minister of Foreign Affairs, Foreign Employment and Tourism of the Democratic Socialist Republic of Sri Lanka (acting) · since 12 Oct 2019, as of 3 Mar 2026 · disputed: not recognised by the Constitutional Council',
      {
        lead: lead(
          'long',
          'Signed the Comprehensive and Progressive Agreement for Trans-Pacific Partnership, 12 Oct 2019',
          'Colombo, in person · Presidential Secretariat · with the foreign ministers of eleven other states',
          cite(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11),
          { oneSource: true },
        ),
        facts: [
          fact(
            '2014~/2016~',
            'between about Sep 2014 and about Oct 2016',
            'Negotiated the Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstellenabkommen.',
            cite(0),
          ),
          {
            ...fact('2013', '', '', cite(1)),
            text: rich('Übernahm den Vorsitz der Kommission, deren Bericht nie veröffentlicht wurde.', 'de'),
          },
          fact('2012-01-01', '1 Jan 2012', 'Took office.', cite(2)),
        ],
      },
    ),
    bare: subject(
      'bare',
      'place',
      'Brégançon',
      'Fort on the coast of Provence, summer residence of French presidents',
    ),
  },
});

/** Sixty encounters, for dots that crowd. */
export const crowdedPage: PageFacts = page({
  ...foundingPage,
  pairs: {
    ...foundingPage.pairs,
    'emmanuel-macron|vladimir-putin': {
      ...(foundingPage.pairs['emmanuel-macron|vladimir-putin'] as PageFacts['pairs'][string]),
      dots: Array.from({ length: 60 }, (_, index) => {
        const day = `${2000 + Math.floor(index / 2.4)}-${String(1 + ((index * 7) % 12)).padStart(2, '0')}-15`;
        return {
          ...dot(day, (['meeting', 'brief', 'call'] as const)[index % 3] ?? 'meeting', day),
          id: `crowd-${index}`,
        };
      }),
    },
  },
});
