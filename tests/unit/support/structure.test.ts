import { describe, expect, it } from 'vitest';
import { judgeStructure } from '../../support/structure.ts';

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><title>t</title></head><body>${body}</body></html>`;

describe('judgeStructure', () => {
  it('has nothing to say about a page that is right', () => {
    const right = `<main><h1 id="a">Kop</h1><ul><li><a href="/">Thuis</a></li></ul><img src="x" alt="">
      <label for="f">Naam</label><input id="f"><label>Of <input type="radio"></label><details><summary>Meer</summary><p>Ja</p></details>
      <section aria-labelledby="a"><dl><div><dt>a</dt><dd>b</dd></div></dl></section><button aria-label="Dicht"><svg></svg></button></main>`;
    expect(judgeStructure(page(right))).toEqual([]);
  });

  it.each([
    ['two elements with one id', '<p id="a"></p><p id="a"></p>', /two elements/],
    ['a label for nothing', '<label for="weg">Naam</label>', /points with for/],
    ['a name by an id that is not there', '<nav aria-labelledby="weg"></nav>', /points with aria-labelledby/],
    ['a link without words', '<a href="/"><svg></svg></a>', /no name/],
    ['a link with words for eyes alone', '<a href="/"><i aria-hidden="true">x</i></a>', /no name/],
    ['a button in a link', '<a href="/">Ga <button>nu</button></a>', /pressed itself/],
    ['a picture without alt', '<img src="x">', /alt/],
    ['a field without a name', '<input type="text">', /field/],
    ['a list with something else in it', '<ul><p>x</p></ul>', /right in <ul>/],
    ['an item outside a list', '<div><li>x</li></div>', /stands in <div>/],
    ['an empty heading', '<h2> </h2>', /heading/],
    ['a language that is none', '<p lang="??">x</p>', /language/],
    ['an order of the keyboard of its own', '<p tabindex="3">x</p>', /keyboard/],
    ['focus that nobody hears', '<p aria-hidden="true"><a href="/">x</a></p>', /not heard/],
    ['a fold without a summary', '<details><p>x</p></details>', /summary/],
    ['a fold with nothing in it', '<details><summary>Meer</summary> <div></div></details>', /folds nothing/],
    ['a drawing without a name', '<svg role="img"></svg>', /no name/],
  ])('tells %s', (_, body, said) => {
    expect(judgeStructure(page(body))).toEqual([expect.stringMatching(said)]);
  });
});
