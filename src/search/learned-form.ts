import type { Learned } from './learned.ts';

/**
 * What was learned as it travels: words that stand on the site anyway by their place among its stems, the others spelled
 * out, and the weights as one row of places with the steps at each, theme by theme.
 */
export interface SentLearned {
  readonly themes: readonly string[];
  readonly known: string;
  readonly words: readonly string[];
  readonly places: string;
  readonly steps: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
/** The last letter says that as many more are passed over, and that the place comes later. */
const more = letters.length - 1;
/** The letter of a weight of no steps; a weight may be this far below it. */
const zero = 20;

/** Rising places, each as the places passed over since the one before it. */
function writePlaces(places: readonly number[]): string {
  let next = 0;
  return places
    .map((place) => {
      const passed = place - next;
      next = place + 1;
      return (letters[more] ?? '').repeat(Math.floor(passed / more)) + (letters[passed % more] ?? '');
    })
    .join('');
}

function readPlaces(text: string): number[] {
  const places: number[] = [];
  let next = 0;
  for (const letter of text) {
    const passed = letters.indexOf(letter);
    next += passed;
    if (passed === more) continue;
    places.push(next);
    next += 1;
  }
  return places;
}

/** `stems` are those of the site, in order and each once: where it arrives the same are at hand. */
export function packLearned({ themes, words, weights }: Learned, stems: readonly string[]): SentLearned {
  const own = new Set(words);
  const known = new Set(stems.filter((word) => own.has(word)));
  const order = new Map([...words].sort().map((word, at) => [word, at]));
  const rows = words.flatMap((word, at) =>
    (weights[at] ?? []).map(([theme, steps]) => ({ place: theme * words.length + (order.get(word) ?? 0), steps })),
  );
  rows.sort((one, other) => one.place - other.place);
  return {
    themes,
    known: writePlaces(stems.flatMap((word, at) => (known.has(word) ? [at] : []))),
    words: words.filter((word) => !known.has(word)).sort(),
    places: writePlaces(rows.map(({ place }) => place)),
    steps: rows.map(({ steps }) => letters[Math.max(0, Math.min(more, zero + steps))] ?? '').join(''),
  };
}

/** The same back, its words in order. */
export function unpackLearned(sent: SentLearned, stems: readonly string[]): Learned {
  const known = readPlaces(sent.known).map((at) => stems[at] ?? '');
  const words = [...known, ...sent.words].sort();
  const weights = words.map((): [theme: number, steps: number][] => []);
  readPlaces(sent.places).forEach((place, at) => {
    const theme = Math.floor(place / words.length);
    weights[place - theme * words.length]?.push([theme, letters.indexOf(sent.steps[at] ?? '') - zero]);
  });
  return { themes: sent.themes as Learned['themes'], words, weights };
}
