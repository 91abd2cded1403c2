/** The part of Pagefind's own module that we use. */
export interface PagefindModule {
  createInstance(options: { basePath: string; ranking?: object }): {
    init(): Promise<unknown>;
    options(options: object): Promise<unknown>;
    search(term: string): Promise<{ results: readonly { id: string; score: number }[] } | null>;
  };
}

/** Scores for one word: how much each page is about it. Pages that lack the word are absent. */
export type TermScores = ReadonlyMap<string, number>;

/** What the query layer asks of an engine. */
export interface Engine {
  /** The pages that hold the word itself in any of its forms, or a word that begins with it. */
  score(word: string): Promise<TermScores>;
}

/** The files of each engine that was opened here, in a folder of its own: two languages can be open beside each other. */
const opened: ReadonlyMap<string, Uint8Array>[] = [];
const folderOf = (at: number) => `/_zoek/${at}/`;

/** Answers from the files in memory, and never from elsewhere. */
const answerFromMemory: typeof fetch = (input) => {
  const address = input instanceof Request ? input.url : String(input);
  const [, at, name = ''] = /\/_zoek\/(\d+)\/([^?#]+)/.exec(address) ?? [];
  const bytes = opened[Number(at)]?.get(name);
  return Promise.resolve(bytes ? new Response(bytes as Uint8Array<ArrayBuffer>) : new Response(null, { status: 404 }));
};

/** A page that only holds a longer word that begins the same counts for this much: man is not mantelzorg. */
const prefixShare = 0.35;

const ranking = {
  metaWeights: { title: 5, terms: 8, summary: 3 },
  termSimilarity: 2,
  pageLength: 0.6,
};

/**
 * Opens Pagefind on files in memory. Its only way to the outside, `fetch`, is taken over for good: nothing that
 * somebody types can become a request. This is the only file that knows Pagefind.
 */
export async function openPagefind(
  pagefind: PagefindModule,
  files: ReadonlyMap<string, Uint8Array>,
  scope: { fetch: typeof fetch } = globalThis,
): Promise<Engine> {
  scope.fetch = answerFromMemory;
  const basePath = folderOf(opened.push(files) - 1);
  const instance = pagefind.createInstance({ basePath });
  await instance.init();
  await instance.options({ ranking });

  const known = new Map<string, Promise<TermScores>>();
  const ask = async (word: string): Promise<TermScores> => {
    const all = await instance.search(word);
    // Quotes make Pagefind take the word whole, where it otherwise takes every word that begins with it.
    const whole = await instance.search(`"${word}"`);
    const exact = new Set(whole?.results.map(({ id }) => id));
    return new Map(all?.results.map(({ id, score }) => [id, exact.has(id) ? score : score * prefixShare]));
  };
  return {
    score: (word) => {
      const found = known.get(word) ?? ask(word);
      known.set(word, found);
      return found;
    },
  };
}
