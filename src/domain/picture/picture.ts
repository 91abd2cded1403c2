import { wrapText } from './wrap.ts';

/** A stone, placed by its centre. A firm one is where somebody stands or acts; a pale one lies on the way. */
export interface Stone {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly firm: boolean;
}

/** Words in the picture, placed by the middle of their lines. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  /** true when the words stand on a firm stone. */
  readonly onStone: boolean;
}

/** What is drawn: stones, words, and the way between them as points of a line. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly stones: readonly Stone[];
  readonly labels: readonly Label[];
  readonly ways: readonly (readonly (readonly [number, number])[])[];
}

/** A phone of 360 px shows this without making it smaller. */
const width = 328;
export const lineHeight = 18;
/** The widest that a system font of 15 px may run, so that words never meet. */
const characterWidth = 9.2;
const fit = (room: number) => Math.floor(room / characterWidth);
const plain = { bold: false, onStone: false } as const;

/** What happens one after the other: a way over the water, with the moments left and right of it. */
export function drawMoments(moments: readonly string[]): Picture {
  const texts = moments.map((moment) => wrapText(moment, fit(width / 2 - 40)));
  // Room for the longest, so that no line of it runs out of the picture or into the next.
  const step = Math.max(58, ...texts.map((lines) => lines.length * lineHeight + 10));
  const places = moments.map((_, at) => [width / 2 + (at % 2 === 0 ? -14 : 14), step * (at + 0.5)] as const);
  return {
    width,
    height: step * moments.length,
    stones: places.map(([x, y], at) => ({ x, y, width: 34, height: 26, firm: at === 0 })),
    labels: texts.map((lines, at) => {
      const [x, y] = places[at] ?? [0, 0];
      const isLeft = at % 2 === 0;
      return {
        ...plain,
        x: x + (isLeft ? -26 : 26),
        y,
        lines,
        anchor: isLeft ? 'end' : 'start',
        bold: true,
      };
    }),
    ways: [places],
  };
}

/** Who does what around somebody: one great stone, and a way to each of the others. */
export function drawRoles(centre: string, roles: readonly { readonly who: string; readonly task: string }[]): Picture {
  const left = 132;
  const texts = roles.map(({ who, task }) => [wrapText(who, fit(width - left)), wrapText(task, fit(width - left))]);
  const heights = texts.map((parts) => parts.flat().length * lineHeight + 20);
  const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, one) => sum + one, 0));
  const height = heights.reduce((sum, one) => sum + one, 0);
  const middle = [48, height / 2] as const;
  const places = heights.map((one, at) => [left - 22, (tops[at] ?? 0) + one / 2] as const);
  return {
    width,
    height,
    stones: [
      { x: middle[0], y: middle[1], width: 94, height: 66, firm: true },
      ...places.map(([x, y]) => ({ x, y, width: 24, height: 19, firm: false })),
    ],
    labels: [
      { x: middle[0], y: middle[1], lines: wrapText(centre, fit(80)), anchor: 'middle', bold: true, onStone: true },
      ...texts.flatMap(([who = [], task = []], at) => {
        const y = places[at]?.[1] ?? 0;
        return [
          {
            ...plain,
            x: left,
            y: y - (task.length * lineHeight) / 2,
            lines: who,
            anchor: 'start' as const,
            bold: true,
          },
          { ...plain, x: left, y: y + (who.length * lineHeight) / 2, lines: task, anchor: 'start' as const },
        ];
      }),
    ],
    ways: places.map((place) => [middle, place]),
  };
}

/** Lines of action side by side that come out at one goal. */
export function drawLines(goal: string, lines: readonly string[]): Picture {
  const column = width / lines.length;
  const texts = lines.map((line) => wrapText(line, fit(column - 4)));
  const top = Math.max(...texts.map((one) => one.length)) * lineHeight + 12;
  const goalLines = wrapText(goal, fit(width - 90));
  const goalHeight = goalLines.length * lineHeight + 34;
  const height = top + 120 + goalHeight;
  const end = [width / 2, height - goalHeight / 2] as const;
  const columns = lines.map((_, at) => column * (at + 0.5));
  const rows = [0, 1].map((row) => top + 22 + row * 44);
  return {
    width,
    height,
    stones: [
      ...columns.flatMap((x, at) =>
        rows.map((y, row) => ({ x: x + ((at + row) % 2) * 8 - 4, y, width: 34, height: 26, firm: false })),
      ),
      { x: end[0], y: end[1], width: width - 8, height: goalHeight, firm: true },
    ],
    labels: [
      ...texts.map((one, at) => ({
        ...plain,
        x: columns[at] ?? 0,
        y: (top - 12) / 2,
        lines: one,
        anchor: 'middle' as const,
        bold: true,
      })),
      { x: end[0], y: end[1], lines: goalLines, anchor: 'middle', bold: true, onStone: true },
    ],
    ways: columns.map((x, at) => [
      ...rows.map((y, row) => [x + ((at + row) % 2) * 8 - 4, y] as const),
      [end[0] + (x - end[0]) / 2, height - goalHeight] as const,
    ]),
  };
}
