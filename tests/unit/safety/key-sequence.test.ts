import { describe, expect, it } from 'vitest';
import { emptySequence, isComplete, pressKey } from '../../../src/safety/key-sequence.ts';

const press = (keys: readonly (readonly [key: string, atMs: number])[]) =>
  keys.reduce((sequence, [key, atMs]) => pressKey(sequence, key, atMs), emptySequence);

describe('leaving with the keyboard', () => {
  it('takes Shift three times within five seconds', () => {
    expect(
      isComplete(
        press([
          ['Shift', 0],
          ['Shift', 900],
          ['Shift', 4900],
        ]),
      ),
    ).toBe(true);
  });

  it('does not happen after two times', () => {
    expect(
      isComplete(
        press([
          ['Shift', 0],
          ['Shift', 100],
        ]),
      ),
    ).toBe(false);
  });

  it('starts over after five seconds', () => {
    expect(
      isComplete(
        press([
          ['Shift', 0],
          ['Shift', 100],
          ['Shift', 5101],
        ]),
      ),
    ).toBe(false);
  });

  it('starts over when another key comes between, so that capitals are safe', () => {
    expect(
      isComplete(
        press([
          ['Shift', 0],
          ['A', 50],
          ['Shift', 100],
          ['B', 150],
          ['Shift', 200],
        ]),
      ),
    ).toBe(false);
  });
});
