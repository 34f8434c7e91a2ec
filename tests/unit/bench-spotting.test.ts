/** The report of `npm run bench -- spotting --json FILE`: its shape is a contract with whoever reads it. */
import { expect, test } from 'vitest';
import { measure } from '../../scripts/bench/spotting.ts';

const plan = { sizes: [50, 100], blogWords: 600, articleWords: 200, runs: 2, warmUp: 1, peerRuns: 1 };

test('the report has a floor, our figures and the peers’ by size', () => {
  const report = JSON.parse(JSON.stringify(measure(plan)));
  const number = expect.any(Number);
  const ours = {
    scanMs: number,
    resolveMs: number,
    loadMs: number,
    bytesPerAlias: number,
    articleMs: number,
  };
  const peer = (text: string) => ({ buildMs: number, scanMs: number, found: number, text });
  const sizes = (figures: object) => ({ 50: figures, 100: figures });
  expect(report).toEqual({
    floor: { scanMs: number },
    spotting: sizes(ours),
    peers: {
      'RegExp alternation': sizes(peer('live blog')),
      '@monyone/aho-corasick': sizes(peer('live blog')),
      'flashtext.js': sizes(peer('live blog')),
      'mark.js': sizes(peer('article')),
    },
  });
  // Every peer really looks for the names.
  for (const figures of Object.values(report.peers as Record<string, Record<string, { found: number }>>))
    for (const { found } of Object.values(figures)) expect(found).toBeGreaterThan(0);
});
