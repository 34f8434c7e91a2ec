import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files of minutes; begun last, one of them would be all that still runs at the end. */
const LONGEST = ['pages-firefox', 'pages-chromium', 'axe', 'faults'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Property tests and the real base take seconds on a busy machine.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Most of their time would go into loading the same modules for each file.
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A real browser starts in seconds.
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // Much of a test is waiting for what must not come, so that two cores carry three of them.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // The files of a worker share its browsers (tests/browser/session.ts).
          isolate: false,
        },
      },
    ],
  },
});
