/** Made-up lists of names: what goes into names.idx is found again, and a damaged one is never read. */
import fc from 'fast-check';
import { buildIndex } from '../../../lib/spotting/index-build.ts';
import { IndexError, openIndex } from '../../../lib/spotting/name-index.ts';
import { scan } from '../../../lib/spotting/scan.ts';
import type { Alias } from '../../../lib/spotting/types.ts';
import { type Fuzz, must } from './part.ts';

const name = fc.oneof(
  fc
    .array(
      fc.constantFrom('Anna', 'of', 'Berta', 'NATO', 'Über', 'Путін', 'G7', '習近平', 'd’Ivoire', 'el-Sisi'),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
/** Words and blanks; with other things in between it is no name that a text has. */
const ORDINARY = /^[\p{L}\p{Nd}]+(?: [\p{L}\p{Nd}]+)*$/u;
const IDS = ['a', 'b', 'c'];
const alias: fc.Arbitrary<Alias> = fc.record({
  text: name,
  subject: fc.constantFrom(...IDS, null),
  needs: fc.constantFrom('nothing', 'full-name-on-page', 'context'),
  full: fc.boolean(),
  acronym: fc.boolean(),
  langs: fc.subarray(['en', 'fr', 'uk']),
});
const damage = fc.record({ at: fc.nat(), change: fc.integer({ min: 1, max: 255 }), cut: fc.boolean() });

/** The index of those names that may be in one; the builder says of the others why they may not. */
function built(aliases: Alias[]): { aliases: Alias[]; buffer: ArrayBuffer } {
  const taken = aliases.filter((one) => {
    try {
      buildIndex([one], IDS);
      return true;
    } catch (error) {
      must(error instanceof RangeError, `"${one.text}" is refused with a reason, not with ${error}`);
      return false;
    }
  });
  return { aliases: taken, buffer: buildIndex(taken, IDS) };
}

function refuses(buffer: ArrayBuffer): boolean {
  try {
    openIndex(buffer);
    return false;
  } catch (error) {
    return error instanceof IndexError;
  }
}

export const NAMES: Fuzz = {
  name: 'lists of names',
  share: 0.02,
  property: () =>
    fc.property(fc.array(alias, { maxLength: 4 }), damage, (raw, { at, change, cut }) => {
      const { aliases, buffer } = built(raw);
      const index = openIndex(buffer);
      for (const { text } of aliases) {
        const found = scan(index, text.normalize('NFC'));
        if (ORDINARY.test(text)) must(found.length > 0, `"${text}" went in and is not found`);
        for (const { start, end } of found)
          must(start < end && end <= text.length * 3, 'it lies in the text');
      }
      const bytes = new Uint8Array(buffer.slice(0, cut ? at % buffer.byteLength : buffer.byteLength));
      if (!cut) bytes[at % bytes.length] = (bytes[at % bytes.length] as number) ^ change;
      must(refuses(bytes.buffer), 'a damaged index is refused');
    }),
};
