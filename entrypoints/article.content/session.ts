/** One page's life: read, ask, mark, and again when the page changes. */
import { FIRST_REQUEST_TEXT, MAX_JUDGEMENTS } from '../../lib/caps.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { pageList } from '../../lib/facts/page-list.ts';
import type { FoundOnPage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Block } from '../../lib/spotting/types.ts';
import { type FoundArticle, findArticle } from './article.ts';
import { askSpotting, isOrphaned, Orphaned, openLine } from './ask.ts';
import { lengthOf, type PageBlock } from './block-text.ts';
import { bottomInPage, firstScreen } from './first-screen.ts';
import { lookByStyle } from './look.ts';
import { type Marks, makeMarks } from './marks.ts';
import { makePageText, type PageText } from './page-text.ts';
import { shareParts } from './share-parts.ts';
import { idle, inSlices, toEnd } from './slices.ts';
import { type Changes, watch } from './watch.ts';

export interface Session extends Pick<Marks, 'show' | 'step' | 'apply'> {
  found(): FoundOnPage;
  /** Reads the page though it is no article. */
  look(): FoundOnPage;
  /** The page came back from the back-forward cache, or into view. */
  wake(): void;
}

export interface SessionEnds {
  /** The script was orphaned: end it all. */
  withdraw(): void;
  /** The document was written anew, and our listeners with it: begin again. */
  restart(): void;
}

/** What the popup is told of the page; its list is made when it asks, since most pages are never asked. */
type Found = Omit<FoundOnPage, 'list'> & { facts: PageFacts | null };

const NOTHING: Found = { state: 'no-article', facts: null, problem: null };
const READING: Found = { state: 'reading', facts: null, problem: null };

function answerOf({ facts, ...found }: Found): FoundOnPage {
  return { ...found, list: facts && pageList(facts) };
}

