import type { APIRoute } from 'astro';
import { listCodes, listParts, partAddress, situationsFile } from '../../components/part/parts.ts';

/** The code of one card, or of the cards of all situations of a language, as text to copy. */
export async function getStaticPaths() {
  const codes = await listCodes();
  const parts = await Promise.all(codes.map(listParts));
  const bundles = codes.map((code, at) => ({
    address: situationsFile(code),
    code: (parts[at] ?? [])
      .filter(({ kind }) => kind === 'situatie')
      .map((part) => part.code)
      .join('\n'),
  }));
  return [...parts.flat().map(({ id, code }) => ({ address: partAddress(id), code })), ...bundles].map(
    ({ address, code }) => ({ params: { part: /([^/]+)\.txt$/.exec(address)?.[1] ?? '' }, props: { code } }),
  );
}

export const GET: APIRoute = ({ props }) => new Response((props as { code: string }).code);
