import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_BLOCK_TEXT, MAX_BLOCKS, MAX_PAGE_TEXT } from '../../../lib/caps.ts';
import {
  BackgroundToContent,
  ContentToBackground,
  PageToBackground,
  PageToContent,
  SpotRequest,
} from '../../../lib/messages.ts';

const block = (text: string) => ({ text, kind: 'text' as const });
const spot = (blocks: unknown[], rest: object = {}) => ({
  article: { blocks, lang: 'en', published: '2026-02-04', ...rest },
  publishedFrom: 'json-ld',
});
const ok = (message: unknown) => ContentToBackground.safeParse(message).success;
const spots = (message: unknown) => SpotRequest.safeParse(message).success;

describe('what a news page may ask', () => {
  test('its own messages', () => {
    expect(spots(spot([block('Macron')]))).toBe(true);
    expect(spots(spot([], { published: null }))).toBe(true);
    expect(ok({ type: 'card' })).toBe(true);
    expect(ok({ type: 'count', subjects: 3 })).toBe(true);
    expect(ok({ type: 'mute', subject: 'paris', where: 'site' })).toBe(true);
  });

  test.each([
    ['an unknown type', { type: 'eval', code: '1' }],
    ['a message of our own pages', { type: 'pause', paused: true }],
    ['more than the message has', { type: 'card', tabId: 1 }],
    ['a negative count', { type: 'count', subjects: -1 }],
    ['nothing', null],
    ['text', 'card'],
  ])('not %s', (_, message) => expect(ok(message)).toBe(false));

  test.each([
    ['no article', {}],
    ['more than the question has', { ...spot([]), tabId: 1 }],
    ['a block that is none', spot([{ text: 5, kind: 'text' }])],
    ['an unknown kind of block', spot([{ text: 'x', kind: 'ad' }])],
    ['a language that is none', spot([], { lang: 'en-GB' })],
    ['a day that is none', spot([], { published: 'today' })],
    ['nothing', null],
  ])('not what %s mentions', (_, message) => expect(spots(message)).toBe(false));

  test('no more text than the caps allow', () => {
    expect(spots(spot([block('x'.repeat(MAX_BLOCK_TEXT))]))).toBe(true);
    expect(spots(spot([block('x'.repeat(MAX_BLOCK_TEXT + 1))]))).toBe(false);
    expect(spots(spot(Array.from({ length: MAX_BLOCKS + 1 }, () => block('x'))))).toBe(false);
    const full = Array.from({ length: MAX_PAGE_TEXT / MAX_BLOCK_TEXT + 1 }, () =>
      block('x'.repeat(MAX_BLOCK_TEXT)),
    );
    expect(spots(spot(full))).toBe(false);
  });
});

test('directions do not mix', () => {
  expect(BackgroundToContent.safeParse({ type: 'stop' }).success).toBe(true);
  expect(BackgroundToContent.safeParse({ type: 'found' }).success).toBe(false);
  expect(PageToContent.safeParse({ type: 'show', subject: 'paris' }).success).toBe(true);
  expect(PageToContent.safeParse({ type: 'stop' }).success).toBe(false);
  expect(PageToBackground.safeParse({ type: 'switch', site: 'bbc.com', on: false }).success).toBe(true);
  expect(PageToBackground.safeParse({ type: 'card' }).success).toBe(false);
});

test('settings are changed only to what they can be', () => {
  const change = (value: object) => PageToBackground.safeParse({ type: 'settings', change: value }).success;
  expect(change({ underline: 'all', dwellMs: 300 })).toBe(true);
  expect(change({ dwellMs: 0 })).toBe(false);
  expect(change({ sites: { 'bbc.com': 'on' } })).toBe(false);
  expect(change({ paused: true })).toBe(false);
});

test('anything at all is parsed without an exception', () => {
  const unions = [ContentToBackground, BackgroundToContent, PageToContent, PageToBackground];
  const types = [
    'spot',
    'card',
    'count',
    'mute',
    'stop',
    'step',
    'found',
    'show',
    'look',
    'state',
    'switch',
    'rules',
  ];
  const message = fc.oneof(
    fc.anything(),
    fc.tuple(fc.constantFrom(...types), fc.object()).map(([type, rest]) => ({ ...rest, type })),
  );
  fc.assert(
    fc.property(message, (value) => {
      for (const union of unions) expect(union.safeParse(value).success).toBeTypeOf('boolean');
    }),
    { numRuns: 2000 },
  );
});
