import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { Issue } from '../domain/check/issue.ts';

/** What was parsed before, by its text: who reads often keeps it between readings. */
export type Parsed = Map<string, unknown>;

/** What the parser of YAML says, in the words of an author. */
const slips: Readonly<Record<string, string>> = {
  BAD_INDENT: 'een regel springt anders in dan die erboven',
  TAB_AS_INDENT: 'er staat een tab; inspringen doe je met spaties',
  DUPLICATE_KEY: 'een veld staat er twee keer',
  MISSING_CHAR: 'er mist een leesteken, zoals een aanhalingsteken of een haak',
  BLOCK_AS_IMPLICIT_KEY: 'er staan twee velden op één regel, of een dubbele punt in tekst zonder aanhalingstekens',
  BLOCK_IN_FLOW: 'tussen haken staat iets dat op eigen regels hoort',
  MULTILINE_IMPLICIT_KEY: 'een veld loopt door op de volgende regel zonder in te springen',
  MULTIPLE_DOCS: 'er staan streepjes (---) midden in het bestand',
  BAD_ALIAS: 'er staat een sterretje (*) aan het begin van tekst zonder aanhalingstekens',
  BAD_DIRECTIVE: 'er staat een procentteken aan het begin van een regel',
  UNEXPECTED_TOKEN: 'hier staat iets dat er niet hoort',
};

/** Parses YAML; a slip in the notation becomes an issue instead of an exception. `above` is the number of lines before it. */
export function readYaml(text: string, file: string, above: number, issues: Issue[], parsed: Parsed): unknown {
  try {
    if (!parsed.has(text)) parsed.set(text, parseYaml(text, { logLevel: 'error', prettyErrors: true }));
    return parsed.get(text);
  } catch (error) {
    const isKnown = error instanceof YAMLParseError;
    const line = isKnown ? error.linePos?.[0].line : undefined;
    const slip = (isKnown ? slips[error.code] : undefined) ?? 'de notatie klopt niet';
    issues.push({
      file,
      place: line === undefined ? [] : [`regel ${line + above}`],
      wrong: `dit is geen goede YAML: ${slip}.`,
      mend: 'Kijk of de regels goed inspringen, en zet tekst met een dubbele punt of een hekje tussen aanhalingstekens.',
    });
    return undefined;
  }
}

/** A text with the data above it taken apart. The body keeps its place: lines above it are empty. */
export function splitFront(text: string): { readonly front: string; readonly body: string } | undefined {
  const [whole, front] = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { front: front ?? '', body: whole.replaceAll(/[^\n]/g, '') + text.slice(whole.length) };
}

/** Deeper than this nobody nests on purpose, and a parser may run out of room. */
const deepest = 30;

/** The text of a page as a tree, by the parser that also makes the page. A slip becomes an issue. */
export function readMdx(body: string, file: string, issues: Issue[], parsed: Parsed): Root | undefined {
  const key = `mdx:${body}`;
  const known = parsed.get(key);
  if (known !== undefined) return known as Root;
  const complain = (line: number | undefined, wrong: string, mend: string): Root | undefined => {
    issues.push({ file, place: line === undefined ? [] : [`regel ${line}`], wrong, mend });
    return undefined;
  };
  const nested = body.split('\n').findIndex((line) => (line.match(/[>*_[<{]/g)?.length ?? 0) > deepest * 3);
  if (nested >= 0)
    return complain(
      nested + 1,
      'deze regel zit te diep in elkaar om te lezen.',
      'Schrijf gewone tekst, zonder rijen tekens.',
    );
  try {
    const root = mdxToMdast(body, { features: { frontmatter: false } }) as Root;
    parsed.set(key, root);
    return root;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const line = /^(\d+):\d+:/.exec(message)?.[1];
    const tag = /`<\/?([A-Za-z][\w.]*)>`/.exec(message)?.[1];
    return complain(
      line === undefined ? undefined : Number(line),
      tag === undefined
        ? 'deze tekst is niet te lezen: een bouwsteen is niet goed geopend of gesloten.'
        : `deze tekst is niet te lezen: <${tag}> is niet goed geopend of gesloten.`,
      'Kijk of elke <Bouwsteen> een </Bouwsteen> heeft, met een lege regel boven en onder de tekst, en of er geen losse < of { in de tekst staat.',
    );
  }
}
