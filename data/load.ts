/** The YAML files under `data/`, parsed with the schema, each record with its file and lines. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { EVENT_FORMS } from '../lib/facts/vocabulary.ts';
import { LanguageData, type Languages } from '../lib/spotting/language.ts';
import { explainIssues } from './explain.ts';
import {
  Event,
  type EventRecord,
  Lang,
  Reach,
  type ReachRecord,
  Source,
  type SourceRecord,
  Subject,
  SubjectId,
  type SubjectRecord,
} from './schema.ts';
import { type Path, readYaml, type YamlFile } from './yaml.ts';

/** What is wrong, where, and how to mend it. Errors stop the build, warnings do not. */
export interface Mistake {
  severity: 'error' | 'warning';
  file: string;
  line: number;
  message: string;
}

/** A record with the way back to its place in the file. */
export interface Entry<T> {
  id: string;
  record: T;
  file: string;
  /** Line of the value at `path` within the record. */
  line(path?: Path): number;
}

/** Words that describe an event, by form and language. */
type Cues = Partial<Record<(typeof EVENT_FORMS)[number], Record<string, string[]>>>;

export interface Base {
  subjects: Map<string, Entry<SubjectRecord>>;
  events: Map<string, Entry<EventRecord>>;
  sources: Map<string, Entry<SourceRecord>>;
  reach: Entry<ReachRecord>[];
  cues: Cues;
  /** What spotting knows of each language, by primary subtag: the name of its file. */
  languages: Languages;
  /** The same with the way back to the files. */
  languageFiles: Map<string, Entry<LanguageData>>;
  /** Ids whose records could not be read: their own mistakes are reported, pointing at them is none. */
  broken: Set<string>;
  /** What loading itself found wrong. */
  mistakes: Mistake[];
}

export interface SourceText {
  /** From the repository's root, with `/`. */
  file: string;
  text: string;
}

const FOLDERS = {
  person: 'people',
  organisation: 'organisations',
  office: 'offices',
  place: 'places',
  work: 'works',
  materiel: 'materiel',
  agreement: 'agreements',
} as const;

/** The folder under `data/` in which a record of this kind lives. */
export function folderOf(kind: SubjectRecord['kind'] | 'event'): string {
  return kind === 'event' ? 'data/events' : `data/subjects/${FOLDERS[kind]}`;
}

const CuesFile = z.partialRecord(z.enum(EVENT_FORMS), z.record(Lang, z.array(z.string().min(1))));

/** Reads every YAML file of the fact base below the repository's root. */
export function loadBase(root: string): Base {
  return parseBase(readTexts(root));
}

