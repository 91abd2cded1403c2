import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml, YAMLParseError } from 'yaml';
import type { z } from 'zod';
import { explain } from '../domain/check/explain.ts';
import type { Issue } from '../domain/check/issue.ts';
import { emergenciesSchema, lexiconSchema, type SearchContent } from '../schema/search.ts';

/** What stands under `content/nl/zoeken/`, or undefined when a file is missing or broken; the issues tell why. */
export function readSearchContent(root: string): { content: SearchContent | undefined; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
    const file = `content/nl/zoeken/${name}.yaml`;
    let input: unknown;
    try {
      input = parseYaml(readFileSync(path.join(root, 'nl/zoeken', `${name}.yaml`), 'utf8'));
    } catch (error) {
      const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
      issues.push({
        file,
        place: line === undefined ? [] : [`regel ${line}`],
        wrong: error instanceof YAMLParseError ? 'dit is geen goede YAML.' : 'dit bestand ontbreekt.',
        mend:
          error instanceof YAMLParseError
            ? 'Kijk of de regels goed inspringen, en zet tekst met een dubbele punt tussen aanhalingstekens.'
            : 'Zet het terug; zonder dit bestand werkt zoeken niet.',
      });
      return undefined;
    }
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    issues.push(...explain(result.error, schema, input, file));
    return undefined;
  };
  const lexicon = read('lexicon', lexiconSchema);
  const emergencies = read('noodregels', emergenciesSchema);
  return {
    content: lexicon && emergencies ? { lexicon, emergencies: emergencies.rules } : undefined,
    issues,
  };
}
