import { describe, expect, it } from 'vitest';
import { addressOf, findFirstPage } from '../../../src/safety/history-plan.ts';

const entry = (key: string, sameDocument = false, mark: string | undefined = 'v/hulp/nood/') => ({
  key,
  sameDocument,
  getState: () => mark,
});
const unmarked = (key: string, state?: unknown) => ({ key, sameDocument: false, getState: () => state });

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
      { key: 'a', sameDocument: false },
    ],
    [
      'goes back inside a walk without the server',
      [entry('a', true), entry('b', true)],
      1,
      { key: 'a', sameDocument: true },
    ],
    [
      'passes over what would not leave again, such as a page made to be framed',
      [unmarked('frame'), entry('b'), entry('c', true)],
      2,
      { key: 'b', sameDocument: false },
    ],
    [
      'leaves from the page itself when no earlier one would',
      [unmarked('feed'), unmarked('foreign', 'vreemd'), unmarked('thing', { v: '/' }), entry('b', true)],
      3,
      undefined,
    ],
  ] as const)('%s', (_, entries, current, wanted) => {
    const found = findFirstPage(entries, current, 'v');
    expect(found && { key: found.key, sameDocument: found.sameDocument }).toEqual(wanted);
  });
});

it('tells the address that a marked page kept at its entry', () => {
  expect(addressOf(entry('a'), 'v')).toBe('/hulp/nood/');
});
