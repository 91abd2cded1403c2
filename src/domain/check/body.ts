import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { quote, suggest, type Issue } from './issue.ts';
import { bareNumberIssue, findBareNumbers, type Passage } from './prose.ts';
import { knownBlocks, vocabulary, type BlockRule } from './vocabulary.ts';

/** An id that a page names in its text. */
export interface Mention {
  readonly kind: 'helpline' | 'source' | 'figure' | 'block';
  readonly id: string;
  readonly block: string;
  /** The level of the heading it stands under; 1 before the first one. */
  readonly depth: number;
  readonly place: readonly string[];
}

/** What the text of a page holds, apart from its words. */
export interface BodyReport {
  /** The level of the highest heading; undefined without any. */
  readonly highest: number | undefined;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly links: readonly { readonly url: string; readonly place: readonly string[] }[];
  readonly issues: readonly Issue[];
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: Nodes): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function attribute(node: Jsx, name: string): string | undefined {
  for (const one of node.attributes) {
    if (one.type === 'mdxJsxAttribute' && one.name === name && typeof one.value === 'string') return one.value;
  }
  return undefined;
}

/** How the number or the name of a helpline reads in a sentence. */
type Saying = (block: 'Phone' | 'Name', id: string) => string;
/** Where words are counted, either is one. */
const asOneWord: Saying = () => '0';

/** The words of a node as a reader hears them. */
function textOf(node: Nodes, say: Saying = asOneWord): string {
  if (isJsx(node)) {
    if (node.name === 'Phone' || node.name === 'Name') return say(node.name, attribute(node, 'id') ?? '');
    if (node.name === 'Source') return attribute(node, 'as') ?? '';
    const inner = node.children.map((child) => textOf(child, say)).join('');
    return node.name === 'Word' ? `${inner} (${attribute(node, 'means') ?? ''})` : inner;
  }
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => textOf(child, say)).join('') : '';
}

/** What an author may write besides blocks. Every other kind of thing is told: nothing slips through unseen. */
const plainTypes: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'inlineCode', 'break', 'link'],
  ...['list', 'listItem', 'table', 'tableRow', 'tableCell'],
]);

const writeLink: [string, string] = [
  'hier staat een koppeling met het adres op een andere plek.',
  'Schrijf het adres direct erachter: [tekst](/adres/).',
];
const noPicture: [string, string] = [
  'hier staat een afbeelding.',
  'Afbeeldingen kunnen nog niet in een pagina; haal haar weg.',
];
const foreignTypes: Readonly<Record<string, [wrong: string, mend: string]>> = {
  image: noPicture,
  imageReference: noPicture,
  linkReference: writeLink,
  definition: writeLink,
  footnoteReference: ['hier staat een voetnoot.', 'Noem een bron met <Source id="…" />.'],
  footnoteDefinition: ['hier staat een voetnoot.', 'Noem een bron met <Source id="…" />.'],
  html: ['HTML kan hier niet.', 'Gebruik een bouwsteen uit content/README.md.'],
  code: ['hier staat een blok met code.', 'Begin de regel zonder spaties en zonder drie schuine aanhalingstekens.'],
  blockquote: ['hier staat een citaat (>).', 'Schrijf het als gewone tekst, of gebruik <Opening>.'],
  thematicBreak: ['hier staat een streep.', 'Gebruik een kop om tekst te scheiden.'],
  delete: ['hier staat doorgestreepte tekst.', 'Haal weg wat niet meer geldt.'],
};

/** What stands directly in a block, without the white space between. */
function partsOf(node: Jsx): Nodes[] {
  return node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
}

