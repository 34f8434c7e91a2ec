/** The fact base on the command line: `npm run --silent facts -- check`. */
import { fileURLToPath } from 'node:url';
import { check } from './facts/check.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'usage: npm run --silent facts -- check';

const [command] = process.argv.slice(2);
if (command === 'check') process.exitCode = check(ROOT);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
