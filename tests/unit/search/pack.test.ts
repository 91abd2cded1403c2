import { describe, expect, it } from 'vitest';
import { encodePack, receivePack, type Pack } from '../../../src/search/pack.ts';
import { openPagefind } from '../../../src/search/pagefind.ts';
import { indexOf, page } from '../../support/search-index.ts';

const pack = {
  index: indexOf([page('Één pagina')]),
  files: new Map([
    ['a.pf_index', Uint8Array.of(1, 2, 3)],
    ['b.pf_index', new Uint8Array()],
  ]),
};

describe('the pack', () => {
  /** Receives bytes in pieces of one size. */
  const receive = (bytes: Uint8Array, piece: number) => {
    const receiver = receivePack();
    for (let at = 0; at < bytes.length; at += piece) receiver.push(bytes.subarray(at, at + piece));
    return receiver;
  };
  const large: Pack = { ...pack, files: new Map([['groot.pf_index', new Uint8Array(3_000_000).fill(7)]]) };

  it.each([
    [1, pack],
    [3, pack],
    [1_000_000, pack],
    [70_000, large],
  ])('comes back as it went in, in pieces of %i bytes', async (piece, sent) => {
    const receiver = receive(encodePack(sent), piece);
    expect(receiver.end()).toEqual(sent.files);
    expect(await receiver.index).toEqual(sent.index);
  });

  it('tells what search knows before the files are there', async () => {
    const bytes = encodePack(large);
    expect(await receive(bytes.subarray(0, bytes.length - 2_900_000), 50_000).index).toEqual(large.index);
  });

  it.each([0, 3, 40, encodePack(pack).length - 1])('is refused when only %i bytes of it came', (length) => {
    expect(() => receive(encodePack(pack).slice(0, length), 10).end()).toThrow(/bytes/);
  });
});

describe('the engine', () => {
  const start = async () => {
    const scope = { fetch: () => Promise.reject(new Error('The network was asked.')) } as { fetch: typeof fetch };
    const asked: string[] = [];
    const engine = await openPagefind(
      {
        createInstance: () => ({
          init: () => Promise.resolve(),
          options: () => Promise.resolve(),
          search: (term) => {
            asked.push(term);
            const whole = [{ id: 'man', score: 2 }];
            return Promise.resolve({
              results: term.startsWith('"') ? whole : [...whole, { id: 'mantelzorg', score: 2 }],
            });
          },
        }),
      },
      pack.files,
      scope,
    );
    return { engine, scope, asked };
  };

  it('is answered from memory, and never from the network', async () => {
    const { scope } = await start();
    const held = await scope.fetch('/_zoek/a.pf_index?ts=1');
    expect(new Uint8Array(await held.arrayBuffer())).toEqual(Uint8Array.of(1, 2, 3));
    expect((await scope.fetch('/_zoek/niets.pf_index')).status).toBe(404);
    expect((await scope.fetch('https://elders.example/')).status).toBe(404);
  });

  it('scores a page that holds the word above one with a longer word that begins the same', async () => {
    const { engine } = await start();
    const scores = await engine.score('man');
    expect(scores.get('man') ?? 0).toBeGreaterThan(scores.get('mantelzorg') ?? 0);
  });

  it('is asked only once for a word', async () => {
    const { engine, asked } = await start();
    await engine.score('man');
    const count = asked.length;
    await engine.score('man');
    expect(asked).toHaveLength(count);
  });
});
