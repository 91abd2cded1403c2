import type { EmergencyRule } from '../schema/search.ts';
import { sourceLanguage } from '../language/language.ts';
import { addSigns, findRule } from './danger.ts';
import { splitWords } from './normalise.ts';

/** What danger is known by in one language, and the signs on which every rule is silent. */
interface Dangers<Rule> {
  readonly emergencies: readonly Rule[];
  readonly harmless: readonly string[];
}

/**
 * The first rule of danger that fits a question once all its signs have come in, or undefined. The order of the words
 * makes no difference.
 */
export function findEmergency<Rule extends Pick<EmergencyRule, 'when' | 'later' | 'unless'>>(
  question: string,
  { emergencies, harmless }: Dangers<Rule>,
  code: string = sourceLanguage,
): Rule | undefined {
  const whole = addSigns(
    emergencies,
    emergencies.map(({ later }) => later),
  );
  const found = findRule(splitWords(question, code), whole, harmless, code);
  return found && emergencies[whole.indexOf(found)];
}
