import { beforeAll, describe, expect, it } from 'vitest';
import type { Rich } from '../../../lib/facts/page.ts';
import type { Store } from '../../../lib/facts/store.ts';
import { type SubjectPage, subjectPage } from '../../../lib/facts/subject-page.ts';
import { event, office, person, place, ref, smallStore } from './small-base.ts';

const plain = ({ parts }: Rich) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');

let store: Store;
beforeAll(async () => {
  store = await smallStore(
    [
      person('ann-one', 'Ann One', {
        roles: [
          {
            office: 'chair',
            from: '2012-05-07',
            to: '2018-05-07',
            checked: '2018-05-07',
            references: [ref(), ref('wire')],
          },
          {
            office: 'chair',
            from: '2018-05-07',
            to: '2025-02-01',
            checked: '2025-02-01',
            references: [ref(), ref('wire')],
          },
        ],
      }),
      person('bob-two', 'Bob Two', {
        roles: [
          {
            office: 'chair',
            from: '2025-02-01',
            acting: true,
            disputed: 'not recognised by Osterburg',
            checked: '2026-05-01',
            references: [ref(), ref('wire')],
          },
        ],
      }),
      office('chair', 'Chair of Landia', 'landia'),
      place('landia', 'Landia', { type: 'country' }),
      event('2020-03-01-ann-bob', { participants: ['ann-one', 'bob-two'], where: 'landia' }),
      event('2021-03-01-round', {
        form: 'summit',
        participants: ['ann-one', 'bob-two'],
        encounters: [{ among: ['ann-one', 'bob-two'], how: 'present' }],
        partOf: '2021-war',
      }),
      event('2026-03-01-call', { form: 'call', mode: 'phone', participants: ['ann-one', 'bob-two'] }),
      event('2021-war', { form: 'war', mode: undefined, when: '2021/..', participants: ['landia'] }),
    ],
    [
      {
        pair: ['ann-one', 'bob-two'],
        of: 'meeting',
        from: '2012-01-01',
        to: '2025-06-01',
        basis: 'all',
        references: [ref('other')],
      },
    ],
  );
});

const page = async (key: string, asOf: string | null = '2025-03-01') => {
  const found = await subjectPage(key, asOf, store, { locale: 'en', today: '2026-11-21' });
  if (!found) throw new Error(`nothing of ${key}`);
  return found;
};
const entries = ({ entries: list }: SubjectPage) =>
  list.map(({ fact, lane, phase }) => `${fact.id} ${lane} ${phase}`);

describe('a pair in full', () => {
  it('has every encounter, newest first, in its lane, on its side of the day', async () => {
    const full = await page('ann-one|bob-two');
    expect(entries(full)).toEqual([
      '2026-03-01-call call since',
      'bob-two--chair--2025-02-01 office before',
      '2021-03-01-round other before',
      '2020-03-01-ann-bob meeting before',
    ]);
    expect(full.entries[1]).toMatchObject({ earliest: '2025-02-01', latest: '2025-02-01' });
    expect(full.pair?.lead.headline).toBe('Last met 1 Mar 2020');
    expect(full.reach).toBe('meetings checked to 1 Jun 2025');
    expect(full.subject).toBeNull();
  });

  it('is the same whichever comes first', async () => {
    expect(entries(await page('bob-two|ann-one'))).toEqual(entries(await page('ann-one|bob-two')));
  });
});

describe('an office in full', () => {
  it('lists its holders, with who came before and after', async () => {
    const { tenures, subject } = await page('chair');
    expect(
      tenures.map(({ person: who, span, acting, disputed }) => [plain(who), span, acting, disputed]),
    ).toEqual([
      ['Ann One', '2012–2025', false, ''],
      ['Bob Two', 'since 1 Feb 2025', true, 'disputed: not recognised by Osterburg'],
    ]);
    expect(tenures[0]?.after && plain(tenures[0].after)).toBe('Bob Two');
    expect(tenures[1]?.before && plain(tenures[1].before)).toBe('Ann One');
    expect([tenures[0]?.earliest, tenures[0]?.latest, tenures[1]?.latest]).toEqual([
      '2012-05-07',
      '2025-02-01',
      null,
    ]);
    expect(subject?.lead?.headline).toBe('Bob Two');
  });
});

describe('a person, an event', () => {
  it('have all their facts', async () => {
    expect(entries(await page('ann-one'))).toEqual([
      '2026-03-01-call call since',
      'ann-one--chair--2018-05-07--end office before',
      '2021-03-01-round talks before',
      '2020-03-01-ann-bob meeting before',
      'ann-one--chair--2012-05-07 office before',
    ]);
    expect(entries(await page('2021-war'))).toEqual(['2021-03-01-round talks before']);
  });

  it('are told without a day as of today', async () => {
    const full = await page('ann-one', null);
    expect(full.asOf).toBeNull();
    expect(full.entries.every(({ phase }) => phase === 'before')).toBe(true);
  });

  it('are nothing when the base does not hold them', async () => {
    const options = { locale: 'en' };
    expect(await subjectPage('nobody', null, store, options)).toBeNull();
    expect(await subjectPage('ann-one|nobody', null, store, options)).toBeNull();
  });
});
