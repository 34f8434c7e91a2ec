/** What commands of `facts` take from the command line, and how they refuse it in one sentence. */
import { parseArgs } from 'node:util';
import { isNameable } from '../../data/compile/names.ts';
import type { Base } from '../../data/load.ts';
import { knownIds } from '../../data/load.ts';
import { Day } from '../../data/schema.ts';
import { didYouMean } from '../../data/suggest.ts';

/** Said as it is, without a stack; the command ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = Record<string, 'string' | 'boolean'>;

/** Positional arguments and `--name value` or `--flag` options. */
export function readArguments(
  args: readonly string[],
  options: Options = {},
): { positionals: string[]; text: (name: string) => string | undefined; flag: (name: string) => boolean } {
  const types = Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }]));
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: types, allowPositionals: true });
    return {
      positionals,
      text: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

/** The day of an option, today where it is not given. */
export function dayOr(text: string | undefined, today: string): string {
  if (text === undefined) return today;
  if (!Day.safeParse(text).success) throw new UsageError(`"${text}" is not a day: write it as YYYY-MM-DD`);
  return text;
}

/** A whole number of at least one. */
export function countOf(text: string | undefined, what: string): number {
  if (text === undefined || !/^[1-9]\d*$/.test(text))
    throw new UsageError(`${what} is a number of at least 1`);
  return Number(text);
}

/** The calendar day where the command runs. */
export function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}

/** An id, or a label, a name or a Wikidata id that only one subject has. */
export function idOf(base: Base, text: string): string {
  if (base.subjects.has(text) || base.events.has(text)) return text;
  const wanted = plain(text);
  const found = [...base.subjects.values(), ...base.events.values()].filter(
    ({ record }) =>
      record.wikidata === text ||
      Object.values(record.label).some((label) => plain(label) === wanted) ||
      record.names.some((name) => isNameable(name.text) && plain(name.text) === wanted),
  );
  const [first, second] = found;
  if (first && !second) return first.id;
  if (second) {
    const ids = found.map(({ id }) => id).join(', ');
    throw new UsageError(`"${text}" may be ${ids}: give the id`);
  }
  const near = didYouMean(text.toLowerCase().replaceAll(' ', '-'), knownIds(base));
  throw new UsageError(`nothing is called "${text}"${near || '; try `facts search`'}`);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
