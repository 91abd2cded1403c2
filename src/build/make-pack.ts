import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { pageAddress, situationOf } from '../domain/page/address.ts';
import { listTerms } from '../domain/page/terms.ts';
import { finderPageId, regionPageId } from '../domain/region/address.ts';
import type { BuiltPage } from '../domain/page/built-page.ts';
import { describeBuiltPages, homeId } from '../domain/page/built-pages.ts';
import type { Content } from '../schema/content.ts';
import type { RegionData } from '../schema/region.ts';
import type { SearchContent } from '../schema/search.ts';
import { hasWordsFor } from '../domain/page/needs.ts';
import { foldText } from '../language/fold.ts';
import { addressIn } from '../language/language.ts';
import { splitWords } from '../search/normalise.ts';
import { condense, signature } from '../search/engine-index.ts';
import { wordsOf } from '../search/vocabulary.ts';
import { headingId, type Pack, type PageHeading, type PageRecord } from '../search/pack.ts';
import { learnFromQuestions } from './learn-themes.ts';
import { listAnswers } from './list-answers.ts';
import { listPlaces } from './list-places.ts';
import { sortSigns } from './sort-signs.ts';

/** A page that goes into the index, before the engine has read it. */
interface IndexedPage extends Omit<PageRecord, 'key' | 'headings'> {
  readonly html: string;
}

/** A page that code makes, as far as search wants to know. */
type FoundPage = Pick<BuiltPage, 'id' | 'title' | 'summary' | 'themes' | 'audience' | 'searchTerms'>;

/** What the engine keeps of a page, as far as we use it. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly anchors: readonly { readonly element: string; readonly id: string; readonly text: string }[];
}

/** Everything the engine needs to run, and what we know besides. */
export interface MadePack {
  readonly pack: Pack;
  /** The engine's own module, as source. */
  readonly engine: string;
}

/**
 * How much of each page a pack holds. `full`: all its words. `outline`: all but its running text. `words`: the same
 * words, without a phrase to show or a heading to jump to. `name`: its title, summary and best two search terms.
 */
export const depths = ['full', 'outline', 'words', 'name'] as const;
export type Depth = (typeof depths)[number];

/** Makes packs of one site. */
export type PackMaker = (depth: Depth) => Promise<MadePack>;

/** Boxes that stand on many pages, and marks inside sentences, say nothing about a page. */
const repeated = ['[data-pagefind-ignore]', '.sources', '.mark', '.call', '.for-ears', 'nav', '[data-helpline]'];

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A word in the running text of more than this share of all pages says little about any of them. */
const commonShare = 1 / 12;

/** The engine gets stems and leaves them as they are: its module for no language in particular is the smallest. */
const engineLanguage = 'unknown';

/** A page in the form in which it is indexed: heading, headings, running text, and what people type for it. */
function indexHtml(
  { title, summary, terms }: Pick<PageRecord, 'title' | 'summary' | 'terms'>,
  headings: readonly string[],
  ignored: ReadonlySet<string>,
  running: string,
  language: string,
): string {
  const weighed = (text: string) => escapeHtml(condense(text, ignored, language).join(' '));
  const metas = [
    ['terms', weighed(terms.join(' '))],
    ['summary', weighed(summary)],
    ['title', weighed(title)],
  ].map(([name = '', text = '']) => `<p hidden data-pagefind-ignore="index" data-pagefind-meta="${name}">${text}</p>`);
  return [
    `<html lang="${engineLanguage}"><body data-pagefind-body>`,
    ...metas,
    `<h1>${weighed(title)}</h1>`,
    `<h2>${weighed(headings.join(' '))}</h2>`,
    `<p>${weighed(running)}</p>`,
    '</body></html>',
  ].join('');
}

/**
 * The words of running text that need not be indexed: those of many pages, when a title, a summary, a heading or a
 * search term holds them too. So every word still finds something. Measured in November 2026: the pack is an eighth
 * smaller, and as many questions find their page.
 */
