import { sourceLanguage } from '../language/language.ts';
import { endings, stripEndings } from './endings.ts';

const suffixes: readonly (readonly [ending: string, instead: string, shortest: number])[] = [
  // Who is old is no parent.
  ['ouderen', 'oudere', 0],
  ['oudere', 'oudere', 0],
  ['heden', 'heid', 3],
  ['tjes', '', 3],
  ['etje', '', 3],
  ['tje', '', 3],
  ['jes', '', 3],
  ['je', '', 3],
  ['ingen', 'ing', 3],
  ['enden', 'end', 3],
  ['eren', 'er', 3],
  ['den', 'd', 3],
  ['ten', 't', 3],
  ['en', '', 2],
  ['de', 'd', 3],
  ['te', 't', 3],
  ['ers', 'er', 2],
  ['es', '', 3],
  ['e', '', 3],
];

/** Spells a stem the way one writes it short: maan and man stay apart, maakt and maken meet. */
function soften(word: string): string {
  return word
    .replace(/(?:dt|tt)$/, 't')
    .replace(/([bcdfghjklmnpqrstvwxz])\1$/, '$1')
    .replace(/(aa|ee|oo|uu)(?=[bcdfghjklmnpqrstvwxz]$)/, (vowels) => vowels[0] ?? '')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/**
 * A rough Dutch stem, only for comparing words with each other: plurals, diminutives and regular verbs meet.
 * Strong verbs do not; those stand in the lexicon.
 */
function stemDutch(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let root = word;
  for (const [ending, instead, shortest] of suffixes) {
    if (!root.endsWith(ending) || root.length - ending.length < shortest) continue;
    root = root.slice(0, root.length - ending.length) + instead;
    break;
  }
  // The third person: slaat and sla, dreigt and dreig.
  if (root === word && root.length > 4 && /[^aeiou]t$/.test(root)) root = root.slice(0, -1);
  const soft = soften(root);
  // Last, for all words alike: so bankpas and bankpassen meet, and foto and fotos.
  return soft.length > 3 && soft.endsWith('s') ? soft.slice(0, -1) : soft;
}

/** A rough stem of a word of a language, only for comparing words with each other. */
export function stem(word: string, code: string = sourceLanguage): string {
  if (code === sourceLanguage) return stemDutch(word);
  const own = endings[code];
  return own ? stripEndings(word, own) : word;
}
