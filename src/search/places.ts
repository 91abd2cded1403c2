import type { LexiconIndex } from './lexicon.ts';
import { foldText } from '../language/fold.ts';
import { splitWords } from './normalise.ts';
import type { PackIndex, PlaceRecord } from './pack.ts';

/** A place or postcode in a question, and the page about it. */
export interface FoundPlace {
  readonly url: string;
  /** The name of the region; null when the region has to be looked up. */
  readonly title: string | null;
  /** Whether the rest of the question only asks for help there. */
  readonly isAll: boolean;
}

const postcode = /\b[1-9]\d{3} ?(?:[a-z]{2})?\b/i;
const bareYear = /^(?:19|20)\d\d$/;

/** The words of a question that name a place, when all of them are there. */
function holds(words: ReadonlySet<string>, name: string): boolean {
  return name.split(' ').every((word) => words.has(word));
}

/** The region of a place that the question names, or the page to look it up. */
export function findPlace(
  question: string,
  { places, regionFinder, lexicon: { nearby } }: Pick<PackIndex, 'places' | 'regionFinder' | 'lexicon'>,
  lexicon: LexiconIndex,
): FoundPlace | undefined {
  const list = splitWords(question, lexicon.code).slice(0, 60);
  const words = new Set(list);
  const near = new Set(nearby);
  const onlyNearby = (except: ReadonlySet<string>) =>
    list.every((word) => except.has(word) || near.has(word) || lexicon.weigh(word) !== 'full');

  let best: { place: PlaceRecord; name: string } | undefined;
  for (const place of places)
    for (const name of place.names) {
      if (!holds(words, name) || (best && best.name.length >= name.length)) continue;
      best = { place, name };
    }
  if (best) {
    const own = new Set(best.name.split(' '));
    const { url, title } = best.place.page;
    return { url, title, isAll: onlyNearby(own) };
  }
  const found = postcode.exec(foldText(question, lexicon.code))?.[0].trim();
  if (found && regionFinder && !bareYear.test(found))
    return { url: regionFinder, title: null, isAll: onlyNearby(new Set(splitWords(found, lexicon.code))) };
  return undefined;
}
