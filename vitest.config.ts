import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Files share what they import, and so what is made once; nothing of the program keeps a state of its own.
    isolate: false,
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
  },
});
