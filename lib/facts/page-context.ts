/** How near subjects stand to each other in an article, and how much of it is about each. */
import type { Article, Mention } from '../spotting/types.ts';

/** Two subjects in one sentence have to do with each other; in one paragraph they may have. */
export const NEAR = { sentence: 1, paragraph: 0.6, article: 0.2 } as const;
export type Nearness = keyof typeof NEAR;

/** In longer blocks (a page without paragraphs) nearness says nothing, and costs the square. */
const MAX_SUBJECTS_PER_BLOCK = 60;

/** A sentence ends where a capital follows; not behind an initial or a title. */
const SENTENCE_END =
  /(?<!\p{Lu}|\b(?:Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Prof|vs|No))[.!?…]["'”’»)\]]*\s+["'“‘«([]*[\p{Lu}\p{N}]|\n/u;

/** Keys of pairs: ids in alphabetical order, joined by "|". */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

export class PageContext {
  /** Sentence number of each mention, unique over the article. */
  private readonly sentences: number[];
  private readonly near = new Map<string, Nearness>();
  private readonly counts = new Map<string, number>();
  /** Mentions of one word, folded. */
  private readonly words = new Map<string, Set<string>>();
  private readonly most: number;
  private readonly mentions: readonly Mention[];
  /** Indices of the mentions of each block. */
  private readonly blocks = new Map<number, number[]>();

  constructor(article: Article, mentions: readonly Mention[]) {
    this.mentions = mentions;
    for (const [index, { subject, block }] of mentions.entries()) {
      this.counts.set(subject, (this.counts.get(subject) ?? 0) + 1);
      const inBlock = this.blocks.get(block);
      if (inBlock) inBlock.push(index);
      else this.blocks.set(block, [index]);
    }
    for (const { subject, block, start, end } of mentions) {
      const text = fold(article.blocks[block]?.text.slice(start, end) ?? '');
      if (!/\s/.test(text)) this.words.set(subject, (this.words.get(subject) ?? new Set()).add(text));
    }
    this.most = Math.max(1, ...this.counts.values());
    this.sentences = numberSentences(article, mentions);
    this.group(mentions, (index) => this.sentences[index] ?? 0, 'sentence');
    this.group(mentions, (index) => mentions[index]?.block ?? 0, 'paragraph');
  }

  private group(mentions: readonly Mention[], keyOf: (index: number) => number, how: Nearness): void {
    const groups = new Map<number, Set<string>>();
    for (const [index, { subject }] of mentions.entries()) {
      const key = keyOf(index);
      groups.set(key, (groups.get(key) ?? new Set()).add(subject));
    }
    for (const group of groups.values()) {
      if (group.size > MAX_SUBJECTS_PER_BLOCK) continue;
      const ids = [...group];
      for (const [place, a] of ids.entries()) {
        for (const b of ids.slice(place + 1)) {
          const key = pairKey(a, b);
          if (!this.near.has(key)) this.near.set(key, how);
        }
      }
    }
  }

  has(subject: string): boolean {
    return this.counts.has(subject);
  }

  /**
   * The word of a person's name by which the article calls them: "Xi" of "Xi Jinping". Which word is
   * the family name no rule tells; null where the article has none of them alone.
   */
  shortName(subject: string, name: string): string | null {
    const used = [...(this.words.get(subject) ?? [])];
    return name.split(' ').find((word) => used.some((other) => isSpelling(fold(word), other))) ?? null;
  }

  /** How much of the article is about a subject, 0 to 1, against the one mentioned most. */
  weight(subject: string): number {
    return (this.counts.get(subject) ?? 0) / this.most;
  }

  /** The nearest that two subjects of the page come to each other. */
  nearness(a: string, b: string): Nearness {
    return this.near.get(pairKey(a, b)) ?? 'article';
  }

  /**
   * The subject with which a mention's own leads its card: of those with a tie strong enough, the one
   * in the same sentence, else in the same paragraph, else the strongest of the article. In a
   * sentence a meeting or a call counts before a lesser tie, then the nearest; in the article at
   * large lesser ties say nothing about this place of the text. `ties`: other subject -> strength.
   */
  partner(index: number, ties: ReadonlyMap<string, number>): string | null {
    const mention = this.mentions[index];
    if (!mention || ties.size === 0) return null;
    let best: string | null = null;
    let least: number[] = [];
    for (const place of this.blocks.get(mention.block) ?? []) {
      const other = this.mentions[place] as Mention;
      const tie = ties.get(other.subject);
      if (!tie || other.subject === mention.subject) continue;
      const level = this.sentences[place] === this.sentences[index] ? 0 : 1;
      const score = [level, tie >= STRONG ? 0 : 1, Math.abs(other.start - mention.start)];
      if (best === null || isLess(score, least)) {
        best = other.subject;
        least = score;
      }
    }
    return best ?? this.strongest(ties);
  }

  private strongest(ties: ReadonlyMap<string, number>): string | null {
    const score = (id: string) => [-(ties.get(id) ?? 0), -this.weight(id)];
    const strong = [...ties.keys()].filter((id) => (ties.get(id) ?? 0) >= STRONG && this.has(id));
    const [first, ...rest] = strong.sort();
    return first === undefined ? null : rest.reduce((a, b) => (isLess(score(b), score(a)) ? b : a), first);
  }
}

/** Ties from here on lead a card from anywhere in the article: the two have met or spoken. */
const STRONG = 2;

/** So many first letters in common make two spellings of one name: Zelenskiy, Zelenskyy. */
const SPELLING_LETTERS = 6;

function isSpelling(a: string, b: string): boolean {
  const common = a.slice(0, SPELLING_LETTERS);
  return a === b || (common.length === SPELLING_LETTERS && b.startsWith(common));
}

/** Without accents and case: Orban is Orbán. */
function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other;
  }
  return false;
}

/** Counts on at each sentence end between two mentions, and at each new block. */
function numberSentences({ blocks }: Article, mentions: readonly Mention[]): number[] {
  const order = [...mentions.keys()].sort((a, b) => {
    const x = mentions[a] as Mention;
    const y = mentions[b] as Mention;
    return x.block - y.block || x.start - y.start;
  });
  const numbers: number[] = [];
  let number = 0;
  let before: Mention | null = null;
  for (const index of order) {
    const mention = mentions[index] as Mention;
    if (before && before.block !== mention.block) number++;
    else if (before) {
      const between = (blocks[mention.block]?.text ?? '').slice(before.end, mention.start + 1);
      if (SENTENCE_END.test(between)) number++;
    }
    numbers[index] = number;
    before = mention;
  }
  return numbers;
}
