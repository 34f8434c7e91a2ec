/** The style sheets: readable in both schemes, and every colour and size in one file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const COMPONENTS = join(import.meta.dirname, '../../../components');
const tokens = readFileSync(join(COMPONENTS, 'tokens.css'), 'utf8');

/** Value of a colour token in the two schemes. */
function colours(name: string): { light: string; dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
  if (!found) throw new Error(`--${name} is not a pair of colours`);
  return { light: found[1] ?? '', dark: found[2] ?? '' };
}

/** Contrast ratio of WCAG 2.2: relative luminances, 1 to 21. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r = 0, g = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink', 'hover'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'wash'],
  ['ink-soft', 'hover'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['accent', 'hover'],
  ['on-accent', 'accent'],
  ['note', 'note-wash'],
  ['note', 'paper'],
  ['note', 'wash'],
  ['alarm', 'alarm-wash'],
] as const;
const MARKS = [
  ['accent', 'wash'],
  ['call', 'wash'],
  ['note', 'wash'],
  ['control', 'paper'],
  ['control', 'wash'],
] as const;

describe.each(['light', 'dark'] as const)('%s scheme', (scheme) => {
  test.each(TEXT)('text: %s on %s reaches 4.5:1', (text, ground) => {
    expect(contrast(colours(text)[scheme], colours(ground)[scheme])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(MARKS)('marks: %s on %s reaches 3:1', (mark, ground) => {
    expect(contrast(colours(mark)[scheme], colours(ground)[scheme])).toBeGreaterThanOrEqual(3);
  });
});

const sheets = readdirSync(COMPONENTS, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.css') && file !== 'tokens.css' && !file.startsWith('gallery'),
);

test.each(sheets)('%s names no colour and no size of its own', (file) => {
  // Conditions of @media cannot hold custom properties.
  const css = readFileSync(join(COMPONENTS, file), 'utf8').replace(/\/\*.*?\*\/|@media[^{]*/gs, '');
  expect(css.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(|\b\d*\.?\d+(?:px|rem|em)\b/gi)).toBeNull();
});

test.each(sheets)('%s uses only tokens that exist', (file) => {
  const css = readFileSync(join(COMPONENTS, file), 'utf8');
  const used = new Set([...css.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1]));
  const known = new Set([...tokens.matchAll(/--([\w-]+):/g)].map((match) => match[1]));
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
});

test.each(sheets)('%s has no physical sides, so that it can be mirrored', (file) => {
  const css = readFileSync(join(COMPONENTS, file), 'utf8');
  expect(css.match(/\b(?:margin|padding|border)-(?:left|right)\b|text-align: (?:left|right)/g)).toBeNull();
});
