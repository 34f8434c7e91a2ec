/** The mentions of one page: underlined, answering to pointer and keys, each with its card. */
import { MAX_MENTIONS } from '../../lib/caps.ts';
import type { PageFacts } from '../../lib/facts/page.ts';
import { normaliseHost } from '../../lib/hosts.ts';
import { isMuted, type Settings } from '../../lib/settings.ts';
import { ask, isOrphaned, Orphaned } from './ask.ts';
import type { PageBlock } from './block-text.ts';
import { makeCardHost } from './card-host.ts';
import { type Hits, makeHits, rectsOf, type Target } from './hits.ts';
import { makePaint } from './paint.ts';
import { listen, type ShownCard } from './pointer.ts';

export interface Marks {
  /** The page is an article: puts in what has to be there before a card opens. */
  prepare(): void;
  set(facts: PageFacts, blocks: readonly PageBlock[]): void;
  clear(): void;
  /** Scrolls to the subject's first mention and opens its card pinned; false when there is none. */
  show(subject: string, pair?: string): boolean;
  /** Opens the card of the next (1) or previous (-1) mention, with focus in it. */
  step(by: 1 | -1): boolean;
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
  let facts: PageFacts | null = null;
  let blocks: readonly PageBlock[] = [];
  /** Mentions that are not muted, in reading order. */
  let targets: Target[] = [];
  let hits: Hits | null = null;
  let open: Target | null = null;
  const here = normaliseHost(location.hostname) ?? location.hostname;
  const paint = makePaint(signal);
  const tell = (message: Parameters<typeof ask>[0]) => ask(message).then(() => undefined, failed);

  const card = makeCardHost(
    signal,
    {
      pointer: (inside) => pointer.inCard(inside),
      pinned: () => {},
      closed: () => {
        open = null;
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

  function show(target: Target, { x, y, ...how }: How): void {
    // Facts of a version that is gone are not shown.
    if (isOrphaned()) {
      failed(new Orphaned('the extension was updated or disabled'));
      return;
    }
    const { block, start, end, mention } = target;
    const context = block.pieces.find(({ at, length }) => start < at + length)?.node.parentElement;
    if (!facts || !context) return;
    open = target;
    card.show({
      facts,
      mention,
      anchor: () => rectsOf(block, start, end),
      context,
      ...(x === undefined || y === undefined ? {} : { pointer: { x, y } }),
      ...how,
    });
  }

  function close(): void {
    open = null;
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
      target.block.pieces
        .find(({ at, length }) => target.start < at + length)
        ?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    show(target, how);
  }

  function draw(): void {
    targets = [];
    hits = null;
    for (const [mention, { block: number, start, end, subject }] of (facts?.mentions ?? []).entries()) {
      const block = blocks[number];
      if (mention >= MAX_MENTIONS) break;
      if (block && start < end && end <= block.text.length && !isMuted(settings, subject, here)) {
        targets.push({ mention, block, start, end });
      }
    }
    paint.show(underlined());
    if (targets.length > 0) card.load();
    const subjects = new Set(targets.map(({ mention }) => facts?.mentions[mention]?.subject));
    void tell({ type: 'count', subjects: subjects.size });
  }

  function underlined(): Target[] {
    if (settings.underline === 'none') return [];
    if (settings.underline === 'all') return targets;
    const seen = new Set<string>();
    return targets.filter(({ mention }) => {
      const subject = facts?.mentions[mention]?.subject ?? '';
      return !seen.has(subject) && seen.add(subject);
    });
  }

  return {
    prepare: () => card.putIn(),
    set(newFacts, newBlocks) {
      facts = newFacts;
      blocks = newBlocks;
      draw();
    },
    clear() {
      if (!facts) return;
      close();
      facts = null;
      blocks = [];
      draw();
    },
    show(subject, pair) {
      const target = targets.find(({ mention }) => facts?.mentions[mention]?.subject === subject);
      if (target) goTo(target, { pinned: true, ...(pair ? { pair } : {}) });
      return target !== undefined;
    },
    step(by) {
      const at = open ? targets.findIndex(({ mention }) => mention === open?.mention) : by > 0 ? -1 : 0;
      const target = targets[(at + by + targets.length) % targets.length];
      if (target) goTo(target, { focus: true });
      return target !== undefined;
    },
    apply(changed) {
      settings = changed;
      draw();
    },
  };
}
