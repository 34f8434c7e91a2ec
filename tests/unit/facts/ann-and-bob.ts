/** Two people, their offices and meetings: the base of the tests of what a page's facts say. */
import type { Fact, PageFacts } from '../../../lib/facts/page.ts';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { plain } from '../../../lib/facts/plain.ts';
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

export const rows = (facts: Fact[] = []) => facts.map(({ date, text }) => `${date}: ${plain(text)}`);

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
    label: { en: 'Osterburg talks', fr: 'pourparlers d’Osterbourg' },
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

let opened: Promise<Store> | null = null;

/** The base itself. */
export function annAndBob(): Promise<Store> {
  opened ??= smallStore(records, reach);
  return opened;
}

/** What the page's surfaces get for paragraphs that name some of the records. */
export async function factsOf(
  paragraphs: string[],
  published: string | null = '2026-02-04',
  {
    locale = 'en',
    today = '2026-11-21',
    findings = [] as { event: string; claim: string; ours: string }[],
  } = {},
): Promise<PageFacts> {
  const { article, spotted } = articleOf(paragraphs, NAMES, published, findings);
  return pageFacts(article, spotted, await annAndBob(), { locale, today });
}
