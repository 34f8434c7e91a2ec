import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, compareEdtf, lastDay } from '../../../lib/dates.ts';
import type { Brief, CompiledReach } from '../../../lib/facts/compiled.ts';
import { encountersOf, laneOf, lastCall, lastMeeting, noContact } from '../../../lib/facts/meetings.ts';

function brief(id: string, when: string, rest: Partial<Brief> = {}): Brief {
  const { encounters = [{ among: ['ann', 'bob'], how: 'bilateral' as const }] } = rest;
  return {
    id,
    when,
    form: 'meeting',
    mode: 'in-person',
    where: 'paris',
    participants: ['ann', 'bob'],
    ...rest,
    encounters,
  };
}
function reach(from: string, to: string, of: 'meeting' | 'call' = 'meeting'): CompiledReach {
  return {
    pair: ['bob', 'ann'],
    of,
    from,
    to,
    basis: 'test',
    references: [{ source: 's', checked: '2026-11-21' }],
  };
}
const all = [reach('2010-01-01', '2026-07-01')];

describe('encounters', () => {
  it('are those of the two, oldest first, each of one event by itself', () => {
    const summit = brief('summit', '2020-01-18/2020-01-20', {
      participants: ['ann', 'bob', 'cyd'],
      encounters: [
        { among: ['ann', 'bob'], how: 'brief', when: '2020-01-20' },
        { among: ['cyd', 'bob', 'ann'], how: 'small-group', when: '2020-01-19' },
        { among: ['ann', 'cyd'], how: 'bilateral' },
      ],
    });
    const found = encountersOf('ann', 'bob', [summit, brief('first', '2019-05-01')]);
    expect(found.map((one) => [one.event.id, one.encounter.how, one.when])).toEqual([
      ['first', 'bilateral', '2019-05-01'],
      ['summit', 'small-group', '2020-01-19'],
      ['summit', 'brief', '2020-01-20'],
    ]);
  });

  it('being there is not meeting, nor is a call or a letter', () => {
    const found = encountersOf('bob', 'ann', [
      brief('there', '2020-01-01', { encounters: [{ among: ['ann', 'bob'], how: 'present' }] }),
      brief('both', '2020-01-02', { encounters: [] }),
      brief('call', '2020-01-03', { form: 'call', mode: 'phone' }),
      brief('video', '2020-01-04', { form: 'talks', mode: 'video' }),
      brief('letter', '2020-01-05', { mode: 'letter' }),
      brief('else', '2020-01-06', { participants: ['ann', 'cyd'], encounters: [] }),
    ]);
    expect(found.map(({ contact }) => contact)).toEqual(['presence', 'presence', 'call', 'call', 'letter']);
    expect(found.map(laneOf)).toEqual([null, null, 'call', 'call', null]);
  });
});

describe('the last meeting', () => {
  const events = [
    brief('berlin', '2020-01-19', { encounters: [{ among: ['ann', 'bob'], how: 'brief' }] }),
    brief('moscow', '2022-02-07'),
    brief('phone', '2025-07-01', { form: 'call', mode: 'phone' }),
  ];

  it('is told as of a day, calls apart', () => {
    expect(lastMeeting('ann', 'bob', '2026-02-04', events, all)).toMatchObject({
      event: { id: 'moscow' },
      when: '2022-02-07',
      where: 'paris',
      reach: '2026-07-01',
      covered: true,
      again: false,
    });
    expect(lastMeeting('bob', 'ann', '2021-01-01', events, all)).toMatchObject({
      event: { id: 'berlin' },
      covered: true,
      again: true,
    });
    expect(lastMeeting('ann', 'bob', '2020-01-18', events, all)).toBeNull();
    expect(lastCall('ann', 'bob', '2026-02-04', events, all)).toMatchObject({
      event: { id: 'phone' },
      reach: null,
      covered: false,
    });
  });

  it('counts an event only when its latest possible day is there', () => {
    const vague = [brief('spring', '2022-03'), brief('talks', '2022-02-07/2022-02-09')];
    expect(lastMeeting('ann', 'bob', '2022-02-08', vague, all)).toBeNull();
    expect(lastMeeting('ann', 'bob', '2022-02-09', vague, all)?.event.id).toBe('talks');
    expect(lastMeeting('ann', 'bob', '2022-03-30', vague, all)?.event.id).toBe('talks');
    expect(lastMeeting('ann', 'bob', '2022-03-31', vague, all)?.event.id).toBe('spring');
  });

  it('is not said to be the last while another may be later', () => {
    const vague = [brief('sure', '2022-03-15'), brief('vague', '2022-03')];
    expect(lastMeeting('ann', 'bob', '2022-03-20', vague, all)).toMatchObject({
      event: { id: 'sure' },
      covered: false,
    });
    expect(lastMeeting('ann', 'bob', '2022-04-20', vague, all)?.covered).toBe(false);
    // Two on one day are both the last.
    expect(
      lastMeeting('ann', 'bob', '2022-04-20', [brief('x', '2022-03-15'), brief('y', '2022-03-15')], all)
        ?.covered,
    ).toBe(true);
  });

  it('is said to be the last only within reach without a gap', () => {
    const when = (spans: CompiledReach[]) => {
      const last = lastMeeting('ann', 'bob', '2026-02-04', events, spans);
      return [last?.reach, last?.covered];
    };
    expect(when([])).toEqual([null, false]);
    expect(when([reach('2017-01-01', '2025-12-31')])).toEqual(['2025-12-31', false]);
    expect(when([reach('2022-06-01', '2026-07-01')])).toEqual([null, false]);
    expect(when([reach('2017-01-01', '2024-12-31'), reach('2025-01-01', '2026-07-01')])).toEqual([
      '2026-07-01',
      true,
    ]);
    expect(when([reach('2017-01-01', '2024-12-31'), reach('2025-02-01', '2026-07-01')])).toEqual([
      '2024-12-31',
      false,
    ]);
    expect(when([reach('2017-01-01', '2026-07-01', 'call')])).toEqual([null, false]);
    expect(when([{ ...reach('2017-01-01', '2026-07-01'), pair: ['ann', 'cyd'] }])).toEqual([null, false]);
  });

  it('may be that there was none, where reach says so', () => {
    expect(noContact('ann', 'bob', '2019-01-01', events, all, 'meeting')).toMatchObject({
      from: '2010-01-01',
    });
    expect(noContact('ann', 'bob', '2019-01-01', events, [], 'meeting')).toBeNull();
    expect(noContact('ann', 'bob', '2027-01-01', [], all, 'meeting')).toBeNull();
    expect(noContact('ann', 'bob', '2021-01-01', events, all, 'meeting')).toBeNull();
  });
});

