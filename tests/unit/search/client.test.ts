import { describe, expect, it, vi } from 'vitest';
import { openSearchClient, type SearchReply, type SearchRequest } from '../../../src/search/client.ts';
import { noFilters } from '../../../src/search/filters.ts';
import type { Results } from '../../../src/search/results.ts';

/** A worker that answers when the test says so. */
class SlowWorker extends EventTarget {
  readonly asked: SearchRequest[] = [];
  isStopped = false;
  postMessage(request: SearchRequest): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isStopped = true;
  }
  say(reply: SearchReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }));
  }
}

const results: Results = {
  items: [],
  groups: [],
  count: 0,
  choices: { audiences: [], situations: [] },
  filters: noFilters,
  helplines: [],
  place: null,
  tongues: [],
};
function start() {
  const workers: SlowWorker[] = [];
  const client = openSearchClient(() => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers, find: (question: string) => client.find(question, [], noFilters) };
}

describe('asking while typing', () => {
  it('has at most one question running and the newest one waiting', async () => {
    const { workers, find } = start();
    const [first, second, third] = [find('o'), find('om'), find('oma')];
    const [worker] = workers;
    expect(worker?.asked.map(({ question }) => question)).toEqual(['o']);
    expect(await second).toEqual({ kind: 'overtaken' });
    worker?.say({ id: 1, results });
    expect(await first).toEqual({ kind: 'results', results });
    expect(worker?.asked.map(({ question }) => question)).toEqual(['o', 'oma']);
    worker?.say({ id: 2, results });
    expect(await third).toEqual({ kind: 'results', results });
  });

  it('fetches what it needs once, however often the field is touched', () => {
    const { client, workers } = start();
    client.prepare();
    client.prepare();
    expect(workers).toHaveLength(1);
  });

  it('says when an early answer can be given better, and only then', () => {
    const { client, workers, find } = start();
    let times = 0;
    client.whenBetter(() => {
      times += 1;
    });
    void find('oma');
    workers[0]?.say({ id: 1, results });
    expect(times).toBe(0);
    workers[0]?.say({ id: null, isWhole: true });
    expect(times).toBe(1);
  });

  it('hands on the rarer signs of danger, however early they come', () => {
    const { client, workers } = start();
    const heard: unknown[] = [];
    client.whenBetter((signs) => heard.push(signs));
    client.prepare();
    workers[0]?.say({ id: null, signs: [['gas open'], []] });
    expect(heard).toEqual([[['gas open'], []]]);
  });

  it('tells that it failed, and tries again by the clock, never at a key', async () => {
    vi.useFakeTimers();
    const { client, workers, find } = start();
    let question = 'o';
    const again: ReturnType<typeof find>[] = [];
    client.whenBetter(() => again.push(find(question)));
    const lost = find(question);
    for (const round of [1, 2, 3, 4, 5, 6]) {
      workers.at(-1)?.say({ id: null, failed: 'no connection' });
      expect(workers.at(-1)?.isStopped).toBe(true);
      for (question of ['om', 'oma', 'oma k']) {
        client.prepare();
        expect(await find(question)).toEqual({ kind: 'failed' });
      }
      expect(workers).toHaveLength(round);
      vi.advanceTimersByTime(999);
      expect(workers).toHaveLength(round);
      vi.advanceTimersByTime(8000);
      expect(workers).toHaveLength(round + 1);
      expect(workers.at(-1)?.asked.map((one) => one.question)).toEqual(['oma k']);
    }
    expect(await lost).toEqual({ kind: 'failed' });
    workers.at(-1)?.say({ id: workers.at(-1)?.asked[0]?.id ?? 0, results });
    expect((await again.at(-1))?.kind).toBe('results');
    vi.useRealTimers();
  });

  it('fails quietly in a browser without workers', async () => {
    const client = openSearchClient(() => {
      throw new Error('no workers');
    });
    expect(await client.find('oma', [], noFilters)).toEqual({ kind: 'failed' });
  });
});
