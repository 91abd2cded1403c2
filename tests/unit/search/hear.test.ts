import { describe, expect, it } from 'vitest';
import { hear, isAbout, nothingHeard, suits, type Hearing } from '../../../src/search/hear.ts';

const known: Hearing = {
  askers: [
    { audience: 'kind', when: ['papa|mama'], unless: ['leerling'], pages: ['/kind/'] },
    { audience: 'slachtoffer', when: ['hij mij'], unless: [], pages: [] },
  ],
  subjects: [
    { theme: 'ouderenmishandeling', when: ['oma|opa'], unless: ['zit aan mij'] },
    { theme: 'geld-en-wonen', when: ['geld'], unless: [] },
  ],
};

describe('what is heard in a question', () => {
  it('is who asks, and the first that fits counts', () => {
    expect(hear('hij slaat mij en mama', known).asker).toBe('kind');
    expect(hear('hij slaat mij', known).asker).toBe('slachtoffer');
  });
  it('is nobody when another sign says otherwise, or nothing is known', () => {
    expect(hear('leerling praat over papa', known).asker).toBeNull();
    expect(hear('', known)).toEqual(nothingHeard);
  });
  it('is what it is about, every subject that fits', () => {
    expect([...hear('het geld van oma', known).themes]).toEqual(['ouderenmishandeling', 'geld-en-wonen']);
    expect(hear('opa zit aan mij', known).themes.size).toBe(0);
  });
  it('is where who asks belongs, whatever is asked', () => {
    expect(hear('mama wil weg', known).pages).toEqual(['/kind/']);
    expect(hear('hij slaat mij', known).pages).toEqual([]);
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

it('a page is about a subject mainly, also, or not', () => {
  const heard = hear('het geld van oma', known);
  expect(isAbout({ themes: ['ouderenmishandeling'] }, heard)).toBe(1);
  expect(isAbout({ themes: ['stalking', 'geld-en-wonen'] }, heard)).toBe(0.5);
  expect(isAbout({ themes: ['stalking'] }, heard)).toBe(0);
  expect(isAbout({ themes: ['stalking'] }, nothingHeard)).toBe(0);
});
