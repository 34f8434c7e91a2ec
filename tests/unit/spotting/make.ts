/** Small bases and articles for the tests of spotting. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { buildIndex } from '../../../lib/spotting/index-build.ts';
import { LanguageData } from '../../../lib/spotting/language.ts';
import { openIndex } from '../../../lib/spotting/name-index.ts';
import { explain } from '../../../lib/spotting/spot.ts';
import type {
  Alias,
  Article,
  SpotBase,
  SpotEvent,
  SpotReach,
  SpotSubject,
} from '../../../lib/spotting/types.ts';

type AliasSpec = Partial<Alias> & { text: string };

export interface SubjectSpec extends Partial<Omit<SpotSubject, 'id'>> {
  names: (string | AliasSpec)[];
}

export interface BaseSpec {
  /** By id; the first name is a full one, names of one word need what is said. */
  subjects: Record<string, SubjectSpec>;
  not?: string[];
  events?: (Partial<SpotEvent> & { id: string; when: string })[];
  cues?: SpotBase['cues'];
  reach?: SpotReach[];
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const languages = Object.fromEntries(
  ['en', 'fr', 'de', 'es', 'it', 'pl', 'uk', 'ru'].map((lang) => [
    lang,
    LanguageData.parse(parse(readFileSync(`${root}/data/languages/${lang}.yaml`, 'utf8'))),
  ]),
);
const cues = parse(readFileSync(`${root}/data/cues.yaml`, 'utf8')) as SpotBase['cues'];

export function alias(text: string, subject: string | null, more: Partial<Alias> = {}): Alias {
  return { text, subject, needs: 'nothing', full: false, langs: [], acronym: false, ...more };
}

export function makeBase(spec: BaseSpec): SpotBase {
  const ids = Object.keys(spec.subjects);
  const aliases = Object.entries(spec.subjects).flatMap(([id, { names }]) =>
    names.map((name, place) => {
      const { text, ...more } = typeof name === 'string' ? { text: name } : name;
      return alias(text, id, { full: place === 0, ...more });
    }),
  );
  for (const text of spec.not ?? []) aliases.push(alias(text, null));
  const subjects = Object.entries(spec.subjects).map(
    ([id, { names: _, ...more }]): SpotSubject => ({
      id,
      kind: 'person',
      knownFrom: null,
      related: [],
      contextWords: {},
      ...more,
    }),
  );
  const events = (spec.events ?? []).map(
    (event): SpotEvent => ({
      form: 'meeting',
      alsoSaid: [],
      where: null,
      within: [],
      participants: [],
      met: [],
      cues: {},
      ...event,
    }),
  );
  return {
    index: openIndex(buildIndex(aliases, ids)),
    subjects,
    events,
    cues: spec.cues ?? cues,
    languages,
    reach: spec.reach ?? [],
  };
}

/** An article of paragraphs; the published day is one long after all events here. */
export function article(text: string | string[], more: Partial<Article> = {}): Article {
  const blocks = [text].flat().map((each) => ({ text: each, kind: 'text' as const }));
  return { blocks, lang: 'en', published: '2026-02-04', ...more };
}

/** Mentions as "text → subject", in reading order. */
export function marks(base: SpotBase, text: string | string[], more: Partial<Article> = {}): string[] {
  const given = article(text, more);
  return explain(given, base).spotted.mentions.map(
    ({ block, start, end, subject }) => `${given.blocks[block]?.text.slice(start, end)} → ${subject}`,
  );
}

/** The reasons of all decisions about a string. */
export function reasons(
  base: SpotBase,
  text: string | string[],
  about: string,
  more: Partial<Article> = {},
): string[] {
  return explain(article(text, more), base)
    .decisions.filter((decision) => decision.text === about)
    .map(({ reason }) => reason);
}
