import { describe, expect, it } from 'vitest';
import { encodePack, receivePack, type Pack } from '../../../src/search/pack.ts';
import { openPagefind } from '../../../src/search/pagefind.ts';
import { indexOf, page } from '../../support/search-index.ts';

// What one page has and another lacks: a pack keeps its pages field by field.
const marked = {
  situation: 'kindermishandeling',
  languages: { help: 'en' },
  answers: [{ id: 'vraag-a', question: 'Mag dat?', answer: 'Ja.' }],
  headings: [{ text: 'Wat nu?' }, { id: 'eigen-naam', text: 'Wie beslist?' }],
  terms: ['een vraag', 'nog een'],
} as const;
const places = [
  { page: page('Een regio'), names: ['2e exloermond', 'aalsmeer', 'aalst', 'amsterdam', 'amsterdam duivendrecht'] },
  { page: page('Zonder plaatsen'), names: [] },
];
const helplines = [
  { id: 'a', name: 'Lijn A', phone: '0800', purpose: 'Praten.', nameLang: 'en' },
  { id: 'b', name: 'Lijn B', phone: null, purpose: 'Schrijven.' },
];
const pack = {
  index: indexOf([page('Één pagina'), page('Een andere', marked), page('Nog een')], {
    places,
    helplines,
    learned: {
      themes: ['stalking', 'partnergeweld'],
      words: ['ex', 'pagina', 'volg'],
      weights: [
        [[0, 4]],
        [[1, 12]],
        [
          [0, 3],
          [1, -2],
        ],
      ],
    },
    signs: [['gas ruikt', 'mes|schaar hand'], []],
  }),
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
  const large: Pack = { ...pack, files: new Map([['groot.pf_index', new Uint8Array(1_200_000).fill(7)]]) };

  it.each([
    [1, pack],
    [3, pack],
    [1_000_000, pack],
    [70_000, large],
  ])('comes back as it went in, in pieces of %i bytes', async (piece, sent) => {
    const receiver = receive(encodePack(sent), piece);
    expect(receiver.end()).toEqual(sent.files);
    expect(await receiver.index).toStrictEqual(sent.index);
  });

  it('tells what search knows before the files are there', async () => {
    const bytes = encodePack(large);
    expect(await receive(bytes.subarray(0, bytes.length - 1_100_000), 50_000).index).toEqual(large.index);
  });

  it.each([0, 3, 40, encodePack(pack).length - 1])('is refused when only %i bytes of it came', (length) => {
    expect(() => receive(encodePack(pack).slice(0, length), 10).end()).toThrow(/bytes/);
  });
});

describe('the engine', () => {
  const start = async (files = pack.files) => {
    const scope = { fetch: () => Promise.reject(new Error('The network was asked.')) } as { fetch: typeof fetch };
    const asked: string[] = [];
    let folder = '';
    const engine = await openPagefind(
      {
        createInstance: ({ basePath }) => {
          folder = basePath;
          return {
            init: () => Promise.resolve(),
            options: () => Promise.resolve(),
            search: (term) => {
              asked.push(term);
              const whole = [{ id: 'man', score: 2 }];
              return Promise.resolve({
                results: term.startsWith('"') ? whole : [...whole, { id: 'mantelzorg', score: 2 }],
              });
            },
          };
        },
      },
      files,
      scope,
    );
    const read = async (name: string) => new Uint8Array(await (await scope.fetch(`${folder}${name}`)).arrayBuffer());
    return { engine, scope, asked, folder, read };
  };

  it('is answered from memory, and never from the network', async () => {
    const { scope, folder, read } = await start();
    expect(await read('a.pf_index?ts=1')).toEqual(Uint8Array.of(1, 2, 3));
    expect((await scope.fetch(`${folder}niets.pf_index`)).status).toBe(404);
    expect((await scope.fetch('https://elders.example/')).status).toBe(404);
  });

  it('keeps to its own files when another is opened beside it', async () => {
    const first = await start();
    const second = await start(new Map([['a.pf_index', Uint8Array.of(9)]]));
    expect(await first.read('a.pf_index')).toEqual(Uint8Array.of(1, 2, 3));
    expect(await second.read('a.pf_index')).toEqual(Uint8Array.of(9));
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
