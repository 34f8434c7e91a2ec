/** "Did you mean": the known word nearest to a mistyped one. */

/** Ready to append: ` (did you mean "x"?)`, or empty when nothing is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const best = nearest(word, known);
  return best === null ? '' : ` (did you mean "${best}"?)`;
}

/** The known word that shares a whole part with it ("putin", "vladimir-putin"), or differs by few letters. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  const parts = wanted.split('-');
  // One letter wrong in four is still the same word to a reader.
  const most = Math.max(1, Math.min(3, Math.floor(wanted.length / 4)));
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance =
      Math.abs(candidate.length - wanted.length) <= most ? editDistance(wanted, candidate.toLowerCase()) : 99;
    let cost = distance <= most ? distance : Number.POSITIVE_INFINITY;
    const own = candidate.split('-');
    const holds = parts.every((part) => own.includes(part)) || own.every((part) => parts.includes(part));
    if (holds) cost = Math.min(cost, 1 + Math.abs(own.length - parts.length) / 2);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}

/** Levenshtein distance, two rows. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
