import type { MiddlewareHandler } from 'astro';
import { pagesOf } from './components/elsewhere.ts';
import { localiseLinks } from './domain/page/localise.ts';
import { sourceLanguage, splitAddress } from './language/language.ts';

/** Pages in another language lead on in that language wherever it has a page. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  const { code } = splitAddress(url.pathname);
  if (code === sourceLanguage || !response.headers.get('content-type')?.includes('html')) return response;
  const isThere = await pagesOf(code);
  return new Response(localiseLinks(await response.text(), code, isThere, sourceLanguage), response);
};
