import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BaseError } from '../../../lib/facts/base-error.ts';
import type { SpotReply } from '../../../lib/messages.ts';

const base = vi.hoisted(() => ({ openBase: vi.fn(), readArticle: vi.fn() }));
vi.mock('../../../entrypoints/background/base.ts', () => ({
  ...base,
  problemOf: (error: Error) => ({
    code: error instanceof BaseError ? 'base' : 'internal',
    message: error.message,
  }),
}));
vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'ours', getURL: (path: string) => `chrome-extension://ours${path}` } },
}));

const mayRead = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/background/registration.ts', () => ({ mayRead }));

const { hearSpotting } = await import('../../../entrypoints/background/spot-port.ts');

const PAGE = { id: 'ours', url: 'https://www.bbc.com/news/1', tab: { id: 7 }, frameId: 0 };
const REQUEST = {
  article: { blocks: [{ text: 'Macron', kind: 'text' }], lang: 'en', published: null },
  publishedFrom: null,
};
const MENTIONS = [{ block: 0, start: 0, end: 6, subject: 'emmanuel-macron', how: 'name' }];

function connect(sender: object = PAGE, name = 'spot') {
  let hear: (message: unknown) => void = () => {};
  let end = () => {};
  const replies: SpotReply[] = [];
  const port = {
    name,
    sender,
    closed: false,
    onMessage: {
      addListener: (listener: typeof hear) => {
        hear = listener;
      },
    },
    onDisconnect: {
      addListener: (listener: typeof end) => {
        end = listener;
      },
    },
    postMessage: (reply: SpotReply) => replies.push(reply),
    disconnect: () => {
      port.closed = true;
    },
  };
  hearSpotting(port as unknown as Parameters<typeof hearSpotting>[0]);
  return { port, replies, ask: (message: unknown = REQUEST) => hear(message), leave: () => end() };
}

const settled = () => new Promise((done) => setTimeout(done));

beforeEach(() => {
  mayRead.mockReset().mockResolvedValue(true);
  base.openBase.mockReset().mockResolvedValue({});
  base.readArticle.mockReset().mockResolvedValue({
    spotted: { mentions: MENTIONS, findings: [] },
    facts: () => Promise.resolve({ checkedTo: 'x' }),
  });
});

describe('the port of spotting', () => {
  test('a line that is opened wakes the base before the question', () => {
    connect();
    expect(base.openBase).toHaveBeenCalledOnce();
  });

  test('mentions first, facts behind them', async () => {
    const { replies, ask } = connect();
    ask();
    await settled();
    expect(replies).toEqual([
      { type: 'mentions', mentions: MENTIONS },
      { type: 'facts', facts: { checkedTo: 'x' } },
    ]);
  });

  test('a page whose site is not on (now) is told to stop, and nothing else', async () => {
    const facts = vi.fn();
    base.readArticle.mockResolvedValue({ spotted: { mentions: MENTIONS, findings: [] }, facts });
    mayRead.mockResolvedValue(false);
    const { replies, ask } = connect();
    ask();
    await settled();
    expect(mayRead).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7, url: PAGE.url }));
    expect(replies).toEqual([{ type: 'stop' }]);
    expect(facts).not.toHaveBeenCalled();
  });

  test('nothing is told to a page that has gone', async () => {
    const facts = vi.fn();
    base.readArticle.mockResolvedValue({ spotted: { mentions: MENTIONS, findings: [] }, facts });
    const { replies, ask, leave } = connect();
    ask();
    leave();
    await settled();
    expect(replies).toEqual([]);
    expect(facts).not.toHaveBeenCalled();
  });

  test('a base that cannot be read, and facts that cannot, are said', async () => {
    base.readArticle.mockRejectedValueOnce(new BaseError('corrupt', 'names.idx'));
    const first = connect();
    first.ask();
    await settled();
    expect(first.replies).toMatchObject([{ type: 'failed', problem: { code: 'base' } }]);
    const facts = () => Promise.reject(new BaseError('missing', 'shards/1'));
    base.readArticle.mockResolvedValueOnce({ spotted: { mentions: MENTIONS, findings: [] }, facts });
    const second = connect();
    second.ask();
    await settled();
    expect(second.replies.map(({ type }) => type)).toEqual(['mentions', 'failed']);
  });

  test.each([
    ['another extension', { ...PAGE, id: 'other' }, 'spot'],
    ['a frame inside a page', { ...PAGE, frameId: 3 }, 'spot'],
    ['one of our own pages', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, 'spot'],
    ['an unknown name', PAGE, 'other'],
  ])('%s is not heard', async (_, sender, name) => {
    const { port, replies, ask } = connect(sender, name);
    ask();
    await settled();
    expect(port.closed).toBe(true);
    expect(replies).toEqual([]);
    expect(base.readArticle).not.toHaveBeenCalled();
  });

  test('what is no question is not answered', async () => {
    const { replies, ask } = connect();
    ask({ ...REQUEST, more: 1 });
    ask('spot');
    await settled();
    expect(replies).toEqual([]);
  });
});
