import type { Tree } from '../../schema/tree.ts';
import type { Finding, LawContext } from './check.ts';

/**
 * T10: the first act of an outcome holds for everybody who gets there and says whom to reach. Without a condition is a
 * matter of the grammar: there is one act, and what holds for some comes after it. A question in it would be a
 * condition after all.
 */
export function checkFirstAct(tree: Tree, { helplines }: LawContext): Finding[] {
  const found: Finding[] = [];
  for (const [id, { first, helplines: lines, talk, for: readers, urgency }] of Object.entries(tree.outcomes)) {
    const place = ['outcomes', id, 'first'];
    const tell = (wrong: string, mend: string): void => {
      found.push({ place, wrong, mend, why: 'Wie haast heeft, leest alleen de eerste regel.' });
    };
    for (const text of [first.safe ?? '', first.act]) {
      // A question to ask in a talk is the act itself.
      if (first.reach === 'talk' || first.reach === 'meldcode-step' || !/[?؟]/u.test(text)) continue;
      tell(
        'de eerste daad stelt een vraag, en geldt dus niet voor iedereen.',
        'Schrijf wat voor iedereen geldt; zet wat voor sommigen geldt bij "then".',
      );
    }
    const [line] = lines;
    const phone = line === undefined ? undefined : helplines.get(line)?.phone;
    switch (first.reach) {
      case 'helpline':
        if (line === undefined)
          tell('er is geen hulplijn om te bereiken.', 'Zet de belangrijkste vooraan bij "helplines".');
        else if (phone && !first.act.includes(`{bel:${line}}`))
          tell(
            `de eerste daad noemt niet het nummer van ${JSON.stringify(line)}, de eerste hulplijn.`,
            `Noem het als {bel:${line}}, of zet de hulplijn die je noemt vooraan.`,
          );
        if (urgency === 'nu' && line !== undefined && !phone)
          tell(
            `${JSON.stringify(line)} heeft geen nummer, en dit is voor nu.`,
            'Zet een hulplijn met een nummer vooraan.',
          );
        break;
      case 'person':
        if (!first.person) tell('er staat niet welke persoon.', 'Schrijf erbij wie: person: huisarts.');
        break;
      case 'talk':
        if (!talk)
          tell(
            'de eerste daad is een gesprek, maar de uitkomst mag dat niet aanraden.',
            'Zet "talk: true" erbij, of kies een andere eerste daad.',
          );
        break;
      case 'meldcode-step':
        if (readers.some((reader) => reader !== 'professional'))
          tell('de meldcode geldt alleen voor professionals.', 'Kies een andere eerste daad voor deze lezers.');
    }
    if (first.person && first.reach !== 'person')
      tell(
        'er staat een persoon bij, maar die is niet de eerste daad.',
        'Schrijf "reach: person", of haal "person" weg.',
      );
  }
  return found;
}

/** How the first act of an outcome is called in a case: the id of a helpline, a person, `meldcode-step` or `talk`. */
export function nameFirstAct(tree: Tree, outcomeId: string): string | undefined {
  const outcome = Object.hasOwn(tree.outcomes, outcomeId) ? tree.outcomes[outcomeId] : undefined;
  if (!outcome) return undefined;
  const { reach, person } = outcome.first;
  if (reach === 'helpline') return outcome.helplines[0];
  return reach === 'person' ? person : reach;
}
