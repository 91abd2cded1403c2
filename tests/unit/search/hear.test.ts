import { describe, expect, it } from 'vitest';
import { hear, suits, type Hearing } from '../../../src/search/hear.ts';

const known: Hearing = [
  { audience: 'kind', when: ['papa|mama'], unless: ['leerling'] },
  { audience: 'slachtoffer', when: ['hij mij'], unless: [] },
];

describe('what is heard in a question', () => {
  it('is who asks, and the first that fits counts', () => {
    expect(hear('hij slaat mij en mama', known)).toBe('kind');
    expect(hear('hij slaat mij', known)).toBe('slachtoffer');
  });
  it('is nobody when another sign says otherwise, or nothing is known', () => {
    expect(hear('leerling praat over papa', known)).toBeNull();
    expect(hear('', known)).toBeNull();
  });
});

it('a page suits its first reader best, and nobody when it is not heard who asks', () => {
  expect(suits({ audience: ['kind', 'pleger'] }, 'kind')).toBeGreaterThan(
    suits({ audience: ['pleger', 'kind'] }, 'kind'),
  );
  expect(suits({ audience: ['kind'] }, 'pleger')).toBe(0);
  expect(suits({ audience: ['kind'] }, null)).toBe(0);
});

it('a page for professionals alone stands back for others, most when somebody else is heard', () => {
  const page = { audience: ['professional'] } as const;
  expect(suits(page, 'professional')).toBe(1);
  expect(suits(page, null)).toBeLessThan(0);
  expect(suits(page, 'kind')).toBeLessThan(suits(page, null));
});
