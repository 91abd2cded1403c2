import { describe, expect, test } from 'vitest';
import { drawLines, drawMoments, drawRoles, lineHeight, type Picture } from '../../../../src/domain/picture/picture.ts';
import { wrapText } from '../../../../src/domain/picture/wrap.ts';

const widestCharacter = 9.2;

/** Where the words of a label lie, in a font as wide as they come. */
function boxes({ labels }: Picture) {
  return labels.map(({ x, y, lines, anchor }) => {
    const width = Math.max(...lines.map((line) => line.length)) * widestCharacter;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const height = lines.length * lineHeight;
    return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
  });
}

const pictures: Record<string, Picture> = {
  'six moments': drawMoments([
    'Meteen',
    'Binnen vijf werkdagen',
    'Snel',
    'Na de beoordeling',
    'In tien weken',
    'Daarna',
  ]),
  'one moment': drawMoments(['Meteen']),
  'five roles': drawRoles('Veilig Thuis', [
    { who: 'Jij', task: 'belt' },
    { who: 'Raad voor de Kinderbescherming', task: 'wordt soms ingelicht als dat nodig is' },
    { who: 'Het gezin', task: 'krijgt bericht van een melding' },
    { who: 'Politie', task: 'komt' },
    { who: 'Hulpverleners', task: 'nemen het over' },
  ]),
  'three lines': drawLines('Geweld terugdringen en blijvend oplossen', [
    'Eerder en beter in beeld',
    'Stoppen en duurzaam oplossen',
    'Specifieke groepen',
  ]),
};

describe.each(Object.entries(pictures))('a picture of %s', (_, picture) => {
  test('keeps all words inside and apart', () => {
    const found = boxes(picture);
    expect(found.length).toBeGreaterThan(0);
    for (const { left, right, top, bottom } of found) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(picture.width + 1);
      expect(top).toBeGreaterThanOrEqual(-1);
      expect(bottom).toBeLessThanOrEqual(picture.height + 1);
    }
    const over = found.flatMap((one, at) =>
      found
        .slice(at + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
        ),
    );
    expect(over).toEqual([]);
  });

  test('keeps all stones inside', () => {
    expect(picture.stones.length).toBeGreaterThan(0);
    for (const { x, y, width, height } of picture.stones) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(picture.width);
      expect(y - height / 2).toBeGreaterThanOrEqual(0);
      expect(y + height / 2).toBeLessThanOrEqual(picture.height);
    }
  });
});

test('a word longer than its line keeps a line of its own', () => {
  expect(wrapText('de Kinderbescherming komt', 10)).toEqual(['de', 'Kinderbescherming', 'komt']);
  expect(wrapText('een twee drie', 8)).toEqual(['een twee', 'drie']);
});
