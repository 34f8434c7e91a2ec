/**
 * How right the marks are: `npm run quality [-- --details]`. Prints a table and fails below the bars.
 * How marks are counted is told in `quality/score.ts`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompiledEvent, CompiledSubject } from '../lib/facts/compiled.ts';
import { openSpotBase } from '../lib/spotting/open-base.ts';
import { explain, spot } from '../lib/spotting/spot.ts';
import type { Article, Decision, Finding, SpotBase } from '../lib/spotting/types.ts';
import { loadStore, ROOT } from './facts/node-store.ts';
import { type GoldDocument, readGold } from './quality/gold.ts';
import { readOwn } from './quality/own.ts';
import {
  addScore,
  emptyScore,
  type Mark,
  type Score,
  type Share,
  shareOf,
  type Truth,
} from './quality/score.ts';
import { readArticle } from './spot/read.ts';

/** From the issue: a wrong card costs more than ten missing ones. */
const PRECISION_BAR = 0.98;
const RECALL_BAR = 0.92;
const OWN_TEXTS = join(ROOT, 'tests/quality');
const SHARED = join(ROOT, '../shared');
/** Findings that are true: the article of the founding case really says 8 February. */
const TRUE_FINDINGS = new Set(['2022-02-07-macron-putin-moscow 2022-02-08']);

type Records = Map<string, CompiledSubject | CompiledEvent>;

const { values } = parseArgs({ options: { details: { type: 'boolean' } } });
process.exitCode = await main();

async function main(): Promise<number> {
  const store = await loadStore();
  const base = await openSpotBase(store);
  const ids = base.subjects.map(({ id }) => id);
  const records: Records = new Map<string, CompiledSubject | CompiledEvent>(await store.subjects(ids));
  for (const [id, event] of await store.events(ids)) records.set(id, event);
  const known = knownIds(records);
  const rows: Row[] = [];
  const gold = ['news-fair-v2', 'kore50'].filter((name) => existsSync(join(SHARED, `gold/${name}.jsonl`)));
  const all = emptyScore();
  for (const name of gold) {
    const documents = readGold(join(SHARED, `gold/${name}.jsonl`));
    const score = scoreGold(base, records, known, documents);
    details(base, name, score, documents);
    rows.push(rowOf(`gold: ${name}`, score));
    add(all, score);
  }
  if (gold.length) rows.push(rowOf('gold: all', all, true));
  const { score, texts } = scoreOwn(base);
  details(base, 'own texts', score, texts);
  rows.push(rowOf('own texts', score, true));
  print(rows);
  const findings = falseFindings(base);
  console.log(`\nFalse findings on gold texts, saved pages and articles: ${findings.length}`);
  for (const line of findings) console.log(`  ${line}`);
  console.log(
    `Known ids: ${known.size} on the list, ${[...known.values()].filter(Boolean).length} of them in the base.`,
  );
  return rows.some(({ failed }) => failed) || findings.length ? 1 : 0;
}

/** The fixed list: Wikidata id -> subject in the base. */
function knownIds(records: Records): Map<string, string | undefined> {
  const byId = new Map([...records.values()].map(({ wikidata, id }) => [wikidata, id]));
  const list = readFileSync(join(OWN_TEXTS, 'known-ids.txt'), 'utf8').match(/^Q\d+/gm) ?? [];
  return new Map(list.map((id) => [id, byId.get(id)]));
}

function marksOf(base: SpotBase, article: Article, starts: readonly number[]): Mark[] {
  return spot(article, base).mentions.map(({ block, start, end, subject }) => {
    const from = starts[block] as number;
    return { start: from + start, end: from + end, subject };
  });
}

function scoreGold(
  base: SpotBase,
  records: Records,
  known: ReadonlyMap<string, string | undefined>,
  documents: readonly GoldDocument[],
): Score {
  const score = emptyScore();
  documents.forEach(({ article, starts, labels, from, to }, document) => {
    const inside = ({ start, end }: { start: number; end: number }) => start >= from && end <= to;
    const marks = marksOf(base, article, starts).filter(inside);
    const truths = labels.map((label): Truth => {
      const subjects = [...records.values()]
        .filter((record) =>
          record.wikidata ? record.wikidata === label.entity : record.label.en === label.name,
        )
        .map(({ id }) => id);
      const named = !label.optional && !label.description && isName(base, label.text);
      const wanted = named && inside(label) && label.entity !== null && known.has(label.entity);
      const free = label.optional;
      return { start: label.start, end: label.end, subjects, wanted, free };
    });
    addScore(score, document, marks, truths);
  });
  return score;
}

/** Demonyms, adjectives made of names and words in lower case are no names. */
function isName(base: SpotBase, text: string): boolean {
  const { neutral = [], demonyms = {} } = base.languages.en ?? {};
  const word = text.toLowerCase();
  return /\p{Lu}/u.test(text) && ![neutral, ...Object.values(demonyms)].some((list) => list.includes(word));
}

