/** Benchmarks: `npm run bench -- spotting|page|facts [--json FILE]`. */
import { benchFacts } from './bench/facts.ts';
import { benchPage } from './bench/page.ts';
import { benchSpotting } from './bench/spotting.ts';

const [what, ...args] = process.argv.slice(2);
const benches: Record<string, (args: string[]) => boolean | Promise<boolean>> = {
  spotting: benchSpotting,
  page: benchPage,
  facts: benchFacts,
};
const bench = benches[what ?? ''];
if (bench) process.exitCode = (await bench(args)) ? 0 : 1;
else {
  console.error(`usage: npm run bench -- ${Object.keys(benches).join('|')} [--json FILE]`);
  process.exitCode = 2;
}
