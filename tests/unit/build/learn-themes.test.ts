import { describe, expect, it } from 'vitest';
import { learnThemes } from '../../../src/build/learn-themes.ts';
import type { Theme } from '../../../src/schema/theme.ts';
import { findClues, nothingLearned, openGuess } from '../../../src/search/learned.ts';

/** A question as it is heard, with what one of its words stands for where that is told. */
const hear = (q: string, meant: readonly string[] = []) =>
  findClues(q, [{ typed: q, weight: 1, alternatives: meant.map((word) => ({ word, factor: 1 })) }], 'nl');
const ask = (q: string, ...themes: Theme[]) => ({ clues: hear(q), themes });
/** Enough of each that a theme which is right beside the best one is learned as well. */
const examples = ['', 'nu', 'weer', 'toch'].flatMap((more) => [
  ...['oma mist haar pinpas', 'pinpas van oma is weg', 'oma en haar pinpas', 'wie heeft oma haar pinpas'].map((q) =>
    ask(`${q} ${more}`, 'ouderenmishandeling', 'geld-en-wonen'),
  ),
  ...['hij volgt mij overal', 'ex volgt mij', 'waarom volgt hij mij', 'mijn ex volgt mij'].map((q) =>
    ask(`${q} ${more}`, 'stalking'),
  ),
  ask(`huur opzeggen ${more}`, 'geld-en-wonen'),
]);
examples.push(ask('notaris', 'ouderenmishandeling'));
const known = openGuess(learnThemes(examples));
const guess = (q: string, meant?: readonly string[]) => known(hear(q, meant));

describe('what is learned from questions', () => {
  it('is which words point at which theme, also in a question that nobody asked before', () => {
    const shares = guess('buurman volgt de postbode');
    expect(shares.get('stalking')).toBeGreaterThan(0.5);
    expect(guess('pinpas kwijt').get('ouderenmishandeling')).toBeGreaterThan(0.4);
  });
  it('gives the best theme of a question more than the others that are right', () => {
    const shares = guess('oma pinpas');
    expect(shares.get('ouderenmishandeling')).toBeGreaterThan(shares.get('geld-en-wonen') ?? 1);
    expect(shares.get('geld-en-wonen')).toBeGreaterThan(shares.get('stalking') ?? 1);
  });
  it('goes by what a word stands for as well, and less than by what was typed', () => {
    expect(guess('grootje', ['oma']).get('ouderenmishandeling')).toBeGreaterThan(0.4);
    const shares = guess('pinpas', ['volgt']);
    expect(shares.get('ouderenmishandeling')).toBeGreaterThan(shares.get('stalking') ?? 1);
  });
  it('adds up to one', () => {
    expect([...guess('oma volgt').values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
  it('says nothing of a word that it has hardly met, or never', () => {
    expect(guess('postbode')).toEqual(new Map());
    expect(guess('')).toEqual(new Map());
    expect(learnThemes(examples).words).not.toContain('notaris');
    expect(guess('notaris')).toEqual(new Map());
  });
  it('is the same for the same questions, and nothing where there are none', () => {
    expect(learnThemes(examples)).toEqual(learnThemes(examples));
    expect(learnThemes([])).toEqual(nothingLearned);
    expect(openGuess(nothingLearned)(hear('oma pinpas'))).toEqual(new Map());
  });
});
