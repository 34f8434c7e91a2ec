import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkBase } from '../../../data/check.ts';
import { parseBase } from '../../../data/load.ts';
import { dayOr, idOf, readArguments, UsageError } from '../../../scripts/facts/arguments.ts';
import { draw } from '../../../scripts/facts/audit.ts';
import { namesIn } from '../../../scripts/facts/coverage.ts';
import { differences } from '../../../scripts/facts/diff.ts';
import { baseAt } from '../../../scripts/facts/git-base.ts';
import { lastMeetingJson } from '../../../scripts/facts/last-meeting.ts';
import { skeleton, slug } from '../../../scripts/facts/new.ts';
import { reportOf, thinSubjects } from '../../../scripts/facts/report.ts';
import { jsonSchemas } from '../../../scripts/facts/schemas.ts';
import { staleOf } from '../../../scripts/facts/stale.ts';
import { baseOf, type Files } from './fixture.ts';

const REFERENCE = '{ source: herald-page, checked: 2026-11-21, find: xyz }';
const REACH: Files = {
  'data/reach/x.yaml': `- { pair: [ann-adams, bob-brown], of: meeting, from: 2020-01-01, to: 2022-06-01, basis: x, references: [${REFERENCE}] }\n`,
};

describe('last-meeting --json', () => {
  it('has the fields that scripts rely on', async () => {
    const answer = await lastMeetingJson(baseOf(REACH), 'ann-adams', 'bob-brown', '2022-03-01');
    expect(answer).toEqual({
      a: 'ann-adams',
      b: 'bob-brown',
      asOf: '2022-03-01',
      id: '2022-02-07-adams-brown',
      when: '2022-02-07',
      where: 'Moscow',
      title: 'Adams and Brown in Moscow',
      how: 'bilateral',
      mode: 'in-person',
      references: [
        {
          source: 'kremlin-page',
          publisher: 'President of Russia',
          owner: 'Russian state',
          title: 'Talks',
          url: 'http://kremlin.example/talks',
          published: '2022-02-07',
          checked: '2026-11-21',
        },
        {
          source: 'herald-page',
          publisher: 'Herald',
          carries: 'AP',
          title: 'They talked',
          url: 'https://herald.example/talked',
          published: '2022-02-08',
          checked: '2026-11-21',
        },
      ],
      reach: '2022-06-01',
      covered: true,
    });
  });

  it('says that the records do not reach', async () => {
    expect(await lastMeetingJson(baseOf(REACH), 'bob-brown', 'ann-adams', '2023-01-01')).toMatchObject({
      when: '2022-02-07',
      reach: '2022-06-01',
      covered: false,
    });
  });

  it('has nulls where there is none', async () => {
    expect(await lastMeetingJson(baseOf(REACH), 'ann-adams', 'bob-brown', '2022-02-06')).toMatchObject({
      id: null,
      when: null,
      where: null,
      title: null,
      references: [],
      covered: false,
    });
  });
});

describe('report --json', () => {
  it('counts what is there', () => {
    const capital = `id: work\nkind: work\nlabel: A Work\ndescription: x\nstatements:
  - { property: located-in, value: moscow, references: [${REFERENCE}] }
  - { property: figure, amount: 1, unit: km, text: One, references: [${REFERENCE}] }
`;
    expect(reportOf(baseOf({ 'data/subjects/works/work.yaml': capital }))).toEqual({
      subjects: { office: 1, person: 2, place: 2, work: 1 },
      events: 1,
      statements: 2,
      sources: 2,
      trivial: 1,
      referencedShare: 1,
      twoOriginDue: 2,
      twoOriginShare: 0.5,
      oldestCheck: '2026-11-21',
      newestCheck: '2026-11-21',
      unseenRoles: 1,
    });
  });

  it('counts the roles left open that no page of two years shows, the one of the fixture among them', () => {
    const roles = ['2024-11-20', '2024-11-21'].map((checked, index) => {
      const id = `cyd-${index}`;
      const text = `id: ${id}\nkind: person\nlabel: Cyd\ndescription: x\nroles:\n  - office: president-of-russia\n    from: 2001\n    checked: ${checked}\n    references: [${REFERENCE}]\n`;
      return [`data/subjects/people/${id}.yaml`, text] as const;
    });
    expect(reportOf(baseOf(Object.fromEntries(roles))).unseenRoles).toBe(2);
  });

  it('has shares of nothing', () => {
    expect(reportOf(parseBase([]))).toMatchObject({
      referencedShare: 1,
      twoOriginShare: 1,
      oldestCheck: null,
    });
  });
});

