import { expect, type Page } from '@playwright/test';
import { readBuilt } from './site.ts';

/** A tree as others get it, as far as a walk needs it. */
export interface TreeFile {
  readonly start: string;
  readonly questions: Record<
    string,
    { url: string; text: string; answers: { id: string; text: string; to: string; doubt?: boolean }[] }
  >;
  readonly outcomes: Record<string, { url: string; title: string; urgency: string }>;
  readonly examples: { case: string; answers: string[]; outcome: string }[];
}

/** The open data of a tree, read from the built site. */
export function readTreeFile(id: string): TreeFile {
  return JSON.parse(readBuilt(`/data/wegwijzers/${id}.json`)) as TreeFile;
}

/** The longest example of a tree: the walk with most to remember. Throws when a tree has no examples. */
export function longestExample({ examples }: TreeFile): TreeFile['examples'][number] {
  const [longest] = examples.toSorted((a, b) => b.answers.length - a.answers.length);
  if (!longest) throw new Error('The tree has no examples.');
  return longest;
}

/** Gives an answer and waits until the next step is there: until then a press does not count. */
export async function answer(page: Page, id: string): Promise<void> {
  const before = await page.locator('[data-step]').getAttribute('data-step');
  await page.locator(`a[data-answer="${id}"]`).click();
  await expect(page.locator('[data-step]')).not.toHaveAttribute('data-step', before ?? '');
}