/** What is wrong with the parts of a block, for an author. */
function checkParts(node: Jsx, rule: BlockRule, complain: (wrong: string, mend: string) => void): void {
  const name = node.name ?? '';
  const parts = partsOf(node);
  const named = (part: Nodes) => (isJsx(part) ? part.name : undefined);
  if (rule.holds === 'nothing') {
    if (parts.length > 0) complain(`in <${name}> staat tekst.`, `Schrijf <${name} … /> zonder iets ertussen.`);
  } else if (rule.holds === 'numbered' || rule.holds === 'bullets') {
    const [list] = parts;
    const isRight = parts.length === 1 && list?.type === 'list' && list.ordered === (rule.holds === 'numbered');
    if (!isRight)
      complain(
        `in <${name}> staat geen ${rule.holds === 'numbered' ? 'genummerde lijst' : 'lijst'}, of meer dan dat.`,
        `Zet er precies één lijst in, waarvan elke regel begint met ${rule.holds === 'numbered' ? '1.' : '-'}`,
      );
  } else if (Array.isArray(rule.holds)) {
    const wanted = rule.holds;
    if (parts.some((part) => !wanted.includes(named(part) ?? '')))
      complain(`in <${name}> staat iets anders dan <${wanted.join('> en <')}>.`, 'Zet die tekst erbuiten.');
    for (const one of wanted) {
      const count = parts.filter((part) => named(part) === one).length;
      const most = wanted.length > 1 ? 1 : Infinity;
      if (count === 0) complain(`in <${name}> ontbreekt <${one}>.`, `Zet er een <${one}> in.`);
      else if (count > most) complain(`in <${name}> staat ${count} keer <${one}>.`, 'Houd er één.');
    }
  } else if (parts.length === 0) complain(`<${name}> is leeg.`, 'Schrijf er tekst in, of haal het weg.');
}

const proseTypes = new Set(['paragraph', 'heading', 'tableCell']);

/** Whether what stands inside is told in its own short way: a list, or the box for danger. */
const isTerse = (node: Nodes): boolean => node.type === 'listItem' || (isJsx(node) && node.name === 'Urgent');

/**
 * Reads the text of one page: its passages, the ids and addresses it names, and everything in it that an
 * author may not use. The text of a block (`inBlock`) stands in the middle of pages, so it begins deeper, and holds no
 * block itself. Who shows its words instead of counting them tells how to `say` a number.
 */
