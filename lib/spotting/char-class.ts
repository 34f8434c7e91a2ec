/** Sets of UTF-16 units as the inside of a regular expression's character class. */

const UNITS = 0x10000;

/**
 * Ranges of the units that are wanted. Unicode properties are compiled to ranges like this since a regular
 * expression with the unicode flag must read surrogate pairs and is several times slower.
 */
export function rangesOf(wanted: (unit: number) => boolean): string {
  let ranges = '';
  let first = -1;
  for (let unit = 0; unit <= UNITS; unit++) {
    const inside = unit < UNITS && wanted(unit);
    if (inside && first < 0) first = unit;
    if (!inside && first >= 0) {
      ranges += first === unit - 1 ? escaped(first) : `${escaped(first)}-${escaped(unit - 1)}`;
      first = -1;
    }
  }
  return ranges;
}

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
