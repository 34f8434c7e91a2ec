/** Text of an article -> mentions and findings: the whole of spotting behind one function. */
import type { Candidate } from './candidates.ts';
import { type Page, readPage } from './page-text.ts';
import { resolve } from './resolve.ts';
import type { Article, Decision, Mention, SpotBase, Spotted } from './types.ts';

/** What the article names and describes; offsets are those of the blocks as given. */
export function spot(article: Article, base: SpotBase): Spotted {
  return explain(article, base).spotted;
}

/** The same, with the reason of every decision. */
export function explain(article: Article, base: SpotBase): { spotted: Spotted; decisions: Decision[] } {
  const page = readPage(base.index.tables, article);
  const candidates = resolve(base, article, page);
  const mentions = candidates.flatMap((candidate) => mentionOf(page, candidate) ?? []);
  return {
    spotted: { mentions, findings: [] },
    decisions: candidates.map((candidate) => decisionOf(page, candidate)),
  };
}

function mentionOf(page: Page, { block, start, end, accepted }: Candidate): Mention | null {
  const back = page.blocks[block]?.back;
  if (!accepted || !back) return null;
  return { block, start: back(start), end: back(end), subject: accepted.subject.id, how: 'name' };
}

function decisionOf(page: Page, candidate: Candidate): Decision {
  const { back, original } = page.blocks[candidate.block] as Page['blocks'][number];
  const start = back(candidate.start);
  const end = back(candidate.end);
  return {
    block: candidate.block,
    start,
    end,
    text: original.slice(start, end),
    subjects: candidate.options.map(({ subject }) => subject.id),
    accepted: candidate.accepted?.subject.id ?? null,
    reason: candidate.reason,
  };
}
