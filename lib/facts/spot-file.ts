/**
 * spot.json: what spotting is told of subjects and events, in columns of numbers. Objects with keys and ids
 * would take four times the bytes, and reading them the longest part of the background's start.
 */
import type { SpotBase, SpotEvent, SpotSubject } from '../spotting/types.ts';
import { GENDERS, KINDS, MODES } from './vocabulary.ts';

/** All of `SpotBase` that is not in names.idx. */
export type SpotData = Omit<SpotBase, 'index'>;

/** Numbers point into `names` or into `words`; -1 is none. */
interface PackedSpot {
  /** The ids of subjects and events, in the order of their numbers in names.idx; then any other ids. */
  names: string[];
  words: string[];
  /** Columns, one entry a subject or event: places in `KINDS`, `words`, `words`, `GENDERS`. */
  kinds: number[];
  types: number[];
  knownFrom: number[];
  genders: number[];
  /** Into `names`. */
  countries: number[];
  related: number[][];
  /** By number, only where there are some. */
  contextWords: Record<string, Record<string, string[]>>;
  events: PackedEvent[];
  reach: [a: number, b: number, of: 'meeting' | 'call', from: string, to: string][];
  cues: SpotData['cues'];
  languages: SpotData['languages'];
}

type PackedEvent = [
  id: number,
  form: number,
  when: number,
  where: number,
  mode: number,
  alsoSaid: number[],
  within: number[],
  participants: number[],
  met: number[][],
  cues: Record<string, string[]> | null,
];

/** As JSON goes into the file. */
export function packSpot({ subjects, events, cues, languages, reach = [] }: SpotData): PackedSpot {
  const names = new Table(subjects.map(({ id }) => id));
  const words = new Table([]);
  const contextWords: PackedSpot['contextWords'] = {};
  for (const [number, subject] of subjects.entries()) {
    if (Object.keys(subject.contextWords).length > 0) contextWords[number] = subject.contextWords;
  }
  return {
    kinds: subjects.map(({ kind }) => KINDS.indexOf(kind)),
    types: subjects.map(({ type }) => words.place(type)),
    knownFrom: subjects.map(({ knownFrom }) => words.place(knownFrom)),
    genders: subjects.map(({ gender }) => (gender ? GENDERS.indexOf(gender) : -1)),
    countries: subjects.map(({ country }) => names.place(country)),
    related: subjects.map(({ related }) => names.places(related)),
    contextWords,
    events: events.map((event) => [
      names.place(event.id),
      words.place(event.form),
      words.place(event.when),
      names.place(event.where),
      event.mode ? MODES.indexOf(event.mode) : -1,
      words.places(event.alsoSaid),
      names.places(event.within),
      names.places(event.participants),
      event.met.map((group) => names.places(group)),
      Object.keys(event.cues).length > 0 ? event.cues : null,
    ]),
    reach: reach.map(({ pair: [a, b], of, from, to }) => [names.place(a), names.place(b), of, from, to]),
    cues,
    languages,
    names: names.list,
    words: words.list,
  };
}

/** Strings and their numbers. */
class Table {
  readonly list: string[];
  private readonly known: Map<string, number>;

  constructor(list: string[]) {
    this.list = list;
    this.known = new Map(list.map((text, place) => [text, place]));
  }

  place(text: string | null | undefined): number {
    if (text === null || text === undefined) return -1;
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, this.list.length);
    return this.list.push(text) - 1;
  }

  places(texts: readonly string[]): number[] {
    return texts.map((text) => this.place(text));
  }
}

const NO_WORDS: Record<string, string[]> = Object.freeze({});

/** Throws an error that says what is wrong when the value is not what `packSpot` made. */
export function unpackSpot(value: unknown): SpotData {
  const packed = value as PackedSpot;
  const lists = [
    'names',
    'words',
    'kinds',
    'types',
    'knownFrom',
    'genders',
    'countries',
    'related',
    'events',
    'reach',
  ];
  for (const key of lists) if (!Array.isArray(packed?.[key as 'names'])) throw new Error(`no list "${key}"`);
  for (const key of ['contextWords', 'cues', 'languages'] as const) {
    if (typeof packed[key] !== 'object' || packed[key] === null) throw new Error(`no "${key}"`);
  }
  const { names, words, kinds } = packed;
  const count = kinds.length;
  for (const key of ['types', 'knownFrom', 'genders', 'countries', 'related'] as const) {
    if (packed[key].length !== count) throw new Error(`"${key}" has ${packed[key].length} of ${count}`);
  }
  const namesAt = (places: number[]) => places.map((place) => at(names, place, 'name'));
  const wordAt = (place: number | undefined) => (place === -1 ? null : at(words, place, 'word'));
  const subjects = kinds.map((kind, number): SpotSubject => {
    const subject: SpotSubject = {
      id: at(names, number, 'name'),
      kind: at(KINDS, kind, 'kind'),
      knownFrom: wordAt(packed.knownFrom[number]),
      related: namesAt(at(packed.related, number, 'related')),
      contextWords: packed.contextWords[number] ?? NO_WORDS,
    };
    const type = wordAt(packed.types[number]);
    const gender = packed.genders[number];
    if (type !== null) subject.type = type;
    const country = packed.countries[number];
    if (country !== -1) subject.country = at(names, country, 'name');
    if (gender !== -1) subject.gender = at(GENDERS, gender, 'gender');
    return subject;
  });
  const events = packed.events.map((row): SpotEvent => {
    const [id, form, when, where, mode, alsoSaid, within, participants, met, cues] = row;
    return {
      id: at(names, id, 'name'),
      form: at(words, form, 'word'),
      when: at(words, when, 'word'),
      alsoSaid: alsoSaid.map((place) => at(words, place, 'word')),
      where: where === -1 ? null : at(names, where, 'name'),
      within: namesAt(within),
      participants: namesAt(participants),
      cues: cues ?? NO_WORDS,
      ...(mode === -1 ? {} : { mode: at(MODES, mode, 'mode') }),
      met: met.map(namesAt),
    };
  });
  const reach = packed.reach.map(([a, b, of, from, to]): NonNullable<SpotData['reach']>[number] => {
    return { pair: [at(names, a, 'name'), at(names, b, 'name')], of, from, to };
  });
  return { subjects, events, reach, cues: packed.cues, languages: packed.languages };
}

function at<T>(list: readonly T[], place: number | undefined, what: string): T {
  const value = place === undefined ? undefined : list[place];
  if (value === undefined) throw new Error(`no ${what} ${place}`);
  return value;
}
