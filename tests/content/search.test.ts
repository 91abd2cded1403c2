import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { listAnswers } from '../../src/build/list-answers.ts';
import { readContent } from '../../src/content/read.ts';
import { checkSearch } from '../../src/search/check.ts';
import { findEmergency } from '../../src/search/emergency.ts';
import type { SearchContent } from '../../src/schema/search.ts';
import { readQueries } from '../support/queries.ts';

const { content, languages, issues } = readContent();
const { search } = content;
if (!search) throw new Error(JSON.stringify(issues));
const { emergencies, lexicon } = search;
const told = (over: Partial<SearchContent>) => checkSearch(content, { ...search, ...over });

describe.each(emergencies.map((rule) => [rule.id, rule] as const))('the rule of danger %s', (id, rule) => {
  it.each(rule.examples)('is switched on by "%s"', (example) => {
    expect(findEmergency(example, search)?.id).toBe(id);
  });

  it.each(rule.counterexamples)('is not switched on by "%s"', (example) => {
    expect(findEmergency(example, search)?.id).not.toBe(id);
  });
});

describe('rules of danger', () => {
  it('are not switched on by films, study, the past or figures of speech', () => {
    const { questions } = z
      .object({ questions: z.array(z.string()).min(20) })
      .parse(parse(readFileSync('tests/search/look-alikes.yaml', 'utf8')));
    expect(questions.filter((question) => findEmergency(question, search))).toEqual([]);
  });

  it('stay silent for most questions, so that the card keeps its meaning', () => {
    const questions = [...readQueries('dev'), ...readQueries('own')];
    const loud = questions.filter(({ q }) => findEmergency(q, search));
    expect(loud.length).toBeLessThan(questions.length / 4);
    expect(loud.length).toBeGreaterThan(0);
  });
});

describe('an author hears of a mistake', () => {
  const [first] = emergencies;
  if (!first) throw new Error('There are no rules.');
  const tell = (over: Partial<SearchContent>) => {
    const [issue] = told(over);
    if (!issue) throw new Error('Nothing was told.');
    return issue;
  };

  it('in a translation to a word that no page has', () => {
    const words = [...lexicon.words, { says: ['iets'], means: ['kindermishandelng'] }];
    const issue = told({ lexicon: { ...lexicon, words } }).find(({ wrong }) => wrong.includes('kindermishandelng'));
    expect(issue?.file).toContain('lexicon.yaml');
    expect(issue?.mend).toContain('kindermishandeling');
  });

  it('in an example that its rule misses', () => {
    const issue = tell({ emergencies: [{ ...first, examples: ['mooi weer vandaag'] }] });
    expect(issue.place).toEqual([first.id, 'examples']);
    expect(issue.wrong).toContain('mooi weer vandaag');
    expect(issue.mend).not.toBe('');
    expect(issue.why).toBeDefined();
  });

  it('in a counterexample that sets the rule off', () => {
    const [example = ''] = first.examples;
    expect(tell({ emergencies: [{ ...first, counterexamples: [example] }] }).place).toEqual([
      first.id,
      'counterexamples',
    ]);
  });

  it('in an example of who asks that is heard as another', () => {
    const found = told({ askers: [{ audience: 'kind', when: ['ik kind'], unless: [], examples: ['mooi weer'] }] });
    expect(found.map(({ place }) => place.join(' '))).toContain('kind examples');
  });

  it('in a helpline and a page that do not exist', () => {
    const found = told({ emergencies: [{ ...first, helplines: ['veilig-tuis'], pages: ['hulp/nod'] }] });
    expect(found.map(({ mend }) => mend).join()).toContain('veilig-thuis');
    expect(found.map(({ mend }) => mend).join()).toContain('hulp/nood');
  });
});

describe('an answer that search shows', () => {
  it('writes out each telephone number of its text', () => {
    const answers = [...languages.values()].flatMap((content) =>
      [...listAnswers(content).values()].flat().map(({ answer }) => answer),
    );
    expect(answers.filter((answer) => /\b112\b/.test(answer)).length).toBeGreaterThan(languages.size / 2);
    expect(answers.filter((answer) => /(?<![\d-])\b0\b(?![\d-])/.test(answer))).toEqual([]);
  });
});
