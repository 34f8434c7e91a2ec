import { expect, test } from 'vitest';
import { FUZZ, runFuzz } from '../../../scripts/soak/fuzz.ts';
import { makeBase } from '../spotting/make.ts';

/** `npm run soak` makes a million. */
const RUNS = 10_000;
/** The same inputs each time: what fails here fails for everybody. */
const SEED = 20_261_122;

const base = makeBase({
  subjects: {
    'emmanuel-macron': { gender: 'masculine', names: ['Emmanuel Macron', 'Macron'] },
    'vladimir-putin': { gender: 'masculine', names: ['Vladimir Putin', 'Putin', 'Путін'] },
    nato: { kind: 'organisation', names: [{ text: 'NATO', acronym: true }] },
    // One that begins with a digit, and one without case: each sends the scanner to more places.
    attacks: { kind: 'event', names: ['9/11'] },
    'xi-jinping': { gender: 'masculine', names: ['習近平'] },
    moscow: { kind: 'place', type: 'city', names: ['Moscow'] },
  },
  events: [
    {
      id: 'talks',
      when: '2022-02-07',
      where: 'moscow',
      participants: ['emmanuel-macron', 'vladimir-putin'],
      met: [['emmanuel-macron', 'vladimir-putin']],
    },
  ],
});

test.each(FUZZ)('made-up $name do no harm', (fuzz) => {
  expect(runFuzz(fuzz, RUNS, SEED, base)).toBe(Math.ceil(RUNS * fuzz.share));
});

test('together they are all', () => {
  expect(FUZZ.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});
