/** Pairs of the gallery's founding page, and where its article says something else. */
import type { PageFacts } from '../../lib/facts/page.ts';
import { cite, dot, fact, lead } from './build-facts.ts';

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

export const pairs: PageFacts['pairs'] = {
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
};

export const findings: PageFacts['findings'] = [
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
];
