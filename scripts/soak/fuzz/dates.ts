/** Made-up dates, as records, pages and datelines write them. */
import fc from 'fast-check';
import { datelineDay } from '../../../lib/article/dateline.ts';
import { machineDay, writtenDay } from '../../../lib/article/day.ts';
import { linkedArticles } from '../../../lib/article/json-ld.ts';
import { bounds, parseEdtf } from '../../../lib/dates.ts';
import { type Fuzz, must } from './part.ts';

const dateText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '2022',
        '02',
        '-',
        '/',
        '..',
        '~',
        '?',
        'X',
        'T',
        '08:00Z',
        '31',
        'February',
        'am',
        ' ',
        '%',
      ),
    )
    .map((parts) => parts.join('')),
);

export const DATES: Fuzz = {
  name: 'dates',
  share: 0.15,
  property: () =>
    fc.property(dateText, (value) => {
      if (parseEdtf(value)) {
        const { earliest, latest } = bounds(value);
        must(earliest <= latest, 'a date does not end before it begins');
      }
      for (const day of [machineDay(value), datelineDay(value, 'en'), writtenDay(value, 'de')?.day ?? null]) {
        if (day !== null) must(/^\d{4}-\d{2}-\d{2}$/.test(String(day)), `${day} is a day`);
      }
      linkedArticles([value, `{"@type":"NewsArticle","datePublished":${JSON.stringify(value)}}`]);
    }),
};
