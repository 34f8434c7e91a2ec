/**
 * Others on the page who bear the surname of a subject: *Brigitte Macron*, *Michael Merz*. Where they
 * are, a bare surname is not sure any more.
 */
import type { Candidate } from './candidates.ts';
import { aliasAt, type NameIndex } from './name-index.ts';
import type { Page } from './page-text.ts';
import { scan } from './scan.ts';
import { wordAt } from './words.ts';

interface Place {
  readonly block: number;
  readonly start: number;
}

/** Somebody whom a page names in full so often is one whom it is about. */
const ABOUT = 2;

export class Namesakes {
  readonly #index: NameIndex;
  readonly #page: Page;
  readonly #others = new Map<number, Place[]>();
  /** The same for given names alone. */
  readonly #othersGiven = new Map<number, Place[]>();
  readonly #own = new Map<number, Place[]>();

  constructor(index: NameIndex, page: Page) {
    this.#index = index;
    this.#page = page;
  }

  add(number: number, place: Place): void {
    push(this.#others, number, place);
  }

  /** Somebody else of the given name. */
  addGiven(number: number, place: Place): void {
    push(this.#othersGiven, number, place);
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
   * Whether the page is about this one, so that the given name alone means them: named in full again and
   * again, or in the headline, and more often than anybody else of the given name.
   */
  isAbout(number: number, inHeadline: ReadonlySet<number>): boolean {
    const own = (this.#own.get(number)?.length ?? 0) + (inHeadline.has(number) ? 1 : 0);
    return own >= ABOUT && own > (this.#othersGiven.get(number)?.length ?? 0);
  }

  /**
   * Whether a bare surname may mean a namesake: the page has one, and the subject itself is not there
   * for sure, or not since the namesake in the same paragraph. Surnames that many bear (`common`) want
   * the subject there more often than the namesake.
   */
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

function push(map: Map<number, Place[]>, number: number, place: Place): void {
  const places = map.get(number);
  if (places) places.push(place);
  else map.set(number, [place]);
}
