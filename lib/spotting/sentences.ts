/** Where the sentences of a block end. */

export interface Span {
  start: number;
  end: number;
}

/**
 * Marks that may end a sentence. An expression of one class of few characters jumps four times as fast as one that
 * reads what stands behind them, too.
 */
const MARK = /[.!?…]/g;
const MARKS = '.!?…';
/** What may stand between the mark and the blanks. */
const CLOSING = '"”»’\')]';
/** What may stand before the first word of a sentence. */
const OPENING = '"“«„‘\'(';
/** A capital letter or a day's number before a dot: no end. */
const NO_END = /(?:^|[\s("“«„‘'.])(?:\p{Lu}|\d{1,2})$/u;

/** Longer words before a dot are no abbreviations: "Sept." and "Prof." are, "December." and "president." end a sentence. */
const LONGEST_ABBREVIATION = 4;

/**
 * The end of the sentence that begins at an offset, blanks behind it included; the text's where none follows.
 *
 * @param isAbbreviation Whether a word in lower case bears a dot.
 */
export function sentenceEnd(text: string, start: number, isAbbreviation: (word: string) => boolean): number {
  MARK.lastIndex = start;
  while (MARK.test(text)) {
    const behind = MARK.lastIndex;
    let end = behind;
    while (CLOSING.includes(text.charAt(end)) && end < text.length) end++;
    const blanks = end;
    while (isBlank(text.charCodeAt(end))) end++;
    if (end > blanks && opensSentence(text, end) && !isInside(text, start, behind - 1, isAbbreviation))
      return end;
  }
  return text.length;
}

/** A capital or a digit, also behind a quote or a bracket. */
function opensSentence(text: string, offset: number): boolean {
  const first = OPENING.includes(text.charAt(offset)) ? offset + 1 : offset;
  const code = text.charCodeAt(first);
  if (code < 128) return isDigit(code) || (code >= 0x41 && code <= 0x5a);
  return /^\p{Lu}/u.test(text.slice(first, first + 2));
}

/** Whether the marks up to this one begin with the dot of an abbreviation, an initial or a day, which ends nothing. */
function isInside(
  text: string,
  start: number,
  mark: number,
  isAbbreviation: (word: string) => boolean,
): boolean {
  let first = mark;
  while (first > start && MARKS.includes(text.charAt(first - 1))) first--;
  if (text.charAt(first) !== '.') return false;
  const from = Math.max(start, first - LONGEST_ABBREVIATION - 1);
  // Most dots stand behind a long word in small letters, which needs no look at its letters.
  let small = first;
  while (small > from && isSmall(text.charCodeAt(small - 1))) small--;
  if (first - small > LONGEST_ABBREVIATION) return false;
  const head = text.slice(from, first);
  const word = /\p{L}*$/u.exec(head)?.[0].toLowerCase() ?? '';
  return NO_END.test(head) || (word.length <= LONGEST_ABBREVIATION && isAbbreviation(word));
}

/** What an expression's \s is. */
function isBlank(code: number): boolean {
  if (code < 128) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && /\s/.test(String.fromCharCode(code));
}

/** Small letters of ASCII. */
function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