describe('report --thin', () => {
  it('names what has a description and nothing else', () => {
    const bare = 'id: bare\nkind: work\nlabel: A Bare Work\ndescription: x\n';
    const work = `id: work\nkind: work\nlabel: A Work\ndescription: x\nstatements:
  - { property: fact, text: One, about: [about], references: [${REFERENCE}] }
`;
    const about = 'id: about\nkind: work\nlabel: Another Work\ndescription: x\n';
    const files = {
      'data/subjects/works/bare.yaml': bare,
      'data/subjects/works/work.yaml': work,
      'data/subjects/works/about.yaml': about,
    };
    const thin = thinSubjects(baseOf(files)).map(({ id }) => id);
    expect(thin).toContain('bare');
    expect(thin).not.toContain('work');
    expect(thin).not.toContain('about');
    // Told of by an event, a role, an office's holder.
    for (const id of ['moscow', 'ann-adams', 'russia']) expect(thin).not.toContain(id);
  });
});

describe('stale', () => {
  it('puts open roles and reaches first, and never what is past', () => {
    const list = staleOf(baseOf(REACH), '2026-11-21');
    expect(list.map(({ text, checked }) => [text, checked])).toEqual([
      ['Ann Adams: President of Russia, from 7 May 2012 still on 7 Feb 2022', '2022-02-07'],
      ['reach of Ann Adams and Bob Brown, meetings', '2022-06-01'],
    ]);
    expect(staleOf(baseOf(REACH), '2022-02-08')).toEqual([]);
  });
});

describe('audit', () => {
  const list = Array.from({ length: 40 }, (_, index) => ({ id: `x${index}` }));
  it('draws the same for the same seed, each thing once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 60 }), (seed, count) => {
        const drawn = draw(list, count, seed);
        expect(drawn).toHaveLength(Math.min(count, list.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(draw([...list].reverse(), count, seed)).toEqual(drawn);
      }),
    );
    expect(draw(list, 5, 1)).not.toEqual(draw(list, 5, 2));
  });
});

