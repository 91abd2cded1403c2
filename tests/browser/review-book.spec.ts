import { formatBook } from '../../src/build/review-pages.ts';
import { readContent } from '../../src/content/read.ts';
import { pageAddress } from '../../src/domain/page/address.ts';
import { addressIn, languageOf, splitAddress } from '../../src/language/language.ts';
import { listEveryAddress, readBuilt, readInterfaceWords } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const addresses = listEveryAddress();
const { languages } = readContent();
const codes = [...languages.keys()];

for (const [code, content] of languages) {
  test(`the review book in ${languageOf(code).name} holds every page that was built and every outcome`, () => {
    const built = addresses.map((address) => ({ address, html: readBuilt(address) }));
    const { html } = formatBook(content, built, codes);
    const own = addresses.filter(
      (address) => codes.includes(splitAddress(address).code) && splitAddress(address).code === code,
    );
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((address) => !html.includes(`data-address="${address}"`))).toEqual([]);
    for (const { data } of content.trees)
      for (const id of Object.keys(data.outcomes))
        expect(html).toContain(`data-address="${addressIn(code, pageAddress(`${data.page}/${id}`))}"`);
    for (const { id } of [...content.helplines, ...content.figures, ...content.sources])
      expect(html).toContain(`<code>${id}</code>`);
    expect(/<(?:script|link|iframe)\b|<[^>]*\s(?:href|src|on\w+)=/.exec(html)?.[0]).toBeUndefined();
  });
}

test('no page claims that somebody read it who is not in the data', () => {
  const { review } = readInterfaceWords().eigenaar;
  const before = review.read.split('{')[0]?.trim() ?? '';
  const told = new Set([...languages.values()].flatMap(({ reviews }) => reviews.map(({ id }) => id)));
  const claims = addresses.filter((address) => before !== '' && readBuilt(address).includes(before));
  expect(claims.filter((address) => !told.has(splitAddress(address).plain.slice(1, -1)))).toEqual([]);
  const silent = addresses.filter((address) => !readBuilt(address).includes(review.none));
  expect(
    silent.filter(
      (address) => !told.has(splitAddress(address).plain.slice(1, -1)) && splitAddress(address).code === 'nl',
    ),
  ).toEqual([]);
});
