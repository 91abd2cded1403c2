import type { Plugin } from 'vite';
import { pageAddress, pageIds } from '../domain/page/address.ts';
import type { Content } from '../schema/content.ts';
import type { SearchContent } from '../schema/search.ts';
import { sortSigns } from './sort-signs.ts';
import { wordsModule } from './words-module.ts';
import { pageWords, type CardHelpline, type NamedPage, type SearchWords } from '../search/words.ts';
import { addressIn } from '../language/language.ts';
import { spellings } from '../language/spelling.ts';

const isPageWord = (name: string) => pageWords.some((one) => one === name);

/** What the search field shows before its index is there. Throws on what the content check reports. */
export function collectSearchWords(content: Content, search: SearchContent): SearchWords {
  const at = (id: string) => addressIn(content.language, pageAddress(id));
  const card = (id: string): CardHelpline => {
    const found = content.helplines.find((one) => one.id === id)?.data;
    if (!found?.phone) throw new Error(`search-words.ts: the helpline "${id}" has no number.`);
    const { name, phone, nameLang } = found;
    return { name, phone, ...(nameLang === undefined ? {} : { nameLang }) };
  };
  const page = (id: string): NamedPage[] => {
    const found = content.pages.find((one) => one.id === id)?.data;
    return found ? [{ url: at(id), title: found.title }] : [];
  };
  const { zoeken, paginas, hulplijnen } = content.words;
  return {
    language: content.language,
    spelling: spellings[content.language] ?? [],
    words: Object.fromEntries(Object.entries(zoeken).filter(([name]) => !isPageWord(name))) as SearchWords['words'],
    addresses: {
      search: at(pageIds.search),
      helplines: at(pageIds.helplines),
      walk: at(pageIds.walk),
      situations: at(pageIds.situations),
    },
    audiences: paginas.audience,
    situations: paginas.situationNames,
    call: hulplijnen.call,
    emergency: card('alarmnummer-112'),
    advice: card('veilig-thuis'),
    harmless: sortSigns(search.harmless),
    dangers: search.emergencies.map(({ id, when, unless, message, helplines, pages }) => ({
      id,
      when: sortSigns(when),
      unless: sortSigns(unless),
      message,
      helplines: helplines.filter((one) => one !== 'alarmnummer-112').map(card),
      pages: pages.flatMap(page),
    })),
  };
}

/** Gives the code in the browser its words and rules, so that content stays in `content/` and nothing is fetched. */
export function searchWordsModule(): Plugin {
  return wordsModule('search-words', 'searchWords', (content) => {
    if (!content.search) throw new Error(`content/${content.language}/zoeken cannot be read; run "npm run check".`);
    return collectSearchWords(content, content.search);
  });
}
