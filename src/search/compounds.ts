/** What Dutch puts between the parts of a compound. */
const links = ['', 's', 'en', 'e', 'n'];
const shortestPart = 3;

/** Known compounds that two of the words make together, in whichever order they were typed. */
export function join(words: readonly string[], isKnown: (word: string) => boolean): { word: string; from: string[] }[] {
  const found: { word: string; from: string[] }[] = [];
  for (const first of words) {
    if (first.length < shortestPart) continue;
    for (const second of words) {
      if (first === second || second.length < shortestPart) continue;
      for (const link of links) {
        const word = first + link + second;
        if (isKnown(word)) found.push({ word, from: [first, second] });
      }
    }
  }
  return found;
}

/**
 * The known parts of a compound, longest last part first; empty when it does not fall apart in two known words.
 * The last part says what the thing is, so it must be a real word of its own.
 */
export function split(word: string, isKnown: (word: string) => boolean): string[] {
  for (let at = shortestPart; at <= word.length - 4; at += 1) {
    const last = word.slice(at);
    if (!isKnown(last)) continue;
    const first = word.slice(0, at);
    for (const link of links) {
      if (!first.endsWith(link)) continue;
      const bare = first.slice(0, first.length - link.length);
      if (bare.length >= shortestPart && isKnown(bare)) return [bare, last];
    }
  }
  return [];
}

/** Words that Dutch takes off a verb and puts elsewhere in the sentence: hij zet haar op, ze pakken het af. */
const particles = ['aan', 'achter', 'af', 'binnen', 'dicht', 'door', 'in', 'mee', 'na', 'om', 'op', 'over', 'samen'];
const moreParticles = ['terug', 'tegen', 'toe', 'uit', 'vast', 'voor', 'weg'];

/** Known verbs that stand apart in the question, put together again: "brengt … terug" is terugbrengt. */
export function reunite(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): { word: string; from: string[] }[] {
  const apart = [...particles, ...moreParticles].filter((particle) => words.includes(particle));
  return apart.flatMap((particle) =>
    words
      .filter((word) => word.length >= shortestPart && word !== particle && isKnown(particle + word))
      .map((word) => ({ word: particle + word, from: [particle, word] })),
  );
}
