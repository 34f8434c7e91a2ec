/** The names found on a page, block by block, with what stands around each of them. */
import { nothingAsked, type Surroundings } from './around.ts';
import type { Candidate } from './candidates.ts';
import { isMeantAsPlace } from './doubt.ts';
import type { FoldTables } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Page, PageBlock } from './page-text.ts';
import type { WordBag } from './word-bag.ts';

/** Names of a list that are looked at on each side. */
const LISTED = 2;
/** A comma, a word that joins a list, or both. */
const LIST_JOINT = /^(?:, |,? (\p{L}+) )$/u;

export class NamesOnPage {
  readonly #tables: FoldTables;
  readonly #lexicon: Lexicon;
  readonly #page: Page;
  readonly #byBlock: Candidate[][] = [];
  readonly #surroundings: Surroundings[] = [];

  constructor(tables: FoldTables, lexicon: Lexicon, page: Page, candidates: readonly Candidate[]) {
    this.#tables = tables;
    this.#lexicon = lexicon;
    this.#page = page;
    // In the order of the blocks, so that those of one stand together.
    for (let from = 0, to = 0; from < candidates.length; from = to) {
      const { block } = candidates[from] as Candidate;
      while (candidates[to]?.block === block) to++;
      this.#byBlock[block] = candidates.slice(from, to);
    }
  }

  /** All names of the block that holds this one, in order. */
  besides({ block }: Candidate): readonly Candidate[] {
    return this.#byBlock[block] ?? [];
  }

  block({ block }: Candidate): PageBlock {
    return this.#page.blocks[block] as PageBlock;
  }

  textOf(candidate: Candidate): string {
    return this.block(candidate).text.slice(candidate.start, candidate.end);
  }

  /** Its place in the lexicon's lists, for names of one word. */
  rowOf(candidate: Candidate): number {
    const { text } = this.block(candidate);
    return this.#lexicon.lists.rowAt(this.#tables, text, candidate.start, candidate.end);
  }

  /** The name behind this one and a comma. */
  behindComma(candidate: Candidate): Candidate | undefined {
    if (!this.block(candidate).text.startsWith(', ', candidate.end)) return undefined;
    return this.besides(candidate).find(({ start }) => start === candidate.end + 2);
  }

  beforeComma(candidate: Candidate): Candidate | undefined {
    if (!this.block(candidate).text.startsWith(', ', candidate.start - 2)) return undefined;
    return this.besides(candidate).find(({ end }) => end === candidate.start - 2);
  }

  /** Names that stand in one list with this one, two on each side at most; the nearest first. */
  listedWith(candidate: Candidate): Candidate[] {
    const names = this.besides(candidate);
    const { text } = this.block(candidate);
    const place = names.indexOf(candidate);
    const listed: Candidate[] = [];
    for (const step of [-1, 1])
      for (let at = place; Math.abs(at - place) < LISTED; at += step) {
        const [left, right] = step < 0 ? [names[at - 1], names[at]] : [names[at], names[at + 1]];
        const other = step < 0 ? left : right;
        if (!left || !right || !other || !this.#joins(text.slice(left.end, right.start))) break;
        listed.push(other);
      }
    return listed;
  }

  #joins(between: string): boolean {
    const joint = LIST_JOINT.exec(between);
    return joint !== null && (joint[1] === undefined || this.#lexicon.andWords.has(joint[1].toLowerCase()));
  }

  /** One for all names of a block. */
  around(candidate: Candidate): Surroundings {
    const known = this.#surroundings[candidate.block];
    if (known) return known;
    const { text } = this.block(candidate);
    const made = new BlockAround(this.#tables, text, this.#lexicon, this.#page, this.besides(candidate));
    this.#surroundings[candidate.block] = made;
    return made;
  }
}

/** The text around the names of one block. */
class BlockAround implements Surroundings {
  readonly before = nothingAsked();
  readonly after = nothingAsked();
  readonly tables: FoldTables;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly #page: Page;
  readonly #names: readonly Candidate[];

  constructor(tables: FoldTables, text: string, lexicon: Lexicon, page: Page, names: readonly Candidate[]) {
    this.tables = tables;
    this.text = text;
    this.lexicon = lexicon;
    this.#page = page;
    this.#names = names;
  }

  bag(): WordBag {
    return this.#page.bag();
  }

  knownStart(offset: number): boolean {
    return this.#names.some((name) => name.start === offset && standsAlone(name));
  }

  knownEnd(offset: number): boolean {
    return this.#names.some((name) => name.end === offset && standsAlone(name));
  }

  placeAt(offset: number): boolean {
    return this.#names.some(
      ({ start, end, options }) =>
        (start === offset || end === offset) && options.some(({ subject }) => subject.kind === 'place'),
    );
  }

  placeEnd(offset: number): boolean {
    return this.#names.some((name) => name.end === offset && this.#isPlainPlace(name));
  }

  #isPlainPlace(name: Candidate): boolean {
    const place = name.options.find(({ subject }) => subject.kind === 'place');
    return place !== undefined && (place.record.inflected || isMeantAsPlace(this, name));
  }
}

/** Whether it is a name beside another one: given names and names of every country are parts of longer ones too. */
function standsAlone({ blocker, options }: Candidate): boolean {
  return (
    !blocker && !(options.length && options.every(({ record }) => record.given || record.needs === 'home'))
  );
}
