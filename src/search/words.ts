import type { Spelling } from '../language/fold-with.ts';
import type { EmergencyRule } from '../schema/search.ts';
import type { Words } from '../schema/words.ts';

/** A page that a rule of danger puts first, as it is shown. */
export interface NamedPage {
  readonly url: string;
  readonly title: string;
}

/** A helpline on a card of danger. */
export interface CardHelpline {
  readonly name: string;
  readonly phone: string;
  /** The language of the name, where it is not that of the page. */
  readonly nameLang?: string;
}

/** A rule of danger with all that its card needs, so that the card never waits for the index. */
export interface Danger extends Pick<EmergencyRule, 'id' | 'when' | 'unless' | 'message'> {
  readonly helplines: readonly CardHelpline[];
  readonly pages: readonly NamedPage[];
}

/** The words of search that stand on its page and that no script says. */
export const pageWords = [
  'summary',
  'withoutScript',
  'indexTitle',
  'indexOther',
  'phrases',
  'phrasesText',
  'about',
] as const satisfies readonly (keyof Words['zoeken'])[];

/** Everything that the field itself needs, in the same file as its code. */
export interface SearchWords {
  /** The code of the language in which it is searched. */
  readonly language: string;
  /** How that language brings what is typed into one form. */
  readonly spelling: Spelling;
  readonly words: Omit<Words['zoeken'], (typeof pageWords)[number]>;
  /** Where its own links lead. */
  readonly addresses: Readonly<Record<'search' | 'helplines' | 'walk' | 'situations', string>>;
  readonly audiences: Words['paginas']['audience'];
  readonly situations: Words['paginas']['situationNames'];
  readonly call: string;
  readonly emergency: CardHelpline;
  readonly advice: CardHelpline;
  readonly dangers: readonly Danger[];
  /** Signs on which every rule of danger is silent, told once. */
  readonly harmless: readonly string[];
}
