import { describe, expect, it } from 'vitest';
import { budgetOf, exceptions, judge, ordinary, type Asset, type FirstView } from '../../support/budget.ts';

const page: Asset = { address: '/proef/', kind: 'page', bytes: 7000, isBlocking: false };
const script: Asset = { address: '/_assets/a.js', kind: 'script', bytes: 2500, isBlocking: false };
const icon: Asset = { address: '/favicon.svg', kind: 'icon', bytes: 200, isBlocking: false };
const light: FirstView = { address: '/proef/', assets: [page, script, icon], shifts: [] };

describe('judge', () => {
  it('has nothing to say about a page within its budget', () => {
    expect(judge(light)).toEqual([]);
  });

  it.each<[string, FirstView, RegExp]>([
    [
      'a script of 10 kB',
      { ...light, assets: [page, { ...script, bytes: 10_240 }, icon] },
      /^\/proef\/ scripts: .*a\.js/,
    ],
    [
      'one more request',
      { ...light, assets: [...light.assets, { ...icon, address: '/foto.webp', kind: 'other' }] },
      /^\/proef\/ requests: 4 > 3 .*foto\.webp/,
    ],
    [
      'a style that blocks',
      { ...light, assets: [page, { ...icon, address: '/stijl.css', kind: 'other', isBlocking: true }] },
      /^\/proef\/ waits for \/stijl\.css/,
    ],
    ['too much HTML', { ...light, assets: [{ ...page, bytes: 9217 }] }, /^\/proef\/ HTML: 9217 > 9216/],
    [
      'too much together',
      { ...light, assets: [page, { ...icon, address: '/foto.webp', kind: 'other', bytes: 12_000 }] },
      /^\/proef\/ first view: 19000 > 18432 .*foto\.webp/,
    ],
    ['a page that moves', { ...light, shifts: [{ value: 0.01, what: 'Een regel' }] }, /^\/proef\/ moves.*Een regel/],
  ])('names the page and the asset for %s', (_, view, said) => {
    expect(judge(view)).toEqual([expect.stringMatching(said)]);
  });
});

describe('the budget of a page', () => {
  it('is the ordinary one unless an exception names the page', () => {
    expect(budgetOf('/proef/')).toEqual(ordinary);
    expect(budgetOf('/proef/alle-stappen/').html).toBeGreaterThan(ordinary.html);
  });

  it('is only ever widened with a reason', () => {
    for (const { reason } of exceptions) expect(reason.length).toBeGreaterThan(20);
  });
});