describe('diff', () => {
  const BOB = 'data/subjects/people/bob-brown.yaml';
  it('says in words what is new, gone and otherwise', () => {
    const before = baseOf();
    const after = baseOf({
      [BOB]: `id: bob-brown\nkind: person\nlabel: Bob Brown\ndescription: A former politician\nnames: [Brown, Bobby Brown]\nroles:
  - { office: president-of-russia, from: 2004, to: 2008, checked: 2008-01-01, references: [${REFERENCE}] }
`,
      'data/subjects/works/w.yaml': 'id: w\nkind: work\nlabel: A Work\ndescription: x\n',
      'data/events/2022-02-07-adams-brown.yaml': null,
      ...REACH,
    });
    expect(differences(before, after)).toEqual([
      'Bob Brown: description was: Another politician of the fixture — is: A former politician',
      'Bob Brown: names was: Brown — is: Brown, Bobby Brown',
      'new work: A Work (w)',
      'new role: Bob Brown: President of Russia, from 2004 to 2008',
      'gone event: Adams and Brown in Moscow (meeting) · 7 Feb 2022 · Moscow · Ann Adams, Bob Brown',
      'reach of ann-adams|bob-brown meeting from 2020-01-01: to 2022-06-01',
    ]);
    expect(differences(after, after)).toEqual([]);
  });

  it('says that a role ended, that sources were added, and that one source is enough no more', () => {
    const role = (rest: string) => ({
      [BOB]: `id: bob-brown\nkind: person\nlabel: Bob Brown\ndescription: x\nroles:\n  - { office: president-of-russia, from: 2024-05, ${rest} }\n`,
    });
    const open = baseOf(
      role(`checked: 2025-01-01, references: [{ source: late, checked: 2026-11-21, find: xyz }]`),
    );
    const ended = baseOf(
      role(`to: 2026, checked: 2026-01-01, references: [{ source: late, checked: 2026-11-21, find: xyz }]`),
    );
    expect(differences(open, ended)).toEqual([
      'changed role: Bob Brown: President of Russia, from May 2024 still on 1 Jan 2025 — now: Bob Brown: President of Russia, from May 2024 to 2026',
    ]);
    const again = baseOf(
      role(`checked: 2025-01-01, references: [{ source: late, checked: 2026-11-22, find: xyz }]`),
    );
    expect(differences(open, again)).toEqual([
      'Bob Brown: President of Russia, from May 2024 still on 1 Jan 2025: checked again on 2026-11-22 (was 2026-11-21)',
    ]);
  });

  describe('with git', () => {
    let root = '';
    beforeAll(() => {
      root = mkdtempSync(join(tmpdir(), 'facts-'));
      const git = (...args: string[]) =>
        spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root });
      git('init', '-q');
      const files: Record<string, string> = {
        'data/cues.yaml': '{}\n',
        'data/subjects/works/é-no.txt': 'no fact',
        'data/subjects/works/w.yaml': 'id: w\nkind: work\nlabel: "Œuvre"\ndescription: x\n',
      };
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      git('add', '.');
      git('commit', '-q', '-m', 'x');
    });
    afterAll(() => rmSync(root, { recursive: true }));

    it('reads the base at a revision', () => {
      const base = baseAt(root, 'HEAD');
      expect(base.mistakes).toEqual([]);
      expect(base.subjects.get('w')?.record.label.en).toBe('Œuvre');
    });

    it('refuses a revision that is not there, in one sentence', () => {
      expect(() => baseAt(root, 'nowhere')).toThrow(/^git knows no revision "nowhere": /);
    });
  });
});

describe('new', () => {
  const option = (values: Record<string, string>) => (name: string) => values[name];

  it('makes a file that passes the check', () => {
    const made = [
      skeleton('person', 'Zoë Zed', option({ description: 'Politician of elsewhere' }), '2026-11-21'),
      skeleton('place', 'Zedtown', option({ description: 'City', type: 'city' }), '2026-11-21'),
      skeleton(
        'office',
        'Mayor of Zedtown',
        option({ description: 'Head', title: 'Mayor', of: 'zedtown', function: 'other' }),
        '2026-11-21',
      ),
      skeleton('organisation', 'Zed Inc', option({ description: 'Maker', type: 'company' }), '2026-11-21'),
      skeleton('agreement', 'Zed Pact', option({ description: 'Pact' }), '2026-11-21'),
      skeleton(
        'event',
        'Zed summit',
        option({
          description: 'It',
          form: 'summit',
          when: '2022-03',
          source: 'herald-page',
          find: 'zed met zed',
        }),
        '2026-11-21',
      ),
    ];
    expect(made.map(({ file }) => file)).toEqual([
      'data/subjects/people/zoe-zed.yaml',
      'data/subjects/places/zedtown.yaml',
      'data/subjects/offices/mayor-of-zedtown.yaml',
      'data/subjects/organisations/zed-inc.yaml',
      'data/subjects/agreements/zed-pact.yaml',
      'data/events/2022-03-zed-summit.yaml',
    ]);
    const base = baseOf({
      ...Object.fromEntries(made.map(({ file, content }) => [file, content])),
      'data/sources/all.yaml': baseSources('2022-04-01'),
    });
    expect(checkBase(base).filter(({ file }) => made.some((one) => one.file === file))).toEqual([]);
    expect(parse(made[0]?.content ?? '')).toEqual({
      id: 'zoe-zed',
      kind: 'person',
      label: 'Zoë Zed',
      description: 'Politician of elsewhere',
    });
  });

  it('refuses a value that the schema does not know', () => {
    const make = () => skeleton('place', 'Zed', option({ description: 'x', type: 'town' }), '2026-11-21');
    expect(make).toThrow(/^type: "town" is not a value we know: one of country, /);
    expect(() =>
      skeleton(
        'event',
        'Zed',
        option({ description: 'x', form: 'call', when: '2022-13', source: 's', find: 'abc' }),
        '2026-11-21',
      ),
    ).toThrow(UsageError);
  });

  it('makes ids of letters and digits', () => {
    expect(slug('  Élysée — “Palace” no. 1 ')).toBe('elysee-palace-no-1');
    expect(slug('Wałęsa & Größe')).toBe('walesa-grosse');
  });
});

