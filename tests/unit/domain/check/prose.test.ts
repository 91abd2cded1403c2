import { describe, expect, it } from 'vitest';
import { countWords, findBareNumbers, splitSentences } from '../../../../src/domain/check/prose.ts';

describe('reading sentences', () => {
  it('ends a sentence at a full stop, a question mark, and after a closing quote', () => {
    expect(splitSentences('Bel nu. Twijfel je? Zeg: "Ik maak me zorgen." Wacht niet.')).toHaveLength(4);
  });

  it('counts words, not loose signs', () => {
    expect(countWords('Bel – ook ’s nachts – voor advies')).toBe(6);
  });
});

describe('finding a bare telephone number', () => {
  const numbers = [
    '0800-2000',
    '0800 2000',
    '0900-8844',
    '088-120 50 20',
    '020 261 52 75',
    '033-448 11 86',
    '06 12345678',
    '+31 247 247 247',
    '0900-111 3 111',
  ];
  it.each(numbers)('sees %s', (number) => {
    expect(findBareNumbers(`Bel ${number} voor advies.`, { shortToo: false })).toHaveLength(1);
  });

  const innocent = [
    'in 2025',
    '1.024 plekken',
    'artikel 273f',
    'van 18 tot 65 jaar',
    '66.270 meldingen',
    'op 21-11-2026',
    '15 tot 17 uur',
    'stap 1 van 5',
    '10.000 euro',
  ];
  it.each(innocent)('leaves %s alone', (text) => {
    expect(findBareNumbers(text, { shortToo: true })).toEqual([]);
  });

  it('sees 112 and 113 only when asked', () => {
    expect(findBareNumbers('Bel 112.', { shortToo: true })).toEqual(['112']);
    expect(findBareNumbers('Bel 112.', { shortToo: false })).toEqual([]);
    expect(findBareNumbers('Bel 0900-1234567 of 06 12345678, en bij gevaar 112.', { shortToo: true })).toHaveLength(3);
  });
});
