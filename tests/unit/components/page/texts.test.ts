import { describe, expect, it } from 'vitest';
import { withoutOwnLinks } from '../../../../src/components/page/own-links.ts';
import { pressLists } from '../../../../src/components/page/press-lists.ts';
import { stackTables } from '../../../../src/components/page/stack-tables.ts';
import { splitAlarm } from '../../../../src/domain/page/alarm.ts';

const links = (...to: string[]) => `<ul>\n${to.map((one) => `<li><a href="${one}">Ga</a></li>`).join('\n')}\n</ul>`;

describe('a list of links and nothing more', () => {
  it('becomes tiles to press, with a picture beside each when they differ', () => {
    const html = pressLists(links('/situaties/partnergeweld/', '/hulp/opvang/'), 'hulp');
    expect(html.match(/class="tile"/g)).toHaveLength(2);
    expect(html.match(/<svg/g)).toHaveLength(2);
  });

  it('shows no pictures when they would be the same again and again', () => {
    expect(pressLists(links('/hulp/a/', '/hulp/b/', '/hulp/c/'), 'over')).not.toContain('<svg');
  });

  it.each([
    ['words beside a link', '<ul>\n<li>Lees <a href="/a/">dit</a></li>\n</ul>'],
    ['two links in an item', '<ul>\n<li><a href="/a/">a</a><a href="/b/">b</a></li>\n</ul>'],
    ['a number to call', '<ul>\n<li>112</li>\n</ul>'],
  ])('is not a list with %s', (_, html) => {
    expect(pressLists(html, 'hulp')).toBe(html);
  });
});

describe('a text on the page that it leads to', () => {
  const own = '/hulp/opvang/';
  const link = `<a href="${own}">opvang</a>`;
  const mark = '<a class="mark" href="#b1" aria-label="Bron 1">1</a>';

  it.each([
    ['after a sentence', `<p>Bel nu. Lees meer over ${link}.</p>`, '<p>Bel nu.</p>'],
    ['after a source', `<p>Bel nu.${mark}${mark} Lees ook ${link}.</p>`, `<p>Bel nu.${mark}${mark}</p>`],
    ['before a sentence', `<p>Lees ook ${link}. Bel nu.</p>`, '<p> Bel nu.</p>'],
    ['in a paragraph of its own', `<p>Bel nu.</p><p>Lees ook ${link}.</p>`, '<p>Bel nu.</p>'],
    ['in another script', `<p>اتصل. اقرأ المزيد عن ${link}.</p>`, '<p>اتصل.</p>'],
  ])('does not point to it %s', (_, html, left) => {
    expect(withoutOwnLinks(html, own)).toBe(left);
  });

  it('keeps the words of a sentence that says more', () => {
    const html = `<p>Is er gevaar, bel dan eerst en kijk daarna bij ${link}.</p>`;
    expect(withoutOwnLinks(html, own)).toBe('<p>Is er gevaar, bel dan eerst en kijk daarna bij opvang.</p>');
  });

  it.each([
    ['another page', '<p>Lees ook <a href="/hulp/opvang/plek/">meer</a>.</p>'],
    ['a place on the page', `<p>Lees ook <a href="${own}#vannacht">meer</a>.</p>`],
  ])('still leads to %s', (_, html) => {
    expect(withoutOwnLinks(html, own)).toBe(html);
  });
});

describe('a table of a text', () => {
  const table =
    '<table><thead><tr><th>Leeftijd</th><th>Wie <em>beslist</em></th></tr></thead><tbody><tr><td>12</td><td>samen</td></tr></tbody></table>';

  it('names the column of each cell, and stays a table', () => {
    const html = stackTables(table);
    expect(html).toContain('<td role="cell" data-label="Leeftijd">12</td>');
    expect(html).toContain('<td role="cell" data-label="Wie beslist">samen</td>');
    expect(html.match(/role="columnheader"/g)).toHaveLength(2);
    expect(html).toContain('<thead>');
  });

  it('is left alone when one of our blocks made it', () => {
    const own = table.replace('<table>', '<table class="compare">');
    expect(stackTables(own)).toBe(own);
  });
});

describe('the alarm that a text begins with', () => {
  it('is taken apart, so that it can stand before the menu of a topic', () => {
    expect(splitAlarm('<section class="alarm"><p>112</p></section><p>Lees</p>')).toEqual({
      alarm: '<section class="alarm"><p>112</p></section>',
      text: '<p>Lees</p>',
    });
  });

  it('stays in its place further down', () => {
    const html = '<p>Lees</p><section class="alarm"><p>112</p></section>';
    expect(splitAlarm(html)).toEqual({ alarm: '', text: html });
  });
});
