import { quote, type Issue } from '../domain/check/issue.ts';
import type { Content } from '../schema/content.ts';
import { browserTraces, parts } from './traces.ts';

/** Each trace that a part of the site or a browser leaves must have its words on the page about traces. */
export function checkTraces({ language, words: { sporen } }: Pick<Content, 'language' | 'words'>): Issue[] {
  const needed = [
    ...parts.map((id) => ({ told: sporen.parts, place: ['parts', id] })),
    ...Object.entries(browserTraces).flatMap(([family, items]) =>
      Object.keys(items).map((id) => ({
        told: sporen.browsers[family]?.items,
        place: ['browsers', family, 'items', id],
      })),
    ),
  ];
  return needed
    .filter(({ told, place }) => !Object.hasOwn(told ?? {}, place.at(-1) ?? ''))
    .map(({ place }) => ({
      file: `content/${language}/teksten/sporen.yaml`,
      place,
      wrong: `hier ontbreekt ${quote(place.at(-1) ?? '')}.`,
      mend: 'Schrijf wat dit achterlaat, zoals bij wat er al staat.',
    }));
}
