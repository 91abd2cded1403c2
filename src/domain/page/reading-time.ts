/** Somebody who reads with care, on a screen and in a hurry, reads about so many words a minute. */
const wordsPerMinute = 200;

/** How many minutes a page asks, at least one; `body` is its text as the author wrote it. */
export function readingMinutes(body: string): number {
  const words = body.replaceAll(/<[^>]*>/g, ' ').match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  return Math.max(1, Math.round(words.length / wordsPerMinute));
}