/** Our own texts that are read against the real base; the traps bring theirs, and are unit tests. */
function scoreOwn(base: SpotBase): { score: Score; texts: Read[] } {
  const score = emptyScore();
  const all = readdirSync(OWN_TEXTS)
    .filter((file) => file.startsWith('texts-'))
    .flatMap((file) => readOwn(join(OWN_TEXTS, file)))
    .filter(({ subjects }) => !subjects);
  all.forEach(({ article, starts, marks }, document) => {
    const truths = marks.map(({ start, end, subject }): Truth => {
      return { start, end, subjects: subject ? [subject] : [], free: !subject, wanted: subject !== null };
    });
    addScore(score, document, marksOf(base, article, starts), truths);
  });
  return { score, texts: all };
}

/** Whatever the program says an article says must be true: there is one article that errs. */
function falseFindings(base: SpotBase): string[] {
  const found: string[] = [];
  const look = (name: string, article: Article) => {
    for (const finding of spot(article, base).findings)
      if (!isTrue(finding)) found.push(`${name}: ${shown(finding)}`);
  };
  const folder = (name: string) => (existsSync(join(SHARED, name)) ? readdirSync(join(SHARED, name)) : []);
  for (const file of folder('gold'))
    for (const { title, article } of readGold(join(SHARED, 'gold', file))) look(title, article);
  for (const file of folder('pages')) look(file, readArticle(join(SHARED, 'pages', file), {}));
  for (const file of folder('articles')) {
    const published = /(\d{4}-\d{2}-\d{2})\.txt$/.exec(file)?.[1];
    look(file, readArticle(join(SHARED, 'articles', file), { published }));
  }
  return found;
}

function isTrue({ event, claim }: Finding): boolean {
  return TRUE_FINDINGS.has(`${event} ${claim}`);
}

function shown({ event, claim, ours }: Finding): string {
  return `${event}: says ${claim}, ours ${ours}`;
}

interface Row {
  name: string;
  precision: Share;
  recall: Share;
  failed: boolean;
}

function rowOf(name: string, { right, wrong, found, missed }: Score, barred = false): Row {
  const precision = shareOf(right, right + wrong.length);
  const recall = shareOf(found, found + missed.length);
  const failed = barred && (precision.share < PRECISION_BAR || recall.share < RECALL_BAR);
  return { name, precision, recall, failed };
}

function add(sum: Score, { right, wrong, found, missed }: Score): void {
  sum.right += right;
  sum.found += found;
  sum.wrong.push(...wrong);
  sum.missed.push(...missed);
}

function print(rows: readonly Row[]): void {
  const percent = ({ share, n, low, high }: Share) =>
    `${share.toFixed(3)}  n ${String(n).padStart(4)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  console.log(
    'A mark is right when a label that overlaps it has its subject; on <NIL> or on no label it is wrong.',
  );
  console.log(
    'A metonym counts as what the gold says it means. Recall is over tests/quality/known-ids.txt, names only.\n',
  );
  console.log(`${''.padEnd(20)}precision (95 % interval)${' '.repeat(11)}recall`);
  for (const { name, precision, recall, failed } of rows)
    console.log(
      `${name.padEnd(20)}${percent(precision)}   ${percent(recall)}${failed ? '   BELOW THE BAR' : ''}`,
    );
  console.log(`${'bars'.padEnd(20)}${PRECISION_BAR}${' '.repeat(32)}${RECALL_BAR}`);
}

interface Read {
  text: string;
  article: Article;
  starts: readonly number[];
}

/** Every wrong mark and every miss, with the reason that `spot --explain` gives. */
function details(base: SpotBase, name: string, { wrong, missed }: Score, texts: readonly Read[]): void {
  if (!values.details) return;
  const decided = new Map<number, Decision[]>();
  const why = (document: number, from: number, to: number) => {
    const { article, starts } = texts[document] as Read;
    const all = decided.get(document) ?? explain(article, base).decisions;
    decided.set(document, all);
    const at = (one: Decision) => starts[one.block] as number;
    const here = all.filter((one) => at(one) + one.start < to && at(one) + one.end > from);
    return here.map(({ text, reason }) => `"${text}": ${reason}`).join(' | ') || 'no such name';
  };
  const around = (document: number, start: number, end: number) => {
    const { text } = texts[document] as Read;
    const shown = `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
    return `${shown.replace(/\s+/g, ' ')}`;
  };
  for (const { document, start, end, subject } of wrong)
    console.log(
      `${name}, wrong: ${around(document, start, end)} → ${subject}\n    ${why(document, start, end)}`,
    );
  for (const { document, start, end, subjects } of missed)
    console.log(
      `${name}, missed: ${around(document, start, end)} → ${subjects.join(', ') || 'not in the base'}\n    ${why(document, start, end)}`,
    );
}
