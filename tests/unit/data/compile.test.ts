import { describe, expect, it } from 'vitest';
import { placesAround } from '../../../data/compile/spot.ts';
import { compile } from '../../../data/compile.ts';
import {
  CATALOG_FILE,
  DICTIONARY_FILE,
  DIRECTORY_FILE,
  NAMES_FILE,
  SPOT_FILE,
} from '../../../lib/facts/format.ts';
import { openIndex } from '../../../lib/spotting/name-index.ts';
import { openSpotBase } from '../../../lib/spotting/open-base.ts';
import { storeOf } from '../../../scripts/facts/node-store.ts';
import { baseOf } from './fixture.ts';

const REFERENCES =
  'references: [{ source: kremlin-page, checked: 2026-11-20, find: xyz }, { source: herald-page, checked: 2026-11-21, find: xyz }]';
const event = (id: string, rest: string) => ({
  [`data/events/${id}.yaml`]: `id: ${id}\nkind: event\nlabel: ${id}\ndescription: x\n${rest}\n${REFERENCES}\n`,
});

describe('the compiled base', () => {
  it('is the same bytes for the same files, in whatever order they come', async () => {
    const base = baseOf();
    const turned = {
      ...base,
      subjects: new Map([...base.subjects].reverse()),
      events: new Map([...base.events].reverse()),
    };
    const first = await compile(base);
    const second = await compile(turned);
    expect(second.version).toBe(first.version);
    expect([...second.files.keys()].sort()).toEqual([...first.files.keys()].sort());
    for (const [name, bytes] of first.files) expect(second.files.get(name), name).toEqual(bytes);
  });

  it('has another version when anything in it changes', async () => {
    const label = 'id: bob-brown\nkind: person\nlabel: Bob Browne\ndescription: x\n';
    const changed = await compile(baseOf({ 'data/subjects/people/bob-brown.yaml': label }));
    expect(changed.version).not.toBe((await compile(baseOf())).version);
  });

  it('tells how much it holds and when it was checked', async () => {
    const { catalog } = await storeOf(baseOf(event('2020-01-01-x', 'form: other\nwhen: 2020-01-01')));
    expect(catalog).toMatchObject({
      subjects: 5,
      events: 2,
      oldestCheck: '2026-11-20',
      newestCheck: '2026-11-21',
    });
  });

  it('gives each record what it names and cites, and no more', async () => {
    const store = await storeOf(baseOf());
    const ann = (await store.subjects(['ann-adams'])).get('ann-adams');
    expect(ann).toMatchObject({ kind: 'person', label: { en: 'Ann Adams' }, holders: [], statements: [] });
    expect(ann?.roles).toMatchObject([
      {
        id: 'ann-adams--president-of-russia--2012-05-07',
        office: 'president-of-russia',
        from: '2012-05-07',
        acting: false,
      },
    ]);
    expect(ann?.labels['president-of-russia']).toMatchObject({
      kind: 'office',
      title: { en: 'President' },
      of: 'russia',
    });
    expect(ann?.labels.russia?.label).toMatchObject({
      en: 'Russia',
      fr: 'Russie',
      de: 'Russland',
      uk: 'Росія',
    });
    expect(ann?.sources['http://kremlin.example/talks']).toMatchObject({
      owner: 'Russian state',
      published: '2022-02-07',
    });
    expect(ann?.labels.nothing).toBeUndefined();
  });

  it('keeps nothing that cards do not show', async () => {
    const store = await storeOf(baseOf());
    const [reference] =
      (await store.events(['2022-02-07-adams-brown'])).get('2022-02-07-adams-brown')?.references ?? [];
    expect(reference).toEqual({ source: 'http://kremlin.example/talks', checked: '2026-11-21' });
  });

  it('lists the holders of an office, the offices of a country and the parts of an event', async () => {
    const store = await storeOf(
      baseOf({
        ...event('2020-02-01-b', 'form: other\nwhen: 2020-02-01\npartOf: 2020-01-01-war'),
        ...event('2020-01-05-c', 'form: other\nwhen: 2020-01-05\npartOf: 2020-01-01-war'),
        ...event('2020-01-01-war', 'form: war\nwhen: 2020-01-01/..'),
      }),
    );
    const subjects = await store.subjects(['president-of-russia', 'russia', 'nobody']);
    expect([...subjects.keys()].sort()).toEqual(['president-of-russia', 'russia']);
    expect(subjects.get('president-of-russia')?.holders).toMatchObject([{ person: 'ann-adams' }]);
    expect(subjects.get('russia')?.offices).toEqual(['president-of-russia']);
    const war = (await store.events(['2020-01-01-war', 'russia'])).get('2020-01-01-war');
    expect(war?.parts).toEqual(['2020-01-05-c', '2020-02-01-b']);
    expect(war?.labels['2020-02-01-b']).toMatchObject({ kind: 'event', when: '2020-02-01' });
  });

  it('lists events with who took part and where they were, and fills in who met', async () => {
    const store = await storeOf(baseOf());
    const { events = [] } = (await store.subjects(['moscow'])).get('moscow') ?? {};
    expect(events).toEqual([
      {
        id: '2022-02-07-adams-brown',
        when: '2022-02-07',
        form: 'meeting',
        mode: 'in-person',
        where: 'moscow',
        participants: ['ann-adams', 'bob-brown'],
        encounters: [{ how: 'bilateral', among: ['ann-adams', 'bob-brown'] }],
      },
    ]);
  });

  it('fills in nothing for more than two people, nor for a summit', async () => {
    const three = 'participants: [ann-adams, bob-brown, cyd-clark]';
    const cyd = {
      'data/subjects/people/cyd-clark.yaml':
        'id: cyd-clark\nkind: person\nlabel: Cyd Clark\ndescription: x\n',
    };
    const base = baseOf({
      ...cyd,
      ...event('2020-01-01-a', `form: meeting\nwhen: 2020-01-01\n${three}`),
      ...event('2020-01-02-b', 'form: summit\nwhen: 2020-01-02\nparticipants: [ann-adams, bob-brown]'),
      ...event('2020-01-03-c', 'form: talks\nwhen: 2020-01-03\nparticipants: [russia, ann-adams, bob-brown]'),
    });
    const events = await (await storeOf(base)).events(['2020-01-01-a', '2020-01-02-b', '2020-01-03-c']);
    expect([...events.values()].map(({ encounters }) => encounters.length)).toEqual([0, 0, 1]);
  });

  it('puts a statement with everybody it is about, and says when one origin is missing', async () => {
    const text = `id: w\nkind: work\nlabel: A Work\ndescription: x\nstatements:
  - { property: figure, amount: 5, unit: km², text: Five, when: 2022-02-08, about: [russia, 2022-02-07-adams-brown], references: [{ source: herald-page, checked: 2026-11-21, find: xyz }] }
  - { property: figure, amount: 6, unit: km², text: Six, when: 2022-02-08, ${REFERENCES} }
`;
    const store = await storeOf(baseOf({ 'data/subjects/works/w.yaml': text }));
    const subjects = await store.subjects(['russia', 'w']);
    const [five, six] = subjects.get('w')?.statements ?? [];
    expect(five).toMatchObject({ id: 'w--figure--2022-02-08', subject: 'w', oneSource: true, amount: 5 });
    expect(six).toMatchObject({ id: 'w--figure--2022-02-08--2' });
    expect(subjects.get('russia')?.statements).toEqual([five]);
    const [about] = (await store.events(['2022-02-07-adams-brown'])).values();
    expect(about?.statements).toEqual([five]);
  });

  it('keeps reach with both of a pair', async () => {
    const reach = `- { pair: [bob-brown, ann-adams], of: meeting, from: 2020-01-01, to: 2022-01-01, basis: x, ${REFERENCES} }\n`;
    const store = await storeOf(baseOf({ 'data/reach/x.yaml': reach }));
    for (const [a, b] of [
      ['ann-adams', 'bob-brown'],
      ['bob-brown', 'ann-adams'],
    ] as const) {
      expect(await store.reach(a, b)).toMatchObject([{ of: 'meeting', to: '2022-01-01' }]);
    }
    expect(await store.reach('ann-adams', 'moscow')).toEqual([]);
    expect(await store.reach('ann-adams', 'ann-adams')).toEqual([]);
  });
});

