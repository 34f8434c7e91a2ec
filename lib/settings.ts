/**
 * What the reader has chosen: one versioned object in `storage.local`, read so that a value that cannot
 * be understood falls back alone and is reported, and nothing else is lost.
 */
import * as z from 'zod/mini';
import { MAX_HOST, MAX_ID, MAX_MUTED, MAX_SITE_RULES } from './caps.ts';
import { isWithin, normaliseHost } from './hosts.ts';

z.config({ jitless: true });

/** Key in `storage.local`. */
export const SETTINGS_KEY = 'settings';
/** Key under which a state that could not be read whole is kept, for restoring by hand. */
export const KEPT_KEY = 'settings-kept';

/** Number of the form below; a change of form raises it and adds a step to MIGRATIONS. */
export const SETTINGS_VERSION = 1;

export type Rule = 'on' | 'off';
/** Host (as `normaliseHost` gives it) to rule. The most specific host that fits decides. */
export type SiteRules = Record<string, Rule>;

const Muted = z.strictObject({
  subject: z.string().check(z.minLength(1), z.maxLength(MAX_ID)),
  /** Only on this site; everywhere when left out. */
  site: z.optional(z.string().check(z.minLength(1), z.maxLength(MAX_HOST))),
});
const RuleValue = z.enum(['on', 'off']);

/** Which mentions are underlined; every mention answers to the pointer all the same. */
const Underline = z.enum(['first', 'all', 'none']);
/** How long the pointer rests before a card opens, in milliseconds. */
const DwellMs = z.int().check(z.gte(50), z.lte(2000));
/** BCP 47 tag, or empty for the browser's own. */
const Locale = z.string().check(z.regex(/^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)?$/));

export interface Settings {
  version: typeof SETTINGS_VERSION;
  sites: SiteRules;
  /** Nothing is read or marked anywhere. */
  paused: boolean;
  underline: z.infer<typeof Underline>;
  dwellMs: number;
  /** Subjects the reader wants no marks of. */
  muted: z.infer<typeof Muted>[];
  locale: string;
}

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  sites: {},
  paused: false,
  underline: 'first',
  dwellMs: 150,
  muted: [],
  locale: '',
};

/** The values our own pages may set as they are; rules for sites and the pause have messages of their own. */
export const SettingsChange = z.strictObject({
  underline: z.optional(Underline),
  dwellMs: z.optional(DwellMs),
  muted: z.optional(z.array(Muted).check(z.maxLength(MAX_MUTED))),
  locale: z.optional(Locale),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

/** Turns the form numbered `from` into the next one. It sees whatever was stored, so it must not throw. */
export interface Migration {
  from: number;
  step(old: Record<string, unknown>): Record<string, unknown>;
}

/** In order of `from`; each has a stored example of the old form in tests/unit/settings. Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];

/** A value that was replaced or left out: what was wrong, to be said in the reader's language, with its blanks. */
export interface SettingsProblem {
  what:
    | 'notSettings'
    | 'noVersion'
    | 'newer'
    | 'value'
    | 'rules'
    | 'rule'
    | 'manyRules'
    | 'mutedList'
    | 'muted'
    | 'manyMuted';
  values: string[];
}

export interface ReadSettings {
  settings: Settings;
  /** One for each value that was not taken as it is. Then the stored state is worth keeping. */
  problems: SettingsProblem[];
}

/** Reads whatever is stored; never throws. Nothing stored gives the defaults without a problem. */
export function readSettings(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  version: number = SETTINGS_VERSION,
): ReadSettings {
  if (stored === undefined) return { settings: structuredClone(DEFAULTS), problems: [] };
  const problems: SettingsProblem[] = [];
  const report = (what: SettingsProblem['what'], ...values: string[]) => problems.push({ what, values });
  const raw = isRecord(stored) ? migrate(stored, migrations, version, report) : {};
  if (!isRecord(stored)) report('notSettings');

  const field = <K extends keyof Settings>(name: K, schema: z.core.$ZodType<Settings[K]>): Settings[K] => {
    const value = raw[name];
    if (value === undefined) return structuredClone(DEFAULTS[name]);
    const parsed = z.safeParse(schema, value);
    if (parsed.success) return parsed.data;
    report('value', name, show(value), show(DEFAULTS[name]));
    return structuredClone(DEFAULTS[name]);
  };
  const settings: Settings = {
    version: SETTINGS_VERSION,
    sites: readRules(raw.sites, report),
    paused: field('paused', z.boolean()),
    underline: field('underline', Underline),
    dwellMs: field('dwellMs', DwellMs),
    muted: readMuted(raw.muted, report),
    locale: field('locale', Locale),
  };
  return { settings, problems };
}

type Report = (what: SettingsProblem['what'], ...values: string[]) => void;

function migrate(
  stored: Record<string, unknown>,
  migrations: readonly Migration[],
  version: number,
  report: Report,
): Record<string, unknown> {
  const found = stored.version;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    report('noVersion', show(found));
    return stored;
  }
  if (found > version) {
    report('newer', String(found));
  }
  let state = stored;
  for (const { from, step } of migrations) if (from >= found) state = step(state);
  return state;
}

/** Rules one by one, so that a bad one costs only itself. */
function readRules(value: unknown, report: Report): SiteRules {
  const rules: SiteRules = {};
  if (value === undefined) return rules;
  if (!isRecord(value)) {
    report('rules', show(value));
    return rules;
  }
  let left = MAX_SITE_RULES;
  for (const [key, rule] of Object.entries(value)) {
    const host = normaliseHost(key);
    const parsed = z.safeParse(RuleValue, rule);
    if (!host || !parsed.success) {
      report('rule', key.slice(0, SHOWN), show(rule));
    } else if (left-- > 0) rules[host] = parsed.data;
  }
  if (left < 0) report('manyRules', String(MAX_SITE_RULES));
  return rules;
}

function readMuted(value: unknown, report: Report): Settings['muted'] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    report('mutedList', show(value));
    return [];
  }
  const muted: Settings['muted'] = [];
  for (const item of value.slice(0, MAX_MUTED)) {
    const parsed = z.safeParse(Muted, item);
    if (parsed.success) muted.push(parsed.data);
    else report('muted', show(item));
  }
  if (value.length > MAX_MUTED) report('manyMuted', String(MAX_MUTED));
  return muted;
}

/** Whether the reader wants no marks of the subject at this host. */
export function isMuted({ muted }: Pick<Settings, 'muted'>, subject: string, host: string): boolean {
  return muted.some(
    (entry) => entry.subject === subject && (entry.site === undefined || isWithin(host, entry.site)),
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Characters of a stored value that a message shows. */
const SHOWN = 60;
const show = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, SHOWN);
