import { describe, expect, it } from 'vitest';
import { speakFigure } from '../../../src/content/translate.ts';
import type { Figure } from '../../../src/schema/figure.ts';

const figure = {
  sentence: 'Er waren 1.372 meldingen.',
  value: '1.372',
  series: {
    title: 'Meldingen',
    bars: [
      { label: 'Eerst', size: 1372, value: '1.372' },
      { label: 'Later', size: 30, value: 'ongeveer 30%' },
    ],
  },
} as unknown as Figure;

describe('a figure in another language', () => {
  it.each([
    ['en', '1,372'],
    ['uk', '1\u00a0372'],
    ['pl', '1372'],
  ])('writes a bar that is only a number as %s does', (language, written) => {
    const { series } = speakFigure(figure, { sentence: 'Said', labels: ['First', 'Later'] }, language);
    expect(series?.bars).toEqual([
      { label: 'First', size: 1372, value: written },
      { label: 'Later', size: 30, value: 'ongeveer 30%' },
    ]);
  });
});
