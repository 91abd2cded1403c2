import type { Words } from '../../schema/words.ts';

/**
 * The words that only some pages need. Dutch has them all; another language may leave a file out, and then has no such
 * page: links to it lead to the Dutch one.
 */
const needs: readonly (readonly [address: string, has: (words: Partial<Words>) => boolean])[] = [
  ['/over/patronen/', ({ patronen }) => patronen !== undefined],
  [
    '/over/wegwijzers/',
    ({ wegwijzers }) => (wegwijzers as Partial<Words['wegwijzers']> | undefined)?.proof !== undefined,
  ],
  ['/professionals/verwijsroutes/', ({ verwijsroutes }) => verwijsroutes !== undefined],
  ['/professionals/documenten/', ({ documenten }) => documenten !== undefined],
  ['/veilig-thuis/vind-je-regio/', ({ regio }) => regio !== undefined],
  ['/kader/regio/', ({ regio }) => regio !== undefined],
  ['/veilig-thuis/regio/', ({ regio }) => regio !== undefined],
];

/** Whether a language has the words for a page that code makes. `address` is that of the root, such as `/zoeken/`. */
export function hasWordsFor(address: string, words: Partial<Words>): boolean {
  const needed = needs.find(([under]) => address.startsWith(under));
  return needed === undefined || needed[1](words);
}
