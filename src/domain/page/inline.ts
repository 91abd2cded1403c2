/** A piece of a tree's text: plain words, or a telephone number to press. */
export type Inline =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'call'; readonly helplineId: string };

/** Splits a text of a tree into words and `{bel:…}` marks. Anything else between braces stays as it is. */
export function splitInline(text: string): Inline[] {
  return text
    .split(/(\{bel:[a-z0-9-]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const id = /^\{bel:([a-z0-9-]+)\}$/.exec(piece)?.[1];
      return id === undefined ? { kind: 'text', text: piece } : { kind: 'call', helplineId: id };
    });
}

/** The same text for data and for people who listen: each mark replaced by its number. */
export function plainInline(text: string, phoneOf: (helplineId: string) => string | null): string {
  return splitInline(text)
    .map((piece) => (piece.kind === 'text' ? piece.text : (phoneOf(piece.helplineId) ?? '')))
    .join('');
}

/**
 * The words around the number at a place among pieces; undefined where its helpline came before, which showed its name
 * already.
 */
export function wordsNear(
  pieces: readonly ({ readonly text: string } | { readonly helplineId: string })[],
  at: number,
): string | undefined {
  const piece = pieces[at];
  const isSame = (one: (typeof pieces)[number]) =>
    piece !== undefined && 'helplineId' in one && 'helplineId' in piece && one.helplineId === piece.helplineId;
  if (pieces.findIndex(isSame) !== at) return undefined;
  return pieces.map((one) => ('text' in one ? one.text : '')).join(' ');
}

/** The address behind a telephone number: digits and a leading plus only (RFC 3966). */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}

/** The address of a website as one reads it: without its scheme, `www.` and last slash. */
export function bareAddress(website: string): string {
  return website.replaceAll(/^https?:\/\/(?:www\.)?|\/$/g, '');
}
