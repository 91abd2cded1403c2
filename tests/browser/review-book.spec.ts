import { formatBook } from '../../src/build/review-pages.ts';
import { readContent } from '../../src/content/read.ts';
import { pageAddress } from '../../src/domain/page/address.ts';
import type { Words } from '../../src/schema/words.ts';
import { listRoutes } from '../../src/domain/tree/graph.ts';
import { addressIn, languageOf, splitAddress } from '../../src/language/language.ts';
import { listEveryAddress, readBuilt, readInterfaceWords } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const addresses = listEveryAddress();
const { languages } = readContent();
const codes = [...languages.keys()];

for (const [code, content] of languages) {
  test(`the review book in ${languageOf(code).name} holds every page that was built and every outcome`, () => {
    const built = addresses.map((address) => ({ address, html: readBuilt(address) }));
    const { html, routes } = formatBook(content, built, codes);
    const own = addresses.filter(
      (address) => codes.includes(splitAddress(address).code) && splitAddress(address).code === code,
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => !html.includes(`data-address="${address}"`))).toEqual([]);
    // A chapter ends where the next begins: what it holds has sections of its own.
    const chapters = new Map(
      html.split('<section data-address="').map((text) => [text.slice(0, text.indexOf('"')), text] as const),
    );
    let told = 0;
    for (const { data } of content.trees)
      for (const id of Object.keys(data.outcomes)) {
        const address = addressIn(code, pageAddress(`${data.page}/${id}`));
        const listed = /<ol class="routes">([\s\S]*?)<\/ol>/.exec(chapters.get(address) ?? '')?.[1] ?? '';
        const count = listRoutes(data).filter(({ outcomeId }) => outcomeId === id).length;
        expect(listed.match(/<li>/g) ?? [], address).toHaveLength(count);
        expect(count, address).toBeGreaterThan(0);
        told += count;
      }
    expect(routes).toBe(told);
    for (const { id } of [...content.helplines, ...content.figures, ...content.sources])
      expect(html).toContain(`<code>${id}</code>`);
    expect(/<(?:script|link|iframe)\b|<[^>]*\s(?:href|src|on\w+)=/.exec(html)?.[0]).toBeUndefined();
  });
}

test('a part of the review book holds what lies below its address, and nothing else', () => {
  const content = languages.get('nl');
  if (!content) throw new Error('There is no content in Dutch.');
  const built = addresses.map((address) => ({ address, html: readBuilt(address) }));
  const part = '/situaties/loverboys/';
  const { html, chapters, facts } = formatBook(content, built, codes, part);
  const held = [...html.matchAll(/data-address="([^"]*)"/g)].map(([, address = '']) => address);
  expect(held.sort()).toEqual(addresses.filter((address) => address.startsWith(part)).sort());
  expect([chapters, facts]).toEqual([held.length, 0]);
});

test('no page claims that somebody read it who is not in the data', () => {
  for (const [code, { reviews, words }] of languages) {
    const { review } = (words as Partial<Words>).eigenaar ?? readInterfaceWords().eigenaar;
    const claim = review.read.split(/\{[^}]*\}/).reduce((one, two) => (two.length > one.length ? two : one));
    expect(claim.trim().length, code).toBeGreaterThan(2);
    const told = new Set(reviews.map(({ id }) => id));
    const untold = addresses.filter((address) => {
      const { code: own, plain } = splitAddress(address);
      return own === code && !told.has(plain.slice(1, -1));
    });
    const feet = untold.map((address) => ({ address, foot: /<footer[\s\S]*/.exec(readBuilt(address))?.[0] ?? '' }));
    expect(feet.filter(({ foot }) => foot.includes(claim)).map(({ address }) => address)).toEqual([]);
    expect(feet.filter(({ foot }) => !foot.includes(review.none)).map(({ address }) => address)).toEqual([]);
  }
});
