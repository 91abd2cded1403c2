import { describe, expect, it } from 'vitest';
import { formatReport } from '../../../src/domain/check/issue.ts';
import { ContentFolder } from '../../support/content.ts';

const page = 'nl/paginas/hulp/voorbeeld.mdx';
const line = 'feiten/hulplijnen/veilig-thuis.yaml';
const tree = 'bomen/proef.yaml';
const treeWords = 'nl/bomen/proef.yaml';
const block = 'nl/blokken/een-angst.mdx';

/** Something an author may do wrong, and what the message must name: the place, the value found, and the mend. */
type Mistake = readonly [
  name: string,
  mistake: (folder: ContentFolder) => ContentFolder,
  file: string,
  place: string | RegExp,
  found: RegExp,
  mend: RegExp,
];

const mistakes: readonly Mistake[] = [
  [
    'a block that does not exist',
    (f) => f.change(page, '<Figure', '<Block id="een-angs" />\n\n<Figure'),
    page,
    /regel/,
    /een-angs"/,
    /een-angst/,
  ],
  [
    'a block with a heading where no heading stands above',
    (f) => f.change(page, '<Urgent', '<Block id="een-angst" />\n\n<Urgent'),
    page,
    /regel/,
    /een-angst/,
    /##/,
  ],
  [
    'a block with a value for a switch',
    (f) => f.change(page, '<Figure', '<Block id="een-angst" fold="ja" />\n\n<Figure'),
    page,
    /regel/,
    /fold/,
    /fold/,
  ],
  [
    'a block in a block',
    (f) => f.change(block, 'Vraag het', '<Block id="een-angst" />\n\nVraag het'),
    block,
    /regel/,
    /blok/,
    /pagina/,
  ],
  [
    'a block without a title and without a question',
    (f) => f.change(block, 'question: Hoort mijn buurman dat ik belde?\n', ''),
    block,
    '',
    /titel/,
    /question/,
  ],
  ['a fear that is no question', (f) => f.change(block, 'belde?', 'belde.'), block, 'question', /belde/, /vraagteken/],
  [
    'a source in a block that is not at its top',
    (f) => f.change(block, '[een-bron]', '[]'),
    block,
    /regel/,
    /een-bron/,
    /sources/,
  ],
  [
    'danger that is folded away',
    (f) =>
      f.change(page, '<Urgent', '<Fold title="Meer">\n\n<Urgent').change(page, '</Urgent>', '</Urgent>\n\n</Fold>'),
    page,
    /regel/,
    /Urgent/,
    /open/,
  ],
  [
    'the name of a line that is never shown',
    (f) => f.change(page, '<Figure', '<Name id="gesloten-lijn" />\n\n<Figure'),
    page,
    /regel/,
    /gesloten-lijn/,
    /andere/,
  ],
  [
    'a field that is missing',
    (f) => f.change(page, 'title: Een voorbeeld van een pagina\n', ''),
    page,
    'title',
    /title/,
    /tekst/,
  ],
  ['a field with a slip in its name', (f) => f.change(page, 'summary:', 'sumary:'), page, '', /sumary/, /summary/],
  [
    'a theme that does not exist',
    (f) => f.change(page, '[twijfel]', '[twijfels]'),
    page,
    'themes › 1',
    /twijfels/,
    /twijfel/,
  ],
  [
    'a reader that does not exist',
    (f) => f.change(page, '[omstander]', '[buren]'),
    page,
    'audience › 1',
    /buren/,
    /omstander/,
  ],
  [
    'a summary that is too long',
    (f) => f.change(page, 'Wat je doet als je twijfelt.', 'Wat je doet. '.repeat(20)),
    page,
    'summary',
    /tekens/,
    /160/,
  ],
  ['too few search terms', (f) => f.change(page, ', wat als]', ']'), page, 'searchTerms', /7/, /8/],
  [
    'a date that does not exist',
    (f) => f.change(page, '2026-01-10', '"2026-02-31"'),
    page,
    'checkedOn',
    /2026-02-31/,
    /datum/,
  ],
  [
    'a date in the future',
    (f) => f.change(page, '2026-01-10', '2027-01-10'),
    page,
    'checkedOn',
    /2027-01-10/,
    /2026-06-01/,
  ],
  [
    'a helpline that does not exist',
    (f) => f.change(page, 'helplines: [veilig-thuis]', 'helplines: [veilig-tuis]'),
    page,
    'helplines › 1',
    /veilig-tuis/,
    /veilig-thuis/,
  ],
  [
    'a helpline that is never shown',
    (f) => f.change(page, 'helplines: [veilig-thuis]', 'helplines: [gesloten-lijn]'),
    page,
    'helplines › 1',
    /gesloten-lijn/,
    /andere hulplijn/,
  ],
  [
    'a line for professionals on a public page',
    (f) => f.change(page, 'helplines: [veilig-thuis]', 'helplines: [vaklijn]'),
    page,
    'helplines › 1',
    /vaklijn/,
    /andere hulplijn/,
  ],
  [
    'a source that does not exist',
    (f) => f.change(page, 'sources: [een-bron]', 'sources: [een-bronn]'),
    page,
    'sources › 1',
    /een-bronn/,
    /een-bron/,
  ],
  [
    'a source in the text that the list leaves out',
    (f) => f.change(page, 'sources: [een-bron]', 'sources: []'),
    page,
    /regel \d+/,
    /een-bron/,
    /sources/,
  ],
  [
    'a related page that does not exist',
    (f) => f.change(page, 'hulp/tweede', 'hulp/twede'),
    page,
    'related › 1',
    /hulp\/twede/,
    /hulp\/tweede/,
  ],
  [
    'a link that leads nowhere',
    (f) => f.change(page, '(/hulp/tweede/)', '(/hulp/derde/)'),
    page,
    /regel \d+/,
    /\/hulp\/derde\//,
    /hulp/,
  ],
  [
    'a link without its last slash',
    (f) => f.change(page, '(/hulp/tweede/)', '(/hulp/tweede)'),
    page,
    /regel \d+/,
    /\/hulp\/tweede/,
    /schuine streep/,
  ],
  [
    'a link to another site',
    (f) => f.change(page, '(/hulp/tweede/)', '(https://example.org/)'),
    page,
    /regel \d+/,
    /example\.org/,
    /hulplijn of een bron/,
  ],
  [
    'a bare telephone number',
    (f) => f.change(page, '<Phone id="veilig-thuis" />', '0800-1234'),
    page,
    /regel \d+/,
    /0800-1234/,
    /Phone/,
  ],
  ['a bare 112', (f) => f.change(page, '<Phone id="alarmnummer-112" />', '112'), page, /regel \d+/, /112/, /Phone/],
  [
    'a phone of a line without a number',
    (f) => f.change(page, '<Phone id="veilig-thuis" />', '<Phone id="gesloten-lijn" />'),
    page,
    /regel \d+/,
    /gesloten-lijn/,
    /andere hulplijn|lijn met een nummer/,
  ],
  [
    'a figure that does not exist',
    (f) => f.change(page, '<Figure id="een-cijfer" />', '<Figure id="een-cijver" />'),
    page,
    /regel \d+/,
    /een-cijver/,
    /een-cijfer/,
  ],
  [
    'a sentence that is too long',
    (f) => f.change(page, '## Wat je doet', `## Wat je doet\n\n${'woord '.repeat(21)}.`),
    page,
    /regel \d+/,
    /21 woorden/,
    /20/,
  ],
  [
    'a building block that does not exist',
    (f) =>
      f
        .change(page, '<Urgent title="Is er nu gevaar?">', '<Urgentt title="Is er nu gevaar?">')
        .change(page, '</Urgent>', '</Urgentt>'),
    page,
    /regel \d+/,
    /Urgentt/,
    /Urgent/,
  ],
  [
    'a building block without what it needs',
    (f) => f.change(page, '<Urgent title="Is er nu gevaar?">', '<Urgent>'),
    page,
    /regel \d+/,
    /title/,
    /title/,
  ],
  ['raw HTML', (f) => f.change(page, '## Wat je doet', '<div>tekst</div>'), page, /regel \d+/, /div/, /bouwsteen/],
  ['an import', (f) => f.change(page, '<Urgent', 'import X from "x"\n\n<Urgent'), page, /regel \d+/, /import/, /Haal/],
  [
    'code between braces',
    (f) => f.change(page, '## Wat je doet', '## Wat je doet\n\nHier staat {1 + 1}.'),
    page,
    /regel \d+/,
    /1 \+ 1/,
    /gewone tekst/,
  ],
  [
    'a heading that skips a level',
    (f) => f.change(page, '## Wat je doet', '#### Wat je doet'),
    page,
    /regel \d+/,
    /niveau/,
    /##/,
  ],
  [
    'a block that is not closed',
    (f) => f.change(page, '</Urgent>', ''),
    page,
    /regel \d+|^$/,
    /niet te lezen/,
    /Bouwsteen/,
  ],
  ['broken YAML', (f) => f.change(page, 'title: Een', 'title: "Een'), page, /regel \d+/, /YAML/, /aanhalingstekens/],
  ['no data above the page', (f) => f.write(page, 'Alleen tekst.'), page, '', /ontbreken/, /---/],
  [
    'the same title twice',
    (f) => f.change('nl/paginas/hulp/tweede.mdx', 'De tweede pagina', 'Een voorbeeld van een pagina'),
    page,
    'title',
    /Een voorbeeld/,
    /eigen titel/,
  ],
  [
    'an address that is in two source files',
    (f) =>
      f.write(
        'feiten/bronnen/nog-een.yaml',
        'title: Nog een\npublisher: X\nurl: https://example.org/bron\nyear: null\nkind: nieuws\ncheckedOn: 2026-01-10\n',
      ),
    'feiten/bronnen/nog-een.yaml',
    'url',
    /een-bron/,
    /één bestand/,
  ],
  [
    'a source without a kind',
    (f) => f.change('feiten/bronnen/een-bron.yaml', 'kind: overheid', 'kind: krant'),
    'feiten/bronnen/een-bron.yaml',
    'kind',
    /krant/,
    /nieuws/,
  ],
  [
    'a number that is not quoted',
    (f) => f.change(line, '"0800-1234"', '0800'),
    line,
    'phone',
    /0800|800/,
    /aanhalingstekens/,
  ],
  [
    'opening hours that cannot be',
    (f) => f.change(line, 'open: "24/7"', 'open: altijd'),
    line,
    'open',
    /altijd/,
    /ma-vr/,
  ],
  [
    'a number on a line that is never shown',
    (f) => f.change(line, 'show: publiek', 'show: nooit'),
    line,
    'phone',
    /nooit/,
    /null/,
  ],
  [
    'an uncertain line that is shown',
    (f) => f.change(line, 'certainty: hoog', 'certainty: laag'),
    line,
    'show',
    /laag/,
    /nooit/,
  ],
  [
    'a second number in a note',
    (f) => f.change(line, 'note: null', 'note: Bel anders 0900-9999.'),
    line,
    'note',
    /0900-9999/,
    /phone/,
  ],
  [
    'a figure without its source',
    (f) => f.change('feiten/cijfers/een-cijfer.yaml', 'source: een-bron', 'source: weg'),
    'feiten/cijfers/een-cijfer.yaml',
    'source',
    /weg/,
    /een-bron|bron/,
  ],
  [
    'a tree with a step that does not exist',
    (f) => f.change(tree, 'to: bel-nu', 'to: bel-nuu'),
    tree,
    'questions › gevaar-nu › ja',
    /bel-nuu/,
    /bel-nu/,
  ],
  [
    'a tree with an unknown mark',
    (f) => f.change(treeWords, '{bel:veilig-thuis}', '{app:veilig-thuis}'),
    treeWords,
    'outcomes › bel-vandaag › first › act',
    /app:veilig-thuis/,
    /bel:/,
  ],
  [
    'a tree with a bare number',
    (f) => f.change(treeWords, '{bel:veilig-thuis}', '0800-1234'),
    treeWords,
    'outcomes › bel-vandaag › first › act',
    /0800-1234/,
    /bel:/,
  ],
  [
    'a tree without the words of an answer',
    (f) => f.change(treeWords, 'nee: Nee', 'neen: Nee'),
    treeWords,
    'questions › gevaar-nu › answers › nee',
    /nee/,
    /nee/,
  ],
  [
    'a tree with an urgency that does not exist',
    (f) => f.change(tree, 'urgency: nu', 'urgency: straks'),
    tree,
    'outcomes › bel-nu › urgency',
    /straks/,
    /vandaag/,
  ],
  [
    'a word of the interface that is missing',
    (f) => f.change('nl/teksten/zoeken.yaml', 'clear:', 'clearr:'),
    'nl/teksten/zoeken.yaml',
    /clear|^$/,
    /clear/,
    /tekst|velden/,
  ],
];

