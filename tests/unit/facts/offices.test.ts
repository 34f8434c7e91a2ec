import { describe, expect, it } from 'vitest';
import type { CompiledRole, CompiledSubject, Stub } from '../../../lib/facts/compiled.ts';
import { roleLine } from '../../../lib/facts/offices.ts';
import { Telling } from '../../../lib/facts/telling.ts';
import { readerOf } from '../../../lib/i18n/reader.ts';

const labels: Record<string, Stub> = {
  president: {
    kind: 'office',
    label: { en: 'President of Landia' },
    of: 'landia',
    function: 'head-of-state',
  },
  premier: {
    kind: 'office',
    label: { en: 'Premier of Landia' },
    of: 'landia',
    function: 'head-of-government',
  },
  party: { kind: 'office', label: { en: 'Leader of the Party' }, of: 'landia', function: 'party-leader' },
  fm: {
    kind: 'office',
    label: { en: 'Foreign Minister of Landia' },
    of: 'landia',
    function: 'foreign-minister',
  },
  envoy: { kind: 'office', label: { en: 'Envoy to Osterburg' }, of: 'landia', function: 'envoy' },
  landia: { kind: 'place', label: { en: 'Landia', de: 'Landien' } },
  ann: { kind: 'person', label: { en: 'Ann' }, gender: 'feminine' },
};

function role(office: string, from: string, to?: string, rest: Partial<CompiledRole> = {}): CompiledRole {
  const common = { acting: false, references: [{ source: 's', checked: '2026-11-21' }], oneSource: false };
  return {
    id: `${office}--${from}`,
    person: 'ann',
    office,
    from,
    checked: to ?? '2026-06-01',
    ...common,
    ...(to ? { to } : {}),
    ...rest,
  };
}
function line(
  roles: CompiledRole[],
  asOf: string | null,
  { today = null as string | null, locale = 'en' } = {},
) {
  const telling = new Telling(readerOf(locale), asOf, today);
  telling.addSubjects([{ id: 'x', kind: 'person', labels, sources: {} } as unknown as CompiledSubject]);
  return roleLine(roles, telling);
}

describe('the line about a person', () => {
  it('says since when, and up to which day that is known', () => {
    const open = [role('president', '2012-05-07')];
    expect(line(open, '2026-02-04')?.text).toBe('President of Landia · since 7 May 2012');
    expect(line(open, '2026-06-02')?.text).toBe('President of Landia · since 7 May 2012, as of 1 Jun 2026');
    expect(line(open, null, { today: '2026-11-21' })?.text).toBe(
      'President of Landia · since 7 May 2012, as of 1 Jun 2026',
    );
    expect(line(open, null)?.text).toBe('President of Landia · since 7 May 2012, as of 1 Jun 2026');
    expect(line([role('fm', '2026-01-14', undefined, { checked: '2026-01-14' })], '2026-02-04')?.text).toBe(
      'Foreign Minister of Landia · as of 14 Jan 2026',
    );
  });

  it('says that an office was held when the article was written, and is no more', () => {
    const ended = [role('premier', '2010-05-29', '2026-05-09')];
    expect(line(ended, '2026-02-04')?.text).toBe('Premier of Landia when this was written · 2010–2026');
    expect(line(ended, '2026-05-09')?.text).toBe('Premier of Landia · 2010–2026');
    expect(line(ended, null, { today: '2026-11-21' })?.text).toBe('Premier of Landia · 2010–2026');
  });

  it('is none before the first office, and where the start is too vague', () => {
    expect(line([role('president', '2012-05-07')], '2012-05-06')).toBeNull();
    expect(line([role('president', '2012')], '2012-06-01')).toBeNull();
    expect(line([], '2026-02-04')).toBeNull();
  });

  it('takes the highest office held, before any that is over', () => {
    const roles = [
      role('president', '2000-01-01', '2008-01-01'),
      role('party', '2001-01-01'),
      role('premier', '2009-01-01'),
    ];
    expect(line(roles, '2026-02-04')?.text).toContain('Premier of Landia');
    expect(line(roles, '2007-01-01')?.text).toContain('President of Landia');
    expect(
      line(roles.slice(0, 1).concat(role('party', '2001-01-01', '2010-01-01')), '2026-02-04')?.text,
    ).toBe('President of Landia · 2000–2008');
  });

  it('counts a regular office before an acting one, and says both', () => {
    const acting = role('president', '2020-01-01', undefined, { acting: true });
    expect(line([acting], '2026-02-04')?.text).toBe('President of Landia (acting) · since 1 Jan 2020');
    expect(line([acting, role('fm', '2019-01-01')], '2026-02-04')?.text).toContain('Foreign Minister');
  });

  it('says who disputes it', () => {
    const disputed = [
      role('president', '2019-01-23', undefined, { disputed: { en: 'not recognised by Osterburg' } }),
    ];
    expect(line(disputed, '2026-02-04')?.text).toBe(
      'President of Landia · since 23 Jan 2019 · disputed: not recognised by Osterburg',
    );
  });

  it('names an office without a title in the reader’s language by its function', () => {
    expect(line([role('fm', '2019-01-01')], '2026-02-04', { locale: 'de' })?.text).toBe(
      'Außenministerin (Landien) · seit dem 1. Jan. 2019',
    );
    expect(line([role('envoy', '2019-01-01')], '2026-02-04', { locale: 'de' })).toEqual({
      text: 'Envoy to Osterburg · seit dem 1. Jan. 2019',
      lang: 'en',
    });
  });
});
