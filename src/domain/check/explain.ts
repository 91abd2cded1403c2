import { z } from 'zod';
import { nearest, quote, type Issue } from './issue.ts';

type ZodIssue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The schema of one field, found by walking the path; undefined when the path leaves the schema. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: unknown = schema;
  for (const key of path) {
    while (current instanceof z.ZodOptional || current instanceof z.ZodNullable || current instanceof z.ZodDefault) {
      current = current.unwrap();
    }
    if (current instanceof z.ZodObject) current = current.shape[String(key)];
    else if (current instanceof z.ZodArray) current = current.element;
    else if (current instanceof z.ZodRecord) current = current.valueType;
    else return undefined;
  }
  return current instanceof z.ZodType ? current : undefined;
}

function expects(schema: z.ZodType | undefined): string | undefined {
  let current: unknown = schema;
  while (current instanceof z.ZodType) {
    const found = current.meta()?.['expects'];
    if (typeof found === 'string') return found;
    if (current instanceof z.ZodOptional || current instanceof z.ZodNullable) current = current.unwrap();
    else return undefined;
  }
  return undefined;
}

const kinds: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst (elk punt op een eigen regel, met een streepje ervoor)',
  object: 'een blok met velden',
  record: 'een blok met velden',
  date: 'een datum',
};

/** Counts positions from one, as an author does. */
function readable(path: readonly PropertyKey[]): string[] {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key)));
}

function explainOne(issue: ZodIssue, schema: z.ZodType, input: unknown): Pick<Issue, 'wrong' | 'mend'> {
  const found = valueAt(input, issue.path);
  const hint = expects(schemaAt(schema, issue.path));
  const should = (fallback: string) => `Nodig is: ${hint ?? fallback}.`;
  if (found === undefined && issue.code !== 'unrecognized_keys') {
    const name = String(issue.path.at(-1) ?? 'dit');
    const kind = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? issue.expected) : undefined;
    return {
      wrong: `het veld ${quote(name)} ontbreekt.`,
      mend: issue.code === 'invalid_value' ? `Kies uit: ${issue.values.join(', ')}.` : should(kind ?? 'een waarde'),
    };
  }
  switch (issue.code) {
    case 'invalid_type':
      return { wrong: `${quote(found)} past hier niet.`, mend: should(kinds[issue.expected] ?? issue.expected) };
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = nearest(String(found), options);
      return {
        wrong: `${quote(found)} kan hier niet.`,
        mend: `${near ? `Bedoel je ${quote(near)}? ` : ''}Kies uit: ${options.join(', ')}.`,
      };
    }
    case 'unrecognized_keys': {
      const at = schemaAt(schema, issue.path) ?? schema;
      const known = at instanceof z.ZodObject ? Object.keys(at.shape) : [];
      const names = issue.keys.map((key) => {
        const near = nearest(key, known);
        return near ? `${quote(key)} (bedoel je ${quote(near)}?)` : quote(key);
      });
      return {
        wrong: `dit veld kennen we niet: ${names.join(', ')}.`,
        mend: known.length > 0 ? `De velden zijn: ${known.join(', ')}.` : 'Haal het weg.',
      };
    }
    case 'too_small':
      if (issue.origin === 'array') {
        const count = Array.isArray(found) ? found.length : 0;
        return { wrong: `hier staan er ${count}.`, mend: `Het moeten er minstens ${issue.minimum} zijn.` };
      }
      return {
        wrong: `${quote(found)} is te weinig.`,
        mend: should(issue.origin === 'string' ? 'tekst' : `minstens ${issue.minimum}`),
      };
    case 'too_big':
      if (issue.origin === 'array') {
        const count = Array.isArray(found) ? found.length : 0;
        return { wrong: `hier staan er ${count}.`, mend: `Het mogen er hooguit ${issue.maximum} zijn.` };
      }
      if (issue.origin === 'string') {
        return {
          wrong: `deze tekst is ${String(found).length} tekens lang: ${quote(found)}.`,
          mend: `Hooguit ${issue.maximum} tekens passen; maak hem korter.`,
        };
      }
      return { wrong: `${quote(found)} is te veel.`, mend: should(`hooguit ${issue.maximum}`) };
    case 'invalid_format': {
      const custom = issue.message.startsWith('Invalid') ? undefined : issue.message;
      return {
        wrong: `${quote(found)} klopt niet.`,
        mend:
          hint || !custom ? should('een andere schrijfwijze') : `Mend: ${custom}.`.replace('Mend: ', 'Zo moet het: '),
      };
    }
    case 'invalid_union':
      return { wrong: `${quote(found)} past hier niet.`, mend: should('een van de vormen uit content/README.md') };
    case 'invalid_key':
      return {
        wrong: `de naam ${quote(issue.path.at(-1))} klopt niet.`,
        mend: 'Gebruik kleine letters, cijfers en streepjes, zonder accenten.',
      };
    default:
      return { wrong: `${quote(found)} klopt niet.`, mend: should('een andere waarde') };
  }
}

/** Turns what zod says about one file into Dutch sentences for its author, all of them. */
export function explain(error: z.ZodError, schema: z.ZodType, input: unknown, file: string): Issue[] {
  return error.issues.map((issue) => ({ file, place: readable(issue.path), ...explainOne(issue, schema, input) }));
}
