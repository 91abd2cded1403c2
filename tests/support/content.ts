import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Issue } from '../../src/domain/check/issue.ts';
import { reportContent } from '../../src/build/content-report.ts';
import type { Parsed } from '../../src/content/parse.ts';
import { pageIds } from '../../src/domain/page/address.ts';
import { readContent } from '../../src/content/read.ts';
import type { Content } from '../../src/schema/content.ts';
import { smallRegions } from './regions.ts';

const fixture = path.resolve('tests/fixtures/content');
const words = path.resolve('content/nl/teksten');

const folders: string[] = [];
// When the file that asked for them is done: a worker of Vitest is ended, and tells nobody.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Content with nothing in it but what a test is about. */
export function emptyContent(over: Partial<Content> = {}): Content {
  return {
    language: 'nl',
    pages: [],
    blocks: [],
    trees: [],
    helplines: [],
    sources: [],
    figures: [],
    routes: [],
    documents: [],
    words: {} as Content['words'],
    search: undefined,
    reviews: [],
    regions: undefined,
    ...over,
  };
}

/** The small sound content of `fixtures/content`, in a folder of its own that a test may break. */
export class ContentFolder {
  readonly root: string;
  readonly #parsed: Parsed = new Map();

  constructor() {
    const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
    folders.push(folder);
    this.root = path.join(folder, 'content');
    cpSync(fixture, this.root, { recursive: true });
    mkdirSync(path.join(this.root, 'nl/teksten'), { recursive: true });
    // The real words, pointing at what the small content holds.
    for (const file of readdirSync(words)) {
      const text = readFileSync(path.join(words, file), 'utf8')
        .replaceAll(/\bto: (?:"\/[^"]*"|\/[^\s,}]*)/g, 'to: /hulp/tweede/')
        .replaceAll(/\b(source|readySource): [\w-]+/g, '$1: een-bron')
        .replaceAll(/\{(bel|lijn):(?!alarmnummer-112)[\w-]+\}/g, '{$1:veilig-thuis}');
      writeFileSync(path.join(this.root, 'nl/teksten', file), text);
    }
    // The small content has one tree of its own, in the place of the walk.
    this.rewrite('nl/teksten/ingebouwd.yaml', (text) => {
      const told = parse(text) as Record<string, unknown>;
      const kept = Object.entries(told).filter(([id]) => !id.startsWith('professionals/'));
      return stringify(
        Object.fromEntries(
          kept.map(([id, about]) => [
            id === pageIds.walk ? 'proef' : id,
            // As old as the small content is.
            { ...(about as object), checkedOn: '2026-01-01', changes: undefined },
          ]),
        ),
      );
    });
    mkdirSync(path.join(this.root, 'feiten/regios'));
    const regions = { ...smallRegions, herkomst: { ...smallRegions.herkomst, sources: ['een-bron'] } };
    for (const [part, data] of Object.entries(regions))
      writeFileSync(path.join(this.root, `feiten/regios/${part}.json`), JSON.stringify(data));
  }

  write(file: string, text: string): this {
    writeFileSync(path.join(this.root, file), text);
    return this;
  }

  /** Replaces a piece of a file. Throws when the piece is not there, so that no test breaks nothing. */
  change(file: string, from: string, to: string): this {
    const text = readFileSync(path.join(this.root, file), 'utf8');
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
    return this.write(file, text.replace(from, to));
  }

  /** Writes a file anew from what stands in it. */
  rewrite(file: string, change: (text: string) => string): this {
    return this.write(file, change(readFileSync(path.join(this.root, file), 'utf8')));
  }

  /** Everything the check has to say about the folder as it is now. */
  issues(today = '2026-06-01'): Issue[] {
    return [...reportContent(readContent(this.root, this.#parsed), today).issues];
  }
}
