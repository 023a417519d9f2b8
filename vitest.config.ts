import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const testserver = './src/platform/database/testserver.ts';

/**
 * The four kinds of tests: pure, with a database, on the screen, and of the house itself (processes, folders, signals).
 * `isolate: false` where tests share nothing but pure modules or have a database of their own: it halves the time.
 */
export default defineConfig({
  test: {
    // Tests wait for a database or a browser more than they compute: on two cores one file at a time leaves half unused.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'kern',
          isolate: false,
          include: ['{src,demo,scripts,web/src}/**/*.test.ts'],
          exclude: ['**/*.db.test.ts'],
          // Properties try hundreds of cases: on a machine with much else to do that takes a while.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'database',
          isolate: false,
          include: ['{src,demo}/**/*.db.test.ts', 'e2e/api/**/*.test.ts'],
          globalSetup: testserver,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'scherm',
          include: ['e2e/scherm/**/*.test.ts'],
          globalSetup: [testserver, './e2e/scherm/wereld.ts'],
          // Whoever hangs is caught by the wait for what should be there; a slow machine is no mistake.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 40_000 } },
          // On a machine that others use, a step now and then takes longer than its wait. What fails twice is a fault; while
          // coding the first time is told.
          retry: process.env.CI ? 1 : 0,
        },
      },
      { test: { name: 'huis', include: ['e2e/huis/**/*.test.ts'], testTimeout: 150_000, hookTimeout: 60_000 } },
    ],
  },
});
