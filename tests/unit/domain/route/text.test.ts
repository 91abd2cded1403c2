import { describe, expect, it } from 'vitest';
import { helplinesIn, splitRouteText } from '../../../../src/domain/route/text.ts';

describe('the text of a route', () => {
  it('keeps every letter that is no mark', () => {
    const text = 'Bel {bel:nood}, of {lijn:advies} voor raad. {onbekend:x} {';
    const kept = splitRouteText(text).map((piece) => (piece.kind === 'text' ? piece.text : '*'));
    expect(kept.join('')).toBe('Bel *, of * voor raad. {onbekend:x} {');
  });

  it('tells a number from a helpline with its card', () => {
    expect(splitRouteText('{bel:nood}{lijn:advies}').map(({ kind }) => kind)).toEqual(['call', 'line']);
  });

  it('names each helpline once, in order, over all texts', () => {
    expect(helplinesIn(['{lijn:b} of {bel:a}', undefined, '{bel:b}'])).toEqual(['b', 'a']);
  });
});
