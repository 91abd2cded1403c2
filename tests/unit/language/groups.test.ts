import { describe, expect, it } from 'vitest';
import { listUnknown, spellOut } from '../../../src/language/groups.ts';

const groups = { partner: 'man|vrouw', 'doet-pijn': 'slaat|schopt' };

describe('a group in a sign', () => {
  it('is any of its words, alone and beside others', () => {
    expect(spellOut('mijn $partner|ex $doet-pijn', groups)).toBe('mijn man|vrouw|ex slaat|schopt');
  });
  it('is each of its words in a pair, on either side or on both', () => {
    expect(spellOut('$partner_zit|hij_zit aan', groups)).toBe('man_zit|vrouw_zit|hij_zit aan');
    expect(spellOut('mijn_$partner', groups)).toBe('mijn_man|mijn_vrouw');
    expect(spellOut('$partner_$doet-pijn', groups)).toBe('man_slaat|man_schopt|vrouw_slaat|vrouw_schopt');
  });
  it('is not made by a name that every object has', () => {
    expect(spellOut('mijn $constructor', groups)).toBe('mijn $constructor');
  });
  it('stays as it was written when nobody made it, and is told', () => {
    expect(spellOut('mijn $partnr', groups)).toBe('mijn $partnr');
    expect(listUnknown('mijn $partnr|$partner $constructor_zit', groups)).toEqual(['partnr', 'constructor']);
  });
});
