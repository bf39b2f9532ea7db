import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Files share what they import, and so what is made once; nothing of the program keeps a state of its own.
    isolate: false,
    // Each starts programs of its own, and waits for them.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
