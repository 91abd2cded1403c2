import { describe, expect, it } from 'vitest';
import { isStale, listStale, monthsBetween } from '../../../../src/domain/check/freshness.ts';
import { readContent } from '../../../../src/content/read.ts';
import { ContentFolder } from '../../../support/content.ts';

describe('how long ago something was checked', () => {
  const spans: readonly [from: string, to: string, months: number][] = [
    ['2026-01-10', '2026-01-10', 0],
    ['2026-01-31', '2026-02-28', 0],
    ['2025-11-21', '2026-11-20', 11],
    ['2025-11-21', '2026-11-21', 12],
  ];
  it.each(spans)('from %s to %s is %i months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
    expect(isStale(from, to)).toBe(months >= 12);
  });

  it('lists what is older than a year, and nothing before', () => {
    const { content } = readContent(new ContentFolder().root);
    expect(listStale(content, '2026-06-01')).toEqual([]);
    expect(listStale(content, '2027-01-10').length).toBe(
      content.helplines.length + content.pages.length + content.blocks.length + content.sources.length,
    );
  });
});
