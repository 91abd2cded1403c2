import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { readText } from '../../src/content/files.ts';
import { splitFront } from '../../src/content/parse.ts';
import { markOf } from '../../src/content/translate.ts';
import { pageIdOf } from '../../src/domain/page/address.ts';
import { spokenFields } from '../../src/schema/helpline.ts';
import { splitWords } from '../../src/search/normalise.ts';
import { core } from '../../src/language/core.ts';

/** The letters of Dutch, each as another one that looks like none of them: what still shows Latin letters was not translated. */
const latin = 'abcdefghijklmnopqrstuvwxyz';
const other = 'абвгдежзиклмнопрстуфхцчшщы';
const pairs = new Map(Array.from(latin, (letter, at) => [letter, other.charAt(at)]));

/** A text in the pretend language: as long, with the same signs, and with the same words alike. */
export function pretend(text: string): string {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      // A mark between braces, and a name with a number in it, such as 112NL, are the same in every language.
      .split(/(\{[^}]*\}|[a-z]*\d[a-z\d]*)/i)
      .map((piece) =>
        /^\{|\d/.test(piece)
          ? piece
          : piece.replaceAll(/[a-z]/gi, (letter) => {
              const found = pairs.get(letter.toLowerCase()) ?? letter;
              return letter === letter.toLowerCase() ? found : found.toUpperCase();
            }),
      )
      .join('')
  );
}

/** Fields that hold ids, addresses and days instead of words. */
const codes = new Set([
  ...['id', 'to', 'source', 'sources', 'readySource', 'checkedOn', 'on', 'themes', 'audience', 'helplines', 'related'],
  ...[
    'pages',
    'page',
    'order',
    'urgency',
    'advice',
    'madeFrom',
    'icon',
    'pictogram',
    'picture',
    'searchTermsIn',
    'fears',
  ],
  ...['kind', 'sector', 'for', 'url', 'place', 'typed', 'work', 'fear', 'regions'],
]);

/** In the words of the interface only these are no words; what a page is about is told by ids. */
const wordCodes = new Set(['to', 'source', 'readySource', 'id', 'typed', 'on', 'madeFrom', 'ingebouwd']);

function pretendData(value: unknown, key = '', skip: ReadonlySet<string> = codes): unknown {
  if (skip.has(key)) return value;
  if (typeof value === 'string') return pretend(value);
  if (Array.isArray(value)) return value.map((one) => pretendData(one, '', skip));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, pretendData(one, name, skip)]));
}

const proseAttribute =
  /\b(title|means|say|notSay|to|when|who|task|around|goal|name|one|other|about|caption|text)="([^"]*)"/g;

/** The text of a page, without its blocks, addresses and numbers of footnotes. */
function pretendBody(body: string): string {
  return body
    .split(/(<[^>]*>|\]\([^)]*\))/)
    .map((piece) => {
      if (piece.startsWith('](')) return piece;
      if (!piece.startsWith('<')) return pretend(piece);
      return piece.replaceAll(proseAttribute, (_, name: string, text: string) => `${name}="${pretend(text)}"`);
    })
    .join('');
}

/** The words of the interface that belong to pages in Dutch alone, file by file. */
const wordsOfOthers = ['patronen', 'regio', 'verwijsroutes', 'documenten'];
const builtOfOthers = ['professionals/afwegingskader', 'professionals/kindcheck', 'over/wegwijzers'];

