import * as pagefind from 'virtual:pagefind';
import type { SearchReply, SearchRequest } from './client.ts';
import { receivePack, type Pack } from './pack.ts';
import { openPagefind, type Engine } from './pagefind.ts';
import { openPlainEngine } from './plain-engine.ts';
import { openSearch } from './search.ts';
import type { Tongue } from './tongues.ts';

/** The address of the pack of each language, filled in by the build. */
declare const packAddresses: Readonly<Record<string, string>>;

/** The languages of the site, likewise. */
declare const tongues: readonly Tongue[];

// Named once, for the build writes them out wherever they are called.
const [packs, languages] = [packAddresses, tongues];

/** The page says in which language it searches; the first is the one at the root. */
const packAddress = packs[location.hash.slice(1)] ?? Object.values(packs)[0] ?? '';

const incoming = receivePack();

async function fetchFiles(): Promise<Pack['files']> {
  const response = await fetch(packAddress, { credentials: 'omit' });
  if (!response.ok || !response.body)
    throw new Error(`The search pack could not be fetched: status ${response.status}.`);
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (value) incoming.push(value);
    if (done) return incoming.end();
  }
}

/** The engine, or what can be done without it where the browser does not run WebAssembly. */
async function openEngine(files: Pack['files']): Promise<Engine> {
  try {
    return await openPagefind(pagefind, files);
  } catch {
    const { pages, language } = await incoming.index;
    return openPlainEngine(pages, language);
  }
}

// Started at once: the worker exists because somebody touched the field.
const engine = fetchFiles().then(openEngine);
const whole = engine.then(async (ranked) => openSearch(await incoming.index, ranked, languages));
/** While the engine is on its way, questions are answered from what came before it: on a slow line that is a second. */
const meanwhile = incoming.index.then((index) =>
  openSearch(index, openPlainEngine(index.pages, index.language), languages),
);
void incoming.index.then(({ signs }) => {
  postMessage({ id: null, signs } satisfies SearchReply);
});
// Whoever asks hears of a failure below.
whole.catch(() => undefined);
const ready = () => Promise.race([whole, meanwhile]);
let isWhole = false;
let wasEarly = false;
void whole.then(
  () => {
    isWhole = true;
    if (wasEarly) postMessage({ id: null, isWhole } satisfies SearchReply);
  },
  () => undefined,
);

async function answer({ id, question, first, filters }: SearchRequest): Promise<SearchReply> {
  try {
    const search = await ready();
    wasEarly ||= !isWhole;
    return { id, results: await search.find(question, first, filters) };
  } catch (error) {
    return { id, failed: String(error) };
  }
}

addEventListener('message', (event: MessageEvent<SearchRequest>) => {
  void answer(event.data).then((reply) => {
    postMessage(reply);
  });
});
engine.catch((error: unknown) => {
  postMessage({ id: null, failed: String(error) } satisfies SearchReply);
});