function baseSources(published: string): string {
  return `kremlin-page: { publisher: P, title: T, url: 'http://p.example/', language: en, kind: primary, published: 2022-02-07 }
herald-page: { publisher: H, title: T, url: 'http://h.example/', language: en, kind: newspaper, published: ${published} }
`;
}

describe('coverage', () => {
  const words = {
    starters: new Set(['the', 'in', 'but']),
    alone: new Set(['the', 'in', 'but', 'french', 'monday']),
  };
  it('lists capitalised names that are not marked', () => {
    const text =
      "In Moscow, Ann Adams met Peter de la Cruz of the Bank of Elsewhere. The French came on Monday. Zed's plan";
    const taken = [
      { start: text.indexOf('Moscow'), end: text.indexOf('Moscow') + 6 },
      { start: text.indexOf('Ann'), end: text.indexOf('Ann') + 9 },
    ];
    expect(namesIn(text, taken, words)).toEqual(['Peter de la Cruz of the Bank of Elsewhere', 'Zed']);
  });
  it('takes the first word of a sentence off the name', () => {
    expect(namesIn('But Zed stayed. The Herald said.', [], words)).toEqual(['Zed', 'Herald']);
  });
});

describe('schemas', () => {
  it('tell editors the keys and the values of each kind', () => {
    const schemas = jsonSchemas();
    expect([...schemas.keys()]).toEqual([
      'person',
      'organisation',
      'office',
      'place',
      'work',
      'materiel',
      'agreement',
      'event',
      'sources',
      'reach',
    ]);
    const event = JSON.parse(JSON.stringify(schemas.get('event')));
    expect(event.required).toEqual(
      expect.arrayContaining(['id', 'kind', 'label', 'form', 'when', 'references']),
    );
    expect(event.required).not.toContain('participants');
    expect(event.properties.form.enum).toContain('meeting');
    expect(event.additionalProperties).toBe(false);
  });
});

describe('arguments', () => {
  it('name a subject by id, label, name or Wikidata id, when only one has it', () => {
    const base = baseOf({
      'data/subjects/people/cyd-brown.yaml':
        'id: cyd-brown\nkind: person\nlabel: Cyd Brown\ndescription: x\nwikidata: Q42\nnames: [Brown, Órla]\n',
    });
    expect(idOf(base, 'cyd-brown')).toBe('cyd-brown');
    expect(idOf(base, 'CYD brown')).toBe('cyd-brown');
    expect(idOf(base, 'orla')).toBe('cyd-brown');
    expect(idOf(base, 'Q42')).toBe('cyd-brown');
    expect(() => idOf(base, 'Brown')).toThrow('"Brown" may be bob-brown, cyd-brown: give the id');
    expect(() => idOf(base, 'adams')).toThrow('nothing is called "adams" (did you mean "ann-adams"?)');
  });

  it('are refused in one sentence', () => {
    expect(() => dayOr('2022-02-30', '2026-11-21')).toThrow(
      '"2022-02-30" is not a day: write it as YYYY-MM-DD',
    );
    expect(dayOr(undefined, '2026-11-21')).toBe('2026-11-21');
    expect(() => readArguments(['--nothing'])).toThrow(UsageError);
  });
});
