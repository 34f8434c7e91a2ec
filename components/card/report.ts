/** "Something wrong?": what a report says, so that whoever mends it finds the statement and sees why it stood here. */
import type { Fact, PageFacts } from '../../lib/facts/page.ts';
import type { CardContent } from './view.ts';

/** Where the card was opened, and by which version; what the page's facts do not know. */
export interface ReportOrigin {
  /** Of the extension. */
  version: string;
  /** The sentence that holds the mention; empty where the card is not that of a mention. */
  sentence: string;
  /** Only where the reader ticked it. */
  url: string | null;
}

/**
 * The report as plain text. Its words are English whatever the reader's language: it is read by those
 * who keep the fact base, and by their tools.
 */
export function reportText(
  content: CardContent,
  facts: PageFacts,
  shown: readonly Fact[],
  { version, sentence, url }: ReportOrigin,
): string {
  const { view, lead } = content;
  const lines: [name: string, value: string | null | undefined][] = [
    ['What is wrong', ''],
    ['Card', content.name],
    [view.kind, view.kind === 'pair' ? view.pair : view.subject],
    ['With', content.with?.subject],
    ['Lead', lead && `${lead.id} (${lead.headline})`],
    ['Facts', shown.map(({ id }) => id).join(', ')],
    ['Article of', facts.asOf?.day ?? 'unknown day'],
    ['Language', facts.locale],
    ['Fact base', facts.baseVersion],
    ['Sidelight', version],
    ['Sentence', sentence],
    ['Page', url],
  ];
  return lines
    .filter(([name, value]) => name === 'What is wrong' || value)
    .map(([name, value]) => `${name[0]?.toUpperCase()}${name.slice(1)}: ${value}`)
    .join('\n');
}

/** A sentence longer than this is not one; what stands around the name is enough to find it. */
const LONGEST = 400;

/** The sentence of `text` that holds the offsets (UTF-16 code units), by the rules of `lang`. */
export function sentenceAround(text: string, start: number, end: number, lang: string): string {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  const found = segmenter.segment(text).containing(start);
  const from = found?.index ?? start;
  const sentence = text.slice(from, Math.max(from + (found?.segment.length ?? 0), end)).trim();
  if (sentence.length <= LONGEST) return sentence;
  const cut = Math.max(0, start - from - LONGEST / 2);
  return `… ${sentence.slice(cut, cut + LONGEST).trim()} …`;
}
