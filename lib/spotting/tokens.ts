/**
 * The words of a sentence, cut outwards from one of them as they are asked for: a cue is judged by some ten
 * words around it, and to cut all the sentences of a live blog that hold one took half as long as the scan.
 */
import { type FoldTables, IGNORED, NOT_IN_WORD } from './fold.ts';
import type { Span } from './sentences.ts';
import { foldedAt, foldedWord, type Word, wordEnd } from './words.ts';

/** A word of a sentence; what it says is read when first asked for, since most are never asked. */
export class Token implements Word {
  readonly start: number;
  readonly end: number;
  readonly #tables: FoldTables;
  readonly #text: string;
  /** Where the sentence begins. */
  readonly #from: number;
  #folded: string | null = null;

  constructor(tables: FoldTables, text: string, from: number, start: number, end: number) {
    this.#tables = tables;
    this.#text = text;
    this.#from = from;
    this.start = start;
    this.end = end;
  }

  get folded(): string {
    this.#folded ??= foldedWord(this.#tables, this.#text, this.start, this.end);
    return this.#folded;
  }

  /** What stands between it and the word before, or the beginning of the sentence. */
  get before(): string {
    let at = this.start;
    while (at > this.#from && foldedAt(this.#tables, this.#text, at - 1) <= IGNORED) at--;
    // Marks without weight are the word's that they follow.
    const after = at > this.#from ? wordEnd(this.#tables, this.#text, at) : at;
    return this.#text.slice(after, this.start);
  }
}

/** Places count from the word at the anchor, which is 0; the words before it have negative ones. */
export class Tokens {
  readonly #tables: FoldTables;
  readonly #text: string;
  readonly #span: Span;
  readonly #anchor: number;
  /** From the anchor on, and back from it. */
  readonly #behind: Token[] = [];
  readonly #before: Token[] = [];
  /** Where what is cut so far begins and ends. */
  #start: number;
  #end: number;

  /**
   * @param text In NFC; all offsets are its own.
   * @param anchor Where the span or a word of it begins.
   */
  constructor(tables: FoldTables, text: string, span: Span, anchor = span.start) {
    this.#tables = tables;
    this.#text = text;
    this.#span = span;
    this.#anchor = anchor;
    this.#start = anchor;
    this.#end = anchor;
  }

  /** The word at a place; undefined beyond the sentence. */
  at(place: number): Token | undefined {
    if (place < 0) {
      while (this.#before.length < -place && this.#cutBefore());
      return this.#before[-place - 1];
    }
    while (this.#behind.length <= place && this.#cutBehind());
    return this.#behind[place];
  }

  /** The place of the sentence's first word. */
  first(): number {
    while (this.#cutBefore());
    return 0 - this.#before.length;
  }

  /** The place of the word that begins at an offset, or ends there; undefined when none does. */
  placeOf(edge: 'start' | 'end', offset: number): number | undefined {
    if (offset < this.#anchor) {
      while (this.#start > offset && this.#cutBefore());
      const steps = this.#before.findIndex((token) => token[edge] === offset);
      return steps < 0 ? undefined : -steps - 1;
    }
    while (this.#end <= offset && this.#cutBehind());
    const place = this.#behind.findIndex((token) => token[edge] === offset);
    return place < 0 ? undefined : place;
  }

  #cutBehind(): boolean {
    let start = this.#end;
    while (start < this.#span.end && foldedAt(this.#tables, this.#text, start) <= IGNORED) start++;
    if (start >= this.#span.end) return false;
    this.#end = Math.min(wordEnd(this.#tables, this.#text, start), this.#span.end);
    this.#behind.push(this.#token(start, this.#end));
    return true;
  }

  #cutBefore(): boolean {
    const from = this.#span.start;
    let end = this.#start;
    while (end > from && foldedAt(this.#tables, this.#text, end - 1) <= IGNORED) end--;
    if (end <= from) return false;
    let start = end - 1;
    for (let at = start; at > from; at--) {
      const value = foldedAt(this.#tables, this.#text, at - 1);
      if (value === NOT_IN_WORD) break;
      // A word begins with a letter, though marks without weight may stand before it.
      if (value !== IGNORED) start = at - 1;
    }
    this.#before.push(this.#token(start, wordEnd(this.#tables, this.#text, end)));
    this.#start = start;
    return true;
  }

  #token(start: number, end: number): Token {
    return new Token(this.#tables, this.#text, this.#span.start, start, end);
  }
}
