import { describe, expect, it } from 'vitest';
import { findFirstPage } from '../../../src/safety/history-plan.ts';

const entry = (key: string, sameDocument = false) => ({ key, sameDocument });

describe('planning to leave', () => {
  it.each([
    ['leaves from the page itself when the history is not known', [], -1, undefined],
    ['leaves from the page itself when its place is not known', [entry('a')], -1, undefined],
    ['leaves from the first page itself', [entry('a')], 0, undefined],
    ['leaves from the first page itself when the reader had gone back to it', [entry('a'), entry('b')], 0, undefined],
    [
      'goes to the first page from a later one, which takes the server',
      [entry('a'), entry('b', true)],
      1,
      { key: 'a', needsServer: true },
    ],
    [
      'goes back inside a walk without the server',
      [entry('a', true), entry('b', true)],
      1,
      { key: 'a', needsServer: false },
    ],
  ] as const)('%s', (_, entries, current, wanted) => {
    expect(findFirstPage(entries, current)).toEqual(wanted);
  });
});
