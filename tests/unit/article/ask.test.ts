import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askSpotting, Orphaned, openLine } from '../../../entrypoints/article.content/ask.ts';
import type { PageFacts } from '../../../lib/facts/page.ts';
import type { SpotReply, SpotRequest } from '../../../lib/messages.ts';
import type { Mention } from '../../../lib/spotting/types.ts';

const REQUEST: SpotRequest = {
  article: { blocks: [{ text: 'Macron met Putin.', kind: 'text' }], lang: 'en', published: null },
  publishedFrom: null,
};
const MENTION: Mention = { block: 0, start: 0, end: 6, subject: 'emmanuel-macron', how: 'name' };
const FACTS = { checkedTo: 'Checked to 1 Jul 2026' } as PageFacts;

/** What a background does with the nth port. */
type Life = (port: FakePort) => void;

class FakePort {
  sent: unknown[] = [];
  disconnected = false;
  private readonly hear: ((reply: SpotReply) => void)[] = [];
  private readonly ends: (() => void)[] = [];
  private readonly life: Life;
  readonly onMessage = { addListener: (listener: (reply: SpotReply) => void) => this.hear.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => this.ends.push(listener) };

  constructor(life: Life) {
    this.life = life;
  }

  postMessage(message: unknown): void {
    if (this.disconnected) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
    setTimeout(() => this.life(this));
  }

  disconnect(): void {
    this.disconnected = true;
  }

  say(reply: SpotReply): void {
    for (const listener of this.hear) listener(reply);
  }

  /** The background stops. */
  die(): void {
    this.disconnected = true;
    for (const listener of this.ends) listener();
  }
}

const fake = vi.hoisted(() => ({ runtime: { id: 'ours' as string | undefined, connect: vi.fn() } }));
vi.mock('wxt/browser', () => ({ browser: fake }));

let ports: FakePort[];
let lives: Life[];

beforeEach(() => {
  ports = [];
  lives = [];
  fake.runtime.id = 'ours';
  fake.runtime.connect.mockReset();
  fake.runtime.connect.mockImplementation(() => {
    const port = new FakePort(lives[ports.length] ?? answers);
    ports.push(port);
    return port;
  });
});

const mentions: Life = (port) => port.say({ type: 'mentions', mentions: [MENTION] });
const answers: Life = (port) => {
  mentions(port);
  port.say({ type: 'facts', facts: FACTS });
};
const dies: Life = (port) => port.die();

describe('asking what an article mentions', () => {
  test('mentions come first, facts behind them, and the port is closed', async () => {
    const told: Mention[][] = [];
    const answer = await askSpotting(REQUEST, (found) => told.push(found));
    expect(answer).toEqual({ ok: true, facts: FACTS });
    expect(told).toEqual([[MENTION]]);
    expect(ports).toHaveLength(1);
    expect(ports[0]?.sent).toEqual([REQUEST]);
    expect(ports[0]?.disconnected).toBe(true);
  });

  test('a background that stops between mentions and facts is asked again', async () => {
    lives = [
      (port) => {
        mentions(port);
        port.die();
      },
    ];
    const told: Mention[][] = [];
    expect(await askSpotting(REQUEST, (found) => told.push(found))).toEqual({ ok: true, facts: FACTS });
    expect(ports).toHaveLength(2);
    expect(told).toEqual([[MENTION], [MENTION]]);
  });

  test('one that always stops is given up, with what was wrong', async () => {
    lives = [dies, dies, dies, dies];
    await expect(askSpotting(REQUEST, () => {})).rejects.toThrow('the background stopped');
    expect(ports).toHaveLength(4);
  });

  test('a problem is an answer and is not asked again', async () => {
    const problem = { code: 'base', message: 'spot.bin is damaged' } as const;
    lives = [(port) => port.say({ type: 'failed', problem })];
    expect(await askSpotting(REQUEST, () => {})).toEqual({ ok: false, problem });
    expect(ports).toHaveLength(1);
  });

  test('a line opened before is used, and one that died in between replaced', async () => {
    const line = openLine();
    expect(await askSpotting(REQUEST, () => {}, line)).toMatchObject({ ok: true });
    expect(ports).toHaveLength(1);
    const dead = openLine();
    ports[1]?.die();
    expect(await askSpotting(REQUEST, () => {}, dead)).toMatchObject({ ok: true });
    expect(ports).toHaveLength(3);
  });

  test('an extension that was taken out is not asked', async () => {
    fake.runtime.id = undefined;
    fake.runtime.connect.mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(openLine()).toBeNull();
    await expect(askSpotting(REQUEST, () => {})).rejects.toBeInstanceOf(Orphaned);
  });
});
