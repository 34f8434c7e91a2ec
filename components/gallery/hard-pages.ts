/** Pages that are hard to lay out: the longest names and titles, no date, sixty encounters. */
import type { PageFacts } from '../../lib/facts/page.ts';
import { cite, dot, fact, lead, mention, page, rich, source, subject } from './build-facts.ts';
import { foundingPage } from './facts.ts';
import { sources } from './founding-sources.ts';

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
