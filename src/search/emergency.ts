import type { EmergencyRule } from '../schema/search.ts';
import { sourceLanguage } from '../language/language.ts';
import { findRule } from './danger.ts';
import { splitWords } from './normalise.ts';

/** The first rule of danger that fits a question, or undefined. The order of the words makes no difference. */
export function findEmergency<Rule extends Pick<EmergencyRule, 'when' | 'unless'>>(
  question: string,
  rules: readonly Rule[],
  code: string = sourceLanguage,
): Rule | undefined {
  return findRule(splitWords(question, code), rules, code);
}
