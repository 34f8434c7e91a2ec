import { describe, expect, it } from 'vitest';
import { notCited } from '../../../data/check/not-cited.ts';
import { mistakesIn } from './fixture.ts';

const MORE = 'data/sources/more.yaml';
const source = (id: string, fields: Record<string, string>) =>
  `${id}:\n${Object.entries({
    publisher: 'Post',
    title: 'T',
    url: `https://post.example/${id}`,
    language: 'en',
    kind: 'newspaper',
    ...fields,
  })
    .map(([key, value]) => `  ${key}: ${value}`)
    .join('\n')}\n`;

const WORK = 'data/subjects/works/w.yaml';
const citing = (...references: string[]) => ({
  [WORK]: `id: w\nkind: work\nlabel: A Work\ndescription: x\nstatements:\n  - property: fact\n    text: Something\n    references:\n${references.map((one) => `      - ${one}\n`).join('')}`,
});
const cite = (id: string, rest = 'find: some words') => `{ source: ${id}, checked: 2026-11-21, ${rest} }`;

describe('a source', () => {
  it('on a place that is not cited is refused', () => {
    const files = {
      [MORE]: source('bad', { url: 'https://france.news-pravda.com/x' }),
      ...citing(cite('bad')),
    };
    expect(mistakesIn(files)).toEqual([
      `${MORE}:4 url: news-pravda.com is not cited: find the fact on another page`,
    ]);
  });

  it.each([
    ['https://en.news-front.su/2017/x', 'news-front.su'],
    ['https://news-front.example/x', 'news-front'],
    ['http://www.rbtfl.xyz/a', 'rbtfl.xyz'],
    ['https://theactualnews.org/article/104260', 'theactualnews.org'],
    ['https://hannity.com/media-room/x/', 'hannity.com'],
    ['https://bbctodays.pages.dev/news/x', 'pages.dev'],
    [
      'https://github.com/x/current-events-context/blob/0/2026/03/2026-03-18.yaml',
      'a day that a model rewrote',
    ],
    ['https://github.com/x/current-events-context/blob/0/2026/03/2026-03-19.yaml', null],
    ['https://pravda.com.ua/eng/', null],
    ['https://notnews-pravda.com.example/', null],
    ['https://example.com/news-front/', null],
  ])('%s: %s', (url, listed) => expect(notCited(url)).toBe(listed));

  it('is entered once, however its address is written', () => {
    const files = {
      [MORE]:
        source('a', { url: 'https://www.post.example/x/' }) +
        source('b', { url: 'http://post.example/x#top' }),
      ...citing(cite('a'), cite('b')),
    };
    expect(mistakesIn(files)).toEqual([`${MORE}:10 url: the same page as "a": keep one and cite it`]);
  });

  it('has the owner that its publisher has elsewhere', () => {
    const files = {
      [MORE]:
        source('a', { owner: 'Big Media' }) +
        source('b', { publisher: 'post' }) +
        source('c', { owner: 'big media' }),
      ...citing(cite('a'), cite('b'), cite('c')),
    };
    expect(mistakesIn(files)).toEqual([
      `${MORE}:9 publisher: "post" is owned by "post" here and by "Big Media" in "a": write one owner for both`,
    ]);
  });

  it.each(['http://en.special.kremlin.ru/x', 'https://fr.sputniknews.africa/y', 'https://tass.com/z'])(
    '%s belongs to the Russian state, and says so',
    (url) => {
      const files = (fields: Record<string, string>) => ({
        [MORE]: source('a', { url, ...fields }),
        ...citing(cite('a')),
      });
      expect(mistakesIn(files({ owner: 'Russian state' }))).toEqual([]);
      expect(mistakesIn(files({}))).toEqual([
        `${MORE}:2 publisher: ${new URL(url).hostname} is one origin with others: write \`owner: Russian state\``,
      ]);
    },
  );

  it('that nobody cites is a warning', () => {
    expect(mistakesIn({ [MORE]: source('a', {}) })).toEqual([
      `${MORE}:1 warning: source "a" is cited nowhere: cite it or remove it`,
    ]);
  });
});

