import { describe, expect, it } from 'vitest';
import { spellOut } from '../../../src/language/groups.ts';

const groups = { partner: 'man|vrouw', 'doet-pijn': 'slaat|schopt' };

describe('a group in a sign', () => {
  it('is any of its words, alone and beside others', () => {
    expect(spellOut('mijn $partner|ex $doet-pijn', groups)).toBe('mijn man|vrouw|ex slaat|schopt');
  });
  it('is not made by a name that every object has', () => {
    expect(spellOut('mijn $constructor', groups)).toBe('mijn $constructor');
  });
  it('stays as it was written when nobody made it, so that its author hears of it', () => {
    expect(spellOut('mijn $partnr', groups)).toBe('mijn $partnr');
  });
});
