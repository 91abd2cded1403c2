import { readBody } from '../domain/check/body.ts';
import { splitSentences } from '../domain/check/prose.ts';
import type { Content } from '../schema/content.ts';
import type { PageAnswer } from '../search/pack.ts';

/** An answer is begun with whole sentences, until it has this many letters. */
const enough = 60;

/** The first sentence of a text, and the next one when the first is short. */
function begin(text: string): string {
  let begun = '';
  for (const sentence of splitSentences(text)) {
    if (begun.length >= enough) break;
    begun = `${begun} ${sentence.trim()}`.trim();
  }
  return begun;
}

/** Which fears each page answers, by the id of the page; pages that answer none are absent. */
export function listAnswers({ pages, blocks, helplines }: Content): Map<string, readonly PageAnswer[]> {
  const answers = new Map<string, PageAnswer>();
  const say = (block: 'Phone' | 'Name', id: string) => {
    const line = helplines.find((one) => one.id === id)?.data;
    return (block === 'Phone' ? line?.phone : line?.name) ?? '';
  };
  for (const { id, data, body, file } of blocks) {
    const [first] = readBody(body, file, { inBlock: true, say }).passages;
    if (data.question === undefined || !first) continue;
    answers.set(id, { id: `vraag-${id}`, question: data.question, answer: begin(first.text) });
  }
  const found = new Map<string, readonly PageAnswer[]>();
  for (const { id, body, file } of pages) {
    const mentions = readBody(body, file).mentions.filter(({ kind }) => kind === 'block');
    const own = [...new Set(mentions.map((mention) => mention.id))].flatMap((block) => answers.get(block) ?? []);
    if (own.length > 0) found.set(id, own);
  }
  return found;
}
