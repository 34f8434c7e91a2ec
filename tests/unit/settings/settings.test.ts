import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_MUTED, MAX_SITE_RULES } from '../../../lib/caps.ts';
import {
  DEFAULTS,
  isMuted,
  MIGRATIONS,
  type Migration,
  readSettings,
  SETTINGS_VERSION,
} from '../../../lib/settings.ts';

describe('reading what is stored', () => {
  test('nothing stored is no problem', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULTS, problems: [] });
  });

  test('the defaults given out are not the defaults kept', () => {
    readSettings(undefined).settings.sites['bbc.com'] = 'off';
    expect(readSettings(undefined).settings.sites).toEqual({});
  });

  test('a bad value falls back alone and is reported', () => {
    const { settings, problems } = readSettings({
      version: 1,
      paused: true,
      dwellMs: -5,
      underline: 'some',
      locale: 7,
    });
    expect(settings).toEqual({ ...DEFAULTS, paused: true });
    expect(problems).toHaveLength(3);
    expect(problems).toContainEqual({ what: 'value', values: ['dwellMs', '-5', '150'] });
  });

  test('one bad rule costs only itself', () => {
    const { settings, problems } = readSettings({
      version: 1,
      sites: { 'bbc.com': 'off', 'www.example.org': 'on', 'not a host': 'on', 'cnn.com': 'maybe' },
    });
    expect(settings.sites).toEqual({ 'bbc.com': 'off', 'example.org': 'on' });
    expect(problems).toHaveLength(2);
  });

  test('one bad muted subject costs only itself', () => {
    const { settings, problems } = readSettings({
      version: 1,
      muted: [{ subject: 'paris' }, 'nato', { subject: '' }],
    });
    expect(settings.muted).toEqual([{ subject: 'paris' }]);
    expect(problems).toHaveLength(2);
  });

  test.each([null, 'text', 5, [], true])('%j is not settings', (stored) => {
    const { settings, problems } = readSettings(stored);
    expect(settings).toEqual(DEFAULTS);
    expect(problems).not.toEqual([]);
  });

  test('a newer version is used as far as it is known, and said', () => {
    const { settings, problems } = readSettings({ version: 99, paused: true, future: 1 });
    expect(settings.paused).toBe(true);
    expect(settings.version).toBe(SETTINGS_VERSION);
    expect(problems[0]).toEqual({ what: 'newer', values: ['99'] });
  });

  test('a state without a version is read as today’s, and said', () => {
    expect(readSettings({ paused: true }).settings.paused).toBe(true);
    expect(readSettings({ paused: true }).problems[0]?.what).toBe('noVersion');
  });

  test('more than can be meant is cut, and said', () => {
    const sites = Object.fromEntries(
      Array.from({ length: MAX_SITE_RULES + 10 }, (_, i) => [`s${i}.org`, 'on']),
    );
    const muted = Array.from({ length: MAX_MUTED + 10 }, (_, i) => ({ subject: `s${i}` }));
    const { settings, problems } = readSettings({ version: 1, sites, muted });
    expect(Object.keys(settings.sites)).toHaveLength(MAX_SITE_RULES);
    expect(settings.muted).toHaveLength(MAX_MUTED);
    expect(problems).toHaveLength(2);
  });

  test('never throws, and what it gives can be stored and read again without a problem', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.record(
        {
          version: fc.oneof(fc.constant(1), fc.anything()),
          sites: fc.oneof(
            fc.dictionary(fc.oneof(fc.domain(), fc.string()), fc.constantFrom('on', 'off', 'x')),
            fc.anything(),
          ),
          muted: fc.oneof(fc.array(fc.record({ subject: fc.string() })), fc.anything()),
          dwellMs: fc.oneof(fc.integer(), fc.anything()),
          locale: fc.oneof(fc.string(), fc.constant('de-AT')),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(value, (stored) => {
        const { settings } = readSettings(stored);
        expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('migrations', () => {
  // Two steps as they may come: a field that changes its name, then its unit.
  const steps: Migration[] = [
    { from: 1, step: ({ dwell, ...rest }) => ({ ...rest, dwellSeconds: dwell }) },
    { from: 2, step: ({ dwellSeconds, ...rest }) => ({ ...rest, dwellMs: Number(dwellSeconds) * 1000 }) },
  ];

  test('run from the stored version on, in order, each once', () => {
    expect(readSettings({ version: 1, dwell: 0.2, paused: true }, steps, 3).settings).toMatchObject({
      dwellMs: 200,
      paused: true,
    });
    expect(readSettings({ version: 2, dwellSeconds: 0.3 }, steps, 3).settings.dwellMs).toBe(300);
    expect(readSettings({ version: 3, dwellMs: 400 }, steps, 3).settings.dwellMs).toBe(400);
  });

  test('a step that makes nonsense costs only its field', () => {
    const { settings, problems } = readSettings({ version: 1, dwell: 'long', paused: true }, steps, 3);
    expect(settings).toMatchObject({ dwellMs: DEFAULTS.dwellMs, paused: true });
    expect(problems).toHaveLength(1);
  });

  // What a reader of that version has stored, with no value that is the default; never changed once it is out.
  test.each(Array.from({ length: SETTINGS_VERSION }, (_, i) => i + 1))(
    'what version %d stored is read whole',
    (version) => {
      const file = join(import.meta.dirname, `../../fixtures/settings/${version}.json`);
      const stored = JSON.parse(readFileSync(file, 'utf8'));
      const { settings, problems } = readSettings(stored);
      expect(problems).toEqual([]);
      expect(settings.version).toBe(SETTINGS_VERSION);
      for (const [name, value] of Object.entries(DEFAULTS))
        if (name !== 'version') expect(settings[name as keyof typeof settings], name).not.toEqual(value);
      if (version === SETTINGS_VERSION) expect(settings).toEqual(stored);
    },
  );

  test('lead from version 1 to the present one without a gap', () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: SETTINGS_VERSION - 1 }, (_, i) => i + 1),
    );
  });
});

test('muting holds everywhere, or on a site and below it', () => {
  const settings = { muted: [{ subject: 'paris' }, { subject: 'nato', site: 'bbc.com' }] };
  expect(isMuted(settings, 'paris', 'example.org')).toBe(true);
  expect(isMuted(settings, 'nato', 'news.bbc.com')).toBe(true);
  expect(isMuted(settings, 'nato', 'example.org')).toBe(false);
  expect(isMuted(settings, 'kyiv', 'bbc.com')).toBe(false);
});
