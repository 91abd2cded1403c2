import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { findRemade } from '../../../src/build/find-remade.ts';
import { condense, writeIndex } from '../../../src/search/engine-index.ts';
import { encodePack, receivePack, type PageRecord } from '../../../src/search/pack.ts';
import { indexOf, lexicon, page } from '../../support/search-index.ts';

afterAll(close);

const ignored = new Set(lexicon.ignore);
const weighed = (text: string) => condense(text, ignored, 'nl').join(' ');

/** What Pagefind itself makes of pages in the form in which the build gives them. */
async function indexByPagefind(pages: readonly PageRecord[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({ forceLanguage: 'unknown' });
  for (const { url, title, summary, terms, headings } of pages) {
    const metas = Object.entries({ terms: terms.join(' '), summary, title })
      .map(([name, text]) => `<p hidden data-pagefind-ignore data-pagefind-meta="${name}">${weighed(text)}</p>`)
      .join('');
    const words = `<h1>${weighed(title)}</h1><h2>${weighed(headings.map(({ text }) => text).join(' '))}</h2>`;
    await index?.addHTMLFile({ url, content: `<html lang="unknown"><body>${metas}${words}</body></html>` });
  }
  const { files = [] } = (await index?.getFiles()) ?? {};
  return new Map(
    files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .map(({ path, content }) => [path, new Uint8Array(gunzipSync(content))]),
  );
}

const headings = ['Wat doe je nu?', 'Wie beslist er over het kind?'].map((text) => ({ text }));
const pages = [
  page('Kinderen in een vechtscheiding', { headings, terms: ['kind huilt elke nacht', 'huilende kinderen'] }),
  page('Een kind vertelt iets', { headings, terms: ['kinderen', 'één 112'] }),
  page('Wat doe je nu voor een oudere?', { terms: Array.from({ length: 300 }, (_, at) => `woord${at}`) }),
];

describe('the index of the engine', () => {
  it('is written as Pagefind writes it, byte for byte', async () => {
    const index = indexOf(pages);
    const files = await indexByPagefind(pages);
    expect(files.size).toBeGreaterThan(0);
    const remade = findRemade({ index, files });
    expect(remade.map(({ name }) => name).sort()).toEqual([...files.keys()].sort());
    expect(writeIndex(index, remade)).toEqual(files);
  });

  it('does not travel, and is there all the same', async () => {
    const pack = { index: indexOf(pages), files: await indexByPagefind(pages) };
    const bytes = encodePack(pack, findRemade(pack));
    expect(bytes.length).toBeLessThan(encodePack(pack).length);
    const receiver = receivePack();
    receiver.push(bytes);
    expect(receiver.end()).toEqual(pack.files);
  });

  it('travels when the engine writes it otherwise', async () => {
    const files = await indexByPagefind(pages);
    const [name = ''] = files.keys();
    files.get(name)?.set([0], (files.get(name)?.length ?? 1) - 1);
    expect(findRemade({ index: indexOf(pages), files })).toEqual([]);
  });
});
