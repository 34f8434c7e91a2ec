/** Lists of events in short: packed as rows of numbers into one list of words, and read back. */
import type { Brief, PackedBriefs } from './compiled.ts';

const NONE = -1;

export function packBriefs(briefs: readonly Brief[]): PackedBriefs {
  const words: string[] = [];
  const places = new Map<string, number>();
  const place = (word: string | null | undefined): number => {
    if (word === null || word === undefined) return NONE;
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, words.length);
    return words.push(word) - 1;
  };
  const rows = briefs.map((brief): PackedBriefs['rows'][number] => [
    brief.id,
    brief.when === dayOfId(brief.id) ? NONE : place(brief.when),
    place(brief.form),
    place(brief.mode),
    place(brief.where),
    brief.participants.map(place),
    brief.encounters.map(({ how, among, when }) => {
      const all = among.join() === brief.participants.join();
      return [place(how), all ? [] : among.map(place), place(when)];
    }),
  ]);
  return { words, rows };
}

/** Throws RangeError where a number points at no word: the file is not what the compiler wrote. */
export function unpackBriefs({ words, rows }: PackedBriefs): Brief[] {
  const word = (place: number): string => {
    const found = words[place];
    if (found === undefined) throw new RangeError(`no word ${place} among ${words.length}`);
    return found;
  };
  const maybe = (place: number): string | null => (place === NONE ? null : word(place));
  return rows.map(([id, when, form, mode, where, participants, encounters]) => ({
    id,
    when: when === NONE ? dayOfId(id) : word(when),
    form: word(form),
    mode: maybe(mode),
    where: maybe(where),
    participants: participants.map(word),
    encounters: encounters.map(([how, among, day]) => ({
      how: asHow(word(how)),
      among: (among.length ? among : participants).map(word),
      ...(day === NONE ? {} : { when: word(day) }),
    })),
  }));
}

/** `2022-02-07-macron-putin-moscow` -> `2022-02-07`: most ids begin with the event's day. */
function dayOfId(id: string): string {
  return id.slice(0, 10);
}

function asHow(text: string): Brief['encounters'][number]['how'] {
  if (text === 'bilateral' || text === 'small-group' || text === 'brief' || text === 'present') return text;
  throw new RangeError(`"${text}" is no way of meeting`);
}
