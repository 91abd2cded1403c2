import { languageOf, sourceLanguage } from '../language/language.ts';
import type { Content } from '../schema/content.ts';
import { splitWords } from '../search/normalise.ts';
import type { Tongue } from '../search/tongues.ts';

/** By so many words a language is known. */
const telling = 48;

/** How often each word stands in what people type for the pages of a language, and in what those say of themselves. */
function countWords({ language, pages, words, search }: Content): Map<string, number> {
  const phrases = [
    ...pages.flatMap(({ data }) => [data.title, data.summary, ...data.searchTerms]),
    ...Object.values(words.ingebouwd).flatMap(({ searchTerms }) => searchTerms),
  ];
  const small = new Set([...(search?.lexicon.ignore ?? []), ...(search?.lexicon.light ?? [])]);
  const counts = new Map<string, number>();
  for (const phrase of phrases)
    for (const word of new Set(splitWords(phrase, language)))
      // A word of one letter tells nothing; a small word, which stands in any question, tells most.
      if (word.length > 1 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + (small.has(word) ? 2 : 1));
  return counts;
}

/** The languages of the site, each with the words by which search in another knows a question in it. */
export function listTongues(languages: ReadonlyMap<string, Content>): Tongue[] {
  const counts = new Map([...languages].map(([code, content]) => [code, countWords(content)]));
  const source = counts.get(sourceLanguage);
  return [...languages].map(([code, content]): Tongue => {
    // Most questions are asked in the first language: what it has too tells nothing there.
    const own = [...(counts.get(code) ?? [])].filter(([word]) => code === sourceLanguage || !source?.has(word));
    const best = own.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, telling);
    const { name, direction } = languageOf(code);
    return { code, name, direction, search: content.words.zoeken.title, words: best.map(([word]) => word) };
  });
}
