/** Text of an article -> mentions and findings: the whole of spotting behind one function. */
import type { Candidate } from './candidates.ts';
import { type Description, describe } from './describe.ts';
import { NO_LANGUAGE } from './language.ts';
import { lexiconOf } from './lexicon.ts';
import { type Page, readPage } from './page-text.ts';
import { resolve } from './resolve.ts';
import { finish, finishInSlices, type Pauses, type Steps } from './steps.ts';
import type { Article, Decision, Finding, Mention, SpotBase, Spotted } from './types.ts';

/** What the article names and describes; offsets are those of the blocks as given. */
export function spot(article: Article, base: SpotBase): Spotted {
  return finish(spotSteps(article, base)).spotted;
}

/** The same in slices, for long pages: `pauses` says when others have their turn. */
export async function spotInSlices(article: Article, base: SpotBase, pauses: Pauses): Promise<Spotted> {
  return (await finishInSlices(spotSteps(article, base), pauses)).spotted;
}

/** With the reason of every decision. */
export function explain(article: Article, base: SpotBase): { spotted: Spotted; decisions: Decision[] } {
  const { page, names, descriptions, spotted } = finish(spotSteps(article, base));
  const decisions = [
    ...names.map((name) => decision(page, name, name.accepted?.subject.id ?? null, optionsOf(name))),
    ...descriptions.map((one) => decision(page, one, one.event, one.event ? [one.event] : [])),
  ];
  return { spotted, decisions: decisions.sort(inOrder) };
}

interface Found {
  page: Page;
  names: Candidate[];
  descriptions: Description[];
  spotted: Spotted;
}

function* spotSteps(article: Article, base: SpotBase): Steps<Found> {
  const { tables } = base.index;
  const lexicon = lexiconOf(tables, base.languages[article.lang] ?? NO_LANGUAGE);
  const page = readPage(tables, article, lexicon);
  yield;
  const names = yield* resolve(base, article, page);
  const descriptions = yield* describe(base, article, page, names);
  const described = descriptions.filter(({ event }) => event !== null);
  // A name within a description (an Abu Dhabi meeting) is part of it.
  const byBlock = Map.groupBy(described, ({ block }) => block);
  const isInside = (name: Candidate) => byBlock.get(name.block)?.some((one) => holds(one, name)) ?? false;
  const mentions: Mention[] = [];
  for (const name of names)
    if (name.accepted && !isInside(name))
      mentions.push(mention(page, name, name.accepted.subject.id, 'name'));
  for (const one of described) mentions.push(mention(page, one, one.event ?? '', 'description'));
  const findings = described.flatMap((one) => finding(page, one) ?? []);
  const spotted = { mentions: mentions.sort(inOrder), findings: findings.sort(inOrder) };
  return { page, names, descriptions, spotted };
}

interface Place {
  block: number;
  start: number;
  end: number;
}

function holds(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}

function inOrder(a: Place, b: Place): number {
  return a.block - b.block || a.start - b.start;
}

/** Offsets in the block as it was given. */
function original(page: Page, { block, start, end }: Place): Place {
  const { back } = page.blocks[block] as Page['blocks'][number];
  return { block, start: back(start), end: back(end) };
}

function mention(page: Page, place: Place, subject: string, how: Mention['how']): Mention {
  const { start, end } = original(page, place);
  return { block: place.block, start, end, subject, how };
}

function finding(page: Page, { block, event, claim }: Description): Finding | null {
  if (!claim || !event) return null;
  const place = original(page, { block, start: claim.start, end: claim.end });
  return { kind: 'date-differs', event, ...place, claim: claim.when, ours: claim.ours };
}

function decision(
  page: Page,
  found: Place & { reason: string },
  accepted: string | null,
  subjects: string[],
): Decision {
  const place = original(page, found);
  const text = (page.blocks[found.block]?.original ?? '').slice(place.start, place.end);
  return { ...place, text, subjects, accepted, reason: found.reason };
}

function optionsOf({ options }: Candidate): string[] {
  return options.map(({ subject }) => subject.id);
}
