import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listAddresses, listEveryAddress, patternPage, readBuilt } from './site.ts';

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

/** Attributes that change a look although no rule names them: those of pictures and of controls, and which way it runs. */
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

const ways = new Map<string, string>();

/** A short name for the way down to an element, the same on every page. */
export function nameOf(way: string): string {
  const known = ways.get(way) ?? String(ways.size);
  ways.set(way, known);
  return known;
}

/**
 * Everything on a page that can look different from something else: each element with its classes and the attributes
 * that styles ask for. By `way`, with all that it stands inside. Two elements with the same way on two pages take the
 * same rules, for a page holds no style but that of its sheet.
 */
export function listLooks(html: string, grain: Grain, questions: readonly Question[]): Set<string> {
  const looks = new Set<string>();
  const open: { readonly tag: string; readonly way: string }[] = [];
  const body = html.replaceAll(/<(style|script)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  const owns = new Map<string, string>();
  const describe = (tag: string, attributes: string): string => {
    // All of a page runs one way or the other, which changes where things lie and none of their colours.
    const isRoot = grain === 'way' && tag === 'html';
    const classes = /\bclass="([^"]*)"/.exec(attributes)?.[1]?.split(/\s+/).sort().join('.') ?? '';
    const marks = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)].flatMap(([all, mark = '', value = '']) => [
      ...(ofThemselves.test(mark) && !isRoot ? [all] : []),
      ...questions.filter(({ name: of, holds }) => of === mark && holds(value)).map(({ text }) => text),
    ]);
    return `${tag}.${classes}[${marks.sort().join(' ')}]`;
  };
  for (const [, end, name = '', attributes = '', closed] of body.matchAll(/<(\/?)([a-z][\w-]*)([^>]*?)(\/?)>/gi)) {
    const tag = name.toLowerCase();
    if (end) {
      const at = open.findLastIndex((one) => one.tag === tag);
      if (at >= 0) open.length = at;
      continue;
    }
    const key = `${tag}${attributes}`;
    const own = owns.get(key) ?? describe(tag, attributes);
    owns.set(key, own);
    const way = grain === 'way' ? nameOf(`${open.at(-1)?.way ?? ''}>${own}`) : own;
    looks.add(way);
    if (!closed && !voidElements.test(tag)) open.push({ tag, way });
  }
  return looks;
}

/** As few pages as will do to see every look of all of them, the one that shows most first. */
export function cover(looksOf: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const left = new Set([...looksOf.values()].flatMap((looks) => [...looks]));
  const chosen: string[] = [];
  // What a page shows that is new can only become less, so most pages need not be counted anew each time.
  const atMost = new Map([...looksOf].map(([address, looks]) => [address, looks.size]));
  while (left.size > 0) {
    let best = { address: '', fresh: 0 };
    for (const [address, bound] of atMost) {
      if (bound <= best.fresh) continue;
      let fresh = 0;
      for (const look of looksOf.get(address) ?? []) if (left.has(look)) fresh++;
      atMost.set(address, fresh);
      if (fresh > best.fresh) best = { address, fresh };
    }
    if (best.fresh === 0) break;
    chosen.push(best.address);
    for (const look of looksOf.get(best.address) ?? []) left.delete(look);
  }
  return chosen;
}

function listCovering(grain: Grain, addresses: readonly string[]): string[] {
  const pages = new Map(addresses.map((address) => [address, readBuilt(address)]));
  const questions = listQuestions(pages.values());
  return cover(new Map([...pages].map(([address, html]) => [address, listLooks(html, grain, questions)])));
}

interface Covers {
  readonly kinds: readonly string[];
  readonly looks: readonly string[];
  /** What styles ask of attributes, as selectors. */
  readonly asked: readonly string[];
}

/** Every step of a tree stands on a page of its own; the page of them all is fetched by the walk, and nobody begins there. */
const isAllSteps = (address: string) => address.endsWith('/alle-stappen/');

let covers: Covers | undefined;

/** Worked out once for each build, for every file of tests and every worker asks for it. */
function readCovers(): Covers {
  if (covers) return covers;
  const stamp = createHash('sha256').update(readFileSync(import.meta.filename));
  for (const file of ['_headers', 'w.json', 'sitemap.xml']) {
    const { mtimeMs, size } = statSync(path.resolve('dist', file));
    stamp.update(`${mtimeMs} ${size} `);
  }
  const file = path.resolve('node_modules/.cache/covers', `${stamp.digest('hex').slice(0, 16)}.json`);
  try {
    covers = JSON.parse(readFileSync(file, 'utf8')) as Covers;
  } catch {
    covers = {
      kinds: listCovering(
        'element',
        listEveryAddress().filter((address) => !isAllSteps(address) && address !== patternPage),
      ),
      looks: listCovering(
        'way',
        listEveryAddress().filter((address) => !isAllSteps(address)),
      ),
      asked: listQuestions(listEveryAddress().map(readBuilt)).map(({ text }) => text),
    };
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(covers));
  }
  return covers;
}

/** About one page of each kind: together they hold every element with every class. */
export function listKinds(): readonly string[] {
  return readCovers().kinds;
}

/** Some hundred and forty pages on which every element is seen inside everything it ever stands in. */
export function listLooksOfAll(): readonly string[] {
  return readCovers().looks;
}

/** What the styles of the site ask of attributes, as selectors such as `[href^="tel:"]`. */
export function listAsked(): readonly string[] {
  return readCovers().asked;
}

/**
 * What a browser goes past in `npm test`: every page of the language at the root, a sample of each other one, and what
 * alone shows some element. The templates of all languages are the same, only the words differ.
 */
export function listVisited(): string[] {
  return [...new Set([...listAddresses(), ...listKinds(), ...listLooksOfAll()])].sort();
}
