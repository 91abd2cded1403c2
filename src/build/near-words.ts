const number = /<Phone id="([a-z0-9-]+)" \/>/g;

/**
 * Gives each telephone number in an author's text the words of its line, so that it can show whose it is where they do not
 * say so. A number that comes back in a line has shown it already.
 */
export function addNearWords(text: string): string {
  return text.replaceAll(/^.*<Phone .*$/gm, (line) => {
    const words = line.replaceAll(/<[^>]*>|\]\([^)]*\)/g, ' ');
    const seen = new Set<string>();
    return line.replaceAll(number, (mark, id: string) => {
      if (seen.has(id)) return mark;
      seen.add(id);
      return `<Phone id="${id}" near={${JSON.stringify(words)}} />`;
    });
  });
}
