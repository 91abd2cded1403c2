import { addressIn } from '../../language/language.ts';

/** Files at the root that are the same for everybody, and pages that are named in their language; everything else under the root is a page or data of a language. */
const shared = /^\/(?:_[a-z]+|\.well-known|data|[a-z]{2,3})\/|^\/[^/]+\.[a-z]+$/;

/**
 * Leads the links of a page on to its own language. Addresses in content and code are those of the root; here, in one
 * place, they become those of the language of the page. What is not there in that language stays as it is and says so.
 */
export function localiseLinks(
  html: string,
  code: string,
  isThere: (address: string) => boolean,
  source: string,
): string {
  return html.replaceAll(/<(?:a|link|obt-[a-z-]+)\b[^>]*>/g, (tag) => {
    if (/\shreflang=/.test(tag)) return tag;
    return tag.replaceAll(/(\s(?:href|data-all)=")(\/[^"]*)"/g, (whole, name: string, to: string) => {
      const [, address = to, rest = ''] = /^([^?#]*)(.*)$/.exec(to) ?? [];
      if (shared.test(address)) return whole;
      if (!isThere(address)) return `${whole} hreflang="${source}"`;
      return `${name}${addressIn(code, address)}${rest}"`;
    });
  });
}
