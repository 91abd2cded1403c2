import { describe, expect, it } from 'vitest';
import { formatFeed, listFeedEntries, type FeedPage } from '../../../../src/domain/page/feed.ts';

const words = { title: 'Nieuws', subtitle: 'Over pagina’s', author: 'De site', changed: 'Anders', checked: 'Bekeken' };
const site = new URL('https://site.example');
const page = (url: string, checkedOn: string, changes?: FeedPage['changes']): FeedPage => ({
  url,
  title: `Over ${url}`,
  summary: 'Wat er staat.',
  checkedOn,
  changes,
});

describe('the feed of changes', () => {
  it('tells the newest first, and a change before a check of the same day', () => {
    const pages = [
      page('/a/', '2026-01-02'),
      page('/b/', '2026-01-03', [
        { on: '2026-01-03', what: 'Bel nu eerst.' },
        { on: '2025-12-01', what: 'Nieuw nummer.' },
      ]),
    ];
    expect(listFeedEntries(pages, words).map(({ id }) => id)).toEqual([
      '/b/#gewijzigd-2026-01-03',
      '/b/#nagekeken',
      '/a/#nagekeken',
      '/b/#gewijzigd-2025-12-01',
    ]);
  });

  it('tells two changes of one day apart, and keeps the name of the first when a second comes', () => {
    const day = '2026-01-03';
    const first = page('/a/', day, [{ on: day, what: 'Eerst dit.' }]);
    const both = page('/a/', day, [
      { on: day, what: 'Toen dat.' },
      { on: day, what: 'Eerst dit.' },
    ]);
    const named = (one: FeedPage) => new Map(listFeedEntries([one], words).map(({ text, id }) => [text, id]));
    expect(new Set(named(both).values()).size).toBe(3);
    expect(named(both).get('Eerst dit.')).toBe(named(first).get('Eerst dit.'));
  });

  it('keeps signs of XML in a text from becoming tags', () => {
    const odd = page('/a/', '2026-01-02', [{ on: '2026-01-02', what: '<b> & "co"' }]);
    const feed = formatFeed(listFeedEntries([odd], words), words, site, '/nieuws.xml', 'nl');
    expect(feed).toContain('<summary>&lt;b&gt; &amp; &quot;co&quot;</summary>');
    expect(feed).toContain('<id>https://site.example/a/#gewijzigd-2026-01-02</id>');
  });

  it('is an error without anything to tell', () => {
    expect(() => formatFeed([], words, site, '/nieuws.xml', 'nl')).toThrow('nothing to tell');
  });
});
