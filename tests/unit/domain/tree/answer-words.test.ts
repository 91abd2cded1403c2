import { describe, expect, it } from 'vitest';
import { splitAnswer } from '../../../../src/domain/tree/answer-words.ts';

describe('the words of an answer', () => {
  it('are its name and what falls under it', () => {
    expect(splitAnswer('Iets anders: trouwen, zorg')).toEqual({ name: 'Iets anders:', rest: 'trouwen, zorg' });
  });

  it('are its name alone without a colon, or with one inside a time', () => {
    expect(splitAnswer('Nee')).toEqual({ name: 'Nee', rest: '' });
    expect(splitAnswer('Na 20:00 uur')).toEqual({ name: 'Na 20:00 uur', rest: '' });
  });

  it('read on as they were written', () => {
    const { name, rest } = splitAnswer('Nu: geweld: ook dreigen');
    expect(`${name} ${rest}`).toBe('Nu: geweld: ook dreigen');
  });
});
