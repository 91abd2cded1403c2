import { benchBuild } from './build.ts';
import { benchNginx } from './nginx.ts';
import { benchPages } from './pages.ts';
import { benchSearch } from './search.ts';

/** Prints figures of the built site and writes nothing: all of them, or the parts named on the command line. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  pages: benchPages,
  search: benchSearch,
  nginx: benchNginx,
  build: () => benchBuild(sizes.length > 0 ? sizes : undefined),
};
const sizes = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number);
const named = process.argv.slice(2).filter((one) => !/^\d+$/.test(one));

for (const name of named.length > 0 ? named : Object.keys(parts)) {
  const part = parts[name];
  if (!part) throw new Error(`There is no part "${name}"; there are ${Object.keys(parts).join(', ')}.`);
  await part();
  console.log('');
}
