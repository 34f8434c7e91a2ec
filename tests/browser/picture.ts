/**
 * Pictures compared with stored ones. They are kept at half size and with few shades: small in the
 * repository, and the way a machine smooths letters falls out of the comparison.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const STORED = join(import.meta.dirname, 'pictures');
const DIFFERENT = join(import.meta.dirname, '../../.output/pictures');

/** Stores what is seen in place of comparing it: SIDELIGHT_PICTURES=update npm test -- browser */
const UPDATE = process.env.SIDELIGHT_PICTURES === 'update';

/** Share of the pixels that may differ: a line of text more or less is over it. */
export const MOST_DIFFERENT = 0.0025;
/** How far apart two colours may be and still count as one, 0 to 1 (pixelmatch). */
const COLOUR_SLACK = 0.15;
/** Lines of a picture may break a pixel later on another machine. */
const SIZE_SLACK_PX = 2;
/** Shades of each colour that are kept: 256 / 16. */
const STEP = 16;

/**
 * Null when the picture is the one stored under `name`; else what is different and where to look. A
 * picture that was never stored is different, too.
 */
export function differsFromStored(name: string, seen: Uint8Array): string | null {
  const file = join(STORED, `${name}.png`);
  const small = shrink(PNG.sync.read(Buffer.from(seen)));
  if (UPDATE) {
    write(file, small);
    return null;
  }
  if (!existsSync(file)) return keep(name, small, 'no picture is stored');
  const { share, size } = difference(PNG.sync.read(readFileSync(file)), small);
  if (size) return keep(name, small, size);
  if (share > MOST_DIFFERENT) return keep(name, small, `${(share * 100).toFixed(1)} % differ`);
  rmSync(join(DIFFERENT, `${name}.png`), { force: true });
  return null;
}

/** Share of pixels that differ in what both pictures cover; `size` says so where their sizes are too far apart. */
export function difference(stored: PNG, seen: PNG): { share: number; size: string } {
  const width = Math.min(stored.width, seen.width);
  const height = Math.min(stored.height, seen.height);
  const beyond = Math.max(stored.width, seen.width) - width + Math.max(stored.height, seen.height) - height;
  const size = `${stored.width}×${stored.height} is stored, ${seen.width}×${seen.height} was seen`;
  if (beyond > SIZE_SLACK_PX) return { share: 1, size };
  const [a, b] = [crop(stored, width, height), crop(seen, width, height)];
  // Small letters are all edges: to leave those out would be to compare no text.
  const different = pixelmatch(a, b, undefined, width, height, { threshold: COLOUR_SLACK, includeAA: true });
  return { share: different / (width * height), size: '' };
}

/** Half as wide and high, each pixel the mean of four, in few shades. */
export function shrink({ width, height, data }: PNG): PNG {
  const small = new PNG({ width: width >> 1, height: height >> 1 });
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const from = (2 * y * width + 2 * x) * 4;
      const to = (y * small.width + x) * 4;
      for (let part = 0; part < 3; part++) {
        const at = (offset: number) => data[from + offset + part] ?? 0;
        const mean = (at(0) + at(4) + at(width * 4) + at(width * 4 + 4)) / 4;
        small.data[to + part] = Math.min(255, Math.round(mean / STEP) * STEP);
      }
      small.data[to + 3] = 255;
    }
  }
  return small;
}

function crop({ width: from, data }: PNG, width: number, height: number): Uint8Array {
  const cut = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++)
    cut.set(data.subarray(y * from * 4, (y * from + width) * 4), y * width * 4);
  return cut;
}

function keep(name: string, seen: PNG, what: string): string {
  const file = join(DIFFERENT, `${name}.png`);
  write(file, seen);
  return `${name}: ${what}; what was seen is in .output/pictures (SIDELIGHT_PICTURES=update stores it)`;
}

function write(file: string, picture: PNG): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9 }));
}
