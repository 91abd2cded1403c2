import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClues } from '../../../src/search/learned.ts';
import { noFilters } from '../../../src/search/filters.ts';
import { arrange } from '../../../src/search/results.ts';
import { openPlainEngine } from '../../../src/search/plain-engine.ts';
import { openSearch } from '../../../src/search/search.ts';
import { engineOver, indexOf, page } from '../../support/search-index.ts';

const money = page('Geld dat verdwijnt', {
  themes: ['ouderenmishandeling'],
  situation: 'ouderenmishandeling',
  terms: ['oma krijgt haar pinpas niet terug', 'bankpas van een oudere'],
  headings: [{ id: 'bankpas', text: 'Als de bankpas weg is' }],
});
const partner = page('Je partner doet je pijn', {
  themes: ['partnergeweld'],
  situation: 'partnergeweld',
  audience: ['slachtoffer'],
  terms: ['mijn man slaat mij', 'geslagen door mijn vriend'],
});
const elder = page('Ouderenmishandeling', {
  themes: ['ouderenmishandeling'],
  situation: 'ouderenmishandeling',
  terms: ['oudere wordt geslagen'],
});
const neighbours = page('Ruzie bij de buren', { terms: ['schreeuwen bij de buren'] });
const utrecht = page('Veilig Thuis Utrecht', { themes: ['regio'] });
const pages = [money, partner, elder, neighbours];
const index = indexOf(pages, {
  places: [{ page: utrecht, names: ['den dolder', 'utrecht'] }],
  regionFinder: '/veilig-thuis/vind-je-regio/',
  helplines: [
    { id: 'kindertelefoon', name: 'De Kindertelefoon', phone: '0800-0432', purpose: 'Praten.' },
    { id: 'veilig-thuis', name: 'Veilig Thuis', phone: '0800-2000', purpose: 'Advies.' },
    { id: 'politie-geen-spoed', name: 'Politie (geen spoed)', phone: '0900-8844', purpose: 'Geen spoed.' },
  ],
});
const search = openSearch(index, engineOver(pages));
const found = async (question: string) => (await search.find(question)).items.map(({ url }) => url);

describe('a helpline', () => {
  it.each(['0800-2000', '08002000', '0800 20 00', '+31 800 2000', 'van wie is 0800 2000', 'veilig thuis'])(
    'is found by "%s"',
    async (question) => {
      expect((await search.find(question)).helplines.map(({ id }) => id)).toContain('veilig-thuis');
    },
  );

  it('is the whole answer to its number', async () => {
    const { items, place } = await search.find('0800-0432');
    expect(items).toEqual([]);
    expect(place).toBeNull();
  });
});

it('a page that is lifted because it answers the kind of question hides nobody by it', () => {
  const ranked = [
    { page: 0, score: 2.9, lift: 1.7, resemblance: undefined },
    { page: 1, score: 0.5, lift: 0, resemblance: undefined },
    { page: 2, score: 0.1, lift: 0, resemblance: undefined },
  ];
  const shown = arrange(index, ranked, []).map(({ record }) => record.url);
  expect(shown).toEqual([money.url, partner.url]);
});

it('a page that is asked for in its very own words comes first, and hides no other by it', async () => {
  const scolded = page('Uitgescholden', { terms: ['een oudere wordt uitgescholden'] });
  const both = [elder, scolded];
  const { items } = await openSearch(indexOf(both), engineOver(both)).find('oudere wordt geslagen');
  expect(items.map(({ url }) => url)).toEqual([elder.url, scolded.url]);
});

describe('what was learned from questions', () => {
  const learned = {
    themes: ['partnergeweld' as const],
    words: [...findClues('geslagen', [], 'nl').keys()],
    weights: [[[0, 8] as const]],
  };
  const taught = openSearch({ ...index, learned }, engineOver(pages));
  const urls = async (one: typeof search, question: string) => (await one.find(question)).items.map(({ url }) => url);
  const question = 'oudere geslagen';

  it('puts a page about the theme that was guessed first', async () => {
    expect((await urls(search, question))[0]).toBe(elder.url);
    expect((await urls(taught, question))[0]).toBe(partner.url);
  });

  it('hides no page that is found without it', async () => {
    const before = await urls(search, question);
    expect(before.length).toBeGreaterThan(1);
    expect((await urls(taught, question)).sort()).toEqual(before.sort());
  });

  it('gives way to the very words of a page', async () => {
    expect((await urls(taught, 'oudere wordt geslagen'))[0]).toBe(elder.url);
  });
});

describe('without WebAssembly', () => {
  const plain = openSearch(index, openPlainEngine(pages));
  it.each([
    ['the own words of a page', 'oma krijgt haar pinpas niet terug', money],
    ['an everyday word for a word of the site', 'bejaarde zonder pinpas', money],
    ['a word of the title', 'ouderenmishandeling', elder],
    ['a slip', 'ouderenmishandelling', elder],
    ['a heading', 'bankpas weg', money],
  ])('the right page comes first for %s', async (_, question, right) => {
    expect((await plain.find(question)).items[0]?.url).toBe(right.url);
  });
});

