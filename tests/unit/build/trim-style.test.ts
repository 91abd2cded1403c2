import { describe, expect, it } from 'vitest';
import { trimStyle } from '../../../src/build/trim-style.ts';

const names = new Set(['body', 'a', 'ol', 'li', 'stones', 'box', 'urgent', '--later']);

describe('trimStyle', () => {
  it.each([
    ['a class that no page has', '.box{margin:0}.pair{margin:0}', '.box{margin:0}'],
    ['one selector of several', '.box,.pair,a:hover{margin:0}', '.box,a:hover{margin:0}'],
    ['an element inside a known class', '.box table{margin:0}.box a{margin:0}', '.box a{margin:0}'],
    ['a block that became empty', '@media print{.pair{margin:0}}a{margin:0}', 'a{margin:0}'],
    ['what is for scripts that run the other way', '[dir=rtl] a{margin:0}a{margin:0}', 'a{margin:0}'],
    ['comments', '/*! who made this */a{margin:0}', 'a{margin:0}'],
    [
      'colours that nothing asks for, also in the dark',
      ':root{--x:#000;--y:#fff;--later:red}@media (prefers-color-scheme:dark){:root{--y:#000}}a{color:var(--x)}',
      ':root{--x:#000;--later:red}a{color:var(--x)}',
    ],
  ])('takes away %s', (_, css, kept) => {
    expect(trimStyle(css, names)).toBe(kept);
  });

  it.each([
    ['what is negated', 'a:not(.pair){margin:0}'],
    ['what is one of several', ':is(.stones,.pair>ol)>li:before{margin:0}'],
    ['what is set while a page is read', '[hidden]{display:none!important}[aria-current=page]{margin:0}'],
    ['what holds for everything', '*,:before{margin:0}:focus-visible{margin:0}'],
  ])('keeps %s', (_, css) => {
    expect(trimStyle(css, names)).toBe(css);
  });

  it('writes neighbouring blocks for the same medium as one', () => {
    expect(trimStyle('@media print{a{margin:0}}@media print{.box{margin:0}}', names)).toBe(
      '@media print{a{margin:0}.box{margin:0}}',
    );
  });

  it('lays the parts in the order in which the layers were named, in no layer', () => {
    const css =
      '@layer theme,base;@layer components{.box{margin:0}}@layer base{a{margin:0}}@layer components{.urgent{margin:0}}a{color:red}';
    expect(trimStyle(css, names)).toBe('a{margin:0}.box{margin:0}.urgent{margin:0}a{color:red}');
  });
});
