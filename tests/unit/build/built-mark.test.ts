import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isBuilt, markSources } from '../../../src/build/built-mark.ts';

let root: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mark-'));
  write('content/nl/a.yaml', 'title: a');
  write('src/a.ts', 'export {};');
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the mark of what a site is made of', () => {
  it('changes with a word, a file, a name and a setting of the host, and with nothing else', () => {
    const before = markSources(root, {});
    write('tests/a.test.ts', '');
    write('README.md', 'More.');
    expect(markSources(root, { PORT: '80' })).toBe(before);
    expect(markSources(root, { SITE_OWNER: 'Gemeente' })).not.toBe(before);
    write('content/nl/b.yaml', '');
    const withFile = markSources(root, {});
    expect(withFile).not.toBe(before);
    rmSync(path.join(root, 'content/nl/b.yaml'));
    write('content/nl/c.yaml', '');
    expect(markSources(root, {})).not.toBe(withFile);
    rmSync(path.join(root, 'content/nl/c.yaml'));
    write('content/nl/a.yaml', 'title: b');
    expect(markSources(root, {})).not.toBe(before);
  });

  it('does not hold without a mark, nor for a site that nobody built here', () => {
    write('dist/index.html', '<p>');
    expect(isBuilt(root)).toBe(false);
    write('.generated/built.txt', `${markSources(root)}\n`);
    expect(isBuilt(root)).toBe(false);
  });
});
