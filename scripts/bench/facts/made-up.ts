/** A made-up fact base of any size as YAML texts: the same kinds in the same shares as in the real one. */
import type { SourceText } from '../../../data/load.ts';
import { makeNames } from '../gazetteer.ts';

/** One event to so many subjects, as now. */
const SUBJECTS_PER_EVENT = 3.5;
const SOURCES_PER_FILE = 200;
/** Of ten subjects six are people, two offices, one an organisation, one a place. */
const KINDS = [
  'person',
  'person',
  'person',
  'person',
  'person',
  'person',
  'office',
  'office',
  'organisation',
  'place',
];

/** `texts` as `parseBase` takes them: `size` subjects, their events and sources. Hardly a rule is broken. */
export function makeTexts(size: number): SourceText[] {
  const names = makeNames(size);
  const texts: SourceText[] = [{ file: 'data/cues.yaml', text: 'meeting:\n  en: [meeting, talks]\n' }];
  for (let number = 0; number < size; number++) texts.push(subject(number, size, names));
  const events = Math.floor(size / SUBJECTS_PER_EVENT);
  for (let number = 0; number < events; number++) texts.push(event(number, size, names));
  for (let first = 0; first < size; first += SOURCES_PER_FILE) texts.push(sources(first, names));
  return texts;
}

const kindOf = (number: number) => KINDS[number % 10] as string;
const idOf = (number: number) => `${kindOf(number)}-${number}`;
const reference = (source: number, size: number) =>
  `{ source: source-${source % size}, checked: 2026-11-20, find: words of passage ${source} }`;
/** One of ten numbers on: another subject, of the kind that stands there. */
const near = (number: number, place: number, size: number) =>
  idOf((Math.floor(number / 10) * 10 + place) % size);

function subject(number: number, size: number, names: readonly string[]): SourceText {
  const kind = kindOf(number);
  const name = names[number] as string;
  const lines = [
    `id: ${idOf(number)}`,
    `kind: ${kind}`,
    kind === 'office' ? `label: Minister of ${name}` : `label: ${name}`,
    kind === 'office'
      ? `description: Made-up office of ${name}`
      : `description: Made-up ${kind} in the news of ${1990 + (number % 35)}`,
  ];
  if (kind === 'person') {
    lines.push(
      'roles:',
      ...[0, 7].flatMap((term) => [
        `  - office: ${near(number + 10 * term * (number % 10), 6 + (number % 2), size)}`,
        `    from: 20${11 + term + (number % 6)}-05-07`,
        `    to: 20${12 + term + (number % 6)}-12-01`,
        `    checked: 20${12 + term + (number % 6)}-12-01`,
        `    references: [${reference(number, size)}]`,
      ]),
    );
  }
  if (kind === 'office')
    lines.push(`title: Minister`, `of: ${near(number, 8, size)}`, 'function: other', 'seats: 500');
  if (kind === 'organisation') lines.push('type: company');
  if (kind === 'place') lines.push('type: city');
  lines.push(
    'statements:',
    `  - property: fact`,
    `    text: Said in public what ${name} was to do about the case numbered ${number}`,
    `    when: 20${10 + (number % 15)}-0${1 + (number % 9)}-1${number % 10}`,
    `    about: [${near(number + 10, 9, size)}]`,
    `    references: [${reference(number, size)}]`,
  );
  const folder = { person: 'people', office: 'offices', organisation: 'organisations', place: 'places' }[
    kind
  ];
  return { file: `data/subjects/${folder}/${idOf(number)}.yaml`, text: `${lines.join('\n')}\n` };
}

function event(number: number, size: number, names: readonly string[]): SourceText {
  const day = `20${10 + (number % 14)}-0${1 + (number % 9)}-1${number % 10}`;
  const id = `${day}-event-${number}`;
  // A tenth of the people meet most of the others, as presidents do.
  const [a, b] = [idOf((number * 10) % size), idOf(((number % Math.max(1, size / 100)) * 10 + 3) % size)];
  const lines = [
    `id: ${id}`,
    'kind: event',
    `label: Talks about ${names[number] as string} in ${1990 + (number % 35)}`,
    `description: Talks on the case numbered ${number}`,
    'form: meeting',
    'mode: in-person',
    `when: ${day}`,
    `where: ${near(number * 10, 9, size)}`,
    `participants: [${a}, ${b}]`,
    `references: [${reference(number, size)}, ${reference(number + 7, size)}]`,
  ];
  return { file: `data/events/${id}.yaml`, text: `${lines.join('\n')}\n` };
}

function sources(first: number, names: readonly string[]): SourceText {
  const last = Math.min(first + SOURCES_PER_FILE, names.length);
  const lines: string[] = [];
  for (let number = first; number < last; number++) {
    const paper = names[number % 300] as string;
    lines.push(
      `source-${number}:`,
      `  publisher: The ${paper} Herald`,
      `  title: What ${names[number] as string} said about the case numbered ${number}`,
      `  url: https://www.${paper.toLowerCase().replaceAll(' ', '-')}.example/news/${number}`,
      `  published: 2026-01-02`,
      '  language: en',
      '  kind: newspaper',
    );
  }
  return { file: `data/sources/made-up-${first}.yaml`, text: `${lines.join('\n')}\n` };
}
