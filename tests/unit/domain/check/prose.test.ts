import { describe, expect, it } from 'vitest';
import {
  checkRhythm,
  countWords,
  findBareNumbers,
  measureRhythm,
  splitSentences,
  type Passage,
} from '../../../../src/domain/check/prose.ts';

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
    '(088) 123 45 67',
    '0800–2000',
    '0800\u20112000',
    '0201234567',
    '116 111',
    '14 020',
    '088.123.45.67',
    '+31(0)88 123 45 67',
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
    'artikel 116 lid 3',
    'van 14 tot 020',
    '01.02 tot 03.04',
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

describe('the rhythm of running text', () => {
  const told = (text: string): Passage => ({ text, place: [], running: true });
  const calm = told('Je hoeft het niet zeker te weten, want bellen mag ook bij twijfel.');

  it('has nothing to say of sentences that tie a thought to its reason', () => {
    expect(checkRhythm([calm, told('Wat je daarna doet, beslis je helemaal zelf.')], 'x.mdx')).toEqual([]);
  });

  const faults: [string, Passage[]][] = [
    ['sentences that are short on the whole', [told('Bel nu voor advies bij twijfel. Dat mag altijd van ons.')]],
    ['sentences that are long on the whole', [told(Array.from({ length: 15 }, () => 'woord').join(' ') + '.')]],
    ['three short sentences in a row', [...Array.from({ length: 9 }, () => calm), told('Bel nu. Wacht niet. Ga weg.')]],
    ['a long paragraph that never says why', [told('Dit is nu een zin van negen hele gewone woorden. '.repeat(4))]],
    [
      'three paragraphs that begin with a question',
      Array.from({ length: 3 }, () =>
        told('Kijkt er vaak iemand mee op je eigen telefoon? Zoek dan liever hulp op het toestel van een ander.'),
      ),
    ],
    ['years in the sentences', [told('Dit stond al in 2018, 2019 en 2020 in een bericht.')]],
  ];
  it.each(faults)('hears %s', (_name, passages) => {
    expect(checkRhythm(passages, 'x.mdx')).toHaveLength(1);
  });

  it('lets lists and headings be short, and lets them end a row', () => {
    const short = told('Dat mag. Dat kan.');
    const list: Passage = { text: 'Bel nu. Ga weg. Wacht niet.', place: [], running: false };
    expect(measureRhythm([short, list, short]).shortRun).toBe(2);
    expect(measureRhythm([list]).sentences).toBe(0);
  });

  it('lets a page that is read in danger be short', () => {
    expect(checkRhythm([told('Bel nu. Wacht niet. Ga weg.')], 'x.mdx', { inDanger: true })).toEqual([]);
  });
});
