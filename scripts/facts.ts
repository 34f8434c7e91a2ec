/** The fact base on the command line: `npm run --silent facts -- check`. */
import { agree } from './facts/agree.ts';
import { UsageError } from './facts/arguments.ts';
import { audit } from './facts/audit.ts';
import { check } from './facts/check.ts';
import { coverage } from './facts/coverage.ts';
import { diff } from './facts/diff.ts';
import { ids } from './facts/ids.ts';
import { lastMeetingCommand } from './facts/last-meeting.ts';
import { newRecord } from './facts/new.ts';
import { report } from './facts/report.ts';
import { schemas } from './facts/schemas.ts';
import { search } from './facts/search.ts';
import { show } from './facts/show.ts';
import { stale } from './facts/stale.ts';

type Command = (args: readonly string[]) => number | Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  show,
  'last-meeting': lastMeetingCommand,
  search,
  ids,
  report,
  agree,
  stale,
  coverage,
  audit,
  diff,
  new: newRecord,
  schemas,
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
    process.exitCode = await command(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
