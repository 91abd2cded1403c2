import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Content, Entry, TextEntry, TreeEntry } from '../schema/content.ts';
import { explain } from '../domain/check/explain.ts';
import type { Issue } from '../domain/check/issue.ts';
import { pageIdOf } from '../domain/page/address.ts';
import { blockSchema } from '../schema/block.ts';
import { documentSchema } from '../schema/document.ts';
import { figureSchema } from '../schema/figure.ts';
import { helplineSchema } from '../schema/helpline.ts';
import { pageSchema } from '../schema/page.ts';
import { routeFileSchema } from '../schema/route.ts';
import { sourceSchema } from '../schema/source.ts';
import { wordsSchema, type Words } from '../schema/words.ts';
import { casesSchema, treeStructureSchema, treeWordsSchema, type Cases } from '../schema/tree.ts';
import { joinTree } from '../domain/tree/join.ts';

/** What reading found: all files that could be typed, and an issue for each thing that could not. */
export interface Reading {
  readonly content: Content;
  readonly issues: readonly Issue[];
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

function listFiles(folder: string, extension: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** YAML that was parsed before, by its text: who reads often keeps it between readings. */
export type Parsed = Map<string, unknown>;

/** Parses YAML; a slip in the notation becomes an issue instead of an exception. */
function readYaml(text: string, file: string, offset: number, issues: Issue[], parsed: Parsed): unknown {
  try {
    if (!parsed.has(text)) parsed.set(text, parseYaml(text, { logLevel: 'error' }));
    return parsed.get(text);
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    const code = error instanceof YAMLParseError ? error.code : 'UNEXPECTED';
    issues.push({
      file,
      place: line === undefined ? [] : [`regel ${line + offset}`],
      wrong: `dit is geen goede YAML: ${code.toLowerCase().replaceAll('_', ' ')}.`,
      mend: 'Kijk of de regels goed inspringen, en zet tekst met een dubbele punt of een hekje tussen aanhalingstekens.',
    });
    return undefined;
  }
}

function typed<T>(schema: z.ZodType<T>, input: unknown, file: string, issues: Issue[]): T | undefined {
  if (input === undefined) return undefined;
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  issues.push(...explain(result.error, schema, input, file));
  return undefined;
}

/**
 * Reads everything under a content folder. Never throws on what an author wrote; a missing folder is
 * read as an empty one, which the checks then report.
 */
export function readContent(root: string, parsed: Parsed = new Map()): Reading {
  const issues: Issue[] = [];
  const top = path.dirname(root);
  const show = (file: string) => path.relative(top, file).split(path.sep).join('/');
  const list = (folder: string, extension: string) => {
    try {
      return listFiles(path.join(root, folder), extension);
    } catch {
      issues.push({ file: `content/${folder}`, place: [], wrong: 'deze map ontbreekt.', mend: 'Maak hem weer aan.' });
      return [];
    }
  };

  const readAll = <T>(folder: string, schema: z.ZodType<T>, deep = true): Entry<T>[] =>
    list(folder, '.yaml').flatMap((full) => {
      if (!deep && path.dirname(full) !== path.join(root, folder)) return [];
      const file = show(full);
      const id = path.basename(full, '.yaml');
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
        issues.push({
          file,
          place: [],
          wrong: `de bestandsnaam ${JSON.stringify(id)} kan geen kenmerk zijn.`,
          mend: 'Gebruik kleine letters, cijfers en streepjes, zonder accenten.',
        });
      }
      const data = typed(schema, readYaml(readFileSync(full, 'utf8'), file, 0, issues, parsed), file, issues);
      return data === undefined ? [] : [{ id, file, data }];
    });

  const readTexts = <T>(folder: string, schema: z.ZodType<T>): TextEntry<T>[] =>
    list(folder, '.mdx').flatMap((full): TextEntry<T>[] => {
      const file = show(full);
      const text = readFileSync(full, 'utf8');
      const id = pageIdOf(path.relative(path.join(root, folder), full).split(path.sep).join('/'));
      if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/.test(id)) {
        issues.push({
          file,
          place: [],
          wrong: `het pad ${JSON.stringify(id)} kan geen adres zijn.`,
          mend: 'Gebruik in namen alleen kleine letters, cijfers en streepjes.',
        });
      }
      const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
      if (!front) {
        issues.push({
          file,
          place: [],
          wrong: 'de gegevens boven aan de pagina ontbreken.',
          mend: 'Begin het bestand met --- en sluit de gegevens af met ---; content/README.md geeft een voorbeeld.',
        });
        return [];
      }
      const data = typed(schema, readYaml(front[1] ?? '', file, 1, issues, parsed), file, issues);
      const offset = front[0].split('\n').length - 1;
      let body: Root;
      try {
        body = mdx.parse(text.slice(front[0].length));
      } catch (error) {
        const line =
          typeof error === 'object' && error !== null && 'line' in error && typeof error.line === 'number'
            ? error.line
            : undefined;
        issues.push({
          file,
          place: line === undefined ? [] : [`regel ${line + offset}`],
          wrong: 'deze pagina is niet te lezen: een bouwsteen is niet goed geopend of gesloten.',
          mend: 'Kijk of elke <Bouwsteen> een </Bouwsteen> heeft, met een lege regel boven en onder de tekst, en of er geen losse < of { in de tekst staat.',
        });
        return [];
      }
      return data === undefined ? [] : [{ id, file, data, body, offset }];
    });