export function readBody(
  root: Root,
  file: string,
  { inBlock = false, say = asOneWord }: { inBlock?: boolean; say?: Saying } = {},
): BodyReport {
  const passages: Passage[] = [];
  const mentions: Mention[] = [];
  const links: { url: string; place: readonly string[] }[] = [];
  const issues: Issue[] = [];
  let urgentBoxes = 0;
  let depth = inBlock ? 2 : 1;
  let highest: number | undefined;
  const folds: Jsx[] = [];

  const visit = (node: Nodes, parent: Nodes | undefined, terse: boolean): void => {
    const line = node.position?.start.line;
    const place = line === undefined ? [] : [`regel ${line}`];
    const complain = (wrong: string, mend: string, why?: string) =>
      issues.push({ file, place, wrong, mend, ...(why === undefined ? {} : { why }) });

    if (node.type === 'mdxjsEsm')
      complain('hier staat code (import of export).', 'Haal de regel weg; de bouwstenen werken zonder.');
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      complain(
        `hier staat code tussen accolades: ${quote(`{${node.value}}`)}.`,
        'Schrijf gewone tekst, of gebruik een bouwsteen uit content/README.md.',
      );
    else if (!isJsx(node) && !plainTypes.has(node.type))
      complain(...(foreignTypes[node.type] ?? ['hier staat iets dat op deze site niet kan.', 'Schrijf gewone tekst.']));
    else if (node.type === 'heading') {
      if (node.depth === 1)
        complain(
          'hier staat een kop met één hekje.',
          'Begin tussenkoppen met ##; de titel komt vanzelf boven de pagina.',
        );
      else if (node.depth > depth + 1)
        complain(
          `deze kop slaat een niveau over (${'#'.repeat(node.depth)}).`,
          `Gebruik hier hooguit ${'#'.repeat(depth + 1)}.`,
        );
      else if (inBlock && node.depth === 2)
        complain(
          'hier staat een kop met twee hekjes.',
          'Begin koppen in een blok met ###; het blok staat op een pagina onder een kop.',
        );
      depth = node.depth;
      highest = Math.min(highest ?? depth, depth);
      if (node.depth > 4) complain('deze kop is te klein.', 'Gebruik hooguit ####.');
      if (textOf(node).trim() === '')
        complain('hier staat een lege kop.', 'Schrijf er tekst achter of haal de hekjes weg.');
    } else if (node.type === 'link') {
      links.push({ url: node.url, place });
      if (textOf(node).trim() === '')
        complain('deze koppeling heeft geen tekst.', 'Schrijf tussen de haken waar hij heen gaat.');
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      for (const number of findBareNumbers(node.value, { shortToo: true }))
        issues.push(bareNumberIssue(number, file, place, 'Gebruik <Phone id="…" /> met het kenmerk van de hulplijn.'));
    } else if (isJsx(node)) {
      const name = node.name ?? '';
      const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
      if (!rule) {
        complain(
          name ? `de bouwsteen ${quote(`<${name}>`)} kennen we niet.` : 'hier staat een lege bouwsteen.',
          /^[a-z]/.test(name)
            ? 'HTML kan hier niet; gebruik een bouwsteen uit content/README.md.'
            : suggest(name, knownBlocks, 'bouwsteen'),
        );
      } else {
        checkParts(node, rule, complain);
        const isInText = node.type === 'mdxJsxTextElement';
        if (isInText && !rule.isInline)
          complain(
            `<${name}> staat midden in een zin.`,
            'Zet hem op een eigen regel, met een lege regel erboven en eronder.',
          );
        const flags = rule.flags ?? [];
        const allowed = [...rule.required, ...(rule.optional ?? []), ...flags];
        for (const one of rule.required) {
          const value = attribute(node, one);
          if (value === undefined || value.trim() === '')
            complain(
              `bij ${quote(`<${name}>`)} ontbreekt ${quote(one)}.`,
              `Schrijf bijvoorbeeld <${name} ${one}="…">.`,
            );
        }
        for (const one of node.attributes) {
          if (one.type !== 'mdxJsxAttribute' || !allowed.includes(one.name)) {
            const found = one.type === 'mdxJsxAttribute' ? one.name : '{…}';
            complain(
              `${quote(`<${name}>`)} kent ${quote(found)} niet.`,
              allowed.length > 0 ? suggest(found, allowed, 'eigenschap') : 'Haal het weg.',
            );
          } else if (flags.includes(one.name)) {
            if (one.value !== null && one.value !== undefined)
              complain(
                `${quote(one.name)} krijgt geen waarde.`,
                `Schrijf alleen ${one.name}: <${name} … ${one.name} />.`,
              );
          } else if (typeof one.value === 'string') {
            const options = rule.values?.[one.name];
            if (options && !options.includes(one.value))
              complain(`${quote(one.value)} kan hier niet.`, suggest(one.value, options, 'waarde'));
            const numbers = one.name === 'id' ? [] : findBareNumbers(one.value, { shortToo: true });
            for (const number of numbers)
              issues.push(
                bareNumberIssue(
                  number,
                  file,
                  place,
                  'Schrijf de zin zonder nummer, en zet het nummer ernaast met <Phone id="…" />.',
                ),
              );
          } else if (one.value)
            complain(
              `de waarde van ${quote(one.name)} is code.`,
              `Schrijf gewone tekst tussen aanhalingstekens: ${one.name}="…".`,
            );
        }
        if (rule.inside && !(parent && isJsx(parent) && parent.name === rule.inside))
          complain(`${quote(`<${name}>`)} staat hier los.`, `Zet het direct binnen <${rule.inside}>.`);
        const id = attribute(node, 'id');
        if (rule.refersTo && id !== undefined) mentions.push({ kind: rule.refersTo, id, block: name, depth, place });
        for (const one of rule.prose ?? []) {
          const text = attribute(node, one);
          if (text) passages.push({ text, place });
        }
        if (name === 'Block' && inBlock)
          complain('hier staat een blok in een blok.', 'Schrijf de tekst hier uit, of zet beide blokken op de pagina.');
        const folded = name === 'Fold' || node.attributes.some((one) => 'name' in one && one.name === 'fold');
        if (folded && folds.length > 0)
          complain(
            'hier staat iets dichtgevouwen in een <Fold>.',
            'Vouw het één keer dicht; dubbel vindt niemand het.',
          );
        if (name === 'Urgent' && (folds.length > 0 || inBlock))
          complain(
            `<Urgent> staat ${inBlock ? 'in een blok' : 'in een <Fold>'}.`,
            'Zet het open op de pagina zelf.',
            'Wie in gevaar is, vouwt niets open en zoekt niet verder.',
          );
        if (name === 'Urgent' && ++urgentBoxes === 2)
          complain(
            'er staat meer dan één <Urgent> op deze pagina.',
            'Houd er één; twee keer alarm maakt geen van beide duidelijk.',
          );
      }
    }
    if (proseTypes.has(node.type)) {
      const text = textOf(node, say).trim();
      if (text) passages.push({ text, place, running: node.type === 'paragraph' && !terse });
    }
    const isFold = isJsx(node) && node.name === 'Fold';
    if (isFold) folds.push(node);
    if ('children' in node) for (const child of node.children) visit(child, node, terse || isTerse(node));
    if (isFold) folds.pop();
  };
  visit(root, undefined, false);
  return { highest, passages, mentions, links, issues };
}
