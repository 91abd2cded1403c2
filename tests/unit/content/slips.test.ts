import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentFolder } from '../../support/content.ts';

const page = 'nl/paginas/hulp/voorbeeld.mdx';
const second = 'nl/paginas/hulp/tweede.mdx';
const block = 'nl/blokken/een-angst.mdx';
const line = 'feiten/hulplijnen/veilig-thuis.yaml';
const figure = 'feiten/cijfers/een-cijfer.yaml';
const source = 'feiten/bronnen/een-bron.yaml';
const tree = 'bomen/proef.yaml';
const treeWords = 'nl/bomen/proef.yaml';
const site = 'nl/teksten/site.yaml';
const words = 'nl/teksten/zoeken.yaml';
const pages = 'nl/teksten/paginas.yaml';
const builtIn = 'nl/teksten/ingebouwd.yaml';
const traces = 'nl/teksten/sporen.yaml';
const lexicon = 'nl/zoeken/lexicon.yaml';
const rules = 'nl/zoeken/noodregels.yaml';
const askers = 'nl/zoeken/vragers.yaml';
const questions = 'nl/zoeken/voorbeelden';
const group = 'sets:\n  proef:\n    - { q: een kind schreeuwt, themes: [kindermishandeling], kind: omstander }\n';
const regions = 'feiten/regios/regios.json';