describe('what is found', () => {
  it.each([
    ['the own words of a page', 'oma krijgt haar pinpas niet terug', money],
    ['an everyday word for a word of the site', 'bejaarde zonder pinpas', money],
    ['a slip', 'ouderenmishandelling', elder],
    ['a compound in two words', 'ouderen mishandeling', elder],
    ['a strong verb', 'mijn man sloeg mij', partner],
    ['a word that is not finished yet', 'schreeu', neighbours],
  ])('begins with the right page for %s', async (_, question, right) => {
    expect((await found(question))[0]).toBe(right.url);
  });

  it('is nothing for words that nobody knows', async () => {
    expect(await found('xqzw')).toEqual([]);
  });

  it('tells on which phrase and to which heading', async () => {
    const [first] = (await search.find('oma pinpas terug')).items;
    expect(first?.phrase).toBe(money.terms[0]);
    expect(first?.heading?.id).toBe('bankpas');
  });

  it('begins with what danger puts first', async () => {
    const { items } = await search.find('ruzie bij de buren', [partner.url]);
    expect(items[0]?.url).toBe(partner.url);
    expect(items.filter(({ url }) => url === partner.url)).toHaveLength(1);
  });
});

describe('filters', () => {
  it('leave only pages that fit', async () => {
    const { items, filters } = await search.find('geslagen', [], { ...noFilters, audience: 'slachtoffer' });
    expect(filters.audience).toBe('slachtoffer');
    expect(items.map(({ url }) => url)).toEqual([partner.url]);
  });

  it('are let go before they leave an empty list', async () => {
    const { items, filters } = await search.find('pinpas', [], { audience: 'professional', situation: 'loverboys' });
    expect(filters).toEqual(noFilters);
    expect(items.length).toBeGreaterThan(0);
  });

  it('offer no choice that leads to nothing', async () => {
    const { choices } = await search.find('geslagen');
    for (const [situation, count] of choices.situations) {
      const { items } = await search.find('geslagen', [], { audience: null, situation });
      expect(count).toBeGreaterThan(0);
      expect(items.length).toBeGreaterThan(0);
    }
    expect(choices.situations.length).toBeGreaterThan(0);
  });
});

describe('places and helplines', () => {
  it('puts the region first when somebody looks for help in a place', async () => {
    expect((await found('hulp huiselijk geweld Utrecht'))[0]).toBe(utrecht.url);
  });

  it('keeps the region beside the list when the question is about something else', async () => {
    const { items, place } = await search.find('mijn man slaat mij in Den Dolder');
    expect(items[0]?.url).toBe(partner.url);
    expect(place?.url).toBe(utrecht.url);
  });

  it.each(['3511', '3511 ab', 'hulp 3511AB'])('leads the postcode in "%s" to the finder', async (question) => {
    expect((await search.find(question)).place?.url).toBe('/veilig-thuis/vind-je-regio/');
  });

  it('takes no year for a postcode', async () => {
    expect((await search.find('cijfers 2024')).place).toBeNull();
  });

  it('knows a helpline by what people leave of its name, unless the question is about something else', async () => {
    expect((await search.find('politie bellen')).helplines.map(({ id }) => id)).toEqual(['politie-geen-spoed']);
    expect((await search.find('de politie kwam bij mijn buren kijken')).helplines).toEqual([]);
  });

  it.each(['kindertelefoon', 'kinder telefoon', 'kindertelefon chat'])(
    'knows the helpline in "%s"',
    async (question) => {
      expect((await search.find(question)).helplines.map(({ id }) => id)).toEqual(['kindertelefoon']);
    },
  );
});

const word = fc.constantFrom(
  'oma',
  'pinpas',
  'man',
  'slaat',
  'mij',
  'mijn',
  'buren',
  'schreeuwen',
  'xqzw',
  'bankpas',
  '112',
);
const question = fc.array(word, { minLength: 1, maxLength: 8 });

describe('whatever is typed', () => {
  it('gets an answer, up to ten thousand characters of anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 10_000 }), async (text) => {
        const { count, items } = await search.find(text);
        expect(items.length).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });

  it('finds the same in any order and with any capitals', async () => {
    await fc.assert(
      fc.asyncProperty(question, fc.func(fc.nat()), async (words, order) => {
        const shuffled = words.toSorted((a, b) => order(a) - order(b));
        expect(await found(shuffled.join(' ').toUpperCase())).toEqual(await found(words.join(' ')));
      }),
    );
  });

  it('keeps its first result when a word without meaning is added', async () => {
    await fc.assert(
      fc.asyncProperty(question, fc.constantFrom('de', 'het', 'een', 'op'), async (words, small) => {
        const [first] = await found(words.join(' '));
        if (first !== undefined) expect((await found([...words, small].join(' ')))[0]).toBe(first);
      }),
    );
  });
});
