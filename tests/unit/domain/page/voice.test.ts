import { describe, expect, it } from 'vitest';
import { chooseVoice, spellNumber } from '../../../../src/domain/page/voice.ts';

const voice = (lang: string, localService: boolean) => ({ lang, localService });

describe('the voice that reads', () => {
  it.each([
    ['none when there are none', [], undefined],
    ['none when only a server speaks Dutch', [voice('nl-NL', false)], undefined],
    ['none when the device speaks other languages', [voice('en-GB', true), voice('nld', false)], undefined],
    ['the device’s own rather than a server’s', [voice('nl-NL', false), voice('nl-BE', true)], voice('nl-BE', true)],
    ['one from the Netherlands first', [voice('nl-BE', true), voice('nl_NL', true)], voice('nl_NL', true)],
  ])('is %s', (_, voices, chosen) => {
    expect(chooseVoice(voices, 'nl')).toEqual(chosen);
  });

  it('is one of the language of the page', () => {
    const voices = [voice('nl-NL', true), voice('pl-PL', false), voice('pl-PL', true)];
    expect(chooseVoice(voices, 'pl')).toEqual(voice('pl-PL', true));
    expect(chooseVoice(voices, 'ar')).toBeUndefined();
  });

  it.each([
    ['112', '1 1 2'],
    ['0800-2000', '0 8 0 0, 2 0 0 0'],
  ])('says %s digit after digit', (phone, spoken) => {
    expect(spellNumber(phone)).toBe(spoken);
  });
});
