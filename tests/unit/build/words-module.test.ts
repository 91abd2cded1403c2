import { describe, expect, it } from 'vitest';
import { isWordsChunk, nameChunk } from '../../../src/build/words-module.ts';

const named = (...moduleIds: string[]) => nameChunk({ moduleIds }).replace('[hash]', 'nl4mK-9_');

describe('a file of code for the browser', () => {
  it('is known to hold words by its name when it was made of those of one language', () => {
    expect(isWordsChunk(named('\0virtual:search-words/en'))).toBe(true);
    expect(isWordsChunk(named('/src/search/slip.ts', '\0virtual:tool-words/uk'))).toBe(true);
  });

  it('is not when it holds code alone, whatever its hash', () => {
    expect(isWordsChunk(named('/src/search/slip.ts'))).toBe(false);
    expect(isWordsChunk('_assets/nl.js')).toBe(false);
  });
});
