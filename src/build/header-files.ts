import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatHeadersFile, headerRules } from '../security/headers.ts';
import type { InlineHashes } from '../security/policy.ts';

const inlinePattern = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const executable = /type="(?!module|text\/javascript)[^"]*"/;

/** The hashes of every script and style that stands inline in a built page. */
export function collectInlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, tag, attributes = '', body = ''] of html.matchAll(inlinePattern)) {
      if (body === '' || (tag === 'script' && (/\bsrc=/.test(attributes) || executable.test(attributes)))) continue;
      const hash = `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
      (tag === 'script' ? scripts : styles).add(hash);
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

function* readPages(folder: string): Generator<string> {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.html')) yield readFileSync(path.join(folder, file), 'utf8');
  }
}

/** Writes the response headers of the site beside the built pages. */
export function headerFiles(): AstroIntegration {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const hashes = collectInlineHashes(readPages(folder));
        writeFileSync(path.join(folder, '_headers'), formatHeadersFile(headerRules(hashes)));
        logger.info(
          `_headers: ${hashes.styles.length} inline styles and ${hashes.scripts.length} inline scripts allowed by hash.`,
        );
      },
    },
  };
}
