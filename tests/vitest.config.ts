import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // A check over nothing is a failure, never a pass.
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      { root, test: { name: 'content', include: ['tests/content/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
