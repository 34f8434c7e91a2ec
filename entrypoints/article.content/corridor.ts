/** The way from a mention to its card: while the pointer is on it, the card stays. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a point is in the convex hull of two boxes, grown by `slack`. */
export function inCorridor(x: number, y: number, from: Box, to: Box, slack = 4): boolean {
  const corners = [from, to].flatMap(({ left, top, right, bottom }) => [
    [left - slack - x, top - slack - y],
    [right + slack - x, top - slack - y],
    [right + slack - x, bottom + slack - y],
    [left - slack - x, bottom + slack - y],
  ]) as [number, number][];
  // From outside, the hull is seen between two tangents: one corner has all others on its one side. From
  // inside there is no such corner.
  return !corners.some(([ax, ay]) =>
    corners.every(([bx, by]) => {
      const side = ax * by - ay * bx;
      return side > 0 || (side === 0 && ax * bx + ay * by >= 0);
    }),
  );
}
