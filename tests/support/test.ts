import { test as base } from '@playwright/test';

// The rest of Playwright comes along, so that a test needs one import.
export * from '@playwright/test';

/**
 * Playwright's `test`, which lets go of every interception before the page closes. A handler that still waits for an
 * answer then ends in silence; without this it reads what the closing page has thrown away, and the next test fails.
 */
export const test = base.extend({
  context: async ({ context }, use) => {
    await use(context);
    const holders = [context, ...context.pages()];
    await Promise.all(holders.map((holder) => holder.unrouteAll({ behavior: 'ignoreErrors' })));
  },
});
