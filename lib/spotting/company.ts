/** The company a name keeps: which subjects and words of the page speak for a meaning of an ambiguous name. */
import type { FoldTables } from './fold.ts';
import type { Page } from './page-text.ts';
import type { SpotSubject } from './types.ts';
import { keyOf } from './words.ts';

/** Shorter words say nothing without their case: US is also us. */
const SHORTEST_WORD = 4;
/** How much more must speak for one meaning than for another, where something speaks for both. */
const CLEARLY_MORE = 3;
/** So many subjects of one country, and so many times those of any other, make it the page's own. */
const FEWEST_AT_HOME = 2;
const CLEARLY_MORE_AT_HOME = 2;

export class Company {
  readonly #tables: FoldTables;
  readonly #page: Page;
  readonly #lang: string;
  /** Those that are sure on this page, with what they are. */
  readonly #subjects = new Map<string, SpotSubject>();
  readonly #evidence = new Map<string, number>();
  #home: string | null | undefined;

  constructor(tables: FoldTables, page: Page, lang: string) {
    this.#tables = tables;
    this.#page = page;
    this.#lang = lang;
  }

  add(subject: SpotSubject): void {
    if (this.#subjects.has(subject.id)) return;
    this.#subjects.set(subject.id, subject);
    if (this.#evidence.size) this.#evidence.clear();
    this.#home = undefined;
  }

  /** The country that clearly most subjects on the page are in or of; null when there is none. */
  home(): string | null {
    if (this.#home !== undefined) return this.#home;
    const counts = new Map<string, number>();
    for (const { country } of this.#subjects.values())
      if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    const clear =
      first && first[1] >= FEWEST_AT_HOME && first[1] >= CLEARLY_MORE_AT_HOME * (second?.[1] ?? 0);
    this.#home = clear ? first[0] : null;
    return this.#home;
  }

  /** How many countries the page has besides one. */
  countriesBesides(id: string): number {
    let count = 0;
    for (const subject of this.#subjects.values())
      if (subject.type === 'country' && subject.id !== id) count++;
    return count;
  }

  /** Whether the page has another country, or somebody who holds an office in one. */
  hasState(besides: string): boolean {
    for (const { id, kind, type, country } of this.#subjects.values()) {
      const state = type === 'country' ? id : kind === 'person' || kind === 'office' ? country : undefined;
      if (state !== undefined && state !== besides) return true;
    }
    return false;
  }

  has(id: string): boolean {
    return this.#subjects.has(id);
  }

  /** How many of a subject's relations and context words the page has. */
  evidence(subject: SpotSubject): number {
    const known = this.#evidence.get(subject.id);
    if (known !== undefined) return known;
    const related = subject.related.filter((id) => this.#speaksFor(subject, id)).length;
    const count = related + this.contextWords(subject);
    this.#evidence.set(subject.id, count);
    return count;
  }

  /** How many of the words that were chosen for a subject the page has. */
  contextWords({ contextWords }: SpotSubject): number {
    const words = [...(contextWords[this.#lang] ?? []), ...(contextWords['*'] ?? [])];
    return words.filter((word) => this.#mentions(word)).length;
  }

  /** Whether the page's company points to this one and not to the others. */
  prefers(subject: SpotSubject, others: readonly SpotSubject[]): boolean {
    const own = this.evidence(subject);
    return own > 0 && others.every((other) => own >= CLEARLY_MORE * this.evidence(other));
  }

  /** A country tells no city: its namesakes lie there too (Washington, Moscow in Idaho). */
  #speaksFor(subject: SpotSubject, id: string): boolean {
    const other = this.#subjects.get(id);
    if (!other) return false;
    return !(subject.kind === 'place' && subject.type !== 'country' && other.type === 'country');
  }

  #mentions(word: string): boolean {
    const parts = keyOf(this.#tables, word).split(' ');
    if (parts.every((part) => part.length < SHORTEST_WORD)) return false;
    // A phrase counts when all its words are there: its words are chosen to be telling.
    return parts.every((part) => this.#page.bag().has(part));
  }
}
