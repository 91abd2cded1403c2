import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { ownerSettings, type Settings } from '../schema/settings.ts';
import { listAddressOf, workerAddress } from '../offline/pack.ts';
import { sharedReading } from '../content/shared.ts';
import { newestCheck } from '../domain/page/newest-check.ts';
import { findContactProblems, formatContact } from '../security/contact.ts';
import { formatHeadersFile, headerRules, notFoundFor, notFoundPage, pageRulePath } from '../security/headers.ts';
import { formatApache } from '../security/apache.ts';
import { formatCaddy } from '../security/caddy.ts';
import { formatIis } from '../security/iis.ts';
import { formatNginx } from '../security/nginx.ts';
import { formatPolicy, framedFolder, inPagePolicy, trustedTypesAllowed, type PageNeeds } from '../security/policy.ts';
import { groupBy } from '../domain/group.ts';
import { sourceLanguage } from '../language/language.ts';
import { addressOf, listFiles } from './built-files.ts';

const inlinePattern = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const executable = /type="(?!module|text\/javascript)[^"]*"/;

/** What the built pages and scripts need from the policy: their inline parts by hash, their trusted types by name. */
export function collectNeeds(pages: readonly string[], scripts: readonly string[]): PageNeeds {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const html of pages) {
    for (const [, tag, attributes = '', body = ''] of html.matchAll(inlinePattern)) {
      if (body === '' || (tag === 'script' && (/\bsrc=/.test(attributes) || executable.test(attributes)))) continue;
      hashes[tag as 'script' | 'style'].add(`'sha256-${createHash('sha256').update(body).digest('base64')}'`);
    }
  }
  const used = trustedTypesAllowed.filter((name) =>
    scripts.some((code) => new RegExp(`createPolicy\\(\\s*["'\`]${name}["'\`]`).test(code)),
  );
  return { scripts: [...hashes.script].sort(), styles: [...hashes.style].sort(), trustedTypes: used };
}

/** The servers that people run themselves, each with its own form of the same rules. */
const serverFiles = [
  ['nginx.conf', formatNginx],
  ['apache.conf', formatApache],
  ['Caddyfile', formatCaddy],
  ['web.config', formatIis],
] as const;

/** Writes the response headers of the site: for static hosts beside the pages, for nginx beside the site. */
export function headerFiles({ hsts, siteUrl, owner }: Pick<Settings, 'hsts' | 'siteUrl' | 'owner'>): AstroIntegration {
  return {
    name: 'header-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (owner) {
          const { content, languages } = sharedReading();
          const newest = newestCheck(content.pages.map(({ data }) => data));
          mkdirSync(path.join(folder, '.well-known'), { recursive: true });
          writeFileSync(
            path.join(folder, '.well-known', 'security.txt'),
            formatContact(owner, siteUrl, newest, [...languages.keys()]),
          );
          for (const problem of findContactProblems(newest, new Date())) logger.warn(problem);
        } else
          logger.warn(
            `This is a trial copy, and every page says so. Before you publish it, set ${Object.values(ownerSettings).join(', ')} and SITE_URL (README, "A copy of your own").`,
          );
        const files = listFiles(folder);
        const read = (isWanted: (file: string) => boolean) =>
          files.filter(isWanted).map((file) => readFileSync(path.join(folder, file), 'utf8'));
        const isFramed = (file: string) => addressOf(file).startsWith(framedFolder);
        // What a framed page fetches and shows brings its style along.
        const fetched = new Set(
          read((file) => file.endsWith('.html') && isFramed(file)).flatMap((html) =>
            [...html.matchAll(/ data-all="([^"]+)"/g)].map(([, address = '']) => address),
          ),
        );
        const scripts = read((file) => file.endsWith('.js'));
        const framedStyles = collectNeeds(
          read((file) => file.endsWith('.html') && (isFramed(file) || fetched.has(addressOf(file)))),
          [],
        ).styles;
        // A page need not name the styles of all others: the policy of a folder names those of its own pages, and of
        // what is shown there for an address that is not.
        const ruleOf = (file: string) => pageRulePath(addressOf(file));
        const pages = files.filter((file) => file.endsWith('.html') && !isFramed(file));
        const needsOf = new Map(
          [...groupBy(pages, ruleOf)].map(([path, own]) => {
            const shown = new Set([...own, notFoundFor(path, (page) => files.includes(page.slice(1))).slice(1)]);
            return [
              path,
              {
                ...collectNeeds(
                  read((file) => shown.has(file)),
                  scripts,
                ),
                framedStyles,
              },
            ];
          }),
        );
        const needs = needsOf.get(notFoundPage);
        if (!needs) throw new Error(`header-files.ts: there is no ${notFoundPage} to make headers for.`);
        // The pack comes after this, because it holds the hash of every finished page.
        const lists = [...sharedReading().languages.keys()].map((code) =>
          listAddressOf(code === sourceLanguage ? undefined : code),
        );
        const addresses = [...files.map(addressOf), workerAddress, ...lists];
        const rules = headerRules(addresses, (path) => needsOf.get(path) ?? needs, hsts);
        writeFileSync(path.join(folder, '_headers'), formatHeadersFile(rules));
        const generated = path.join(folder, '..', '.generated');
        mkdirSync(generated, { recursive: true });
        for (const [name, format] of serverFiles) writeFileSync(path.join(generated, name), format(rules));
        // Hosts choose headers by the address that was asked for, and an unknown one matches no page.
        const page = path.join(folder, notFoundPage);
        const policy = `<meta http-equiv="Content-Security-Policy" content="${formatPolicy(inPagePolicy(needs))}">`;
        writeFileSync(page, readFileSync(page, 'utf8').replace(/<meta charset="utf-8">/, `$&${policy}`));
        logger.info(
          `_headers: ${rules.length} rules; at most ${Math.max(...[...needsOf.values()].map(({ styles }) => styles.length))} inline styles allowed by hash on a page.`,
        );
      },
    },
  };
}