describe('for any events, reach and as-of date', () => {
  const day = fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));
  const date = fc.tuple(day, fc.constantFrom(4, 7, 10, 10)).map(([text, length]) => text.slice(0, length));
  const when = fc.oneof(
    date,
    fc
      .tuple(day, day)
      .map((days) => days.sort())
      .map(([from, to]) => `${from}/${to}`),
    day.map((from) => `${from}/..`),
  );
  const event = fc
    .record({
      id: fc.uuid(),
      when,
      mode: fc.constantFrom('in-person', 'phone', 'letter', null),
      form: fc.constantFrom('meeting', 'summit', 'call'),
      how: fc.constantFrom('bilateral', 'small-group', 'brief', 'present'),
      own: fc.option(date),
    })
    .map(({ id, when, mode, form, how, own }) =>
      brief(id, when, {
        mode,
        form,
        encounters: [{ among: ['ann', 'bob'], how, ...(own ? { when: own } : {}) }],
      }),
    );
  const spans = fc.array(
    fc
      .tuple(day, day)
      .map((days) => days.sort())
      .map(([from, to]) => reach(from as string, to as string)),
    { maxLength: 3 },
  );

  it('lastMeeting never returns what may be after the as-of date, nor says last beyond its reach', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), spans, day, (events, reaches, asOf) => {
        const last = lastMeeting('ann', 'bob', asOf, events, reaches);
        const meetings = events.filter(
          ({ mode, form, encounters }) =>
            mode !== 'phone' && mode !== 'letter' && form !== 'call' && encounters[0]?.how !== 'present',
        );
        const dates = meetings.map((one) => one.encounters[0]?.when ?? one.when);
        if (!last) {
          expect(dates.every((text) => bounds(text).latest > asOf)).toBe(true);
          return;
        }
        expect(bounds(last.when).latest <= asOf).toBe(true);
        expect(last.encounter.how).not.toBe('present');
        for (const text of dates) {
          if (bounds(text).latest <= asOf) expect(bounds(text).latest <= bounds(last.when).latest).toBe(true);
        }
        if (last.covered) {
          // Every day from the meeting to the as-of date lies in some reach, and no other may be later.
          expect(last.reach !== null && last.reach >= asOf).toBe(true);
          let at = bounds(last.when).earliest;
          while (at <= asOf) {
            const holds = reaches.some(({ from, to }) => from <= at && at <= to);
            expect(holds).toBe(true);
            at = new Date(Date.parse(at) + 86_400_000).toISOString().slice(0, 10);
          }
          for (const text of dates) {
            const later = bounds(text).earliest <= asOf && lastDay(text).latest > lastDay(last.when).latest;
            expect(later).toBe(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('encounters come in order of their dates', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 8 }), (events) => {
        const dates = encountersOf('ann', 'bob', events).map((one) => one.when);
        expect(dates).toEqual([...dates].sort(compareEdtf));
      }),
    );
  });
});
