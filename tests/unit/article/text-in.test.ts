import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { shortText } from '../../../entrypoints/article.content/text-in.ts';

const MAX = 12;
const text = fc.string({
  unit: fc.constantFrom('a', '1', ' ', '\n', '\t', '\u00a0', '\u2009', 'é', '–'),
  maxLength: 60,
});

test('a short text is told with single spaces, and no longer one', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
      const { document } = parseHTML('<html><body></body></html>');
      for (const one of texts) {
        const span = document.createElement('span');
        span.append(document.createTextNode(one));
        document.body.append(span);
      }
      const single = texts.join('').replace(/\s+/g, ' ').trimStart();
      const told = shortText(document.body as unknown as Element, MAX);
      // A space at the end of a piece that is full already counts, though the next piece may begin with one.
      if (told === null) expect(single.length).toBeGreaterThan(MAX - 1);
      else expect(told).toBe(single.trimEnd());
    }),
  );
});
