/** The mentions of one page: underlined, answering to pointer and keys, each with its card. */
import { MAX_MENTIONS } from '../../lib/caps.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { normaliseHost } from '../../lib/hosts.ts';
import { isMuted, type Settings } from '../../lib/settings.ts';
import type { Mention } from '../../lib/spotting/types.ts';
import { ask, isOrphaned, Orphaned } from './ask.ts';
import type { PageBlock } from './block-text.ts';
import { makeCardHost } from './card-host.ts';
import { type Hits, makeHits, markedSpan, rectsOf, type Target } from './hits.ts';
import { looksSelected, makePaint } from './paint.ts';
import { isSame, listen, type ShownCard } from './pointer.ts';

export interface Marks {
  /** The page is an article: puts in what has to be there before a card opens. */
  prepare(): void;
  /** Underlines what was found in the blocks. A card that is asked for opens when its facts have come. */
  mark(mentions: readonly Mention[], blocks: readonly PageBlock[]): void;
  /** The facts of what these blocks mention, marked before. */
  tell(facts: PageFacts, blocks: readonly PageBlock[]): void;
  clear(): void;
  /** Scrolls to the subject's first mention and opens its card pinned; false when there is none. */
  show(subject: string, pair?: string): boolean;
  /** Opens the card of the next (1) or previous (-1) mention, or of the one in sight (0), with focus in it. */
  step(by: 1 | 0 | -1): boolean;
  apply(settings: Settings): void;
}

interface How {
  x?: number;
  y?: number;
  pinned?: boolean;
  focus?: boolean;
  pair?: string;
}

