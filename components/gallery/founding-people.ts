/** People of the gallery's founding page. */
import type { PageFacts } from '../../lib/facts/page.ts';
import { cite, fact, lead, subject } from './build-facts.ts';

export const people: PageFacts['subjects'] = {
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
  'peter-magyar': subject('peter-magyar', 'person', 'Péter Magyar', 'Hungarian politician, leader of Tisza', {
    since: [
      fact(
        '2026-05-09',
        '9 May 2026',
        'Became Prime Minister of Hungary, succeeding [viktor-orban:Viktor Orbán].',
        cite(7),
      ),
    ],
  }),
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
      since: [fact('2026-07', 'Jul 2026', 'Left office as Defence Minister.', cite(9), { oneSource: true })],
    },
  ),
};
