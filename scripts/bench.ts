/** Benchmarks: `npm run bench -- spotting [--json FILE]`. */
import { benchSpotting } from './bench/spotting.ts';

const [what, ...args] = process.argv.slice(2);
if (what === 'spotting') process.exitCode = benchSpotting(args) ? 0 : 1;
else {
  console.error('usage: npm run bench -- spotting [--json FILE]');
  process.exitCode = 2;
}