describe('a reference', () => {
  it('finds the passage by a few words', () => {
    const words = Array.from({ length: 15 }, (_, index) => `w${index}`).join(' ');
    expect(mistakesIn(citing(cite('herald-page', `find: ${words}`)))).toEqual([
      `${WORK}:9 statements[0].references[0].find: 15 words copy the page: a few distinctive ones will do (at most 14)`,
    ]);
  });

  it('is written once', () => {
    expect(mistakesIn(citing(cite('herald-page'), cite('herald-page')))).toEqual([
      `${WORK}:10 statements[0].references[1]: "herald-page" is cited twice for one thing: keep one`,
    ]);
    expect(mistakesIn(citing(cite('herald-page'), cite('herald-page', 'find: other words')))).toEqual([]);
  });
});

describe('coming into office and leaving it', () => {
  const held = (to: string, ...references: string[]) => ({
    'data/subjects/people/ann-adams.yaml': 'id: ann-adams\nkind: person\nlabel: Ann Adams\ndescription: x\n',
    'data/subjects/people/cyd.yaml': `id: cyd\nkind: person\nlabel: Cyd Clark\ndescription: x\nroles:\n  - office: president-of-russia\n    from: 2010-01-01\n    to: ${to}\n    checked: ${to}\n    references:\n${references.map((one) => `      - ${one}\n`).join('')}`,
    [MORE]: source('early', { published: '2010-01-02' }) + source('late', { published: '2011-01-02' }),
  });
  const both = [
    cite('early', 'find: some words, supports: [from]'),
    cite('late', 'find: some words, supports: [to]'),
  ];

  it('need a page each that can show it', () => {
    expect(mistakesIn(held('2011-01-01', ...both))).toEqual([]);
    expect(mistakesIn(held('2011-01-01', cite('early'), both[1] as string))).toEqual([]);
  });

  it('are not shown by a page that came out before', () => {
    expect(mistakesIn(held('2011-06-01', ...both))).toEqual([
      'data/subjects/people/cyd.yaml:8 roles[0].to: no page cited can show `to`: cite one that does and came out no earlier, or leave it out',
    ]);
  });

  it('are not shown by a page that says so of the other only', () => {
    const leaving = ['early', 'late'].map((id) => cite(id, 'find: some words, supports: [to]'));
    const lines = mistakesIn(held('2011-01-01', ...leaving));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('cyd.yaml:7 roles[0].from: no page cited can show `from`');
  });
});

describe('accusations and deaths', () => {
  const accusation = (...references: string[]) => {
    const files = citing(...references);
    return {
      [WORK]:
        files[WORK]?.replace('property: fact', 'property: accusation\n    by: Court\n    outcome: open') ??
        '',
    };
  };

  it('need two origins that agree', () => {
    expect(mistakesIn(accusation(cite('herald-page')))).toEqual([
      `${WORK}:10 statements[0].references: an accusation needs two origins that agree, this has ap: add a page of another owner and agency, or leave it out`,
    ]);
    expect(mistakesIn(accusation(cite('herald-page'), cite('kremlin-page')))).toEqual([]);
  });

  it('AP on two sites is one origin', () => {
    const files = { [MORE]: source('a', { carries: 'AP' }), ...accusation(cite('herald-page'), cite('a')) };
    expect(mistakesIn(files)).toHaveLength(1);
  });

  it('hold for the death of a person and for an assassination, not for the end of a body', () => {
    const end = `end: { when: 2020, references: [${cite('herald-page')}] }\n`;
    const person = `id: cyd\nkind: person\nlabel: Cyd Clark\ndescription: x\n${end}`;
    const body = `id: body\nkind: organisation\ntype: other\nlabel: The Body\ndescription: x\n${end}`;
    const killing = `id: 2020-killing\nkind: event\nlabel: The Killing\ndescription: x\nform: assassination\nwhen: 2020\nreferences: [${cite('herald-page')}]\n`;
    const lines = mistakesIn({
      'data/subjects/people/cyd.yaml': person,
      'data/subjects/organisations/body.yaml': body,
      'data/events/2020-killing.yaml': killing,
    });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('data/events/2020-killing.yaml:7 references: a death needs two origins');
    expect(lines[1]).toContain('data/subjects/people/cyd.yaml:5 end.references: a death needs two origins');
  });
});
