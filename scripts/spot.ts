/** Spots names and events in files: `npm run --silent spot -- [--json] [--explain] FILE...` */
import { parseArgs } from 'node:util';
import { isEdtf } from '../lib/dates.ts';
import { openSpotBase } from '../lib/spotting/open-base.ts';
import { explain } from '../lib/spotting/spot.ts';
import type { Decision, Finding } from '../lib/spotting/types.ts';
import { loadStore } from './facts/node-store.ts';
import { type Given, type ReadArticle, readArticle, UnreadableError } from './spot/read.ts';

const USAGE =
  'usage: npm run --silent spot -- [--json] [--explain] [--published YYYY-MM-DD] [--lang xx] FILE... (- for standard input)';

/** One line of `--json`: a contract, see the issues. */
interface SpotLine {
  file: string;
  published: string | null;
  lang: string;
  /** For HTML: what the offsets count in. */
  text?: string;
  mentions: {
    /** UTF-16 code units into the file's text. */
    start: number;
    end: number;
    text: string;
    subject: string;
    label: string;
    kind: string;
    /** English title. */
    wikipedia: string | null;
    wikidata: string | null;
    how: 'name' | 'description';
  }[];
  findings: (Finding & { text: string })[];
}

class UsageError extends Error {}

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  try {
    await run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof UnreadableError)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(args: string[]): Promise<void> {
  const { values, files } = options(args);
  const given: Given = { published: values.published, lang: values.lang?.split('-')[0]?.toLowerCase() };
  const store = await loadStore();
  const base = await openSpotBase(store);
  for (const file of files) {
    const article = readArticle(file, given);
    const { spotted, decisions } = explain(article, base);
    const ids = [...new Set(spotted.mentions.map(({ subject }) => subject))];
    const records = new Map<string, Described>([
      ...(await store.subjects(ids)),
      ...(await store.events(ids)),
    ]);
    const line = lineOf(file, article, spotted, records);
    if (values.json) console.log(JSON.stringify(line));
    else print(line);
    if (values.explain) for (const decision of decisions) explainOne(article, decision);
  }
}

function options(args: string[]) {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        explain: { type: 'boolean' },
        published: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    if (!files.length) throw new UsageError(USAGE);
    if (values.published && !(/^\d{4}-\d{2}-\d{2}$/.test(values.published) && isEdtf(values.published)))
      throw new UsageError(`"${values.published}" is not a day: write --published YYYY-MM-DD.`);
    if (values.lang && !/^[a-z]{2,3}(-\w+)*$/i.test(values.lang))
      throw new UsageError(`"${values.lang}" is not a language: write --lang en, fr, de …`);
    return { values, files };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${(error as Error).message}\n${USAGE}`);
  }
}

/** What is told of a mention's subject. */
interface Described {
  kind: string;
  label: { en: string };
  wikipedia?: string | undefined;
  wikidata?: string | undefined;
}

function lineOf(
  file: string,
  article: ReadArticle,
  { mentions, findings }: ReturnType<typeof explain>['spotted'],
  records: Map<string, Described>,
): SpotLine {
  const place = <T extends { block: number; start: number; end: number }>({ block, start, end }: T) => {
    const from = article.starts[block] as number;
    return { start: from + start, end: from + end, text: article.text.slice(from + start, from + end) };
  };
  return {
    file,
    published: article.published,
    lang: article.lang,
    ...(article.html && { text: article.text }),
    mentions: mentions.map((mention) => {
      const record = records.get(mention.subject);
      return {
        ...place(mention),
        subject: mention.subject,
        label: record?.label.en ?? mention.subject,
        kind: record?.kind ?? 'event',
        wikipedia: record?.wikipedia ?? null,
        wikidata: record?.wikidata ?? null,
        how: mention.how,
      };
    }),
    findings: findings.map((finding) => ({ ...finding, ...place(finding) })),
  };
}

function print({ file, published, lang, mentions, findings }: SpotLine): void {
  console.log(`${file} (${lang}, ${published ? `published ${published}` : 'no date'})`);
  for (const { start, text, label, kind, how } of mentions)
    console.log(
      `  ${String(start).padStart(6)}  ${text}  →  ${label} (${kind}${how === 'name' ? '' : ', by description'})`,
    );
  for (const { text, claim, ours, event } of findings)
    console.log(`  the article says ${claim} ("${text}"), the sources ${ours}: ${event}`);
  if (!mentions.length) console.log('  nothing');
}

function explainOne(
  article: ReadArticle,
  { block, start, text, subjects, accepted, reason }: Decision,
): void {
  const at = String((article.starts[block] as number) + start).padStart(6);
  const who = accepted ?? (subjects.join(', ') || '–');
  console.error(`${accepted ? '+' : '-'} ${at}  ${text.replace(/\s+/g, ' ')}  ${who}: ${reason}`);
}
