/**
 * A made-up fact base of any size as YAML texts: kinds, names, languages, facts and pages in about the same shares as
 * in the real one at 5,000 subjects, so that what is measured at 50,000 is what ten times as much work would give.
 */
import type { SourceText } from '../../../data/load.ts';
import { makeNames } from '../gazetteer.ts';

/** One event to so many subjects. */
const SUBJECTS_PER_EVENT = 4.7;
const SOURCES_PER_FILE = 80;
/** Of 25 subjects nine are people; sizes are multiples of it, so that a number's kind is that of its place. */
const KINDS = 'ppppooopllpooplfpollfpolf';
const FOLDERS = { p: 'people', o: 'organisations', l: 'places', f: 'offices' } as const;
const NAMED = { p: 'person', o: 'organisation', l: 'place', f: 'office' } as const;

type Kind = keyof typeof NAMED;

/** `texts` as `parseBase` takes them: `size` subjects, a multiple of 25, their events and sources. */
export function makeTexts(size: number): SourceText[] {
  const world = new World(size);
  const texts: SourceText[] = [{ file: 'data/cues.yaml', text: 'meeting:\n  en: [meeting, talks]\n' }];
  for (let number = 0; number < size; number++) texts.push(world.subject(number));
  const events = Math.floor(size / SUBJECTS_PER_EVENT);
  for (let number = 0; number < events; number++) texts.push(world.event(number));
  for (let first = 0; first < size; first += SOURCES_PER_FILE) texts.push(world.sources(first));
  return texts;
}

class World {
  private readonly size: number;
  private readonly names: readonly string[];

  constructor(size: number) {
    this.size = size;
    this.names = makeNames(size);
  }

  subject(number: number): SourceText {
    const kind = kindOf(number);
    const id = idOf(number);
    const lines = [
      `id: ${id}`,
      `kind: ${NAMED[kind]}`,
      ...this.label(number, kind),
      `description: "Made-up ${NAMED[kind]} of ${this.words(number, 1)}, in the news since ${1990 + (number % 35)}"`,
      ...this.ofKind(number, kind),
      ...(number % 5 < 3 ? this.statement(number) : []),
    ];
    return { file: `data/subjects/${FOLDERS[kind]}/${id}.yaml`, text: `${lines.join('\n')}\n` };
  }

  event(number: number): SourceText {
    const day = `20${10 + (number % 14)}-0${1 + (number % 9)}-1${number % 10}`;
    const id = `${day}-event-${number}`;
    const name = this.names[number] as string;
    const year = 1990 + (number % 35);
    // One in a hundred meets most of the others, as presidents do.
    const leader = this.near((number % Math.max(1, this.size / 100)) * 10, 'p');
    const there = [this.near(number * 10, 'p'), leader, ...(number % 4 ? [] : [this.near(number * 10, 'l')])];
    const text = `\
id: ${id}
kind: event
label:
  en: "Talks about ${name} in ${year}"
  fr: "Pourparlers sur ${name} en ${year}"
  de: "Gespräche über ${name} ${year}"
description: "Talks on ${this.words(number, 2)} in ${year}"
form: meeting
mode: in-person
when: ${day}
where: ${this.near(number * 10, 'l')}
participants: [${[...new Set(there)].join(', ')}]
names: [${name} talks of ${year}, ${year} ${name} meeting]
cues: { en: [round], fr: [réunion], de: [Runde] }
references:
  - ${this.reference(number * 5 + 3)}
  - ${this.reference(number * 5 + 4)}
`;
    return { file: `data/events/${id}.yaml`, text };
  }

  sources(first: number): SourceText {
    const last = Math.min(first + SOURCES_PER_FILE, this.size);
    let text = '';
    for (let number = first; number < last; number++) {
      const paper = this.names[number % 300] as string;
      text += `\
source-${number}:
  publisher: "The ${paper} Herald"
  title: "What ${this.names[number] as string} said about ${this.words(number, 3)}"
  url: https://www.${paper.toLowerCase().replaceAll(' ', '-')}.example/news/${number}
  published: 2026-01-02
  language: en
  kind: newspaper
`;
    }
    return { file: `data/sources/made-up-${first}.yaml`, text };
  }

