/** Which facts are told, of more than there is room for: each rule by a base made for it. */
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../lib/facts/candidates.ts';
import type { Fact, Rich } from '../../../lib/facts/page.ts';
import { PageContext } from '../../../lib/facts/page-context.ts';
import { pageFacts } from '../../../lib/facts/page-facts.ts';
import { relevance } from '../../../lib/facts/relevance.ts';
import { Telling } from '../../../lib/facts/telling.ts';
import { readerOf } from '../../../lib/i18n/reader.ts';
import { articleOf, event, office, person, place, ref, smallStore } from './small-base.ts';

const plain = ({ parts }: Rich) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const rows = (facts: Fact[] = []) => facts.map(({ date, text }) => `${date}: ${plain(text)}`);
const NAMES = { Ann: 'ann-one', Bob: 'bob-two', War: 'war-2024', Round: '2025-03-01-round-talks' };
const ann = person('ann-one', 'Ann One');
const bob = person('bob-two', 'Bob Two');
const both = { participants: ['ann-one', 'bob-two'] };

type Records = Parameters<typeof smallStore>[0];
async function factsOf(
  records: Records,
  paragraphs: string[],
  published = '2026-02-04',
  reach: object[] = [],
  names: Record<string, string> = NAMES,
) {
  const { article, spotted } = articleOf(paragraphs, names, published);
  return pageFacts(article, spotted, await smallStore(records, reach), { locale: 'en', today: '2026-11-21' });
}

describe('of a pair', () => {
  it('a table of many says little: what was said leads, and elsewhere in the article nothing does', async () => {
    const crowd = ['cyd-x', 'dee-x', 'eve-x'].map((id) => person(id, `${id} Name`));
    const all = ['ann-one', 'bob-two', ...crowd.map(({ id }) => id)];
    const records = [
      {
        ...ann,
        statements: [
          {
            property: 'position',
            by: 'ann-one',
            text: 'Time to talk',
            about: ['bob-two'],
            when: '2025-01-09',
            references: [ref()],
          },
        ],
      },
      bob,
      ...crowd,
      event('2025-08-18-table', {
        form: 'summit',
        participants: all,
        encounters: [{ among: all, how: 'small-group' }],
      }),
    ];
    const near = await factsOf(records, ['Ann and Bob.']);
    expect(near.pairs['ann-one|bob-two']?.lead.headline).toBe('Ann One: Time to talk');
    expect(rows(near.pairs['ann-one|bob-two']?.facts)).toEqual([
      '18 Aug 2025: Met with others · Event 2025-08-18-table',
    ]);
    expect((await factsOf(records, ['Ann.', 'Bob.'])).pairs).toEqual({});
  });

  it('people are called as the article calls them, or all in full where it does not call each by a word', async () => {
    const records = [ann, bob, person('cyd-x', 'Cyd X'), event('2020-01-19-meeting', both)];
    records.push(event('2020-02-19-other', { participants: ['ann-one', 'cyd-x'] }));
    const labels = async (text: string, names: Record<string, string>) => {
      const { pairs } = await factsOf(records, [text], undefined, [], names);
      return Object.values(pairs).map(({ label }) => label);
    };
    const [Ann, Bob, Cyd] = ['ann-one', 'bob-two', 'cyd-x'] as const;
    expect(await labels('Ann, Bob and Cyd.', { Ann, Bob, Cyd })).toEqual(['Ann and Bob', 'Ann and Cyd']);
    expect(await labels('Ann, Bob Two and Cyd.', { Ann, 'Bob Two': Bob, Cyd })).toEqual([
      'Ann One and Bob Two',
      'Ann One and Cyd X',
    ]);
  });

  it('what came since ends with the newest meeting and call, however much lies between', async () => {
    const call = (id: string) => event(id, { form: 'call', mode: 'phone', ...both });
    const records = [
      ann,
      bob,
      event('2020-01-19-meeting', both),
      ...['2021-02-01-a', '2021-03-01-b', '2021-04-01-c', '2021-05-01-d'].map(call),
      event('2022-02-07-meeting', both),
      call('2025-07-01-last'),
    ];
    const { pairs } = await factsOf(records, ['Ann and Bob.'], '2021-01-01');
    const days = pairs['ann-one|bob-two']?.since.map(({ when }) => when);
    expect(days).toHaveLength(3);
    expect(days?.slice(1)).toEqual(['2022-02-07', '2025-07-01']);
  });

  it('a call known to be the last stands before newer facts; any other in its place', async () => {
    const records = [
      {
        ...ann,
        statements: [
          {
            property: 'position',
            by: 'ann-one',
            text: 'Time to talk',
            about: ['bob-two'],
            when: '2025-09-09',
            references: [ref()],
          },
        ],
      },
      bob,
      event('2020-01-19-meeting', both),
      event('2024-07-01-call', { form: 'call', mode: 'phone', ...both }),
    ];
    const days = async (reach: object[]) =>
      (await factsOf(records, ['Ann and Bob.'], '2026-02-04', reach)).pairs['ann-one|bob-two']?.facts.map(
        ({ when }) => when,
      );
    const reach = {
      pair: ['ann-one', 'bob-two'],
      of: 'call',
      from: '2020-01-01',
      to: '2026-03-01',
      basis: 'all',
      references: [ref('other')],
    };
    expect(await days([reach])).toEqual(['2024-07-01', '2025-09-09']);
    expect(await days([])).toEqual(['2025-09-09', '2024-07-01']);
  });
});

