/** Subjects of the gallery's founding page. */
import type { PageFacts } from '../../lib/facts/page.ts';
import { cite, fact, lead, subject } from './build-facts.ts';
import { people } from './founding-people.ts';

export const subjects: PageFacts['subjects'] = {
  ...people,
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
};
