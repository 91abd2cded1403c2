import { gunzipSync } from 'fflate';
import * as pagefind from 'virtual:pagefind';
import type { SearchReply, SearchRequest } from './client.ts';
import { decodePack } from './pack.ts';
import { openPagefind } from './pagefind.ts';
import { openSearch, type Search } from './search.ts';

/** The address of the pack, filled in by the build. */
declare const packAddress: string;

// Started at once: the worker exists because somebody touched the field.
const ready = open();

async function open(): Promise<Search> {
  const response = await fetch(packAddress, { credentials: 'omit' });
  if (!response.ok) throw new Error(`The search pack could not be fetched: status ${response.status}.`);
  const pack = decodePack(gunzipSync(new Uint8Array(await response.arrayBuffer())));
  return openSearch(pack.index, await openPagefind(pagefind, pack.files));
}

async function answer({ id, question, first, filters }: SearchRequest): Promise<SearchReply> {
  try {
    return { id, results: await (await ready).find(question, first, filters) };
  } catch (error) {
    return { id, failed: String(error) };
  }
}

addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply);
  });
});
ready.catch((error: unknown) => {
  postMessage({ id: null, failed: String(error) } satisfies SearchReply);
});
