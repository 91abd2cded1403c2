import { describe, expect, it } from 'vitest';
import { reportContent } from '../../src/build/content-report.ts';
import { getOutcome, getQuestion, measureTree } from '../../src/domain/tree/graph.ts';
import { walkWith } from '../../src/domain/tree/walk.ts';

const tree = (id: string) => {
  const found = reportContent().content.trees.find((one) => one.id === id)?.data;
  if (!found) throw new Error(`There is no tree "${id}".`);
  return found;
};
const afwegingskader = tree('afwegingskader');
const kindcheck = tree('kindcheck');

/**
 * The published framework once more, written down apart from the tree: question by question, what yes and no lead to.
 * `verder` is the next question. See content/feiten/bronnen/meldcode-haaglanden-vragen.yaml (questions 1 to 4) and
 * content/feiten/bronnen/handelingsprotocol-utrecht-stap-5.yaml (question 5).
 */
const published = [
  { asks: /vermoeden/i, ja: 'verder', nee: 'afsluiten' },
  { asks: /acuut en\/of structureel onveilig/i, ja: 'melden', nee: 'verder' },
  { asks: /effectieve hulp/i, ja: 'verder', nee: 'melden' },
  { asks: /aanvaarden/i, ja: 'verder', nee: 'melden' },
  { asks: /binnen de gewenste termijn/i, ja: 'hulp bieden', nee: 'melden' },
] as const;

type Given = 'ja' | 'nee' | 'weet-niet';
const answers: readonly Given[] = ['ja', 'nee', 'weet-niet'];
const combinations = published.reduce<Given[][]>(
  (sofar) => sofar.flatMap((one) => answers.map((answer) => [...one, answer])),
  [[]],
);

/** What the published framework decides; doubt is for Veilig Thuis. */
function decide(given: readonly Given[]): string {
  for (const [at, row] of published.entries()) {
    const answer = given[at] ?? 'weet-niet';
    if (answer === 'weet-niet') return 'overleg';
    if (row[answer] !== 'verder') return row[answer];
  }
  throw new Error('The framework ends in a decision.');
}

describe('the afwegingskader', () => {
  const ids = Object.keys(afwegingskader.questions);

  it('asks the five published questions in their order', () => {
    expect(ids).toHaveLength(published.length);
    ids.forEach((id, at) => {
      expect(getQuestion(afwegingskader, id)?.text).toMatch(published[at]?.asks ?? /^$/);
    });
    expect(afwegingskader.start).toBe(ids[0]);
  });

  it('gives the published decision for each of the 243 combinations of answers', () => {
    expect(combinations).toHaveLength(243);
    const wrong = combinations.flatMap((given) => {
      const end = walkWith(afwegingskader, Object.fromEntries(ids.map((id, at) => [id, given[at] ?? ''])));
      const title = getOutcome(afwegingskader, end.id)?.title.toLowerCase() ?? 'nergens';
      return title.includes(decide(given)) ? [] : [`${given.join(' ')}: ${title}`];
    });
    expect(wrong).toEqual([]);
  });

  it('reports at acute or structural unsafety, whatever is answered after it', () => {
    const unsafe = combinations.filter(([suspicion, danger]) => suspicion === 'ja' && danger === 'ja');
    expect(unsafe).toHaveLength(27);
    for (const given of unsafe) {
      const end = walkWith(afwegingskader, Object.fromEntries(ids.map((id, at) => [id, given[at] ?? ''])));
      expect(getOutcome(afwegingskader, end.id)?.decisions?.report).toBe('ja');
    }
  });

  it('offers Veilig Thuis at each doubt, today or now', () => {
    for (const { answers: choices } of Object.values(afwegingskader.questions)) {
      const doubt = choices.find((choice) => choice.doubt);
      const outcome = getOutcome(afwegingskader, doubt?.to ?? '');
      expect(doubt?.text).toContain('Veilig Thuis');
      expect(outcome?.helplines).toContain('veilig-thuis');
      expect(['nu', 'vandaag']).toContain(outcome?.urgency);
    }
  });

  it('explains the words of every question', () => {
    for (const question of Object.values(afwegingskader.questions)) expect(question.terms?.length).toBeGreaterThan(0);
  });
});

describe.each([
  ['afwegingskader', afwegingskader],
  ['kindcheck', kindcheck],
])('the examples of %s', (_id, { examples }) => {
  it('are twelve or more, each another case', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(new Set(examples.map((example) => example.case)).size).toBe(examples.length);
  });
});

describe('the kindcheck', () => {
  it('goes on where no clear answer comes', () => {
    const doubt = getQuestion(kindcheck, 'kinderen')?.answers.find((answer) => answer.doubt);
    expect(getOutcome(kindcheck, doubt?.to ?? '')?.urgency).not.toBe('geen');
    expect(measureTree(kindcheck).questions).toBeLessThanOrEqual(7);
  });
});