describe('a mistake of an author', () => {
  it('is not seen where there is none', () => {
    expect(new ContentFolder().issues()).toEqual([]);
  });

  it.each(mistakes)('%s', (_name, mistake, file, place, found, mend) => {
    const issues = mistake(new ContentFolder())
      .issues()
      .filter((issue) => issue.file === `content/${file}`);
    const told = issues.find((issue) => {
      const at = issue.place.join(' › ');
      return (
        (typeof place === 'string' ? at === place : place.test(at)) && found.test(issue.wrong) && mend.test(issue.mend)
      );
    });
    expect(told, `no message fits; the report was:\n${formatReport(issues, 'proef')}`).toBeDefined();
    expect(told?.wrong).toMatch(/\.$/);
    expect(told?.mend).toMatch(/[.?]$/);
  });

  it('is told together with all others, grouped by file, with a count', () => {
    const folder = new ContentFolder()
      .change(page, '[twijfel]', '[twijfels]')
      .change(line, 'certainty: hoog', 'certainty: laag')
      .change(tree, 'to: bel-nu', 'to: bel-nuu');
    const report = formatReport(folder.issues(), 'proef');
    for (const file of [page, line, tree]) expect(report).toContain(`content/${file}`);
    expect(report).toMatch(/\d+ fouten in \d+ bestanden/);
  });

  it('never shows a stack or an English sentence of a library', () => {
    const report = mistakes
      .map(([, mistake]) => formatReport(mistake(new ContentFolder()).issues(), 'proef'))
      .join('\n');
    expect(report).not.toMatch(/Invalid|expected|received|\bat .+:\d+:\d+/);
  });
});
