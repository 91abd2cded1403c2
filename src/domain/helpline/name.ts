/** A name without what explains it: "De Kindertelefoon (línea para niños)" is "Kindertelefoon". */
export function shortName(name: string): string {
  return name.replace(/\s*\(.*$/u, '').replace(/^De /u, '');
}

/** A word this long belongs to one name alone: "Slachtofferhulp" says enough, "Centrum" does not. */
const tellingLength = 12;

/**
 * Whether a text names a helpline: by its short name, give or take the last letter, which some languages bend, by one
 * telling word of it, or by the number that it is called after. A name of one word may stand in small letters ("politie");
 * one of more may not ("niet veilig thuis" names nobody). Total: a text without the name gives false.
 */
export function isNamedIn(text: string, name: string): boolean {
  const short = shortName(name);
  const bent = short.slice(0, -1);
  const words = short.split(/\s+/u);
  const telling = words.filter((word) => word.length >= tellingLength || /^\d+$/.test(word));
  const said = text.toLowerCase();
  return (
    text.includes(bent) ||
    [...telling, ...(words.length === 1 ? [bent] : [])].some((sign) => said.includes(sign.toLowerCase()))
  );
}