/** The files of the fact base, in order of their names. */
function readTexts(root: string): SourceText[] {
  const files = ['subjects', 'events', 'sources', 'reach', 'languages'].flatMap((folder) => {
    const names = readdirSync(join(root, 'data', folder), { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => `data/${folder}/${name.replaceAll('\\', '/')}`);
  });
  return [...files, 'data/cues.yaml']
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
}

/** Parses the texts into one base; everything wrong with their form is in `mistakes`. */
export function parseBase(texts: readonly SourceText[]): Base {
  const base: Base = {
    subjects: new Map(),
    events: new Map(),
    sources: new Map(),
    reach: [],
    cues: {},
    languages: {},
    languageFiles: new Map(),
    broken: new Set(),
    mistakes: [],
  };
  for (const { file, text } of texts) {
    const yaml = readYaml(file, text);
    if (yaml.faults.length) {
      base.broken.add(fileId(file));
      base.mistakes.push(...yaml.faults.map((fault) => ({ severity: 'error' as const, file, ...fault })));
    } else if (!file.endsWith('.yaml')) {
      fault(base, yaml, [], 'name the file .yaml');
    } else if (file.startsWith('data/sources/')) addSources(base, yaml);
    else if (file.startsWith('data/reach/')) addReach(base, yaml);
    else if (file.startsWith('data/languages/')) addLanguage(base, yaml);
    else if (file === 'data/cues.yaml') base.cues = checked(base, yaml, CuesFile, yaml.value, []) ?? {};
    else if (file.startsWith('data/events/')) addEvent(base, yaml);
    else addSubject(base, yaml);
  }
  return base;
}

function addLanguage(base: Base, yaml: YamlFile): void {
  const language = checked(base, yaml, LanguageData, yaml.value, []);
  if (!language) return;
  const lang = fileId(yaml.file);
  base.languages[lang] = language;
  base.languageFiles.set(lang, entry(yaml, lang, language, []));
}

function addSubject(base: Base, yaml: YamlFile): void {
  const record = checked(base, yaml, Subject, yaml.value, []);
  if (!record) base.broken.add(fileId(yaml.file));
  if (!record) return;
  place(base, yaml, record);
  addTo(base, base.subjects, entry(yaml, record.id, record, []));
}

function addEvent(base: Base, yaml: YamlFile): void {
  const record = checked(base, yaml, Event, yaml.value, []);
  if (!record) base.broken.add(fileId(yaml.file));
  if (!record) return;
  place(base, yaml, record);
  addTo(base, base.events, entry(yaml, record.id, record, []));
}

function addSources(base: Base, yaml: YamlFile): void {
  if (!isRecord(yaml.value)) {
    if (yaml.value !== null)
      fault(base, yaml, [], 'a file of sources is a map: `<source id>:` and its fields below');
    return;
  }
  for (const [id, value] of Object.entries(yaml.value)) {
    const wrongId = SubjectId.safeParse(id).error;
    if (wrongId) fault(base, yaml, [id], `"${id}": ${wrongId.issues[0]?.message}`);
    const record = checked(base, yaml, Source, value, [id]);
    if (record) addTo(base, base.sources, entry(yaml, id, record, [id]));
    else base.broken.add(id);
  }
}

function addReach(base: Base, yaml: YamlFile): void {
  if (!Array.isArray(yaml.value)) {
    if (yaml.value !== null) fault(base, yaml, [], 'a file of reaches is a list: start each with "- "');
    return;
  }
  for (const [index, value] of yaml.value.entries()) {
    const record = checked(base, yaml, Reach, value, [index]);
    if (record) base.reach.push(entry(yaml, reachName(record), record, [index]));
  }
}

function reachName(reach: ReachRecord): string {
  return reach.office ?? [...(reach.pair ?? [])].sort().join('|');
}

/** `data/events/x.yaml` -> `x` */
function fileId(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
}

/** A file is named after its id and stands in the folder of its kind. */
function place(base: Base, yaml: YamlFile, record: SubjectRecord | EventRecord): void {
  const folder = folderOf(record.kind);
  const name = yaml.file.slice(yaml.file.lastIndexOf('/') + 1);
  if (!yaml.file.startsWith(`${folder}/`)) {
    fault(
      base,
      yaml,
      ['kind'],
      `kind "${record.kind}" belongs in ${folder}/: move the file or mend the kind`,
    );
  }
  if (name !== `${record.id}.yaml`) {
    fault(
      base,
      yaml,
      ['id'],
      `id "${record.id}" is not the file's name: rename the file to ${record.id}.yaml`,
    );
  }
}

function addTo<T>(base: Base, to: Map<string, Entry<T>>, added: Entry<T>): void {
  const there: Entry<unknown> | undefined =
    to.get(added.id) ??
    (isSourceMap(base, to) ? undefined : (base.subjects.get(added.id) ?? base.events.get(added.id)));
  if (!there) {
    to.set(added.id, added);
    return;
  }
  base.mistakes.push({
    severity: 'error',
    file: added.file,
    line: added.line(),
    message: `id "${added.id}" is taken by ${there.file}:${there.line()}: choose another, or merge the two`,
  });
}

function isSourceMap(base: Base, map: unknown): boolean {
  return map === base.sources;
}

function entry<T>(yaml: YamlFile, id: string, record: T, prefix: Path): Entry<T> {
  return { id, record, file: yaml.file, line: (path = []) => yaml.line([...prefix, ...path]) };
}

function checked<S extends z.core.$ZodType>(
  base: Base,
  yaml: YamlFile,
  schema: S,
  value: unknown,
  prefix: Path,
): z.output<S> | undefined {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  for (const { path, message } of explainIssues(result.error.issues))
    fault(base, yaml, [...prefix, ...path], message);
  return undefined;
}

function fault(base: Base, yaml: YamlFile, path: Path, message: string): void {
  const where = pathText(path);
  base.mistakes.push({
    severity: 'error',
    file: yaml.file,
    line: yaml.line(path),
    message: where ? `${where}: ${message}` : message,
  });
}

/** `roles[0].references[1].source` */
export function pathText(path: Path): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
    .join('');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** All ids that a fact may point at. */
export function knownIds(base: Base): string[] {
  return [...base.subjects.keys(), ...base.events.keys()];
}
