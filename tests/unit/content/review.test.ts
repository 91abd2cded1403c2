import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content/read.ts';
import { joinReviews, listReviewable } from '../../../src/content/review.ts';
import { reviewSchema, type ReviewFile } from '../../../src/schema/review.ts';
import { ContentFolder } from '../../support/content.ts';

const { content } = readContent(new ContentFolder().root);
const reviewable = listReviewable(content);
const page = reviewable.find(({ name }) => name.startsWith('page:'));
const outcome = reviewable.find(({ name }) => name.startsWith('tree:'));

const read = (items: ReviewFile['read']) =>
  joinReviews(
    [
      {
        id: 'proef',
        file: 'content/nagelezen/proef.yaml',
        data: { who: 'A', role: 'arts', on: '2026-11-20', language: 'nl', read: items },
      },
    ],
    content,
  );

describe('what an expert has read', () => {
  it('is told of each page and of each outcome', () => {
    expect(page).toBeDefined();
    expect(outcome).toBeDefined();
    const pageId = page?.id ?? '';
    const [, tree = '', id = ''] = /^tree: (\S+), outcome: (\S+)$/.exec(outcome?.name ?? '') ?? [];
    const { entries, issues, changed } = read([
      { page: pageId, mark: page?.mark },
      { tree, outcome: id, mark: outcome?.mark },
    ]);
    expect(issues).toEqual([]);
    expect(changed).toEqual([]);
    expect(entries.map((one) => one.id)).toEqual([pageId, outcome?.id]);
    expect(entries.flatMap(({ data }) => data.reviews.map((one) => one.changed))).toEqual([false, false]);
  });

  it('no longer holds for a text that was changed afterwards, and is listed', () => {
    const { entries, changed } = read([{ page: page?.id ?? '', mark: '0123456789ab' }]);
    expect(entries[0]?.data.reviews[0]?.changed).toBe(true);
    expect(changed.join()).toContain(page?.id);
  });

  it('is not believed without the mark of the text, which the message gives', () => {
    const { entries, issues } = read([{ page: page?.id ?? '' }]);
    expect(entries).toEqual([]);
    expect(issues[0]?.mend).toContain(page?.mark);
  });

  it('cannot be something that is not there', () => {
    expect(read([{ page: 'hulp/bestaat-niet', mark: '0123456789ab' }]).issues).toHaveLength(1);
  });

  it('names who read it, in which role, and when', () => {
    expect(reviewSchema.safeParse({ who: 'A', role: '', on: '2026-11-20', read: [{ page: 'hulp' }] }).success).toBe(
      false,
    );
    expect(reviewSchema.safeParse({ who: 'A', role: 'arts', on: 'ooit', read: [{ page: 'hulp' }] }).success).toBe(
      false,
    );
    expect(reviewSchema.safeParse({ who: 'A', role: 'arts', on: '2026-11-20', read: [] }).success).toBe(false);
  });
});
