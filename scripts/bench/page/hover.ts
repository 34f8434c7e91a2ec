/** From the pointer's rest to the card on the screen, beside what the dwell alone takes in the same page. */
import { leave, markAt, marks, until } from '../../browser/reader.ts';
import { middle, type Row } from '../report.ts';
import type { Fixtures } from './fixture.ts';
import type { Measured } from './measured.ts';

/** As in lib/settings.ts. */
const DWELL_MS = 150;
const FRAME_MS = 1000 / 60;
const RUNS = 7;

export async function measureHover(measured: Measured): Promise<Row[]> {
  const rows: Row[] = [];
  for (const which of ['article', 'blog'] as const) rows.push(await pointerToCard(measured, which));
  return rows;
}

async function pointerToCard(measured: Measured, which: keyof Fixtures): Promise<Row> {
  const page = await measured.open(which);
  await measured.facts(page);
  const count = (await marks(page)).length;
  const over: number[] = [];
  // The first opening lays the card's style out for the first time: part of what a reader sees.
  for (let run = 0; run < Math.min(RUNS, count); run++) {
    const mark = await markAt(page, run * Math.floor(count / RUNS));
    await leave(page);
    await page.evaluate(watchHover, DWELL_MS);
    await page.mouse.move(mark.x, mark.y);
    const { card, dwell } = await until('the card', () => page.evaluate(readHover));
    over.push(card - dwell);
    await leave(page);
    await until('the card to close', () => page.evaluate(noCard));
  }
  await page.close();
  return {
    what: `${which}: pointer to card, beyond the dwell`,
    value: Math.max(0, middle(over)),
    unit: 'ms',
    bar: FRAME_MS,
    note: `median of ${over.length}, worst ${Math.max(...over).toFixed(0)}; against a timer of ${DWELL_MS} ms in the same page`,
  };
}

interface Hover {
  x: number;
  y: number;
  card: number | null;
  dwell: number | null;
}
declare global {
  var hover: Hover | undefined;
}

/** Runs in the page: notes the frames in which the card, and a bare timer of the dwell, are there. */
function watchHover(dwellMs: number): void {
  const hover: Hover = { x: 0, y: 0, card: null, dwell: null };
  globalThis.hover = hover;
  const heard = ({ clientX, clientY }: PointerEvent) => {
    removeEventListener('pointermove', heard, true);
    Object.assign(hover, { x: clientX, y: clientY });
    setTimeout(() => requestAnimationFrame((now) => Object.assign(hover, { dwell: now })), dwellMs);
    const look = (now: number) => {
      // The card stands over the line or under it; around the pointer nothing else of the document element is.
      for (const dy of [-60, -40, -28, 28, 40, 60]) {
        const found = document.elementFromPoint(hover.x, hover.y + dy);
        if (found?.parentElement === document.documentElement && found !== document.body) {
          hover.card ??= now;
          return;
        }
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  addEventListener('pointermove', heard, true);
}

function readHover(): { card: number; dwell: number } | null {
  const { card = null, dwell = null } = globalThis.hover ?? {};
  return card === null || dwell === null ? null : { card, dwell };
}

function noCard(): boolean {
  const { x = 0, y = 0 } = globalThis.hover ?? {};
  return [-60, -40, -28, 28, 40, 60].every((dy) => {
    const found = document.elementFromPoint(x, y + dy);
    return !found || found === document.body || found.parentElement !== document.documentElement;
  });
}
