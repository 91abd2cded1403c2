import { describe, expect, it } from 'vitest';
import { isNamedIn, shortName } from '../../../../src/domain/helpline/name.ts';

describe('the short name of a helpline', () => {
  it.each([
    ['Veilig Thuis', 'Veilig Thuis'],
    ['De Kindertelefoon (línea para niños y jóvenes)', 'Kindertelefoon'],
    ['Politie (geen spoed)', 'Politie'],
  ])('of %s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('a helpline is named in a text', () => {
  it.each([
    ['Bel Veilig Thuis: .', 'Veilig Thuis'],
    ['Bel de politie: .', 'Politie (geen spoed)'],
    ['Zadzwoń na policję: .', 'Policja (sprawy niepilne)'],
    ['Slachtofferhulp denkt mee: .', 'Slachtofferhulp Nederland'],
    ['Bel 113: .', '113 Zelfmoordpreventie'],
  ])('%s: %s', (text, name) => {
    expect(isNamedIn(text, name)).toBe(true);
  });

  it.each([
    ['Vannacht niet veilig thuis? Bel .', 'Veilig Thuis'],
    ['Was het seksueel, bij een centrum? Bel .', 'Centrum Seksueel Geweld'],
    ['Blijf ergens waar het veilig is, en bel .', 'Veilig Thuis'],
    ['', 'Politie (geen spoed)'],
  ])('not in %s: %s', (text, name) => {
    expect(isNamedIn(text, name)).toBe(false);
  });
});
