import { describe, expect, it } from 'vitest';
import { addSigns, findRule } from '../../../src/search/danger.ts';
import { findEmergency } from '../../../src/search/emergency.ts';

const rules = [
  { id: 'keel', when: ['keel greep|pakte', 'gewurgd'], later: ['strot'], unless: ['keelpijn'] },
  { id: 'verkracht', when: ['verkracht* gisteren|vannacht'], later: [], unless: [] },
];
const ruleFor = (question: string) =>
  findEmergency(question, { emergencies: rules, harmless: ['film gekeken|gezien'] })?.id;

describe('a rule of danger', () => {
  it('fits when every part of a sign is there, in any order', () => {
    expect(ruleFor('Hij pakte mij bij de KEEL!')).toBe('keel');
    expect(ruleFor('de keel, die pakte hij')).toBe('keel');
  });

  it('is silent on a sign that silences all of them, and not on half of it', () => {
    expect(ruleFor('film gezien waarin hij haar bij de keel greep')).toBeUndefined();
    expect(ruleFor('na de film greep hij mij bij de keel')).toBe('keel');
  });

  it('fits on a sign that comes later as well, and is silent on the same words', () => {
    expect(ruleFor('naar mijn strot')).toBe('keel');
    expect(ruleFor('keelpijn en een rauwe strot')).toBeUndefined();
    const soon = rules.map(({ when, unless }) => ({ when, unless }));
    expect(findRule(['strot'], soon, [])).toBeUndefined();
    expect(findRule(['strot'], addSigns(soon, [['strot']]), [])).toMatchObject({ unless: ['keelpijn'] });
  });

  it('does not fit on half a sign', () => {
    expect(ruleFor('pijn in mijn keel')).toBeUndefined();
  });

  it('takes every word that begins as a sign ends', () => {
    expect(ruleFor('vannacht verkrachting gemeld')).toBe('verkracht');
  });

  it('takes words that a sign ties together only when they follow each other', () => {
    const tied = { ...rules[0], when: ['klappen'], later: [], unless: ['ben_juf|ben_docent kind'] };
    const find = (question: string) => findEmergency(question, { emergencies: [tied], harmless: [] });
    expect(find('ik ben juf en een kind krijgt klappen')).toBeUndefined();
    expect(find('ik ben een kind en mijn juf weet niet dat ik klappen krijg')).toBeDefined();
    expect(find('ik ben bang, ik ben juf en een kind krijgt klappen')).toBeUndefined();
    expect(find('juf ben ik, een kind krijgt klappen')).toBeDefined();
    expect(find('een kind krijgt klappen, ik ben')).toBeDefined();
  });

  it('forgives a slip in a long word', () => {
    expect(ruleFor('gister ben ik verkragt, vannacht')).toBe('verkracht');
    expect(ruleFor('hij heeft me gewurgt')).toBe('keel');
  });

  it('forgives none in a short word, where it would make another one', () => {
    expect(ruleFor('hij greep mij bij de keek')).toBeUndefined();
  });

  it('is silent when the question is about something else', () => {
    expect(ruleFor('kind met keelpijn, keel dicht, dokter pakte lampje')).toBeUndefined();
  });

  it('has nothing to say about nothing', () => {
    expect(ruleFor('  ?! ')).toBeUndefined();
  });

  it('leaves the first rule that fits in charge', () => {
    expect(ruleFor('gewurgd en verkracht vannacht')).toBe('keel');
  });
});
