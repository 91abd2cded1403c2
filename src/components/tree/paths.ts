import { getEntry } from 'astro:content';

/** The pages of a tree: one for each step; the first question lives at the address of the tree itself. */
export async function listStepPaths(treeId: string) {
  const entry = await getEntry('trees', treeId);
  if (!entry) return [];
  const { start, questions, outcomes } = entry.data;
  return [...Object.keys(questions), ...Object.keys(outcomes)].map((stepId) => ({
    params: { step: stepId === start ? undefined : stepId },
    props: { stepId },
  }));
}
