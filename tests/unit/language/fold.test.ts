import { describe, expect, it } from 'vitest';
import { foldPattern, foldText } from '../../../src/language/fold.ts';
import { recogniseTongues, type Tongue } from '../../../src/search/tongues.ts';
import { stem } from '../../../src/search/stem.ts';

describe('folding makes one form of', () => {
  it.each([
    ['Polish typed without its marks', 'pl', 'Mąż mnie bił, boję się', 'maz mnie bil boje sie'],
    ['Turkish typed without dots', 'tr', 'Eşim beni DÖVÜYOR, pasaportum yok', 'esim beni dovuyor pasaportum yok'],
    ['the two letters i of Turkish', 'tr', 'ISIRDI İki ılık', 'isirdi iki ilik'],
    ['Romanian with comma or cedilla', 'ro', 'Soțul mă ameninţă', 'sotul ma ameninta'],
    ['Spanish typed without its marks', 'es', '¿Quién me ayuda mañana?', 'quien me ayuda manana'],
    ['forms of alef', 'ar', 'أخي آذاني إلى', 'اخي اذاني الي'],
    ['vowel marks and a drawn-out word', 'ar', 'سَاعِـــدُونِي', 'ساعدوني'],
    ['both ends of a feminine word', 'ar', 'الشرطة مساعدة', 'شرطه مساعده'],
    ['Arabic digits', 'ar', 'رقم ١١٢', 'رقم 112'],
  ])('%s', (_, code, text, folded) => {
    expect(foldText(text, code)).toBe(folded);
  });

  it.each([
    ['uk', 'допомога', 'dopomoha'],
    ['uk', 'допомога', 'dopomoga'],
    ['uk', 'поліція', 'policiya'],
    ['uk', 'поліція', 'politsiia'],
    ['uk', 'я боюся', 'ya boyusya'],
    ['uk', 'чоловік мене б’є', 'cholovik mene bie'],
    ['uk', 'захист', 'zakhyst'],
    ['uk', 'життя', 'zhyttya'],
    ['bg', 'мъжът ме бие', 'majat me bie'],
    ['bg', 'човек', '4ovek'],
    ['bg', 'шефът', '6efyt'],
    ['bg', 'полиция', 'policia'],
    ['bg', 'помощ', 'pomosht'],
  ])('%s typed in Latin letters: %s and %s', (code, own, typed) => {
    expect(foldText(typed, code)).toBe(foldText(own, code));
  });

  it('a pattern of danger, with its signs', () => {
    expect(foldPattern('наби*|б’є зараз', 'uk')).toBe(
      `${foldText('наби', 'uk')}*|${foldText('бє', 'uk')} ${foldText('зараз', 'uk')}`,
    );
    expect(foldPattern('bije* męża|mąż', 'pl')).toBe('bije* meza|maz');
  });

  it.each(['en', 'pl', 'ar', 'tr', 'uk', 'es', 'ro', 'bg'])('what is folded already, in %s', (code) => {
    const text = 'Mąż шефът поліція الشرطة İki 4ovek Soțul jyx tsch';
    expect(foldText(foldText(text, code), code)).toBe(foldText(text, code));
  });
});

describe('stems meet for', () => {
  it.each([
    ['en', 'threatens', 'threatening'],
    ['pl', 'paszport', 'paszportu'],
    ['tr', 'pasaportum', 'pasaportumu'],
    ['uk', 'паспорт', 'паспорта'],
    ['bg', 'паспорт', 'паспорта'],
    ['ar', 'جواز', 'والجواز'],
    ['es', 'pasaporte', 'pasaportes'],
    ['ro', 'copil', 'copilului'],
  ])('%s: %s and %s', (code, one, other) => {
    expect(stem(foldText(one, code), code)).toBe(stem(foldText(other, code), code));
  });
});

describe('a question in another language', () => {
  const names: Readonly<Record<string, string>> = { en: 'English', tr: 'Türkçe' };
  const tongue = (code: string, ...words: string[]): Tongue => ({
    ...{ code, name: names[code] ?? code, direction: 'ltr', search: code },
    words: words.map((word) => foldText(word, code)),
  });
  const tongues = [
    tongue('en', 'husband', 'my', 'the', 'hits'),
    tongue('pl', 'mąż', 'mnie', 'się', 'szef'),
    tongue('ar'),
    tongue('uk', 'мене', 'чоловік'),
    tongue('bg', 'мъж', 'ме'),
    tongue('tr'),
  ];
  const dutch = new Set(['mijn', 'man', 'slaat', 'me', 'ik', 'ben', 'bang']);
  const heard = (question: string) =>
    recogniseTongues(question, tongues, (word) => dutch.has(word)).map(({ code }) => code);

  it.each([
    ['my husband hits me', ['en']],
    ['maz mnie bije', ['pl']],
    ['زوجي يضربني', ['ar']],
    ['чоловік мене б’є, я боюсь її', ['uk']],
    ['мъжът ме бие', ['bg']],
    ['мой муж', ['uk', 'bg']],
    ['mijn man slaat me', []],
    ['mijn man slaat me english', ['en']],
    ['mijn man slaat me TÜRKÇE', ['tr']],
    ['ik ben bang', []],
    ['', []],
    ['112', []],
  ])('%s', (question, codes) => {
    expect(heard(question)).toEqual(codes);
  });

  it.each([
    ['чоловік мене б’є', []],
    ['мой муж', []],
    ['мъжът ме бие', ['bg']],
  ])('in Ukrainian, %s', (question, codes) => {
    const others = tongues.filter(({ code }) => code !== 'uk');
    expect(recogniseTongues(question, others, () => false, 'uk').map(({ code }) => code)).toEqual(codes);
  });
});