/** Puts something under the text of the example page. */
const add = (text: string) => (f: ContentFolder) => f.change(page, '<Figure', `${text}\n\n<Figure`);
const put = (file: string, text: string | Uint8Array) => (f: ContentFolder) => {
  const full = path.join(f.root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return f;
};
const change = (file: string, from: string, to: string) => (f: ContentFolder) => f.change(file, from, to);

/** What an author may do wrong, and in which file they are told. */
const slips: readonly (readonly [name: string, slip: (f: ContentFolder) => ContentFolder, file: string])[] = [
  // Links and pictures
  ['a link to another site', add('[kijk](https://example.org)'), page],
  ['a link by reference to another site', add('[kijk][1]\n\n[1]: https://example.org'), page],
  ['a link by reference that is used nowhere', add('[1]: https://example.org'), page],
  ['a link that runs code', add('[kijk](javascript:alert(1))'), page],
  ['a bare address of another site', add('Kijk op https://example.org voor meer.'), page],
  ['a link without a slash at its end', add('[kijk](/hulp/tweede)'), page],
  ['a link to a page that is not there', add('[kijk](/hulp/derde/)'), page],
  ['a link that begins at this page', add('[kijk](tweede/)'), page],
  ['a link without words', add('[](/hulp/tweede/)'), page],
  ['a link to a heading that is not there', add('[kijk](/hulp/voorbeeld/#wat-je-deed)'), page],
  ['a link to a heading of this page that is not there', add('[kijk](#wat-je-deed)'), page],
  ['a picture', add('![foto](/foto.png)'), page],
  ['a picture by reference', add('![foto][1]\n\n[1]: /foto.png'), page],
  // Kinds of text that the site does not have
  ['HTML', add('<p>tekst</p>'), page],
  ['a comment of HTML', add('<!-- weg -->'), page],
  ['code in braces', add('{1 + 1}'), page],
  ['an import', add('import X from "./x"'), page],
  ['an export', add('export const x = 1'), page],
  ['a block of code', add('```\ncode\n```'), page],
  ['a quotation', add('> gezegd'), page],
  ['a line across', add('***'), page],
  ['words struck out', add('Dit is ~~oud~~ nieuw.'), page],
  ['a footnote', add('Tekst.[^1]\n\n[^1]: Noot.'), page],
  ['a heading of the first level', add('# Kop'), page],
  ['a heading that skips a level', add('#### Kop'), page],
  ['an empty heading', add('##'), page],
  ['an open brace', add('Dit { is los.'), page],
  ['an open bracket', add('Dit < is los.'), page],
  // Numbers
  ['a number', add('Bel 0800-2000.'), page],
  ['a number between brackets', add('Bel (088) 123 45 67.'), page],
  ['a number with dots', add('Bel 088.123.45.67.'), page],
  ['a number as from abroad', add('Bel +31(0)88 123 45 67.'), page],
  ['a number with another dash', add('Bel 0800–2000.'), page],
  ['a number with a dash that does not break', add('Bel 0800‑2000.'), page],
  ['a number without spaces', add('Bel 0201234567.'), page],
  ['a number in marks of code', add('Bel `0800-2000`.'), page],
  ['112', add('Bel 112.'), page],
  ['a number in a heading', add('## Bel 0800-2000'), page],
  ['a number in an attribute', add('<Opening say="Bel 0800-2000" to="de buur" />'), page],
  ['a number in a summary', change(page, 'summary: Wat', 'summary: Bel 0800-2000. Wat'), page],
  ['a number in a search term', change(page, 'ik twijfel,', 'bel 0800-2000,'), page],
  ['a number in a word of the interface', change(words, 'title: ', 'title: "Bel 0800-2000" # '), words],
  ['112 in a word of the interface', change(words, 'title: ', 'title: "Bel 112" # '), words],
  ['a number in a figure', change(figure, 'counts: ', 'counts: "Bel 0800-2000" # '), figure],
  ['a number in a note of a helpline', change(line, 'purpose: ', 'purpose: "Bel 0800-2000" # '), line],
  // Blocks
  ['a block that nobody knows', add('<Kader>\n\ntekst\n\n</Kader>'), page],
  ['a block with a slip in its name', add('<Step>\n\n1. een\n\n</Step>'), page],
  ['a block with a name of the language itself', add('<constructor/>'), page],
  ['a block with another such name', add('<toString/>'), page],
  ['a block without a name', add('<>tekst</>'), page],
  ['a block that is not closed', add('<Steps>\n\n1. een'), page],
  ['a block that is closed twice', add('<Steps>\n\n1. een\n\n</Steps>\n\n</Steps>'), page],
  ['steps without a list', add('<Steps>\n\nEerst dit.\n\n</Steps>'), page],
  ['steps with a list without numbers', add('<Steps>\n\n- een\n- twee\n\n</Steps>'), page],
  ['steps with two lists', add('<Steps>\n\n1. een\n\ntekst\n\n1. twee\n\n</Steps>'), page],
  ['one half of two', add('<DoDont>\n<Do>\n\n- een\n\n</Do>\n</DoDont>'), page],
  ['two halves alike', add('<DoDont>\n<Do>\n\n- een\n\n</Do>\n<Do>\n\n- een\n\n</Do>\n</DoDont>'), page],
  [
    'text between two halves',
    add('<DoDont>\n<Do>\n\n- a\n\n</Do>\n\ntekst\n\n<Dont>\n\n- b\n\n</Dont>\n</DoDont>'),
    page,
  ],
  ['half of two alone', add('<Do>\n\n- een\n\n</Do>'), page],
  ['a moment alone', add('<Moment when="nu">\n\ntekst\n\n</Moment>'), page],
  ['a row of moments without any', add('<Timeline>\n\ntekst\n\n</Timeline>'), page],
  ['an empty box', add('<Signals of="pleger" title="Leeg">\n\n</Signals>'), page],
  ['a box in the middle of a sentence', add('Kijk <Helpline id="veilig-thuis" /> hier.'), page],
  ['a source with text in it', add('Zin.<Source id="een-bron">tekst</Source>'), page],
  ['an attribute that is missing', add('<Opening say="Zeg dit" />'), page],
  ['an attribute that is empty', add('<Opening say="" to="de buur" />'), page],
  ['an attribute that nobody knows', add('<Opening say="Zeg dit" to="de buur" kleur="rood" />'), page],
  ['an attribute of code', add('<Opening say={1} to="de buur" />'), page],
  ['attributes taken apart', add('<Opening {...alles} />'), page],
  ['a value that does not exist', add('<Signals of="buur" title="Wat">\n\n- een\n\n</Signals>'), page],
  ['danger twice', add('<Urgent title="Nu">\n\nBel nu.\n\n</Urgent>'), page],
  ['the same block twice', add('<Block id="een-angst" />\n\n<Block id="een-angst" fold />'), page],
  ['a helpline without a slip in its kind', add('<Phone id="veilig-tuis" />'), page],
  ['a source that is not there', add('Zin.<Source id="geen-bron" />'), page],
  ['no data above', put(second, 'Alleen tekst.\n'), second],
  ['data that is not closed', put(second, '---\ntitle: Tweede\n\nTekst.\n'), second],
  ['data that is a list', put(second, '---\n- een\n---\n\nTekst.\n'), second],
  ['a field twice', change(page, 'related:', 'summary: Nog een.\nrelated:'), page],
  [
    'changes that are not newest first',
    change(
      page,
      'related:',
      'changes:\n  - { on: 2026-01-01, what: Dit. }\n  - { on: 2026-01-05, what: Dat. }\nrelated:',
    ),
    page,
  ],
  ['a tab where spaces belong', change(page, 'related:', 'changes:\n\t- on: 2026-01-01\nrelated:'), page],
  ['text that begins with a star', change(page, 'summary: Wat', 'summary: *Wat'), page],
  ['a colon in a text', change(page, 'summary: Wat', 'summary: Let op: wat'), page],
  // Files
  ['an ending in capitals', put('nl/paginas/hulp/derde.MDX', 'x'), 'nl/paginas/hulp/derde.MDX'],
  ['another ending of text', put('nl/paginas/hulp/derde.md', 'x'), 'nl/paginas/hulp/derde.md'],
  ['an ending that a system hid', put('nl/paginas/hulp/derde.mdx.txt', 'x'), 'nl/paginas/hulp/derde.mdx.txt'],
  ['another ending of data', put('feiten/bronnen/nog-een.yml', 'title: x'), 'feiten/bronnen/nog-een.yml'],
  ['data in a folder too deep', put('feiten/bronnen/map/nog-een.yaml', 'title: x'), 'feiten/bronnen/map/nog-een.yaml'],
  ['a folder that nobody knows', put('feiten/bron/nog-een.yaml', 'title: x'), 'feiten/bron/nog-een.yaml'],
  ['capitals in a name', put('feiten/bronnen/Een-Bron.yaml', 'title: x'), 'feiten/bronnen/Een-Bron.yaml'],
  ['an address that begins as one of a language', put('nl/paginas/en/index.mdx', 'x'), 'nl/paginas/en/index.mdx'],
  ['letters in an old code', put(source, Buffer.from('title: caf\xe9\n', 'latin1')), source],
  ['letters of two bytes each', put(source, Buffer.from('\ufefftitle: x\n', 'utf16le')), source],
  ['a letter that was broken before', change(source, 'title: ', 'title: caf\ufffd '), source],
  ['a sign that turns the text around', change(page, 'Lees ook', 'Lees \u202eook'), page],
  ['a file far too large', put(second, 'x'.repeat(500_000)), second],
  ['a line of ten thousand signs', add('>'.repeat(10_000)), page],
  ['an empty file', put(source, ''), source],
  ['a file with only a word', put(source, 'hallo\n'), source],
  ['names of the language itself', put(source, '__proto__: {}\nconstructor: x\n'), source],
  [
    'aliases without end',
    put(source, 'a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\n'),
    source,
  ],
  ['a broken file of regions', put(regions, '{'), regions],
  // Words, trees, search
  ['a menu that leads nowhere', change(site, 'menu:', 'menu:\n  - { to: /nergens/, label: Nergens }'), site],
  [
    'a menu that leads to another site',
    change(site, 'menu:', 'menu:\n  - { to: "https://example.org", label: Weg }'),
    site,
  ],
  ['a mark that code fills in and that is gone', change(pages, '{aantal}', 'vijf'), pages],
  ['a mark that nobody fills in', change(words, 'title: ', 'title: "{naam}" # '), words],
  ['a number of a helpline that is not there', change(words, 'title: ', 'title: "{bel:veilig-tuis}" # '), words],
  ['a tree of which nobody tells what it is about', change(builtIn, 'proef:', 'toets:'), builtIn],
  ['a page that the site does not make', change(builtIn, 'situaties:', 'nergens:'), builtIn],
  [
    'a page of the site itself that was looked at in time to come',
    change(builtIn, 'checkedOn: 2026-01-01', 'checkedOn: 2999-01-01'),
    builtIn,
  ],
  [
    'a change in the advice of a tree that is still to come',
    change(builtIn, 'proef:', 'proef:\n  changes: [{ on: 2999-01-01, what: Morgen. }]'),
    builtIn,
  ],
  ['a trace without words', change(traces, '  wegwijzers:', '  wegwijs:'), traces],
  ['a word of the interface that is missing', change(words, 'title: ', 'titel: '), words],
  [
    'a tree without words',
    (f) => {
      writeFileSync(path.join(f.root, treeWords), '');
      return f;
    },
    treeWords,
  ],
  ['a tree at the address of a page', change(tree, 'page: ', 'page: hulp/tweede # '), tree],
  [
    'a group of questions in two files',
    (f) => put(`${questions}-2.yaml`, group)(put(`${questions}.yaml`, group)(f)),
    `${questions}.yaml`,
  ],
  ['a word in two lists', change(lexicon, 'light: [ik', 'light: [de, ik'), lexicon],
  ['a meaning that stands on no page', change(lexicon, '[schreeuwt]', '[gilt]'), lexicon],
  ['a rule of danger that its example does not wake', change(rules, 'hij slaat nu', 'hij sloeg toen'), rules],
  ['a rule of danger with a page that is not there', change(rules, '[hulp/voorbeeld]', '[hulp/derde]'), rules],
  ['a sign of danger with a group that nobody made', change(rules, '[slaat nu]', '[slaat nu, $wie slaat]'), rules],
  [
    'a sign of who asks with a slip in the name of a group',
    put(
      askers,
      'groups: { partner: man|vrouw }\naskers:\n  - { audience: slachtoffer, when: [$partnr slaat, hij], examples: [hij] }\n',
    ),
    askers,
  ],
  ['a question without its sign', change(block, 'belde?', 'belde'), block],
];

describe(`${slips.length} slips of an author`, () => {
  it.each(slips)('%s is told', (_, slip, file) => {
    const issues = slip(new ContentFolder()).issues();
    const told = issues.filter((issue) => issue.file.startsWith(`content/${file}`));
    expect(told, JSON.stringify(issues, null, 1)).not.toEqual([]);
    for (const { wrong, mend } of told) {
      expect(wrong).toMatch(/\S.*[.:"”]$/s);
      expect(mend).toMatch(/\S/);
      expect(wrong + mend).not.toMatch(/undefined|\[object|Error|\bat .*\.ts:\d|[Uu]nexpected|[Ii]nvalid|[Ee]xpected/);
    }
  });
});

/** What another machine writes, which is as good as ours. */
const harmless: readonly (readonly [name: string, change: (f: ContentFolder) => ContentFolder])[] = [
  ['a mark at the beginning', (f) => f.rewrite(page, (text) => `\uFEFF${text}`)],
  ['lines that end as on Windows', (f) => f.rewrite(page, (text) => text.replaceAll('\n', '\r\n'))],
  ['lines of data that end as on Windows', (f) => f.rewrite(line, (text) => text.replaceAll('\n', '\r\n'))],
  [
    'letters and accents apart',
    (f) => f.rewrite(page, (text) => text.replace('Lees ook', 'Eén keer lees ook').normalize('NFD')),
  ],
  ['a soft hyphen', (f) => f.rewrite(page, (text) => text.replace('advies', 'ad\u00ADvies'))],
  ['a file of the system beside it', put('nl/paginas/hulp/._voorbeeld.mdx', '\u0000\u0005')],
  ['a folder of the system beside it', put('.DS_Store', '\u0000')],
  ['a day as a short title, which is text', change(page, 'title: Een', 'shortTitle: 2026-11-21\ntitle: Een')],
  ['a copy of the editor beside it', put('nl/paginas/hulp/voorbeeld.mdx~', 'x')],
];

describe('what another machine writes', () => {
  it.each(harmless)('%s is no mistake', (_, act) => {
    expect(act(new ContentFolder()).issues()).toEqual([]);
  });
});
