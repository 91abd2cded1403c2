import { describe, expect, it } from 'vitest';
import { formatTranslation, listUnkept, pairTexts } from '../../../src/build/translation-pages.ts';

const dutch = { title: 'Bel nu', to: '/hulp/', steps: [{ text: 'Ga weg' }, { text: 'Bel' }], searchTerms: ['a', 'b'] };
const own = { title: 'Zadzwoń', to: '/hulp/', steps: [{ text: 'Odejdź' }], searchTerms: ['c'], madeFrom: 'x' };

describe('the book of a translation', () => {
  it('puts each text beside the Dutch, shows what is missing, and leaves out what nobody reads', () => {
    expect(pairTexts(dutch, own)).toEqual([
      { place: 'title', dutch: 'Bel nu', own: 'Zadzwoń' },
      { place: 'steps › 0 › text', dutch: 'Ga weg', own: 'Odejdź' },
      { place: 'steps › 1 › text', dutch: 'Bel', own: '' },
      { place: 'searchTerms', dutch: 'a · b', own: 'c' },
    ]);
  });

  it('tells where a term is said otherwise than the list of words has it', () => {
    const glossary = { terms: { melding: 'zgłoszenie', 'Veilig Thuis': { term: 'Veilig Thuis', note: 'nazwa' } } };
    expect(listUnkept({ place: '', dutch: 'Een melding', own: 'Raport' }, glossary)).toEqual(['melding → zgłoszenie']);
    expect(listUnkept({ place: '', dutch: 'Een melding', own: 'Po zgłoszeniu' }, glossary)).toEqual([]);
    expect(listUnkept({ place: '', dutch: 'Meldingen', own: 'Raporty' }, glossary)).toEqual([]);
  });

  it('takes no text for markup, and runs each language its own way', () => {
    const { html, texts, empty } = formatTranslation(
      'ar',
      [{ path: 'teksten/site.yaml', dutch: { a: '<b>', c: 'd' }, own: { a: 'ا' }, isBehind: true }],
      ['ar/paginas/over.mdx'],
      undefined,
    );
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('ar/paginas/over.mdx');
    expect([texts, empty]).toEqual([2, 1]);
  });
});
