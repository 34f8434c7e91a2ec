/**
 * Scores marks against hand-made labels.
 *
 * How it counts. A mark is **right** when a label that overlaps it has the mark's subject; longer and
 * shorter spans of the same subject are both right. It is **wrong** when the labels that overlap it all
 * mean something else, when one of them means nothing in Wikidata (`<NIL>`), or when there is none. A
 * metonym is right only as what the gold says it means: "Kremlin" is the Kremlin or, where the gold has
 * the government, wrong. Only marks and labels wholly inside the evaluation span count; pronouns and
 * descriptions (`coref`, `desc`) do not, and a label that the annotators call optional counts neither
 * way. Recall is over the labels whose id is on the fixed list, those inside others included; a demonym
 * ("Kenyan" labelled Kenya), an adjective ("Shakespearean") or a word in lower case is no name, and is
 * left out.
 */
export interface Mark {
  start: number;
  end: number;
  subject: string;
}

export interface Truth {
  start: number;
  end: number;
  /** The subjects that are right here; empty: none is. */
  subjects: string[];
  /** A mark may stand here or not. */
  free?: boolean;
  /** Whether finding it counts for recall. */
  wanted: boolean;
}

export interface Score {
  right: number;
  wrong: (Mark & { document: number })[];
  found: number;
  missed: (Truth & { document: number })[];
}

export function emptyScore(): Score {
  return { right: 0, wrong: [], found: 0, missed: [] };
}

export function addScore(
  score: Score,
  document: number,
  marks: readonly Mark[],
  truths: readonly Truth[],
): void {
  const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  for (const mark of marks) {
    const here = truths.filter((truth) => overlaps(mark, truth));
    if (here.some(({ subjects }) => subjects.includes(mark.subject))) score.right++;
    else if (!here.length || here.some(({ free }) => !free)) score.wrong.push({ ...mark, document });
  }
  for (const truth of truths) {
    if (!truth.wanted) continue;
    const found = marks.some((mark) => overlaps(mark, truth) && truth.subjects.includes(mark.subject));
    if (found) score.found++;
    else score.missed.push({ ...truth, document });
  }
}

export interface Share {
  share: number;
  n: number;
  /** Wilson's 95 % interval. */
  low: number;
  high: number;
}

/** A share with Wilson's score interval (E. B. Wilson, JASA 22, 1927), good for small counts and shares near 1. */
export function shareOf(hits: number, n: number): Share {
  if (n === 0) return { share: 1, n, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / n;
  const middle = share + (z * z) / (2 * n);
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    share,
    n,
    low: Math.max(0, (middle - spread) / scale),
    high: Math.min(1, (middle + spread) / scale),
  };
}