  const wordsInput: Record<string, unknown> = {};
  for (const full of list('nl/teksten', '.yaml')) {
    wordsInput[path.basename(full, '.yaml')] = readYaml(readFileSync(full, 'utf8'), show(full), 0, issues, parsed);
  }
  const words = wordsSchema.safeParse(wordsInput);
  if (!words.success) {
    for (const issue of explain(words.error, wordsSchema, wordsInput, 'content/nl/teksten')) {
      const [part, ...place] = issue.place;
      issues.push({ ...issue, file: part ? `content/nl/teksten/${part}.yaml` : 'content/nl/teksten', place });
    }
  }

  // A tree stands in three files: structure, words and cases (`schema/tree.ts`).
  const readTrees = (): TreeEntry[] => {
    const wordFiles = readAll('nl/bomen', treeWordsSchema);
    const caseFiles = readAll('bomen/gevallen', casesSchema);
    const structures = readAll('bomen', treeStructureSchema, false);
    for (const { id, file } of [...wordFiles, ...caseFiles]) {
      if (existsSync(path.join(root, 'bomen', `${id}.yaml`))) continue;
      issues.push({
        file,
        place: [],
        wrong: `er is geen boom ${JSON.stringify(id)}.`,
        mend: `Maak bomen/${id}.yaml, of geef dit bestand de naam van een boom.`,
      });
    }
    return structures.flatMap(({ id, file, data }) => {
      const wordsFile = `content/nl/bomen/${id}.yaml`;
      const casesFile = `content/bomen/gevallen/${id}.yaml`;
      const words = wordFiles.find((one) => one.id === id)?.data;
      const cases: Cases = caseFiles.find((one) => one.id === id)?.data ?? { cases: [] };
      for (const needed of [wordsFile, casesFile]) {
        if (existsSync(path.join(root, path.relative('content', needed)))) continue;
        issues.push({
          file: needed,
          place: [],
          wrong: 'dit bestand ontbreekt.',
          mend: `Maak het aan: elke boom heeft een bestand met structuur, een met woorden en een met gevallen.`,
        });
      }
      if (!words) return [];
      const { tree, findings } = joinTree(data, words, cases);
      issues.push(...findings.map((finding) => ({ ...finding, file: wordsFile })));
      return [{ id, file, wordsFile, casesFile, data: tree }];
    });
  };

  return {
    content: {
      pages: readTexts('nl/paginas', pageSchema),
      blocks: readTexts('nl/blokken', blockSchema),
      trees: readTrees(),
      helplines: readAll('feiten/hulplijnen', helplineSchema),
      sources: readAll('feiten/bronnen', sourceSchema),
      figures: readAll('feiten/cijfers', figureSchema),
      routes: readAll('nl/verwijsroutes', routeFileSchema),
      documents: readAll('nl/documenten', documentSchema),
      words: words.success ? words.data : (wordsInput as Words),
    },
    issues,
  };
}