  /** The label in three languages, the short names by which texts go on. */
  private label(number: number, kind: Kind): string[] {
    const name = this.names[number] as string;
    if (kind === 'f') return [`label: "Minister of ${name}"`];
    const full = kind === 'p' && !name.includes(' ') ? `Karo ${name}` : name;
    const label = `label: { en: "${full}", uk: "${cyrillic(full, 'і')}", ru: "${cyrillic(full, 'и')}" }`;
    const last = full.slice(full.lastIndexOf(' ') + 1);
    if (kind === 'p')
      return [label, 'names:', `  - { text: "${last}", needs: full-name-on-page }`, `not: [${full} Prize]`];
    const short = `${last.slice(0, 3).toUpperCase()}${number}`;
    const further =
      kind === 'o'
        ? [`  - { text: "${short}", form: acronym }`]
        : [`  - { text: "${full} Bay", lang: [en] }`];
    return [label, 'names:', `  - { text: "Great ${full}", lang: [en, de], needs: context }`, ...further];
  }

  private ofKind(number: number, kind: Kind): string[] {
    if (kind === 'o') return ['type: company', `country: ${this.near(number, 'l')}`];
    if (kind === 'l') return ['type: city', `wikidata: Q${number + 1}`];
    if (kind === 'f')
      return ['title: Minister', `of: ${this.near(number, 'o')}`, 'function: other', 'seats: 500'];
    const year = 11 + (number % 13);
    return [
      `gender: ${number % 3 ? 'masculine' : 'feminine'}`,
      'roles:',
      `  - office: ${this.near(number, 'f')}`,
      `    from: 20${year}-05-07`,
      `    to: 20${year + 2}-12-01`,
      `    checked: 20${year + 2}-12-01`,
      '    references:',
      `      - ${this.reference(number)}`,
      `      - ${this.reference(number + 3)}`,
    ];
  }

  private statement(number: number): string[] {
    return [
      'statements:',
      '  - property: fact',
      `    text: "Said in public what ${this.words(number, 2)} was to do about ${this.words(number + 5, 2)}"`,
      `    when: 20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
      `    about: [${this.near(number + 25, 'o')}]`,
      '    references:',
      `      - ${this.reference(number)}`,
    ];
  }

  private reference(source: number): string {
    return `{ source: source-${source % this.size}, checked: 2026-11-20, find: "words of passage ${source}" }`;
  }

  /** Words that are not like those of the next sentence: what is packed must not shrink to nothing. */
  private words(number: number, names: number): string {
    const at = (place: number) => this.names[(number * 31 + place * 97) % this.size] as string;
    return Array.from({ length: names }, (_, place) => at(place)).join(' and ');
  }

  /** A subject of this kind not far from that number. */
  private near(number: number, kind: Kind): string {
    const places = [...KINDS].flatMap((one, place) => (one === kind ? [place] : []));
    const place = places[number % places.length] as number;
    return idOf((number - (number % KINDS.length) + place) % this.size);
  }
}

const kindOf = (number: number) => KINDS[number % KINDS.length] as Kind;
const idOf = (number: number) => `${NAMED[kindOf(number)]}-${number}`;

const LETTERS: Record<string, string> = Object.fromEntries(
  [...'abdefghjklmnoprstuvwz'].map((letter, place) => [
    letter,
    [...'абдефгхйклмнопрстувўз'][place] as string,
  ]),
);

/** Letter by letter, `i` as the language writes it. */
function cyrillic(name: string, i: string): string {
  return name.replace(/[a-z]/gi, (letter) => {
    const written = LETTERS[letter.toLowerCase()] ?? i;
    return letter === letter.toLowerCase() ? written : written.toUpperCase();
  });
}
