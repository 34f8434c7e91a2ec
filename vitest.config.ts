import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Property tests and the real base take seconds on a busy machine.
          testTimeout: 60_000,
          // Most of their time would go into loading the same modules for each file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A real browser starts in seconds, and two cores carry two of them.
          testTimeout: 60_000,
          hookTimeout: 90_000,
          maxWorkers: 2,
          // The files of a worker share its browsers (tests/browser/session.ts).
          isolate: false,
        },
      },
    ],
  },
});
