import { describe, expect, it } from 'vitest';
import { callSheetOf } from '../../../../src/domain/tree/call-sheet.ts';
import type { Reader } from '../../../../src/schema/tree.ts';

const sheet = (readers: Reader[], helpline = 'veilig-thuis') => callSheetOf({ helplines: [helpline], for: readers });

describe('the sheet for a call', () => {
  it('asks who tells about themself for what happened, not for what they saw', () => {
    expect(sheet(['slachtoffer'])).toBe('belblad-zelf');
    expect(sheet(['kind', 'pleger'], 'kindertelefoon')).toBe('belblad-zelf');
  });

  it('asks everybody as an onlooker as soon as one of them may be one', () => {
    expect(sheet(['omstander'])).toBe('belblad');
    expect(sheet(['slachtoffer', 'ouder'])).toBe('belblad');
  });

  it('asks more of a professional, but only where they call Veilig Thuis', () => {
    expect(sheet(['professional'])).toBe('belblad-werk');
    expect(sheet(['professional'], 'alarmnummer-112')).toBe('belblad');
    expect(sheet(['professional', 'slachtoffer'])).toBe('belblad');
  });
});
