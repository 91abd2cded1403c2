import type { PackIndex } from './pack.ts';
import type { Filters } from './filters.ts';
import type { Results } from './results.ts';

/** What the page asks of the worker. */
export interface SearchRequest {
  readonly id: number;
  readonly question: string;
  /** Addresses that danger puts first. */
  readonly first: readonly string[];
  readonly filters: Filters;
}

/** What the worker says; without an id it is about the worker as a whole. */
export type SearchReply =
  | { readonly id: number; readonly results: Results }
  | { readonly id: number | null; readonly failed: string }
  /** The index came, and with it the rarer signs of danger. */
  | { readonly id: null; readonly signs: PackIndex['signs'] }
  /** The engine came after an answer had to be given without it. */
  | { readonly id: null; readonly isWhole: true };

/** What became of a question: an answer, no answer, or a newer question that made it needless. */
export type Outcome =
  | { readonly kind: 'results'; readonly results: Results }
  | { readonly kind: 'failed' }
  | { readonly kind: 'overtaken' };

/** Search as the page uses it. */
export interface SearchClient {
  /** Fetches what search needs. Safe to call often. */
  prepare(): void;
  find(question: string, first: readonly string[], filters: Filters): Promise<Outcome>;
  /**
   * Calls back when what was answered early, before all had come in, or not at all, may now be answered better, and by what
   * signs.
   */
  whenBetter(again: (signs?: PackIndex['signs']) => void): void;
}

type Ask = Omit<SearchRequest, 'id'>;
interface Waiting {
  readonly ask: Ask;
  readonly resolve: (outcome: Outcome) => void;
}

interface ScriptPolicy {
  createScriptURL(address: string): unknown;
}
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): ScriptPolicy;
}

/** After a failure search rests this long, in milliseconds, then twice as long each time, up to the longest. */
const restMs = { first: 1000, longest: 8000 };
const workerAddress = '/_zoek/werker.js';
let policy: ScriptPolicy | undefined;

/** The worker, told in which language to search where the address of the page begins with one. */
function addressHere(): string {
  const language = /^\/([a-z]{2,3})\//.exec(location.pathname)?.[1];
  return language === undefined ? workerAddress : `${workerAddress}#${language}`;
}

/** Starts the worker. The only policy of Trusted Types on the site allows this one address and nothing else. */
function startWorker(): Worker {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  policy ??= factory?.createPolicy('zoeken', {
    createScriptURL: (address) => {
      if (address.replace(/#[a-z]{2,3}$/, '') !== workerAddress) throw new TypeError(`Search does not run ${address}.`);
      return address;
    },
  });
  const address = addressHere();
  return new Worker((policy?.createScriptURL(address) ?? address) as string);
}

/**
 * Makes a client with at most one question running and one waiting, the newest. Where search cannot be loaded it is tried
 * again by the clock, never at a key: requests then tell that time passes, not how much is typed.
 */
export function openSearchClient(start: () => Worker = startWorker): SearchClient {
  let worker: Worker | undefined;
  let count = 0;
  let running: (Waiting & { readonly id: number }) | undefined;
  let waiting: Waiting | undefined;
  const listeners: ((signs?: PackIndex['signs']) => void)[] = [];

  let rest = 0;
  let isResting = false;

  const askAgain = (signs?: PackIndex['signs']) => {
    for (const again of listeners) again(signs);
  };
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    if (!isResting) {
      isResting = true;
      rest = Math.min(rest * 2 || restMs.first, restMs.longest);
      setTimeout(() => {
        // Reception may have come back.
        isResting = false;
        askAgain();
      }, rest);
    }
    const asked = [running, waiting];
    running = undefined;
    waiting = undefined;
    for (const one of asked) one?.resolve({ kind: 'failed' });
  };
  const prepare = () => {
    if (worker || isResting) return;
    try {
      worker = start();
    } catch {
      giveUp();
      return;
    }
    worker.addEventListener('message', (event: MessageEvent<SearchReply>) => {
      hear(event.data);
    });
    worker.addEventListener('error', giveUp);
  };
  const send = (next: Waiting) => {
    prepare();
    if (!worker) {
      next.resolve({ kind: 'failed' });
      return;
    }
    running = { ...next, id: ++count };
    worker.postMessage({ id: running.id, ...next.ask } satisfies SearchRequest);
  };
  const hear = (reply: SearchReply) => {
    if ('failed' in reply) {
      giveUp();
      return;
    }
    if (!('results' in reply)) {
      askAgain('signs' in reply ? reply.signs : undefined);
      return;
    }
    if (reply.id !== running?.id) return;
    rest = 0;
    const answered = running;
    const next = waiting;
    running = undefined;
    waiting = undefined;
    // An answer that a newer question has overtaken is still shown: it is on the way to what is being typed.
    answered.resolve({ kind: 'results', results: reply.results });
    if (next) send(next);
  };
  return {
    prepare,
    whenBetter: (again) => {
      listeners.push(again);
    },
    find: (question, first, filters) =>
      new Promise((resolve) => {
        const next = { ask: { question, first, filters }, resolve };
        if (!running) {
          send(next);
          return;
        }
        waiting?.resolve({ kind: 'overtaken' });
        waiting = next;
      }),
  };
}
