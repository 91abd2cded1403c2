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

/** The address behind a telephone number: digits and a leading plus only (RFC 3966). */
export function telHref(phone: string): string {
  return `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
}

/** The address of a website as one reads it: without its scheme, `www.` and last slash. */
export function bareAddress(website: string): string {
  return website.replaceAll(/^https?:\/\/(?:www\.)?|\/$/g, '');
}