function findCommon(
  pages: readonly IndexedPage[],
  fragmentOf: (url: string) => Fragment,
  language: string,
): Set<string> {
  const outline = new Set<string>();
  const counts = new Map<string, number>();
  for (const { url, title, summary, terms } of pages) {
    const { content, anchors } = fragmentOf(url);
    const named = [title, summary, ...terms, ...anchors.map(({ text }) => text)];
    for (const word of named.flatMap((text) => splitWords(text, language))) outline.add(word);
    for (const word of new Set(splitWords(content, language))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(10, pages.length * commonShare);
  return new Set([...counts].flatMap(([word, count]) => (count > most && outline.has(word) ? [word] : [])));
}

/** Pages by code that are found by words. Regions are found by place; home and search itself are where one stands. */
function describeFoundPages(content: Content, regions: RegionData): FoundPage[] {
  const others = new Set([homeId, 'zoeken', ...regions.regios.map(({ id }) => regionPageId(id))]);
  return describeBuiltPages(content, regions).filter(({ id }) => !others.has(id));
}

function listPages(dist: string, content: Content, builtPages: readonly FoundPage[]): IndexedPage[] {
  const answers = listAnswers(content);
  const at = (id: string) => addressIn(content.language, pageAddress(id));
  const read = (id: string) => {
    try {
      return readFileSync(path.join(dist, at(id), 'index.html'), 'utf8');
    } catch {
      return undefined;
    }
  };
  const written = content.pages.flatMap(({ id, data }): IndexedPage[] => {
    const html = read(id);
    if (html === undefined) return [];
    const { title, summary, themes, audience } = data;
    const situation = situationOf(id) ?? null;
    const all = listTerms(data);
    const terms = all.map(({ text }) => text);
    const foreign = all.flatMap(({ text, lang }) => (lang ? [[text, lang] as const] : []));
    const languages = foreign.length > 0 ? { languages: Object.fromEntries(foreign) } : {};
    const own = answers.get(id);
    const fears = own ? { answers: own } : {};
    return [{ url: at(id), title, summary, situation, themes, audience, terms, ...languages, ...fears, html }];
  });
  const made = builtPages.flatMap(({ id, title, summary, themes, audience, searchTerms }): IndexedPage[] => {
    // A page by code may hold hundreds of names; its own words say better what it is for.
    if (read(id) === undefined) return [];
    const html = `<html lang="${content.language}"><body><main data-pagefind-body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(summary)}</p></main></body></html>`;
    return [{ url: at(id), title, summary, situation: null, themes, audience, terms: searchTerms, html }];
  });
  return [...written, ...made];
}

const readText = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

function unpack(bytes: Uint8Array): Uint8Array {
  const raw = gunzipSync(bytes);
  if (raw.subarray(0, signature.length).toString('latin1') !== signature)
    throw new Error('A file of Pagefind is not what we expect; was it upgraded?');
  return raw;
}

function readFragment(bytes: Uint8Array): Fragment {
  return JSON.parse(readText(unpack(bytes).subarray(signature.length))) as Fragment;
}

/** Indexes pages with Pagefind and gives back its files by name. */
async function runPagefind(
  pages: readonly { url: string; content: string }[],
  language: string,
): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex({ excludeSelectors: repeated, forceLanguage: language });
  if (!index) throw new Error(`Pagefind could not make an index: ${errors.join('; ')}`);
  for (const page of pages) {
    const added = await index.addHTMLFile(page);
    if (added.errors.length > 0) throw new Error(`Pagefind could not read ${page.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

/** The engine's own module, as source. It is the same for every site. */
export async function readEngine(): Promise<string> {
  const page = { url: '/', content: `<html lang="${engineLanguage}"><body data-pagefind-body>1</body></html>` };
  return readText((await runPagefind([page], engineLanguage)).get('pagefind.js'));
}

/** Lets Pagefind read the built pages, to pack its index together with what we know of each page. */
export async function openPackMaker(
  dist: string,
  content: Content,
  search: SearchContent,
  regions?: RegionData,
): Promise<PackMaker> {
  const pages = listPages(dist, content, regions ? describeFoundPages(content, regions) : []);
  if (pages.length === 0) throw new Error(`No page to index was found in ${dist}.`);
  const ignored = new Set(search.lexicon.ignore);
  const fragments = new Map<string, Fragment>();
  for (const [name, bytes] of await runPagefind(
    pages.map(({ url, html }) => ({ url, content: html })),
    content.language,
  )) {
    if (!name.endsWith('.pf_fragment')) continue;
    const fragment = readFragment(bytes);
    fragments.set(fragment.url, fragment);
  }
  const fragmentOf = (url: string) => {
    const found = fragments.get(url);
    if (!found) throw new Error(`Pagefind made no record of ${url}.`);
    return found;
  };
  const headingsOf = (url: string) =>
    fragmentOf(url)
      .anchors.filter(({ element }) => /^h[23]$/.test(element))
      .map(({ id, text }) => ({ id, text: text.trim() }));
  const lowerCase = new Set(
    [...fragments.values()]
      .flatMap(({ content: text }) => text.match(/(?<![\p{L}\d])\p{Ll}[\p{L}]+/gu) ?? [])
      .map((text) => foldText(text, content.language)),
  );
  const { light, notPlaces, words: groups } = search.lexicon;
  const everyday = new Set([...ignored, ...light, ...notPlaces, ...groups.flatMap(({ says }) => says)]);
  const isEveryday = (name: string) => everyday.has(name) || lowerCase.has(name);
  const helplines = content.helplines
    .filter(({ data }) => data.show === 'publiek')
    .map(({ id, data: { name, phone, purpose, lang, nameLang } }) => ({
      ...{ id, name, phone, purpose },
      ...(lang === undefined ? {} : { lang }),
      ...(nameLang === undefined ? {} : { nameLang }),
    }));
  const finder = addressIn(content.language, pageAddress(finderPageId));
  const common = findCommon(pages, fragmentOf, content.language);
  return async (depth) => {
    const hasPhrases = depth === 'full' || depth === 'outline';
    const namedBy = (terms: readonly string[]) => (depth === 'name' ? terms.slice(0, 2) : terms);
    const runningText = (url: string) => {
      if (depth !== 'full') return '';
      const words = splitWords(fragmentOf(url).content, content.language);
      return words.filter((word) => !common.has(word)).join(' ');
    };
    const kept = new Map<string, Uint8Array>();
    const keys = new Map<string, string>();
    let engine = '';
    const condensed = pages.map((page) => ({
      url: page.url,
      content: indexHtml(
        { ...page, terms: namedBy(page.terms) },
        depth === 'name' ? [] : headingsOf(page.url).map(({ text }) => text),
        ignored,
        runningText(page.url),
        content.language,
      ),
    }));
    const made = await runPagefind(condensed, engineLanguage);
    for (const [name, bytes] of made) {
      if (name === 'pagefind.js') engine = readText(bytes);
      else if (name === 'pagefind-entry.json') kept.set(name, bytes);
      else if (/\.(?:pf_meta|pf_index)$/.test(name) || name === `wasm.${engineLanguage}.pagefind`)
        kept.set(name, unpack(bytes));
      else if (name.endsWith('.pf_fragment')) keys.set(readFragment(bytes).url, path.basename(name, '.pf_fragment'));
    }

    const vocabulary = new Set<string>();
    const records = pages.map(({ html: _html, ...page }): PageRecord => {
      const fragment = fragmentOf(page.url);
      const key = keys.get(page.url) ?? '';
      const texts = [depth === 'full' ? fragment.content : '', page.title, page.summary, ...namedBy(page.terms)];
      for (const word of wordsOf(texts, content.language)) vocabulary.add(word);
      const brief = ({ id, text }: Required<PageHeading>): PageHeading =>
        headingId({ text }) === id ? { text } : { id, text };
      // The order of terms says nothing; alike beside alike they pack tighter.
      const shown = hasPhrases
        ? { headings: headingsOf(page.url).map(brief), terms: page.terms.toSorted() }
        : { headings: [], terms: [] };
      return { ...page, key, ...shown };
    });
    // What the pages show anyway need not be said twice.
    const shown = wordsOf(
      records.flatMap(({ title, summary, terms }) => [title, summary, ...terms]),
      content.language,
    );
    const known = {
      language: content.language,
      pages: records,
      vocabulary: [...vocabulary].filter((word) => !shown.has(word)).sort(),
      lexicon: search.lexicon,
    };
    return {
      engine,
      pack: {
        index: {
          ...known,
          askers: search.askers.map(({ audience, when, unless }) => ({ audience, when, unless })),
          learned: learnFromQuestions(Object.values(search.examples).flat(), known),
          signs: search.emergencies.map(({ later }) => sortSigns(later)),
          helplines,
          places:
            regions && hasWordsFor(pageAddress(finderPageId), content.words)
              ? listPlaces(regions, content.words.regio, isEveryday, content.language)
              : [],
          regionFinder: records.some(({ url }) => url === finder) ? finder : null,
        },
        // Pagefind gives its files in any order; the same site gives the same pack.
        files: new Map([...kept].sort(([one], [other]) => (one < other ? -1 : 1))),
      },
    };
  };
}
