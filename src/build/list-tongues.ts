import { listTerms } from '../domain/page/terms.ts';
import { languageOf } from '../language/language.ts';
import type { Content } from '../schema/content.ts';
import { splitWords } from '../search/normalise.ts';
import type { Tongue } from '../search/tongues.ts';
import { wordsOf } from '../search/vocabulary.ts';

/** By so many words a language is known. */
const telling = 40;

/** What people type for the pages of a language. */
function listPhrases({ pages, words }: Content): string[] {
  return [
    ...pages.flatMap(({ data }) => [data.title, data.summary, ...listTerms(data).map(({ text }) => text)]),
    ...Object.values(words.ingebouwd).flatMap(({ searchTerms }) => searchTerms),
  ];
}

/** The other languages of the site, each with the words by which search in this one knows a question in it. */
export function listTongues(own: Content, languages: Iterable<Content>): Tongue[] {
  const { lexicon } = own.search ?? {};
  const known = new Set([
    ...wordsOf(listPhrases(own), own.language),
    ...(lexicon?.ignore ?? []),
    ...(lexicon?.light ?? []),
    ...(lexicon?.words.flatMap(({ says }) => says) ?? []),
  ]);
  return [...languages].flatMap((content): Tongue[] => {
    const { language: code, words, search } = content;
    if (code === own.language) return [];
    const counts = new Map<string, number>();
    const small = new Set([...(search?.lexicon.ignore ?? []), ...(search?.lexicon.light ?? [])]);
    for (const phrase of listPhrases(content))
      for (const word of new Set(splitWords(phrase, code)))
        // A word of one letter, or of this language too, tells nothing; a small word tells most.
        if (word.length > 1 && !/\d/.test(word) && !known.has(word))
          counts.set(word, (counts.get(word) ?? 0) + (small.has(word) ? 2 : 1));
    const best = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).slice(0, telling);
    const { name, direction } = languageOf(code);
    return [{ code, name, direction, search: words.zoeken.title, words: best.map(([word]) => word) }];
  });
}
