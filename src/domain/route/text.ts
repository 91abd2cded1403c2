/** A piece of a route: plain words, a helpline with its card and number, or only its number. */
export type RoutePiece =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'line' | 'call'; readonly helplineId: string };

/** Splits a text into words and `{lijn:…}` and `{bel:…}` marks. Anything else between braces stays as it is. */
export function splitRouteText(text: string): RoutePiece[] {
  return text
    .split(/(\{(?:lijn|bel):[a-z0-9-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, mark, helplineId] = /^\{(lijn|bel):([a-z0-9-]+)\}$/.exec(piece) ?? [];
      if (helplineId === undefined) return { kind: 'text', text: piece };
      return { kind: mark === 'lijn' ? 'line' : 'call', helplineId };
    });
}

/** The ids of the helplines that texts of a route name, each once and in order. */
export function helplinesIn(texts: readonly (string | undefined)[]): string[] {
  const pieces = texts.flatMap((text) => (text === undefined ? [] : splitRouteText(text)));
  return [...new Set(pieces.flatMap((piece) => (piece.kind === 'text' ? [] : [piece.helplineId])))];
}
