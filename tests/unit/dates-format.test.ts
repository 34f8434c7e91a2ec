import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatYears } from '../../lib/date-format.ts';
import {
  addDays,
  bounds,
  compareEdtf,
  daysBetween,
  isAfter,
  isBy,
  isOngoingAt,
  lastDay,
  parseEdtf,
} from '../../lib/dates.ts';
import { readerOf } from '../../lib/i18n/reader.ts';

const en = readerOf('en');

const day = fc
  .date({ min: new Date('1800-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([text, length, mark]) => text.slice(0, length) + mark);
const interval = fc
  .tuple(date, date)
  .map(([a, b]) => (compareEdtf(a, b) <= 0 ? `${a}/${b}` : `${b}/${a}`))
  .filter((text) => parseEdtf(text) !== null);
const edtf = fc.oneof(
  date,
  interval,
  date.map((text) => `${text}/..`),
  date.map((text) => `../${text}`),
  fc.integer({ min: 180, max: 209 }).map((decade) => `${decade}X`),
);

describe('formatting', () => {
  it.each([
    ['2022-02-07', '7 Feb 2022'],
    ['2022-02', 'Feb 2022'],
    ['2022', '2022'],
    ['2014~', 'about 2014'],
    ['2014?', 'perhaps 2014'],
    ['2014%', 'perhaps about 2014'],
    ['202X', 'the 2020s'],
    ['2026-05-09/2026-05-11', '9–11 May 2026'],
    ['2026-04-29/2026-05-02', '29 Apr – 2 May 2026'],
    ['2025-12-29/2026-01-02', '29 Dec 2025 – 2 Jan 2026'],
    ['2022-02/2022-05', 'Feb–May 2022'],
    ['2010/2026', '2010–2026'],
    ['2022-02/2022-05-03', 'Feb 2022 – 3 May 2022'],
    ['2022-02-07?/2022-02-08?', 'between 7 Feb 2022 and 8 Feb 2022'],
    ['2022-02-24/..', 'since 24 Feb 2022'],
    ['../2012-05-07', 'until 7 May 2012'],
    ['2022-02-07/2022-02-07', '7 Feb 2022'],
  ])('%s is %s', (text, shown) => {
    expect(en.date(text)).toBe(shown);
  });

  it('writes American dates for American readers', () => {
    expect(readerOf('en-US').date('2022-02-07')).toBe('Feb 7, 2022');
  });

  it('refuses what is no date', () => {
    expect(() => en.date('8 Feb 2022')).toThrow(/not a date/);
  });

  it('lists offices by years, by months within one year', () => {
    expect(formatYears('2010-05-29', '2026-05-09', 'en-GB', en.say)).toBe('2010–2026');
    expect(formatYears('2022-09-06', '2022-10-25', 'en-GB', en.say)).toBe('Sept–Oct 2022');
    expect(formatYears('2022', '2022-10-25', 'en-GB', en.say)).toBe('2022');
  });

  it('tells different dates apart: what reads the same is the same', () => {
    fc.assert(
      fc.property(edtf, edtf, (a, b) => {
        const same = JSON.stringify(parseEdtf(a)) === JSON.stringify(parseEdtf(b));
        if (same) expect(en.date(a)).toBe(en.date(b));
        else if (parseEdtf(a)?.kind === parseEdtf(b)?.kind) {
          // One interval may stand for another only as one mark does for both ends of a day.
          if (en.date(a) === en.date(b)) expect(bounds(a)).toEqual(bounds(b));
        }
      }),
    );
  });

  it('is read back as the day that was meant', () => {
    fc.assert(
      fc.property(day, (text) => {
        const read = new Date(`${en.date(text)} UTC`);
        expect(read.toISOString().slice(0, 10)).toBe(text);
      }),
    );
  });
});

describe('order', () => {
  it('is total, and agrees with the bounds', () => {
    fc.assert(
      fc.property(edtf, edtf, edtf, (a, b, c) => {
        expect(Math.sign(compareEdtf(a, b))).toBe(-Math.sign(compareEdtf(b, a)) + 0 || 0);
        if (compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0)
          expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        if (bounds(a).latest < bounds(b).earliest) expect(compareEdtf(a, b)).toBe(-1);
      }),
    );
  });

  it('never has a date both by and after a day', () => {
    fc.assert(
      fc.property(edtf, day, (text, asOf) => {
        expect(isBy(text, asOf) && isAfter(text, asOf)).toBe(false);
        expect(isBy(text, asOf) && isOngoingAt(text, asOf)).toBe(false);
      }),
    );
  });

  it('knows the last day within the bounds', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        const last = lastDay(text);
        expect(last.earliest <= last.latest).toBe(true);
        expect(last.latest).toBe(bounds(text).latest);
      }),
    );
    expect(lastDay('2026-05-09/2026-05-11')).toEqual({ earliest: '2026-05-11', latest: '2026-05-11' });
    expect(lastDay('2026-05')).toEqual({ earliest: '2026-05-01', latest: '2026-05-31' });
  });

  it('counts days there and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});
