import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  emptySubjectPage,
  longSubjectPage,
  officePage,
  pairPage,
} from '../../../components/gallery/subject-facts.ts';
import { csvOf } from '../../../components/subject/csv.ts';
import { Subject } from '../../../components/subject/subject.tsx';
import type { SubjectPage } from '../../../lib/facts/subject-page.ts';
import { draw } from './render.ts';
import { useEnglish } from './words.ts';

beforeAll(() => {
  useEnglish();
  // linkedom has no layout, so nothing ever changes size.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr' }));
});

const subject = (page: SubjectPage, onOpen = vi.fn()) => ({
  ...draw(<Subject page={page} onOpen={onOpen} onExport={() => {}} />),
  onOpen,
});

describe('a subject in full', () => {
  test('a pair: the lead, one mark for each dated encounter, brief ones told apart', () => {
    const drawn = subject(pairPage);
    expect(drawn.find('.headline').textContent).toContain('Last met 7 Feb 2022');
    expect(drawn.root.querySelectorAll('.plot circle.mark')).toHaveLength(18);
    expect(drawn.root.querySelectorAll('.plot circle.mark.brief')).toHaveLength(2);
    expect(drawn.root.querySelectorAll('rect.fold')).toHaveLength(1);
    expect(drawn.root.querySelectorAll('.plot rect.beyond')).toHaveLength(1);
    expect(drawn.text()).toContain('meetings checked to 22 Jun 2026');
  });

  test('what came since the article stands before what was known by then, under its years', () => {
    const headings = [...subject(pairPage).root.querySelectorAll('.entries .divider, .entries h3')].map(
      ({ textContent }) => textContent,
    );
    expect(headings).toEqual([
      'Since this article',
      '2026',
      'Known by then',
      '2025',
      '2022',
      '2020',
      '2019',
      '2018',
      '2017',
    ]);
  });

  test('an office: who held it, who came before and after, and names that open', async () => {
    const drawn = subject(officePage);
    expect(drawn.find('.tenures').textContent).toContain('2010–2026Viktor Orbán');
    expect(drawn.find('.tenures').textContent).not.toContain('Prime Minister');
    await drawn.press('.tenures .name-link');
    expect(drawn.onOpen).toHaveBeenCalledWith('peter-magyar');
  });

  test('who held an office when is drawn: a bar each, that of the article’s day set off', () => {
    const drawn = subject(officePage);
    expect(drawn.root.querySelectorAll('.term-bar')).toHaveLength(3);
    const rows = [...drawn.root.querySelectorAll('.tenures .fact')];
    expect(rows.map((row) => row.querySelector('.term-bar.held') !== null)).toEqual([false, true, false]);
  });

  test('who came before and after is said only where the row beside does not say it', () => {
    const told = [...subject(officePage).root.querySelectorAll('.tenures .fact')].map(
      (row) => row.querySelector('.handover')?.textContent ?? '',
    );
    expect(told).toEqual(['', 'before: Gordon Bajnai', 'before: Gyula Hornafter: Péter Medgyessy']);
  });

  test('five hundred entries are five hundred rows', () => {
    expect(subject(longSubjectPage).root.querySelectorAll('.fact')).toHaveLength(500);
  });

  test('a subject without entries says so and draws no timeline', () => {
    const drawn = subject(emptySubjectPage);
    expect(drawn.text()).toContain('Nothing else in our records');
    expect(drawn.root.querySelector('.timeline')).toBeNull();
  });
});

describe('export as CSV', () => {
  test('a line for each entry, with EDTF date, words, kind, text and sources', () => {
    const lines = csvOf(pairPage).split('\r\n');
    expect(lines).toHaveLength(pairPage.entries.length + 2);
    expect(lines[0]).toBe('day,date,kind,text,sources');
    expect(lines[2]).toBe(
      '2025-07-01,1 Jul 2025,Calls,"Spoke by phone for about two hours, the first time since Sept 2022.",' +
        'President of Russia <https://news.example/president-of-russia-7-feb-2022>; DTN (AP) <https://news.example/dtn-8-feb-2022>',
    );
  });

  test('quotes are doubled, and nothing runs as a formula', () => {
    const page = structuredClone(pairPage);
    const [first, second] = page.entries;
    if (!first || !second) throw new Error('two entries are needed');
    first.fact.text = { parts: ['=HYPERLINK("x")'] };
    second.fact.text = { parts: ['said "no"'] };
    const csv = csvOf(page);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"said ""no"""');
  });
});
