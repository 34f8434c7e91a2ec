import { describe, expect, it } from 'vitest';
import type { CompiledReach, CompiledRole } from '../../../lib/facts/compiled.ts';
import { holdersAt, predecessor, rolesAt, successor, tenuresOf } from '../../../lib/facts/roles.ts';

function role(person: string, from: string, to?: string, rest: Partial<CompiledRole> = {}): CompiledRole {
  return {
    id: `${person}--chair--${from}`,
    person,
    office: 'chair',
    from,
    ...(to ? { to } : {}),
    acting: false,
    checked: to ?? '2026-07-01',
    references: [{ source: 's', checked: '2026-11-21' }],
    oneSource: false,
    ...rest,
  };
}
const people = (tenures: { person: string }[]) => tenures.map(({ person }) => person);

describe('tenures', () => {
  it('join terms that follow each other', () => {
    const tenures = tenuresOf([
      role('ann', '2018-05-07', '2024-05-07'),
      role('ann', '2012-05-07', '2018-05-07'),
      role('ann', '2024-05-07'),
    ]);
    expect(tenures).toHaveLength(1);
    expect(tenures[0]).toMatchObject({ from: '2012-05-07', to: null, checked: '2026-07-01' });
  });

  it('keep apart what has a gap, another person between, or was acting', () => {
    expect(
      tenuresOf([role('ann', '1998-07-08', '2002-05-27'), role('ann', '2010-05-29', '2026-05-09')]),
    ).toHaveLength(2);
    expect(
      tenuresOf([
        role('ann', '2020-01-01', '2021-01-01'),
        role('bob', '2021-01-01', '2021-01-02'),
        role('ann', '2021-01-03'),
      ]),
    ).toHaveLength(3);
    expect(
      tenuresOf([
        role('ann', '1999-12-31', '2000-05-07', { acting: true }),
        role('ann', '2000-05-07', '2008-05-07'),
      ]),
    ).toHaveLength(2);
  });
});

describe('roles at a day', () => {
  const ann = [role('ann', '2010-05-29', '2026-05-09')];
  const bob = [role('bob', '2026-05-09')];

  it('hold from the first day up to the handover, which is the new holder’s', () => {
    expect(rolesAt(ann, '2010-05-28')).toEqual([]);
    expect(people(rolesAt(ann, '2010-05-29'))).toEqual(['ann']);
    expect(people(rolesAt(ann, '2026-05-08'))).toEqual(['ann']);
    expect(people(holdersAt({ holders: [...ann, ...bob] }, '2026-05-09'))).toEqual(['bob']);
  });

  it('hold only where that is sure', () => {
    const vague = [role('ann', '2022', '2026')];
    expect(rolesAt(vague, '2022-06-01')).toEqual([]);
    expect(people(rolesAt(vague, '2022-12-31'))).toEqual(['ann']);
    expect(people(rolesAt(vague, '2025-12-31'))).toEqual(['ann']);
    expect(rolesAt(vague, '2026-03-01')).toEqual([]);
  });

  it('hold for a single day', () => {
    expect(people(rolesAt([role('ann', '2024-01-09', '2024-01-09')], '2024-01-09'))).toEqual(['ann']);
  });
});

describe('before and after', () => {
  const holders = [
    role('ann', '2010-05-29', '2026-05-09'),
    role('bob', '2026-05-11'),
    role('old', '2009-04-14', '2010-03-01'),
  ];
  const office = { holders, reach: [] };
  const [, ann, bob] = tenuresOf(holders);

  it('are neighbours without a gap that we cannot answer for', () => {
    expect(predecessor(bob as never, office)?.person).toBe('ann');
    expect(successor(ann as never, office)?.person).toBe('bob');
    expect(predecessor(ann as never, office)).toBeNull();
    expect(successor(bob as never, office)).toBeNull();
  });

  it('may have a gap where the records of the office reach', () => {
    const reach: CompiledReach[] = [
      {
        office: 'chair',
        from: '2009-01-01',
        to: '2026-01-01',
        basis: 'test',
        references: [{ source: 's', checked: '2026-11-21' }],
      },
    ];
    expect(predecessor(ann as never, { holders, reach })?.person).toBe('old');
    expect(
      predecessor(ann as never, { holders, reach: [{ ...(reach[0] as CompiledReach), from: '2010-04-01' }] }),
    ).toBeNull();
  });

  it('are unknown where an office has several seats', () => {
    expect(successor(ann as never, { ...office, seats: 2 })).toBeNull();
  });

  it('never are the same person', () => {
    const twice = [role('ann', '2020-01-01', '2021-01-01', { acting: true }), role('ann', '2021-01-01')];
    expect(predecessor(tenuresOf(twice)[1] as never, { holders: twice, reach: [] })).toBeNull();
  });

  it('take the nearest of several', () => {
    const three = [
      role('ann', '2020-01-01', '2026-01-09'),
      role('act', '2026-01-09', '2026-01-14', { acting: true }),
      role('bob', '2026-01-14'),
    ];
    const tenures = tenuresOf(three);
    expect(predecessor(tenures[2] as never, { holders: three, reach: [] })?.person).toBe('act');
    expect(successor(tenures[0] as never, { holders: three, reach: [] })?.person).toBe('act');
  });
});
