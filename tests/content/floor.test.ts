import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { floor } from '../../src/build/floor.ts';

it('the page about accessibility names the oldest browsers that the build writes for', () => {
  const text = readFileSync('content/nl/paginas/over/toegankelijkheid.mdx', 'utf8');
  const versions = [...new Set(Object.values(floor))];
  expect(versions.length).toBeGreaterThan(2);
  for (const version of versions) expect(text).toMatch(new RegExp(`(?<![\\d.])${version.replace('.', '\\.')}(?!\\d)`));
});
