import { describe, expect, it } from 'vitest';
import { staysInReach } from '../../../../src/domain/tree/thumb.ts';

const short = { text: 'Nu niet, wel zorgen' };
const long = { text: 'Een ouder neemt het kind misschien mee naar het buitenland' };

describe('answers in reach of a thumb', () => {
  it('are three of any length, or four that stand two in a row', () => {
    expect(staysInReach([long, long, long])).toBe(true);
    expect(staysInReach([short, short, short, short])).toBe(true);
  });

  it('are not four of which one is long, nor five', () => {
    expect(staysInReach([short, short, long, short])).toBe(false);
    expect(staysInReach([short, short, short, short, short])).toBe(false);
  });
});
