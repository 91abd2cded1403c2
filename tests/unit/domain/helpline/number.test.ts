import { describe, expect, it } from 'vitest';
import { findNumbers, foldNumber, isOnlyNumber, listDialled } from '../../../../src/domain/helpline/number.ts';

describe('a telephone number', () => {
  it.each([
    ['as it is written on cards', '0800-2000', '08002000'],
    ['in one piece', '08002000', '08002000'],
    ['with spaces', '0800 20 00', '08002000'],
    ['with a dash that is no hyphen', '0800–2000', '08002000'],
    ['with a hyphen that does not break', '0800\u20112000', '08002000'],
    ['from abroad', '+31 88 555 10 00', '0885551000'],
    ['from abroad, with the nought in brackets', '+31(0)88 555 10 00', '0885551000'],
    ['with the code in brackets', '(088) 555.10.00', '0885551000'],
    ['of three digits', '113', '113'],
    ['with points in the middle', '0800·2000', '08002000'],
    ['with an underscore', '0800_2000', '08002000'],
    ['in wide digits', '０８００－２０００', '08002000'],
    ['inside a sentence', 'wat is 0900-8844 voor nummer', '09008844'],
  ])('is read %s', (_, text, folded) => {
    expect(findNumbers(text)).toEqual([folded]);
  });

  it('is not seen where there is none', () => {
    expect(findNumbers('mijn buurman schreeuwt')).toEqual([]);
    expect(isOnlyNumber('bel 113')).toBe(false);
    expect(isOnlyNumber(' 0800 - 2000 ')).toBe(true);
    expect(isOnlyNumber('')).toBe(false);
  });

  it.each([
    ['without the nought', '800 2000', '08002000'],
    ['with the code of the country and no plus', '31 800 2000', '08002000'],
    ['of the islands with their code', '+599 717 8000', '7178000'],
  ])('is known when it is dialled %s', (_, text, folded) => {
    expect(listDialled(folded)).toEqual(expect.arrayContaining(findNumbers(text)));
  });

  it('of another country keeps its code', () => {
    expect(foldNumber('+32 2 123')).toBe('322123');
  });
});