/** Takes away what a language does without that has its core and no more. */
function keepCore(folder: string): void {
  for (const other of ['verwijsroutes', 'documenten'])
    rmSync(path.join(folder, other), { recursive: true, force: true });
  for (const part of wordsOfOthers) rmSync(path.join(folder, `teksten/${part}.yaml`), { force: true });
  const drop = (sub: string, isKept: (name: string) => boolean) => {
    for (const file of readdirSync(path.join(folder, sub), { recursive: true, encoding: 'utf8' }))
      if (/\.(?:mdx|yaml)$/.test(file) && !isKept(file.replaceAll('\\', '/').replace(/\.[a-z]+$/, '')))
        rmSync(path.join(folder, sub, file));
  };
  drop('paginas', (name) => core.pages.includes(pageIdOf(name)));
  drop('bomen', (name) => core.trees.includes(name));
  const edit = (file: string, names: readonly string[]) => {
    const at = path.join(folder, 'teksten', file);
    const words = parse(readText(readFileSync(at))) as Record<string, unknown>;
    writeFileSync(at, stringify(Object.fromEntries(Object.entries(words).filter(([name]) => !names.includes(name)))));
  };
  edit('ingebouwd.yaml', builtOfOthers);
  edit('wegwijzers.yaml', ['proof', 'decisions', 'record']);
  // An everyday word is said in words that stand on a page.
  const said = new Set<string>();
  for (const file of readdirSync(path.join(folder, 'paginas'), { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.mdx'))
      for (const word of splitWords(readText(readFileSync(path.join(folder, 'paginas', file)))))
        said.add(word.slice(0, 3));
  const at = path.join(folder, 'zoeken/lexicon.yaml');
  const lexicon = parse(readText(readFileSync(at))) as { words: { says: string[]; means: string[] }[] };
  const words = lexicon.words.filter(({ means }) => means.every((word) => said.has(word.slice(0, 3))));
  writeFileSync(at, stringify({ ...lexicon, words }));
}

/**
 * Puts the Dutch of a content folder beside it as a language of its own, as a translator would: folder by folder. With
 * `isWhole` false it has what every language has at the least.
 */
export function addPretendLanguage(content: string, code = 'xx', isWhole = true): void {
  const from = path.join(content, 'nl');
  const to = path.join(content, code);
  cpSync(from, to, { recursive: true });
  const each = (folder: string, ending: string, change: (text: string, file: string) => string) => {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith(ending)) continue;
      const full = path.join(folder, file);
      writeFileSync(full, change(readText(readFileSync(full)), file));
    }
  };
  each(to, '.yaml', (text, file) => {
    // A slip by ear is one in Dutch alone.
    const isWords = file.startsWith('teksten') && !file.endsWith('ingebouwd.yaml');
    // In the words of a tree a step or an answer may be called as a field is elsewhere.
    const skip = isWords ? wordCodes : file.startsWith('bomen') ? new Set<string>() : codes;
    const right = text.replaceAll('verkragt', 'verkracht');
    return stringify({ madeFrom: markOf(text), ...(pretendData(parse(right), '', skip) as object) });
  });
  const sentence = { nl: 'Ik bel voor advies.', sounds: pretend('Ik bel voor advies'), means: pretend('Ik bel') };
  const say = { title: pretend('Zeg dit'), intro: pretend('Lees voor'), sentences: [sentence, sentence, sentence] };
  writeFileSync(
    path.join(to, 'teksten/vertaling.yaml'),
    stringify({ note: pretend('Vertaald op {datum}.'), on: '2026-11-21', say }),
  );
  each(to, '.mdx', (text, file) => {
    const { front, body } = splitFront(text) ?? { front: '', body: text };
    const data = { madeFrom: markOf(text), ...(pretendData(parse(front)) as object) };
    return `---\n${stringify(data)}---\n${pretendBody(body).trim()}\n${file === '' ? ' ' : ''}`;
  });
  const facts = (folder: string, pick: (data: Record<string, unknown>) => object) => {
    mkdirSync(path.join(to, folder), { recursive: true });
    const source = path.join(content, 'feiten', folder);
    for (const file of readdirSync(source)) {
      if (!file.endsWith('.yaml')) continue;
      const text = readText(readFileSync(path.join(source, file)));
      const words = pretendData(pick(parse(text) as Record<string, unknown>)) as object;
      writeFileSync(path.join(to, folder, file), stringify({ madeFrom: markOf(text), ...words }));
    }
  };
  facts('hulplijnen', (data) => ({
    ...Object.fromEntries(
      ['name', ...spokenFields].flatMap((field) => (data[field] === null ? [] : [[field, data[field]]])),
    ),
    ...(data['chat'] ? { chatNote: (data['chat'] as { note: string }).note } : {}),
  }));
  facts('cijfers', ({ sentence, value, note, series }) => {
    const { title, bars } = (series ?? {}) as { title?: string; bars?: { label: string }[] };
    return {
      ...{ sentence, value, note },
      ...(title === undefined ? {} : { seriesTitle: title, labels: bars?.map(({ label }) => label) }),
    };
  });
  if (!isWhole) keepCore(to);
}

/** Takes these names out of a text, the longest first: what is called the same everywhere tells no language. */
export function nameless(names: readonly string[]): (text: string) => string {
  const ordered = names.toSorted((one, other) => other.length - one.length);
  return (text) => ordered.reduce((sofar, name) => sofar.replaceAll(name, ''), text);
}

/** Words that stand in almost every Dutch sentence, and in no other language of the site. */
export const telltale =
  /(?<!\p{L})(?:het|een|niet|naar|wordt|deze|jij|jouw|geen|zijn|dat|bij|wie|heb|hebt)(?!\p{L})/giu;

const empty = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/**
 * What a reader of a page sees or hears in the language of the page itself: its texts and the labels in its tags.
 * Left out is what the page says to be in another language.
 */
export function listShown(html: string, code: string): string[] {
  const shown: string[] = [];
  const spoken: string[] = [];
  const bare = html.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '');
  for (const [, close, tag = '', attributes = '', text = ''] of bare.matchAll(
    /<(?:!doctype[^>]*|(\/?)([a-z][\w-]*)((?:\s[^>]*?)?)\/?)>([^<]*)/gi,
  )) {
    const name = tag.toLowerCase();
    if (close) spoken.pop();
    const language = /\s(?:lang|hreflang)="([^"]*)"/.exec(attributes)?.[1] ?? spoken.at(-1) ?? '';
    const isNamed = /\stranslate="no"/.test(attributes) ? 'none' : language;
    if (!close && language === code)
      for (const [, label = ''] of attributes.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g))
        shown.push(label);
    if (!close && name !== '' && !empty.has(name) && !attributes.endsWith('/')) spoken.push(isNamed);
    if ((spoken.at(-1) ?? language) === code && text.trim() !== '') shown.push(text.trim());
  }
  return shown;
}
