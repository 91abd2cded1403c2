declare namespace App {
  interface Locals {
    /** The ids of the sources of the page being made, in the order of its list. */
    sourceOrder?: readonly string[];
    /** Whether the rules of parts for other sites stand on the page already. */
    hasParts?: boolean;
  }
}

/** Pagefind's own module, as the build found it beside its index (`build/search-worker.ts`). */
declare module 'virtual:pagefind' {
  const pagefind: import('./search/pagefind.ts').PagefindModule;
  export const createInstance: (typeof pagefind)['createInstance'];
}

/** Words, rules and pages that search shows before its index is there (`build/search-words.ts`). */
declare module 'virtual:search-words' {
  export const searchWords: import('./search/words.ts').SearchWords;
}

/** The words of reading aloud and sharing (`build/tool-words.ts`). */
declare module 'virtual:tool-words' {
  type Site = import('./schema/words.ts').Words['site'];
  export const toolWords: Pick<Site, 'share' | 'read'> & { readonly siteName: string; readonly language: string };
}
