import { describe, expect, it } from 'vitest';
import {
  datedBacking,
  eventBacking,
  isDisputed,
  type Origin,
  originOf,
  originsOf,
  publishedBefore,
  roleBacking,
  statementBacking,
} from '../../../lib/facts/origins.ts';

const SOURCES: Record<string, Origin> = {
  kremlin: { publisher: 'President of Russia', owner: 'Russian state', published: '2024-06-01' },
  tass: { publisher: 'TASS', owner: 'Russian state', published: '2024-06-02' },
  herald: { publisher: 'Herald', carries: 'AP', published: '2024-06-02' },
  tribune: { publisher: 'Tribune', owner: 'Tribune Group', carries: 'ap ', published: '2024-06-03' },
  post: { publisher: 'Post', published: '2024-06-02' },
  early: { publisher: 'Gazette', published: '2024-05-01' },
  undated: { publisher: 'Almanac' },
};
const sourceOf = (id: string) => SOURCES[id];
const cite = (...sources: string[]) => ({ references: sources.map((source) => ({ source })) });

describe('the origin of a page', () => {
  it('is the agency, else the owner, else the publisher', () => {
    expect(Object.values(SOURCES).map(originOf)).toEqual([
      'russian state',
      'russian state',
      'ap',
      'ap',
      'post',
      'gazette',
      'almanac',
    ]);
    expect(originsOf(Object.values(SOURCES))).toHaveLength(5);
  });

  it('is the state for the text of its own agencies, on whatever site', () => {
    const elsewhere = { publisher: 'Herald', carries: 'TASS' };
    expect(originsOf([SOURCES.kremlin as Origin, elsewhere])).toEqual(['russian state']);
    expect(
      originsOf([
        { publisher: 'Xinhua', owner: 'Chinese state' },
        { publisher: 'Herald', carries: 'Xinhua' },
      ]),
    ).toEqual(['chinese state']);
  });

  it('reports only what had happened, a day left for time zones', () => {
    const page = { publisher: 'P', published: '2022-02-07' };
    expect(publishedBefore(page, '2022-02-08')).toBe(false);
    expect(publishedBefore(page, '2022-02-09')).toBe(true);
    expect(publishedBefore(page, '2022')).toBe(false);
    expect(publishedBefore({ ...page, published: '2022' }, '2022-12-31')).toBe(false);
    expect(publishedBefore({ publisher: 'P' }, '1900')).toBe(false);
  });
});

describe('events', () => {
  const event = (form: string, ...sources: string[]) => ({ form, when: '2024-06-01', ...cite(...sources) });

  it.each(['meeting', 'call', 'talks', 'death', 'assassination', 'appointment', 'resignation'])(
    '%s: two origins are due',
    (form) => expect(eventBacking(event(form, 'kremlin'), sourceOf).due).toBe(true),
  );
  it.each(['attack', 'election', 'summit', 'delivery'])('%s: one will do', (form) => {
    expect(eventBacking(event(form, 'kremlin'), sourceOf).due).toBe(false);
  });

  it('a summit at which people met needs two, one at which they were present does not', () => {
    const summit = (how: string) => ({ ...event('summit', 'post'), encounters: [{ how }] });
    expect(eventBacking(summit('brief'), sourceOf).due).toBe(true);
    expect(eventBacking(summit('present'), sourceOf).due).toBe(false);
  });

  it('an appointment before 2024 needs one', () => {
    expect(eventBacking({ ...event('appointment', 'post'), when: '2023-12-31' }, sourceOf).due).toBe(false);
  });

  it('counts owners and agencies, not sites', () => {
    const enough = (...sources: string[]) => eventBacking(event('meeting', ...sources), sourceOf).enough;
    expect(enough('kremlin', 'tass')).toBe(false);
    expect(enough('herald', 'tribune')).toBe(false);
    expect(enough('kremlin', 'herald')).toBe(true);
    expect(enough('post', 'undated')).toBe(true);
    expect(enough('post', 'unknown')).toBe(false);
  });

  it('does not count a page from before it, nor one that gives another date', () => {
    expect(eventBacking(event('meeting', 'post', 'early'), sourceOf).enough).toBe(false);
    const differs = {
      ...event('meeting'),
      references: [{ source: 'post' }, { source: 'herald', says: { when: '2024-06-02' } }],
    };
    expect(eventBacking(differs, sourceOf)).toEqual({ due: true, enough: false });
    const elsewhere = {
      ...differs,
      references: [{ source: 'post' }, { source: 'herald', says: { where: 'x' } }],
    };
    expect(eventBacking(elsewhere, sourceOf).enough).toBe(true);
  });

  it('counts only pages that support the date', () => {
    const partly = {
      ...event('meeting'),
      references: [{ source: 'post' }, { source: 'herald', supports: ['where'] }],
    };
    expect(eventBacking(partly, sourceOf).enough).toBe(false);
  });
});

describe('roles', () => {
  const role = (from: string, to?: string) => ({ from, ...(to ? { to } : {}), ...cite('post') });

  it('need two origins for changes since 2024', () => {
    expect(roleBacking(role('2017', '2023-12-31'), sourceOf).due).toBe(false);
    expect(roleBacking(role('2017', '2024'), sourceOf).due).toBe(true);
    expect(roleBacking(role('2024-01-01'), sourceOf).due).toBe(true);
    expect(roleBacking({ ...role('2017'), disputed: { en: 'x' } }, sourceOf).due).toBe(true);
  });

  it('need them for each change that is due, and for no other', () => {
    const both = {
      from: '2017',
      to: '2024-05-31',
      references: [
        { source: 'undated', supports: ['from'] },
        { source: 'post', supports: ['to'] },
        { source: 'herald', supports: ['to'] },
      ],
    };
    expect(roleBacking(both, sourceOf)).toEqual({ due: true, enough: true });
    expect(roleBacking({ ...both, from: '2024-01-02' }, sourceOf)).toEqual({ due: true, enough: false });
    // A page from before the end cannot know of it.
    const early = { ...both, references: [{ source: 'early' }, { source: 'post' }] };
    expect(roleBacking(early, sourceOf).enough).toBe(false);
  });
});

describe('statements and lives', () => {
  it('accusations, figures and what is contested need two', () => {
    const due = (property: string, rest = {}) =>
      statementBacking({ property, ...cite('post'), ...rest }, sourceOf).due;
    expect([due('accusation'), due('figure'), due('fact'), due('capital')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(due('fact', { contested: true })).toBe(true);
    expect(due('fact', { references: [{ source: 'post', says: { amount: 2 } }] })).toBe(true);
  });

  it('a source that says otherwise does not back a statement', () => {
    const figure = {
      property: 'figure',
      references: [{ source: 'post' }, { source: 'herald', says: { amount: 2 } }],
    };
    expect(statementBacking(figure, sourceOf).enough).toBe(false);
  });

  it('a death needs two, a birth or the end of a body one', () => {
    const dated = { when: '2024', ...cite('post') };
    expect(datedBacking(dated, 'end', 'person', sourceOf)).toEqual({ due: true, enough: false });
    expect(datedBacking(dated, 'start', 'person', sourceOf).due).toBe(false);
    expect(datedBacking(dated, 'end', 'organisation', sourceOf).due).toBe(false);
  });

  it('is disputed when marked, or when a source differs', () => {
    expect(isDisputed(cite('post'))).toBe(false);
    expect(isDisputed({ ...cite('post'), contested: true })).toBe(true);
    expect(isDisputed({ references: [{ source: 'post', says: { when: '2022' } }] })).toBe(true);
  });
});