export function makeMarks(signal: AbortSignal, first: Settings, failed: (error: unknown) => void): Marks {
  let settings = first;
  let mentions: readonly Mention[] = [];
  let blocks: readonly PageBlock[] = [];
  /** The newest facts, and the blocks that their mentions are in: some of those that are marked, or all. */
  let facts: PageFacts | null = null;
  let toldBlocks: readonly PageBlock[] = [];
  /** Asked for before its facts had come. */
  let waiting: { target: Target; how: How } | null = null;
  /** Mentions that are not muted, in reading order. */
  let targets: Target[] = [];
  let hits: Hits | null = null;
  let open: Target | null = null;
  const here = normaliseHost(location.hostname) ?? location.hostname;
  const paint = makePaint(signal);
  const selected = looksSelected();
  selected?.addEventListener('change', draw, { signal });
  const tell = (message: Parameters<typeof ask>[0]) => ask(message).then(() => undefined, failed);

  const card = makeCardHost(
    signal,
    {
      pointer: (inside) => pointer.inCard(inside),
      pinned: () => {},
      closed: () => {
        open = waiting = null;
      },
      timeline: (what) => {
        const key = what.kind === 'pair' ? what.pair : what.subject;
        void tell({ type: 'panel', view: { key, asOf: facts?.asOf?.day ?? null } });
      },
      silence: (subject, where) => {
        close();
        void tell({ type: 'mute', subject, where });
      },
    },
    failed,
  );
  const pointer = listen({
    signal,
    hits: () => (hits ??= makeHits(document, targets)),
    cards: { open: show, pin: () => card.card()?.pin(), close, shown },
    dwellMs: () => settings.dwellMs,
    isOurs: (event) => card.isHost(event.target),
  });

  function show(target: Target, how: How): void {
    // Facts of a version that is gone are not shown.
    if (isOrphaned()) {
      failed(new Orphaned('the extension was updated or disabled'));
      return;
    }
    const span = markedSpan(target);
    if (!span) return;
    const { block, start, end } = target;
    const mention = placeInFacts(target);
    if (!facts || mention < 0) {
      close();
      open = target;
      waiting = { target, how };
      return;
    }
    open = target;
    waiting = null;
    const { x, y, ...rest } = how;
    card.show({
      facts,
      mention,
      ...span,
      text: { block: block.text, start, end },
      ...(x === undefined || y === undefined ? {} : { pointer: { x, y } }),
      ...rest,
    });
  }

  /** Index into `facts.mentions`, -1 while what is told is older than what is marked. */
  function placeInFacts({ block, start, end, subject }: Target): number {
    const number = toldBlocks.indexOf(block);
    return (facts?.mentions ?? []).findIndex(
      (one) => one.block === number && one.start === start && one.end === end && one.subject === subject,
    );
  }

  function close(): void {
    open = waiting = null;
    card.hide();
  }

  function shown(): ShownCard | null {
    if (!open) return null;
    const { block, start, end } = open;
    const there = card.card();
    return {
      target: open,
      mention: rectsOf(block, start, end),
      card: there?.rect() ?? null,
      held: there !== null && (there.pinned || there.focused),
    };
  }

  /** Brings a mention into view, since the reader asked for it by name or key. */
  function goTo(target: Target, how: How): void {
    const rect = rectsOf(target.block, target.start, target.end)[0];
    if (!rect || rect.top < 0 || rect.bottom > innerHeight) {
      markedSpan(target)?.context.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    show(target, how);
  }

  function draw(): void {
    targets = [];
    hits = null;
    const silent = new Set(facts?.silent);
    for (const { block: number, start, end, subject } of mentions.slice(0, MAX_MENTIONS)) {
      const block = blocks[number];
      if (silent.has(subject) || isMuted(settings, subject, here)) continue;
      if (block && start < end && end <= block.length) {
        targets.push({ subject, block, start, end });
      }
    }
    const lined = underlined();
    const byCard = selected?.matches ?? false;
    paint.show(byCard ? [] : lined);
    card.underline(byCard ? lined.flatMap((target) => markedSpan(target) ?? []) : []);
    if (targets.length > 0) card.load();
    const subjects = new Set(targets.map(({ subject }) => subject));
    void tell({ type: 'count', subjects: subjects.size });
  }

  function underlined(): Target[] {
    if (settings.underline === 'none') return [];
    if (settings.underline === 'all') return targets;
    const seen = new Set<string>();
    return targets.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
  }

  /** The first mention on the screen, else the first of the page. */
  function inSight(): Target | undefined {
    const seen = targets.find(({ block, start, end }) => {
      const rect = rectsOf(block, start, end)[0];
      return rect && rect.top >= 0 && rect.bottom <= innerHeight;
    });
    return seen ?? targets[0];
  }

  return {
    prepare: () => card.putIn(),
    mark(found, foundIn) {
      mentions = found;
      blocks = foundIn;
      draw();
    },
    tell(newFacts, newBlocks) {
      facts = newFacts;
      toldBlocks = newBlocks;
      // The same once more: a live blog has thousands, and one list of them is enough.
      if (newBlocks === blocks && newFacts.mentions.length === mentions.length) mentions = newFacts.mentions;
      // A name of which there is nothing to tell loses its mark.
      if (newFacts.silent.length > 0) draw();
      if (waiting && waiting.target === open) show(waiting.target, waiting.how);
    },
    clear() {
      if (!facts && mentions.length === 0) return;
      close();
      facts = null;
      mentions = blocks = toldBlocks = [];
      draw();
    },
    show(subject, pair) {
      const target = targets.find((one) => one.subject === subject);
      if (target) goTo(target, { pinned: true, ...(pair ? { pair } : {}) });
      return target !== undefined;
    },
    step(by) {
      // With no card open, from where the reader is: the next one is the first in sight.
      const from = open ?? inSight();
      const at = from ? targets.findIndex((target) => isSame(from, target)) : -1;
      const to = open || by < 0 ? at + by : at;
      const target = targets[(to + targets.length) % targets.length];
      if (target) goTo(target, { focus: true });
      return target !== undefined;
    },
    apply(changed) {
      settings = changed;
      draw();
    },
  };
}
