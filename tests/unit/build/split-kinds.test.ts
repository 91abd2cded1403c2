import { describe, expect, it } from 'vitest';
import { splitKinds } from '../../../src/build/split-kinds.ts';

const rules = [
  { needs: [['p']], bytes: 10 },
  { needs: [['table']], bytes: 300 },
  { needs: [['say'], ['talk', 'q']], bytes: 100 },
];
const page = (...names: string[]) => new Set(['p', ...names]);

describe('splitKinds', () => {
  it('keeps pages that use the same rules together', () => {
    expect(splitKinds([page(), page('table'), page('other')], rules, 5)).toEqual([[0, 2], [1]]);
  });

  it('joins first what costs the fewest bytes', () => {
    expect(splitKinds([page(), page('say'), page('table')], rules, 2)).toEqual([[0, 1], [2]]);
  });

  it('uses a rule when one of its selectors can', () => {
    expect(splitKinds([page('say'), page('talk', 'q'), page('talk')], rules, 3)).toEqual([[0, 1], [2]]);
  });

  it('makes no more groups than asked for, with every page in one of them', () => {
    const pages = [page(), page('say'), page('table'), page('say', 'table')];
    for (const most of [1, 2, 3]) {
      const groups = splitKinds(pages, rules, most);
      expect(groups).toHaveLength(most);
      expect(groups.flat().sort()).toEqual([0, 1, 2, 3]);
    }
  });
});
