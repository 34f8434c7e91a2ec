/** Cuts a block into sentences. */

export interface Span {
  start: number;
  end: number;
}

const END = /[.!?…]+["”»’')\]]*\s+(?=["“«„‘'(]?[\p{Lu}\d])/gu;
/** A capital letter or a day's number before a dot: no end. */
const NO_END = /(?:^|[\s("“«„‘'.])(?:\p{Lu}|\d{1,2})$/u;

/** Longer words before a dot are no abbreviations: "Sept." and "Prof." are, "December." and "president." end a sentence. */
const LONGEST_ABBREVIATION = 4;

/** Sentences of a text, blanks at the ends included; `abbreviations` are folded words that bear a dot. */
export function sentencesOf(text: string, isAbbreviation: (word: string) => boolean): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: stop, index } of text.matchAll(END)) {
    if (stop.startsWith('.')) {
      const head = text.slice(Math.max(start, index - LONGEST_ABBREVIATION - 1), index);
      const word = /\p{L}*$/u.exec(head)?.[0].toLowerCase() ?? '';
      if (NO_END.test(head) || (word.length <= LONGEST_ABBREVIATION && isAbbreviation(word))) continue;
    }
    spans.push({ start, end: index + stop.length });
    start = index + stop.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
