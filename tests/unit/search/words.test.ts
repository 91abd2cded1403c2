import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { join, reunite, split } from '../../../src/search/compounds.ts';
import { foldText } from '../../../src/language/fold.ts';
import { distinctWords, mostWords } from '../../../src/search/normalise.ts';
import { stem } from '../../../src/search/stem.ts';
import { isMeantAs } from '../../../src/search/slip.ts';
import { correct, countSlips } from '../../../src/search/typos.ts';

describe('folding', () => {
  it.each([
    ['accents and capitals', 'Zoë BELT', 'zoe belt'],
    ['an apostrophe', "foto's van m'n zus", 'fotos van mn zus'],
    ['punctuation', 'hulp?! (nu)', 'hulp nu'],
    ['a hyphen', 'Veilig-Thuis', 'veilig thuis'],
    ['a soft hyphen', 'ver\u00ADmoorden', 'vermoorden'],
    ['a space that takes no room', 'pin\u200Bpas', 'pinpas'],
  ])('makes one form of %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps the words that say most of a text that is too long', () => {
    const many = Array.from({ length: 200 }, (_, at) => `w${at}`);
    const words = distinctWords([...many, 'ouderenmishandeling'].join(' '));
    expect(words).toHaveLength(mostWords);
    expect(words).toContain('ouderenmishandeling');
  });
});

describe('stems', () => {
  it.each([
    ['bankpas', 'bankpassen'],
    ['melding', 'meldingen'],
    ['mishandelen', 'mishandelt'],
    ['cadeau', 'cadeautjes'],
    ['brief', 'brieven'],
    ['oudere', 'ouderen'],
  ])('meet for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['man', 'mantelzorg'],
    ['oma', 'omgang'],
    ['slaan', 'slapen'],
    ['ouder', 'oudere'],
    ['ouders', 'ouderen'],
  ])('stay apart for %s and %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('slips', () => {
  const known = ['kindermishandeling', 'verkracht', 'loverboy', 'slaan', 'staan'];
  it.each([
    ['a letter too many', 'kindermishandelling', 'kindermishandeling'],
    ['a letter missing', 'kindermishandling', 'kindermishandeling'],
    ['letters swapped', 'lovreboy', 'loverboy'],
    ['writing by ear', 'verkragt', 'verkracht'],
  ])('are mended: %s', (_, typed, meant) => {
    expect(correct(typed, known)[0]?.word).toBe(meant);
  });

  it('are not looked for in words that are too short', () => {
    expect(correct('sla', known)).toEqual([]);
  });

  it('count a swap once', () => {
    expect(countSlips('teh', 'the')).toBe(1);
  });

  it('are forgiven in a rule of danger exactly where one slip is counted', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('abcdeghijkstuy')), minLength: 1, maxLength: 9 });
    const change = fc.tuple(letters, fc.nat(8), fc.nat(2), fc.constantFrom('', 'a', 'ch', 'tt'));
    fc.assert(
      fc.property(change, ([word, at, out, into]) => {
        const typed = word.slice(0, at) + into + word.slice(at + out);
        expect(isMeantAs(typed, word), `${typed} for ${word}`).toBe(countSlips(typed, word) <= 1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('compounds', () => {
  const known = new Set(['ouderenmishandeling', 'huisverbod', 'kind', 'mishandeling', 'terugbrengt', 'ouder']);
  const isKnown = (word: string) => known.has(word);

  it('are joined in whichever order their parts were typed', () => {
    expect(join(['mishandeling', 'ouderen'], isKnown).map(({ word }) => word)).toContain('ouderenmishandeling');
    expect(join(['ouderen', 'mishandeling'], isKnown).map(({ word }) => word)).toContain('ouderenmishandeling');
  });

  it('fall apart into known parts, the link between them left out', () => {
    expect(split('kindermishandeling', (word) => known.has(word) || word === 'kinder')).toEqual([
      'kinder',
      'mishandeling',
    ]);
  });

  it('that fall apart into nothing known stay whole', () => {
    expect(split('champignonteelt', isKnown)).toEqual([]);
  });

  it('bring a verb and its particle together again', () => {
    expect(reunite(['brengt', 'kind', 'terug'], isKnown).map(({ word }) => word)).toEqual(['terugbrengt']);
  });
});
