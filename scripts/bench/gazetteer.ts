/** Made-up names and texts for the benchmark: the same every time, and found in a text at every size alike. */
import type { Alias, SpotEvent } from '../../lib/spotting/types.ts';

const SYLLABLES =
  'ka ro mi ta len dor vi sha pol ben gra ste mar lin tho wer nos bra kel fin jo an ul er os ov ski ez'.split(
    ' ',
  );
/** Letters that no made-up name begins with, so that other capitalised words are never names. */
const STRANGER = 'Qu';
/** Subjects who meet. */
const MEETING = 500;
const FIRST_NAMES = 3_000;
const SURNAMES = 60_000;
const VOCABULARY = 8_000;
/** Shares of surnames alone, and of first name and surname; the rest has three words. */
const ONE_WORD = 0.3;
const TWO_WORDS = 0.85;
/** In news, about 4 mentions in 100 words; as many capitalised words again begin sentences or are unknown. */
const MENTIONS = 0.04;
const CAPITALS = 0.08;
const FULL_STOPS = 0.08;
/** Words by which news tell of events, each in its sentence with whoever is named there. */
const CUES = 0.01;
const CUE_WORDS = ['meeting', 'talks', 'summit', 'call', 'attack', 'election', 'agreement', 'met'];

/** Mulberry32 (T. Ettinger): small, fast, and good enough to choose words by. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Distinct names; the first of a longer list are those of a shorter one. */
export function makeNames(count: number): string[] {
  const random = randomFrom(1);
  const word = () => makeWord(random);
  const firsts = Array.from({ length: FIRST_NAMES }, () => capital(word()));
  const surnames = Array.from({ length: SURNAMES }, () => capital(word()));
  // Common names are much commoner than rare ones.
  const pick = (list: string[]) => list[Math.floor(list.length * random() ** 2)] as string;
  const names = new Set<string>();
  while (names.size < count) {
    const kind = random();
    if (kind < ONE_WORD) names.add(pick(surnames));
    else if (kind < TWO_WORDS) names.add(`${pick(firsts)} ${pick(surnames)}`);
    else names.add(`${pick(firsts)} ${pick(surnames)} ${pick(surnames)}`);
  }
  return [...names];
}

/** A text of so many words, in paragraphs, with mentions of these names. */
export function makeText(words: number, names: readonly string[]): string[] {
  const random = randomFrom(2);
  const vocabulary = Array.from({ length: VOCABULARY }, () => makeWord(random));
  const blocks: string[] = [];
  let block = '';
  for (let made = 0; made < words; ) {
    let next = vocabulary[Math.floor(VOCABULARY * random() ** 3)] as string;
    const kind = random();
    if (kind < MENTIONS) next = names[Math.floor(names.length * random())] as string;
    else if (kind < MENTIONS + CAPITALS) next = STRANGER + next;
    else if (kind < MENTIONS + CAPITALS + CUES)
      next = CUE_WORDS[Math.floor(CUE_WORDS.length * random())] as string;
    made += next.split(' ').length;
    block += next + (random() < FULL_STOPS ? '. ' : ' ');
    if (block.length > 500) {
      blocks.push(block);
      block = '';
    }
  }
  return [...blocks, block].filter(Boolean);
}

/** Two aliases to a subject; none is ambiguous and none needs anything, so that every hit is resolved. */
export function makeAliases(names: readonly string[]): { aliases: Alias[]; ids: string[] } {
  const ids = Array.from({ length: Math.ceil(names.length / 2) }, (_, number) => `s${number}`);
  const aliases = names.map((text, place): Alias => {
    const subject = ids[place % ids.length] as string;
    return { text, subject, needs: 'nothing', full: text.includes(' '), langs: [], acronym: false };
  });
  return { aliases, ids };
}

/** Meetings of the subjects two by two: so many that hardly a sentence can be left alone. */
export function makeEvents(ids: readonly string[]): SpotEvent[] {
  const people = ids.slice(0, MEETING);
  return people.slice(1).map((id, place): SpotEvent => {
    const participants = [people[place] as string, id];
    const when = `20${String(10 + (place % 16))}-0${1 + (place % 9)}-1${place % 10}`;
    return {
      id: `e${place}`,
      form: 'meeting',
      when,
      alsoSaid: [],
      where: null,
      within: [],
      participants,
      cues: {},
      met: [participants],
    };
  });
}

function makeWord(random: () => number): string {
  const length = 2 + Math.floor(random() * 2.2);
  return Array.from({ length }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
