import { describe, expect, it } from 'vitest';
import { reportContent } from '../../src/build/content-report.ts';
import { readBody } from '../../src/domain/check/body.ts';
import { measureProse, professionalLimits, publicLimits } from '../../src/domain/check/prose.ts';
import { isForProfessionals } from '../../src/domain/page/address.ts';
import { situations, themes } from '../../src/schema/theme.ts';

const { content, issues, text } = reportContent();
const pageIds = new Set(content.pages.map(({ id }) => id));
const helplines = new Map(content.helplines.map(({ id, data }) => [id, data]));

describe('the content as a whole', () => {
  it('has no mistakes', () => {
    expect(issues, text).toEqual([]);
  });

  it('is not empty', () => {
    expect(content.pages.length).toBeGreaterThan(60);
    expect(content.helplines.length).toBeGreaterThan(30);
    expect(content.sources.length).toBeGreaterThan(100);
    expect(content.trees.length).toBeGreaterThan(0);
  });
});

describe('the target groups', () => {
  it.each(situations)('%s has its five pages', (situation) => {
    const wanted = ['', '/signalen', '/wat-je-kunt-doen', '/zelf-meemaken', '/voor-professionals'];
    expect(wanted.filter((part) => !pageIds.has(`situaties/${situation}${part}`))).toEqual([]);
  });

  it.each(themes)('the theme %s is what at least one page is mainly about', (theme) => {
    // Made by code: the list of helplines, the region finder and the trees for professionals.
    const built = ['hulplijnen', 'regio', 'verwijsroutes', 'afwegingskader', 'kindcheck'];
    const own = content.pages.filter(({ data }) => data.themes[0] === theme).map(({ id }) => id);
    expect(own.length + Number(built.includes(theme))).toBeGreaterThan(0);
  });
});

describe.each(content.pages.map((page) => [page.id, page] as const))('%s', (id, page) => {
  const { passages } = readBody(page.body, page.file);
  const figures = measureProse(passages);

  it('is finished text of the right length', () => {
    expect(figures.words).toBeGreaterThanOrEqual(100);
    expect(figures.words).toBeLessThanOrEqual(900);
  });

  it('is plain Dutch', () => {
    const limits = isForProfessionals(id) ? professionalLimits : publicLimits;
    expect(figures.mean).toBeLessThanOrEqual(limits.mean);
    expect(figures.longest).toBeLessThanOrEqual(limits.longest);
  });

  it('leads to a human by telephone', () => {
    expect(page.data.helplines.some((line) => helplines.get(line)?.phone)).toBe(true);
  });

  it('names its sources', () => {
    if (id.startsWith('over/') || page.data.sources.length > 0) return;
    // An overview states nothing of its own.
    expect(pageIds.has(id) && [...pageIds].some((other) => other.startsWith(`${id}/`))).toBe(true);
  });
});

describe('the helplines', () => {
  it('stand once: no number is shared by two files', () => {
    const phones = content.helplines
      .flatMap(({ data }) => data.phone ?? [])
      .map((phone) => phone.replaceAll(/\D/g, ''));
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('never hide danger: 112 and Veilig Thuis answer day and night', () => {
    for (const id of ['alarmnummer-112', 'veilig-thuis']) expect(helplines.get(id)?.open).toBe('24/7');
  });
});

describe('every word people search by', () => {
  it('stands on one page only', () => {
    const owners = Map.groupBy(
      content.pages.flatMap(({ id, data }) => data.searchTerms.map((term) => ({ id, term: term.toLowerCase() }))),
      ({ term }) => term,
    );
    const shared = [...owners]
      .filter(([, pages]) => pages.length > 1)
      .map(([term, pages]) => `${term}: ${pages.map(({ id }) => id).join(', ')}`);
    expect(shared).toEqual([]);
  });
});
