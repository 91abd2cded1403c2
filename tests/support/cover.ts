import { listAddresses, listReaderAddresses, readBuilt } from './site.ts';

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** One thing that a rule asks of an attribute, such as `[href^="tel:"]`. */
interface Question {
  readonly text: string;
  readonly name: string;
  readonly holds: (value: string) => boolean;
}

const comparisons: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '': () => true,
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => value.split(/\s+/).includes(wanted),
  '|=': (value, wanted) => value === wanted || value.startsWith(`${wanted}-`),
  '^=': (value, wanted) => value.startsWith(wanted),
  '$=': (value, wanted) => value.endsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
};

/** Attributes that change a look although no rule names them: those of pictures and of controls. */
const ofThemselves = /^(?:dir|disabled|fill|open|stroke|type)$/;

/** Everything that the style sheets of these pages ask of attributes. */
function listQuestions(pages: Iterable<string>): Question[] {
  const styles = new Set([...pages].map((html) => /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? ''));
  const questions = new Map<string, Question>();
  for (const css of styles) {
    for (const [text, name = '', compare = '', , wanted = ''] of css.matchAll(
      /\[([a-z-]+)(?:([~|^$*]?=)(["']?)([^"'\]]*)\3)?(?: i)?\]/g,
    )) {
      const holds = (value: string) => comparisons[compare]?.(value, wanted) ?? true;
      questions.set(text, { text, name, holds });
    }
  }
  return [...questions.values()];
}

/** How much of where an element stands makes it another one: only itself, or the whole way down to it. */
export type Grain = 'element' | 'way';

/**
 * Everything on a page that can look different from something else: each element with its classes and the attributes
 * that styles ask for. By `way`, with all that it stands inside. Two elements with the same way on two pages take the
 * same rules, for a page holds no style but that of its sheet.
 */
export function listLooks(html: string, grain: Grain, questions: readonly Question[]): Set<string> {
  const looks = new Set<string>();
  const open: { readonly tag: string; readonly way: string }[] = [];
  const body = html.replaceAll(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  for (const [, end, name = '', attributes = '', closed] of body.matchAll(/<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>/gi)) {
    const tag = name.toLowerCase();
    if (end) {
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at >= 0) open.length = at;
      continue;
    }
    const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/).sort().join('.') ?? '';
    const marks = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].flatMap(([all, mark = '', value = '']) => [
      ...(ofThemselves.test(mark) ? [all] : []),
      ...questions.filter(({ name: of, holds }) => of === mark && holds(value)).map(({ text }) => text),
    ]);
    const own = `${tag}.${classes}[${marks.sort().join(' ')}]`;
    const way = grain === 'way' ? `${open.at(-1)?.way ?? ''}>${own}` : own;
    looks.add(way);
    if (!closed && !voidElements.test(tag)) open.push({ tag, way });
  }
  return looks;
}

/** As few pages as will do to see every look of all of them, the one that shows most first. */
export function cover(looksOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set([...looksOf.values()].flatMap((looks) => [...looks]));
  const chosen: string[] = [];
  while (left.size > 0) {
    let best: { readonly address: string; readonly fresh: readonly string[] } | undefined;
    for (const [address, looks] of looksOf) {
      const fresh = [...looks].filter((look) => left.has(look));
      if (fresh.length > (best?.fresh.length ?? 0)) best = { address, fresh };
    }
    if (!best) break;
    chosen.push(best.address);
    for (const look of best.fresh) left.delete(look);
  }
  return chosen;
}

function listCovering(grain: Grain, addresses: readonly string[]): string[] {
  const pages = new Map(addresses.map((address) => [address, readBuilt(address)]));
  const questions = listQuestions(pages.values());
  return cover(new Map([...pages].map(([address, html]) => [address, listLooks(html, grain, questions)])));
}

/** About one page of each kind: together they hold every element with every class. Nobody begins at all steps at once. */
export function listKinds(): string[] {
  return listCovering(
    'element',
    listReaderAddresses().filter((address) => !address.endsWith('/alle-stappen/')),
  );
}

/** Some fifty pages on which every element is seen inside everything it ever stands in. */
export function listLooksOfAll(): string[] {
  return listCovering('way', listAddresses());
}