describe('of a person', () => {
  it('what they said leads before what is told of somebody else, however new', async () => {
    const said = (by: string, text: string, when: string) => {
      return { property: 'position', by, text, about: ['ann-one'], when, references: [ref()] };
    };
    const own = { ...said('ann-one', 'Time to talk', '2025-12-19'), about: ['cyd-x'] };
    const records = [
      { ...ann, statements: [own] },
      { ...bob, statements: [said('bob-two', 'She is right', '2026-01-09')] },
      person('cyd-x', 'Cyd X'),
    ];
    const { subjects } = await factsOf(records, ['Ann.']);
    expect(subjects['ann-one']?.lead?.headline).toBe('Time to talk');
    const alone = await factsOf([ann, ...records.slice(1)], ['Ann.']);
    expect(alone.subjects['ann-one']?.lead?.headline).toBe('Bob Two: She is right');
  });

  const chair = [
    office('chair', 'Chair of Landia', 'landia'),
    place('landia', 'Landia', { type: 'country' }),
  ];
  const role = (from: string, to?: string) => ({
    office: 'chair',
    from,
    ...(to ? { to } : {}),
    checked: to ?? '2026-02-04',
    references: [ref(), ref('wire')],
  });

  it('what is held no more is never told', async () => {
    const statement = (text: string, rank?: string) => ({
      property: 'fact',
      text,
      when: '2025-01-01',
      references: [ref()],
      ...(rank ? { rank } : {}),
    });
    const facts = await factsOf(
      [{ ...ann, statements: [statement('Happened'), statement('Never happened', 'deprecated')] }],
      ['Ann.'],
    );
    expect(facts.subjects['ann-one']?.lead?.headline).toBe('Happened');
    expect(facts.subjects['ann-one']?.facts).toEqual([]);
  });

  it('leaving an office that they came back to gives way to coming back', async () => {
    const facts = await factsOf(
      [{ ...ann, roles: [role('1998-07-08', '2002-05-27'), role('2010-05-29')] }, ...chair],
      ['Ann.'],
      '2021-01-01',
    );
    expect(facts.subjects['ann-one']?.lead?.headline).toBe('Became Chair of Landia');
  });

  it('the office that the line names gives way to what the line does not say', async () => {
    const statements = [
      { property: 'fact', text: 'Visited the front', when: '2026-01-10', references: [ref()] },
    ];
    const facts = await factsOf([{ ...ann, roles: [role('2026-01-10')], statements }, ...chair], ['Ann.']);
    expect(facts.subjects['ann-one']?.line).toBe('Chair of Landia · since 10 Jan 2026');
    expect(facts.subjects['ann-one']?.lead?.headline).toBe('Visited the front');
    expect(rows(facts.subjects['ann-one']?.facts)).toEqual(['10 Jan 2026: Became Chair of Landia']);
  });
});

describe('of an event', () => {
  it('its parts, and the rounds before and after in the larger event', async () => {
    const round = (id: string) =>
      event(id, { form: 'talks', partOf: 'war-2024', participants: ['ann-one', 'bob-two'] });
    const records = [
      ann,
      bob,
      event('war-2024', { form: 'war', mode: undefined, when: '2024-02/..' }),
      round('2025-01-01-round-talks'),
      round('2025-02-01-round-talks'),
      round('2025-03-01-round-talks'),
      round('2025-04-01-round-talks'),
      event('2025-03-15-raid', { form: 'attack', mode: undefined, partOf: 'war-2024' }),
    ];
    const facts = await factsOf(records, ['The Round.'], '2025-03-20');
    expect(facts.subjects['2025-03-01-round-talks']?.facts.map(({ id }) => id)).toEqual([
      '2025-02-01-round-talks',
    ]);
    expect(facts.subjects['2025-03-01-round-talks']?.since.map(({ id }) => id)).toEqual([
      '2025-04-01-round-talks',
    ]);
    const war = (await factsOf(records, ['The War.'], '2025-03-20')).subjects['war-2024'];
    expect(war?.lead?.headline).toBe('Since Feb 2024');
    expect(war?.facts.map(({ id }) => id)).toContain('2025-03-15-raid');
    expect(war?.since.map(({ id }) => id)).toEqual(['2025-04-01-round-talks']);
  });
});

describe('time', () => {
  const phase = (when: string, asOf: string | null) => new Telling(readerOf('en'), asOf, null).phase(when);

  it('what goes on is before, what may lie on either side is neither', () => {
    expect(phase('2022-02-24/..', '2026-02-04')).toBe('before');
    expect(phase('2026-01/2026-02-04', '2026-02-04')).toBe('before');
    expect(phase('2026-02', '2026-02-04')).toBe('unclear');
    expect(phase('2026-02-03/2026-02-06', '2026-02-04')).toBe('since');
    expect(phase('2026-03', '2026-02-04')).toBe('since');
    expect(phase('', '2026-02-04')).toBe('before');
    expect(phase('2026-03', null)).toBe('before');
  });

  it('a shared subject and a fresher date each make a fact matter more', async () => {
    const store = await smallStore([
      ann,
      bob,
      event('2025-03-01-ann', { participants: ['ann-one'] }),
      event('2025-03-01-both', both),
      event('2019-03-01-ann', { participants: ['ann-one'] }),
    ]);
    const telling = new Telling(readerOf('en'), '2026-02-04', null);
    telling.addSubjects((await store.subjects(['ann-one', 'bob-two'])).values());
    const { article, spotted } = articleOf(['Ann and Bob.'], NAMES);
    const page = new PageContext(article, spotted.mentions);
    const candidates = candidatesOf(telling.subjects.get('ann-one') as never, telling);
    const score = (id: string) =>
      relevance(candidates.find((one) => one.id === id) as never, 'ann-one', page, '2026-02-04');
    expect(score('2025-03-01-both')).toBeGreaterThan(score('2025-03-01-ann'));
    expect(score('2025-03-01-ann')).toBeGreaterThan(score('2019-03-01-ann'));
  });
});
