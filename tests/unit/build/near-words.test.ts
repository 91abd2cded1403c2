import { expect, it } from 'vitest';
import { addNearWords } from '../../../src/build/near-words.ts';

it('a number gets the words of its own line, without marks and addresses, once', () => {
  const text = [
    'Lees [meer](/veilig-thuis/).<Source id="veilig-thuis-nl" />',
    '- Zei ze "nee"? Bel <Phone id="veilig-thuis" />. Bel later weer <Phone id="veilig-thuis" /> of <Phone id="leck" />.',
  ].join('\n');
  const [first, second = ''] = addNearWords(text).split('\n');
  expect(first).toBe(text.split('\n')[0]);
  const near = [...second.matchAll(/<Phone id="([a-z-]+)"(?: near=\{("(?:[^"\\]|\\.)*")\})? \/>/g)];
  expect(near.map(([, id, words]) => [id, words && (JSON.parse(words) as string).split(/\s+/)])).toEqual([
    ['veilig-thuis', ['-', 'Zei', 'ze', '"nee"?', 'Bel', '.', 'Bel', 'later', 'weer', 'of', '.']],
    ['veilig-thuis', undefined],
    ['leck', ['-', 'Zei', 'ze', '"nee"?', 'Bel', '.', 'Bel', 'later', 'weer', 'of', '.']],
  ]);
  expect(second.replaceAll(/ near=\{"(?:[^"\\]|\\.)*"\}/g, '')).toBe(text.split('\n')[1]);
});
