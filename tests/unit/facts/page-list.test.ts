import { describe, expect, test } from 'vitest';
import { foundingPage } from '../../../components/gallery/facts.ts';
import { filterGroups } from '../../../components/popup/filter.ts';
import { pageList, type Row } from '../../../lib/facts/page-list.ts';

const groups = pageList(foundingPage).groups;
const rows = (name: string) => groups.find((group) => group.name === name)?.rows ?? [];
const said = (row: Row | undefined) =>
  [row?.role, ...(row?.line ?? [])].flatMap((one) => one?.text ?? []).join(' · ');

describe('the popup’s list', () => {
  test('pairs come first, then people, events, organisations, places and the rest', () => {
    expect(groups.map(({ name }) => name)).toEqual([
      'pair',
      'person',
      'event',
      'organisation',
      'place',
      'agreement',
      'materiel',
      'work',
    ]);
  });

  test('a pair’s row counts as often as both are named, says the lead, and whether dates differ', () => {
    expect(rows('pair')[0]).toEqual({
      key: 'emmanuel-macron|vladimir-putin',
      label: 'Macron and Putin',
      role: null,
      line: [
        { text: 'Last met 7 Feb 2022' },
        { text: 'Moscow, in person · no meeting since, in records to 22 Jun 2026' },
      ],
      differ: 'Dates differ',
      count: 1,
      subject: 'vladimir-putin',
      pair: 'emmanuel-macron|vladimir-putin',
    });
  });

  test('what is mentioned most is on top; the rest in the order of the text', () => {
    expect(rows('person').map(({ label, count }) => [label, count])).toEqual([
      ['Vladimir Putin', 2],
      ['Emmanuel Macron', 1],
      ['Viktor Orbán', 1],
      ['Mykhailo Fedorov', 1],
      ['Donald Trump', 1],
    ]);
  });

  test('of a person the office comes first, of the rest the fact', () => {
    expect(said(rows('person')[3])).toMatch(/^Defence Minister of Ukraine · since 14 Jan 2026 · In office/);
    expect(said(rows('place')[0])).toMatch(/^Trump and Putin met here/);
    expect(said(rows('work')[0])).toBe('French daily newspaper');
  });

  test('is small: it travels from the page to the popup, which has a tenth of a second', () => {
    const share = JSON.stringify(pageList(foundingPage)).length / JSON.stringify(foundingPage).length;
    expect(share).toBeLessThan(0.25);
  });

  test('a subject without facts is left out', () => {
    const known = { ...foundingPage, subjects: {} };
    expect(pageList(known).groups.map(({ name }) => name)).toEqual(['pair']);
  });
});

describe('the filter', () => {
  const labels = (typed: string) =>
    filterGroups(groups, typed).flatMap((group) => group.rows.map((row) => row.label));
  test('knows neither case nor accents, in name or fact', () => {
    expect(labels('ORBAN')).toEqual(['Orbán and Putin', 'Viktor Orbán']);
    expect(labels('hungary')).toEqual(['Viktor Orbán']);
  });
  test('wants every word', () => {
    expect(labels('putin macron')).toEqual(['Macron and Putin', 'Macron–Putin talks in Moscow']);
    expect(labels('putin nobody')).toEqual([]);
  });
  test('empty shows all', () => {
    expect(filterGroups(groups, '  ')).toBe(groups);
  });
});
