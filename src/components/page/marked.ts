const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words that begin each item of a list that one of our blocks made, so that a picture is drawn from its own text. */
export function readMarked(html: string, tag: 'strong' | 'em'): string[] {
  return [...html.matchAll(new RegExp(`<li>(?:(?!</li>).)*?<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) =>
    text.replaceAll(/&([a-z]+|#39);/g, (whole, name: string) => entities[name] ?? whole),
  );
}
