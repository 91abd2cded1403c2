/** A way in which the build packs texts, with what stands behind the name of a file that is packed so. */
export interface Packing {
  readonly encoding: string;
  readonly ending: string;
}

/** The tightest first. */
export const packings: readonly Packing[] = [
  { encoding: 'br', ending: '.br' },
  { encoding: 'gzip', ending: '.gz' },
];

/** The packings that an `Accept-Encoding` takes. What it weighs as nought it refuses, by name or with all others. */
export function choosePackings(accepted = ''): Packing[] {
  const weights = new Map<string, number>();
  for (const part of accepted.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((one) => one.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight));
  }
  return packings.filter(({ encoding }) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0);
}
