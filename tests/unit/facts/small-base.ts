/** A fact base of a few records for tests, and articles over it: JSON is YAML, so records are plain objects. */
import { checkBase } from '../../../data/check.ts';
import { compile } from '../../../data/compile.ts';
import { parseBase } from '../../../data/load.ts';
import { openStore, type Store } from '../../../lib/facts/store.ts';
import type { Article, Finding, Mention, Spotted } from '../../../lib/spotting/types.ts';
import { readerOf } from '../../../scripts/facts/node-store.ts';

const FOLDERS: Record<string, string> = {
  person: 'subjects/people',
  office: 'subjects/offices',
  place: 'subjects/places',
  organisation: 'subjects/organisations',
  event: 'events',
};

type Json = Record<string, unknown> & { id: string; kind: string };

export const ref = (source = 'paper', rest: object = {}) => ({
  source,
  checked: '2026-11-21',
  find: 'some words',
  ...rest,
});

const source = (publisher: string, rest: object = {}) => ({
  publisher,
  title: `Page of ${publisher}`,
  url: `https://example.org/${publisher.replaceAll(/\W/g, '-').toLowerCase()}`,
  published: '2026-06-02',
  language: 'en',
  kind: 'newspaper',
  ...rest,
});

const SOURCES = {
  paper: source('The Paper'),
  kremlin: source('President of Russia', { kind: 'primary', owner: 'Russian state' }),
  wire: source('Local Site', { carries: 'AP' }),
  gazette: source('Gazette', { kind: 'gazette' }),
  other: source('Other Daily', { published: '2026-06-15' }),
};

/** Compiles records, and fails on what the checker would: a test must not rest on an impossible base. */
export async function smallStore(records: Json[], reach: object[] = []): Promise<Store> {
  const texts = records.map((record) => ({
    file: `data/${FOLDERS[record.kind]}/${record.id}.yaml`,
    text: JSON.stringify(record),
  }));
  const base = parseBase([
    ...texts,
    { file: 'data/sources/all.yaml', text: JSON.stringify(SOURCES) },
    { file: 'data/reach/all.yaml', text: JSON.stringify(reach) },
    { file: 'data/cues.yaml', text: '{}' },
  ]);
  const errors = checkBase(base).filter(({ severity }) => severity === 'error');
  if (errors.length) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return openStore(readerOf(await compile(base)));
}

/** An article of one block a paragraph, in which each name is a mention of its subject. */
export function articleOf(
  paragraphs: string[],
  names: Record<string, string>,
  published: string | null = '2026-02-04',
  findings: Omit<Finding, 'kind' | 'block' | 'start' | 'end'>[] = [],
): { article: Article; spotted: Spotted } {
  const mentions: Mention[] = [];
  for (const [block, text] of paragraphs.entries()) {
    for (const [name, subject] of Object.entries(names)) {
      for (const match of text.matchAll(new RegExp(name, 'g'))) {
        mentions.push({ block, start: match.index, end: match.index + name.length, subject, how: 'name' });
      }
    }
  }
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);
  return {
    article: { blocks: paragraphs.map((text) => ({ text, kind: 'text' })), lang: 'en', published },
    spotted: {
      mentions,
      findings: findings.map((finding) => ({ kind: 'date-differs', block: 0, start: 0, end: 1, ...finding })),
    },
  };
}

export const person = (id: string, label: string | object, rest: object = {}): Json => ({
  id,
  kind: 'person',
  label,
  description: `Somebody called ${id}`,
  ...rest,
});
export const place = (id: string, label: string | object, rest: object = {}): Json => ({
  id,
  kind: 'place',
  label,
  description: `A place called ${id}`,
  type: 'city',
  ...rest,
});
export const event = (id: string, rest: object): Json => ({
  id,
  kind: 'event',
  label: `Event ${id}`,
  description: `What happened at ${id}`,
  form: 'meeting',
  mode: 'in-person',
  when: id.slice(0, 10),
  references: [ref('kremlin'), ref('wire')],
  ...rest,
});
export const office = (id: string, label: string | object, of: string, rest: object = {}): Json => ({
  id,
  kind: 'office',
  label,
  title: 'Head',
  description: `An office called ${id}`,
  of,
  function: 'head-of-state',
  ...rest,
});
