/** The fact base on the command line: `npm run --silent facts -- check`. */
import { UsageError } from './facts/arguments.ts';

type Command = (args: readonly string[]) => number | Promise<number>;

/** Loaded when asked for: checking is the command of every minute, and needs none of the others. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./facts/check.ts')).check,
  show: async () => (await import('./facts/show.ts')).show,
  'last-meeting': async () => (await import('./facts/last-meeting.ts')).lastMeetingCommand,
  search: async () => (await import('./facts/search.ts')).search,
  ids: async () => (await import('./facts/ids.ts')).ids,
  report: async () => (await import('./facts/report.ts')).report,
  agree: async () => (await import('./facts/agree.ts')).agree,
  stale: async () => (await import('./facts/stale.ts')).stale,
  coverage: async () => (await import('./facts/coverage.ts')).coverage,
  audit: async () => (await import('./facts/audit.ts')).audit,
  diff: async () => (await import('./facts/diff.ts')).diff,
  new: async () => (await import('./facts/new.ts')).newRecord,
  schemas: async () => (await import('./facts/schemas.ts')).schemas,
};

const USAGE = `usage: npm run --silent facts -- COMMAND
  check                                   every mistake: file, line, cure
  show ID [--as-of DAY]                   all we hold of a subject or event
  last-meeting A B [--as-of DAY] [--json] when two people last met
  search TEXT                             subjects and events by name
  ids [--json]                            Wikidata ids
  report [--json] [--one-source]          how much there is, how well backed
  agree                                   where sources differ, and what the card says
  stale [--as-of DAY]                     what to check again first
  coverage FILE...                        names in articles that have no card
  audit N [--seed S]                      a random sheet to check by hand
  diff REV [REV]                          what changed between two states, in words
  new KIND LABEL [--option ...]           a skeleton (facts new alone lists the options)
  schemas                                 JSON Schemas for editors`;

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await (await command())(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