export function startSession(signal: AbortSignal, settings: Settings, ends: SessionEnds): Session {
  const lookOf = lookByStyle(window);
  const marks = makeMarks(signal, settings, failed);
  const element = document.documentElement;
  let found = READING;
  let article: FoundArticle | null = null;
  let text: PageText | null = null;
  let reading = new AbortController();
  /** Numbers of the newest question, and of the newest whose mentions and whose facts are shown. */
  let asked = 0;
  let shown = 0;
  let told = 0;
  /** Opened before the question, so that a sleeping background wakes while the page is being read. */
  let line: ReturnType<typeof openLine> = null;
  let forced = false;
  let judgements = 0;
  let address = addressOf(location.href);
  /** Metadata of the page shown before, when the address changed without a load. */
  let staleMetadata: string | undefined;

  const watching = watch(signal, (changes) => guarded(() => changed(changes)));
  // A change of size shows what a class or a style sheet has shown or hidden.
  const sizes = new ResizeObserver(() => text?.hidesSome && watching.poke());
  signal.addEventListener('abort', () => {
    reading.abort();
    sizes.disconnect();
    line?.disconnect();
  });
  for (const event of ['popstate', 'hashchange']) {
    window.addEventListener(event, () => watching.poke(), { signal });
  }
  void guarded(async () => {
    await idle(signal);
    await scan();
  });

  /** Runs a part of the work; what fails in it ends in a state that the popup can show. */
  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      failed(error);
    }
  }

  function failed(error: unknown): void {
    if (signal.aborted || (error instanceof DOMException && error.name === 'AbortError')) return;
    if (error instanceof Orphaned || isOrphaned()) {
      ends.withdraw();
      return;
    }
    // Marks that are there stay: a later reading may work again.
    if (found.state === 'done') return;
    const message = error instanceof Error ? error.message : String(error);
    found = { state: 'failed', facts: null, problem: { code: 'page', message } };
    // What is underlined has nothing to tell.
    marks.clear();
  }

  async function scan(): Promise<void> {
    reading.abort();
    reading = new AbortController();
    const mine = AbortSignal.any([signal, reading.signal]);
    sizes.disconnect();
    article = await inSlices(findArticle(document, location.href, staleMetadata), mine);
    if (!article || !(article.article || forced)) {
      text = null;
      shown = told = ++asked;
      found = NOTHING;
      return marks.clear();
    }
    if (found.state !== 'done') found = READING;
    marks.prepare();
    line ??= openLine();
    text = makePageText(article, lookOf);
    await text.readAll(mine, (blocks) => {
      const first = firstScreen(blocks, innerHeight, bottomInPage);
      if (first) void guarded(() => spot(first));
      return first !== null;
    });
    for (const root of text.roots) sizes.observe(root);
    await spot(text.blocks);
  }

  /** Asks what the blocks mention, and shows it. */
  async function spot(blocks: readonly PageBlock[]): Promise<void> {
    if (!article) return;
    const { lang, published, publishedFrom } = article;
    const number = ++asked;
    const content = contentOf(blocks);
    // Without a pause what is asked first leaves at once, not after the slice in which it was read.
    const asking = lengthOf(blocks) <= SHORT ? toEnd(content) : await inSlices(content, signal);
    const opened = line;
    line = null;
    // The first screens may be answered while the rest is asked: both are shown. Never an older answer.
    const answer = await askSpotting(
      {
        article: { blocks: asking, lang, published },
        publishedFrom,
      },
      (mentions) => {
        if (signal.aborted || number < shown) return;
        shown = number;
        marks.mark(mentions, blocks);
      },
      opened,
    );
    if (signal.aborted || number < told) return;
    told = number;
    if (answer.ok) {
      const facts = shareParts(answer.facts);
      // While the rest is asked, the popup shows these and asks again.
      found = { state: number < asked ? 'reading' : 'done', facts, problem: null };
      marks.tell(facts, blocks);
    } else {
      found = { state: 'failed', facts: null, problem: answer.problem };
      marks.clear();
    }
  }

  async function changed({ places, many }: Changes): Promise<void> {
    if (isOrphaned()) return ends.withdraw();
    // Out for now: what comes in will be told.
    if (!document.documentElement) return;
    if (document.documentElement !== element) return ends.restart();
    const now = addressOf(location.href);
    if (now !== address) {
      address = now;
      staleMetadata = article?.metadata;
      forced = false;
      judgements = 0;
      found = READING;
      shown = told = asked + 1;
      marks.clear();
      return scan();
    }
    if (!text) {
      // Pages that build themselves become articles late.
      if (judgements++ < MAX_JUDGEMENTS) await scan();
      return;
    }
    if (many || !text.roots.every((root) => root.isConnected)) return scan();
    const units = new Set<Element>();
    for (const place of places) add(units, place);
    for (const shown of text.shownSince()) add(units, shown);
    const mine = AbortSignal.any([signal, reading.signal]);
    if (await text.readAgain(units, mine)) await spot(text.blocks);
  }

  function add(units: Set<Element>, node: Node): void {
    const unit = node.isConnected ? text?.unitOf(node) : null;
    if (unit) units.add(unit);
  }

  return {
    found: () => answerOf(found),
    look() {
      forced = true;
      if (!text && found.state !== 'reading') {
        found = READING;
        void guarded(scan);
      }
      return answerOf(found);
    },
    wake() {
      if (isOrphaned()) ends.withdraw();
      else if (found.state === 'failed') void guarded(scan);
    },
    show: marks.show,
    step: marks.step,
    apply: marks.apply,
  };
}

/** Text that is put together without a pause: some first requests, and an article. */
const SHORT = 4 * FIRST_REQUEST_TEXT;
/** Blocks between two chances to pause. */
const STEP = 20;

/** What of the blocks is sent. */
function* contentOf(blocks: readonly PageBlock[]): Generator<void, Block[]> {
  const content: Block[] = [];
  for (const { text, kind } of blocks) {
    content.push({ text, kind });
    if (content.length % STEP === 0) yield;
  }
  return content;
}

/** The address without what only scrolls; "#/" and "#!" are paths of single-page sites. */
function addressOf(href: string): string {
  return href.replace(/#(?![/!]).*$/, '');
}
