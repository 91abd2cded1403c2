import { languageOf, sourceLanguage } from '../language/language.ts';
import type { Glossary } from '../schema/glossary.ts';

/** A file of a translation beside the Dutch that it was made from. */
export interface FilePair {
  /** The way below the folder of the language. */
  readonly path: string;
  /** What stands in it: data, or data above a text. */
  readonly dutch: unknown;
  readonly own: unknown;
  /** true when the Dutch was changed since. */
  readonly isBehind: boolean;
}

/** One text in both languages; empty where it is missing. */
export interface TextPair {
  readonly place: string;
  readonly dutch: string;
  readonly own: string;
}

/** Fields that hold ids, addresses and days: the same in each language, so nobody has to read them. */
const codes =
  /(?:^|›) ?(?:madeFrom|to|source|sources|readySource|checkedOn|on|themes|audience|helplines|related|pages|page|order|urgency|icon|pictogram|picture|kind|sector|url|id|typed|fear|fears|when|unless|searchTermsIn)(?: ›|$)/;

/** Every text of a file with what it became, in the order of the Dutch; what is only in the translation comes last. */
export function pairTexts(dutch: unknown, own: unknown, place = ''): TextPair[] {
  if (place !== '' && codes.test(place)) return [];
  if (typeof dutch === 'string' || typeof own === 'string')
    return [{ place, dutch: typeof dutch === 'string' ? dutch : '', own: typeof own === 'string' ? own : '' }];
  const isBranch = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (!isBranch(dutch) && !isBranch(own)) return [];
  const [left, right] = [isBranch(dutch) ? dutch : {}, isBranch(own) ? own : {}];
  // Lists of search words are not translated one by one.
  if (
    Array.isArray(dutch) &&
    /searchTerms$|›? ?(?:says|means|ignore|light|nearby|notPlaces|examples|counterexamples)$/.test(place)
  ) {
    const join = (value: unknown) => (Array.isArray(value) ? value.map(String).join(' · ') : '');
    return [{ place, dutch: join(dutch), own: join(own) }];
  }
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    pairTexts(left[key], right[key], place === '' ? key : `${place} › ${key}`),
  );
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The terms of the glossary whose Dutch stands in a text while the translation has not what it should become. */
export function listUnkept({ dutch, own }: TextPair, glossary: Glossary | undefined): string[] {
  return Object.entries(glossary?.terms ?? {}).flatMap(([term, told]) => {
    const wanted = (typeof told === 'string' ? told : told.term).replace(/ *\(.*/, '');
    const isSaid = term
      .split(/, */)
      .some((one) =>
        new RegExp(`(?<!\\p{L})${one.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'iu').test(dutch),
      );
    // The beginning of a word will do: languages bend the end.
    const beginnings = wanted
      .split(/, */)
      .map((one) => one.slice(0, Math.max(4, Math.ceil(one.length * 0.6))).toLowerCase());
    return isSaid && own !== '' && !beginnings.some((one) => own.toLowerCase().includes(one))
      ? [`${term} → ${wanted}`]
      : [];
  });
}

/** One page to print: all texts of a language beside the Dutch, with what is missing, behind or said otherwise. */
export function formatTranslation(
  code: string,
  pairs: readonly FilePair[],
  missing: readonly string[],
  glossary: Glossary | undefined,
): { readonly html: string; readonly texts: number; readonly empty: number } {
  const { name, direction } = languageOf(code);
  let texts = 0;
  let empty = 0;
  const chapters = pairs.map(({ path, dutch, own, isBehind }) => {
    const rows = pairTexts(dutch, own).map((pair) => {
      texts += 1;
      if (pair.own === '') empty += 1;
      const unkept = listUnkept(pair, glossary);
      const note = unkept.length === 0 ? '' : `<p class="term">${escape(unkept.join('; '))}</p>`;
      return `<tr><th>${escape(pair.place)}${note}</th><td lang="${sourceLanguage}">${escape(pair.dutch)}</td><td lang="${code}" dir="${direction}"${pair.own === '' ? ' class="empty"' : ''}>${escape(pair.own)}</td></tr>`;
    });
    const behind = isBehind ? '<p class="behind">Het Nederlands is veranderd nadat dit is vertaald.</p>' : '';
    return `<section><h2>${escape(path)}</h2>${behind}<table><tbody>${rows.join('')}</tbody></table></section>`;
  });
  const terms = Object.entries(glossary?.terms ?? {}).map(([term, told]) => {
    const { term: here, note = '' } = typeof told === 'string' ? { term: told } : told;
    return `<tr><th></th><td lang="${sourceLanguage}">${escape(term)}</td><td lang="${code}" dir="${direction}">${escape(here)} <small>${escape(note)}</small></td></tr>`;
  });
  const glossaryPart =
    glossary === undefined
      ? ''
      : `<section><h2>Woordenlijst</h2><p>${escape(glossary.form ?? '')}</p><table><tbody>${terms.join('')}</tbody></table></section>`;
  const missingPart =
    missing.length === 0
      ? ''
      : `<section><h2>Nog niet vertaald</h2><ul>${missing.map((file) => `<li>${escape(file)}</li>`).join('')}</ul></section>`;
  const style =
    'body{font:11pt/1.45 system-ui,sans-serif;margin:1.5rem;color:#111}h2{font-size:1.1rem;break-after:avoid}table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:1px solid #999;padding:.35rem .5rem;text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere}th{width:16%;font-weight:400;font-size:.78rem;color:#444}.empty{background:#fde3e3}.behind,.term{color:#8a0f1e}.term{margin:.3rem 0 0}tr{break-inside:avoid-page}@page{size:A4 landscape;margin:12mm}';
  const html = `<!doctype html><html lang="${sourceLanguage}"><head><meta charset="utf-8"><meta name="robots" content="noindex"><title>Vertaling: ${escape(name)}</title><style>${style}</style></head><body><h1>${escape(name)} naast het Nederlands</h1><p>Links het Nederlands, rechts de vertaling. Streep aan wat anders is, wat te hard of te zacht is, en wat niemand zo zegt.</p>${missingPart}${glossaryPart}${chapters.join('')}</body></html>`;
  return { html, texts, empty };
}
