import { getCollection as getAll } from 'astro:content';
import { getCollection } from '../../../components/content.ts';
import { addressIn, sourceLanguage } from '../../../language/language.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { stepAddress } from '../../../domain/page/address.ts';
import { plainInline } from '../../../domain/page/inline.ts';
import { listActions } from '../../../domain/tree/join.ts';
import type { Sign, Tree } from '../../../schema/tree.ts';

export const getStaticPaths = (async () => {
  return (await getAll('trees')).map(({ id: spoken, data }) => {
    const [code = sourceLanguage, id = ''] = spoken.split('/');
    const tree = code === sourceLanguage ? id : `${id}.${code}`;
    return { params: { tree }, props: { id, code, tree: data } };
  });
}) satisfies GetStaticPaths;

/** A tree as data, its texts with numbers written out (DESIGN §10). */
export const GET: APIRoute<{ id: string; code: string; tree: Tree }> = async ({
  props: { id: treeId, code, tree },
}) => {
  const phones = new Map(
    (await getCollection({ routePattern: addressIn(code, '/') }, 'helplines')).map(({ id, data }) => [id, data.phone]),
  );
  const plain = (text: string) => plainInline(text, (id) => phones.get(id) ?? null);
  const plainSigns = (signs: readonly Sign[] = []) => signs.map(({ id, text }) => ({ id, text: plain(text) }));
  const url = (step: string) => addressIn(code, stepAddress(tree.page, tree.start, step));
  return Response.json({
    id: treeId,
    title: tree.title,
    start: tree.start,
    questions: Object.fromEntries(
      Object.entries(tree.questions).map(([id, { text, explanation, why, signs, moreSigns, answers, terms = [] }]) => [
        id,
        {
          text: plain(text),
          explanation: explanation === undefined ? null : plain(explanation),
          why,
          url: url(id),
          signs: plainSigns(signs),
          moreSigns: plainSigns(moreSigns),
          answers,
          terms: terms.map(({ meaning, ...rest }) => ({ ...rest, meaning: plain(meaning) })),
        },
      ]),
    ),
    outcomes: Object.fromEntries(
      Object.entries(tree.outcomes).map(([id, { first, then, avoid, say, next, worse, summary, ...rest }]) => [
        id,
        {
          ...rest,
          url: url(id),
          summary: plain(summary),
          first: { ...first, act: plain(first.act), safe: first.safe === undefined ? null : plain(first.safe) },
          actions: listActions({ first, then }).map(plain),
          avoid: avoid.map(plain),
          say: say.map(plain),
          next: next.map(plain),
          worse: plain(worse),
        },
      ]),
    ),
    examples: tree.examples,
    published: tree.published ?? null,
  });
};