describe('what spotting is given', () => {
  it('has one number for each subject, in names.idx and in spot.json', async () => {
    const store = await storeOf(baseOf());
    const index = openIndex(await store.file(NAMES_FILE));
    const spot = await openSpotBase(store);
    expect(index.subjects).toBe(spot.subjects.length);
    expect(spot.subjects.map(({ id }) => id)).toEqual([
      '2022-02-07-adams-brown',
      'ann-adams',
      'bob-brown',
      'moscow',
      'president-of-russia',
      'russia',
    ]);
    expect(spot.cues).toEqual({ meeting: { en: ['meeting'] } });
  });

  it('knows since when somebody can be meant, and who has to do with whom', async () => {
    const store = await storeOf(baseOf());
    const { subjects, events } = await openSpotBase(store);
    const of = (id: string) => subjects.find((subject) => subject.id === id);
    expect(of('ann-adams')).toMatchObject({ knownFrom: '2010-01-01' });
    expect(of('ann-adams')?.related).toEqual(
      expect.arrayContaining(['president-of-russia', 'russia', 'bob-brown', 'moscow']),
    );
    expect(of('bob-brown')?.knownFrom).toBe('2020-01-01');
    expect(of('moscow')?.knownFrom).toBeNull();
    expect(of('2022-02-07-adams-brown')?.knownFrom).toBe('2022-02-07');
    expect(events).toMatchObject([{ where: 'moscow', within: ['russia'], alsoSaid: [] }]);
  });

  it('follows a place to what it lies in, through circles too', () => {
    const place = (id: string, within: string, country = '') => ({
      [`data/subjects/places/${id}.yaml`]: `id: ${id}\nkind: place\nlabel: ${id} Town\ndescription: x\ntype: city\n${country}statements:\n  - { property: located-in, value: ${within}, ${REFERENCES} }\n`,
    });
    const base = baseOf({
      ...place('palace', 'district', 'country: russia\n'),
      ...place('district', 'moscow'),
      ...place('one', 'two'),
      ...place('two', 'one'),
    });
    expect(placesAround(base, 'palace')).toEqual(['district', 'moscow', 'russia']);
    expect(placesAround(base, 'one')).toEqual(['two']);
  });
});

describe('the parts of the packed form', () => {
  it('are listed in the catalog', async () => {
    const { files } = await compile(baseOf());
    expect([...files.keys()].filter((name) => !name.startsWith('shards/')).sort()).toEqual(
      [CATALOG_FILE, DICTIONARY_FILE, DIRECTORY_FILE, NAMES_FILE, 'search.json', SPOT_FILE].sort(),
    );
  });
});
