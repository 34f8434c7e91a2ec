/**
 * Others on the page who bear the surname of a subject: *Brigitte Macron*, *Michael Merz*. Where they
 * are, a bare surname is not sure any more.
 */
import type { Candidate } from './candidates.ts';
import { aliasAt, type NameIndex } from './name-index.ts';
import type { Page } from './page-text.ts';
import { scan } from './scan.ts';
import { wordAt } from './words.ts';

/** Who bears a name may share the surname with some and the given name with others: two keys of one subject. */
export function keyOfName(number: number, given: boolean): number {
  return given ? -1 - number : number;
}

interface Place {
  block: number;
  start: number;
}

export class Namesakes {
  readonly #index: NameIndex;
  readonly #page: Page;
  readonly #others = new Map<number, Place[]>();
  readonly #own = new Map<number, Place[]>();

  constructor(index: NameIndex, page: Page) {
    this.#index = index;
    this.#page = page;
  }

  add(number: number, place: Place): void {
    push(this.#others, number, place);
  }

  /** A listed phrase ("Brigitte Macron"): a namesake of whoever its last words name. */
  addPhrase(phrase: Candidate): void {
    const text = this.#page.blocks[phrase.block]?.text ?? '';
    const rest = text.slice(wordAt(this.#index.tables, text, phrase.start).end, phrase.end);
    for (const hit of scan(this.#index, rest)) {
      if (hit.end !== rest.length) continue;
      for (const value of hit.values) {
        const { subject } = aliasAt(this.#index, value);
        if (subject !== null) this.add(subject, phrase);
      }
    }
  }

  /** The subject itself: its full name, or a distinctive surname behind a title. */
  addOwn(number: number, place: Place): void {
    push(this.#own, number, place);
  }

  /**
   * Whether a bare surname may mean a namesake: the page has one, and the subject itself is not there
   * for sure, or not since the namesake in the same paragraph. Surnames that many bear (`common`) want
   * the subject there more often than the namesake.
   */
  /** How often the page names the subject in full. */
  countOwn(number: number): number {
    return this.#own.get(number)?.length ?? 0;
  }

  mayMeanAnother(number: number, surname: Place, common: boolean): boolean {
    const others = this.#others.get(number);
    if (!others) return false;
    const own = this.#own.get(number) ?? [];
    if (!own.length || (common && own.length <= others.length)) return true;
    const before = (place: Place) => place.block === surname.block && place.start < surname.start;
    const lastOther = Math.max(-1, ...others.filter(before).map(({ start }) => start));
    const lastOwn = Math.max(-1, ...own.filter(before).map(({ start }) => start));
    return lastOther > lastOwn;
  }
}

function push(map: Map<number, Place[]>, number: number, { block, start }: Place): void {
  const places = map.get(number) ?? [];
  places.push({ block, start });
  map.set(number, places);
}
