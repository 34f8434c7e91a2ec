/** Made-up settings and backups: whatever was stored, what is read of it is whole, and nonsense is said. */
import fc from 'fast-check';
import { readSettings } from '../../../lib/settings.ts';
import { host, rules } from './hosts.ts';
import { type Fuzz, must } from './part.ts';

const stored = fc.oneof(
  fc.anything({ withNullPrototype: true }),
  fc.record(
    {
      version: fc.oneof(fc.constantFrom(1, 2, 0, -1, 1.5, '1'), fc.anything()),
      sites: fc.oneof(rules, fc.anything()),
      paused: fc.oneof(fc.boolean(), fc.anything()),
      underline: fc.oneof(fc.constantFrom('first', 'all', 'none'), fc.anything()),
      dwellMs: fc.oneof(fc.integer(), fc.double(), fc.anything()),
      muted: fc.oneof(fc.array(fc.record({ subject: fc.string(), site: host })), fc.anything()),
      locale: fc.oneof(fc.constantFrom('', 'de', 'en-GB'), fc.string()),
    },
    { requiredKeys: [] },
  ),
);

export const SETTINGS: Fuzz = {
  name: 'settings and backups',
  share: 0.2,
  property: () =>
    fc.property(stored, (value) => {
      const { settings, problems } = readSettings(value);
      const again = readSettings(JSON.parse(JSON.stringify(settings)));
      must(again.problems.length === 0, 'what was read must be read again without a problem');
      must(JSON.stringify(again.settings) === JSON.stringify(settings), 'and be the same');
      must(value === undefined || typeof value === 'object' || problems.length > 0, 'nonsense is said');
    }),
};
