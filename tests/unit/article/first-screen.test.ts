import { describe, expect, test } from 'vitest';
import { PageBlock } from '../../../entrypoints/article.content/block-text.ts';
import { firstScreen } from '../../../entrypoints/article.content/first-screen.ts';
import { FIRST_REQUEST_TEXT } from '../../../lib/caps.ts';

/** Ten of them are a request; each is 100 pixels high. */
const blocks = Array.from(
  { length: 200 },
  () => new PageBlock('x'.repeat(FIRST_REQUEST_TEXT / 10), 'text', []),
);
const HEIGHT = 900;
/** The numbers of the blocks asked for first, of those read so far, at a place of scrolling. */
const asked = (read: number, scrolled: number) =>
  firstScreen(blocks.slice(0, read), HEIGHT, (block) => (blocks.indexOf(block) + 1) * 100 - scrolled)?.map(
    (block) => blocks.indexOf(block),
  ) ?? null;
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => from + place);

describe('the first request of a long page', () => {
  test('is the beginning, as soon as the screen is read', () => {
    expect(asked(5, 0)).toBeNull();
    expect(asked(10, 0)).toBeNull();
    expect(asked(11, 0)).toEqual(numbers(0, 10));
    expect(asked(0, 0)).toBeNull();
  });

  test('waits for what the reader sees further down, and takes the beginning along', () => {
    expect(asked(50, 10_050)).toBeNull();
    expect(asked(108, 10_050)).toBeNull();
    expect(asked(130, 10_050)).toEqual([...numbers(0, 10), ...numbers(100, 110)]);
  });

  test('names no block twice where both meet', () => {
    expect(asked(60, 500)).toEqual(numbers(0, 15));
  });
});
