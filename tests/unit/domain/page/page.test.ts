import { describe, expect, test } from 'vitest';
import { cutElement, splitBehind } from '../../../../src/domain/page/excerpt.ts';
import { readingMinutes } from '../../../../src/domain/page/reading-time.ts';

describe('an excerpt', () => {
  const page = '<p>voor</p><div class="a"><div>in</div><p>nog</p></div><div class="a">tweede</div>';

  test('is the first element that begins so, with all that is inside it', () => {
    expect(cutElement(page, '<div class="a"')).toBe('<div class="a"><div>in</div><p>nog</p></div>');
  });

  test('that is not on the page stops the build', () => {
    expect(() => cutElement(page, '<table')).toThrow('<table');
    expect(() => cutElement('<div><div></div>', '<div')).toThrow('not closed');
  });

  test('parts a page behind it, and keeps all of a page without it', () => {
    const [before, behind] = splitBehind(page, '<div class="a"');
    expect(before.endsWith('<p>nog</p></div>')).toBe(true);
    expect(before + behind).toBe(page);
    expect(splitBehind(page, '<table')).toEqual(['', page]);
  });
});

describe('reading time', () => {
  test.each([
    ['nothing', '', 1],
    ['a few words', 'Bel voor advies.', 1],
    ['four hundred words', 'woord '.repeat(400), 2],
    ['blocks without words', `${'<Source id="een-bron" />'.repeat(500)} ${'woord '.repeat(600)}`, 3],
  ])('of %s', (_, body, minutes) => {
    expect(readingMinutes(body)).toBe(minutes);
  });
});
