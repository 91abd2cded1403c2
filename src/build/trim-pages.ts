import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { minifySync } from 'vite';
import { sourceLanguage } from '../language/language.ts';
import { addressOf, listFiles } from './built-files.ts';
import { splitKinds } from './split-kinds.ts';
import { listRules, trimStyle } from './trim-style.ts';
import { isWordsChunk } from './words-module.ts';

const stylePattern = /(?<=<style>)[\s\S]*?(?=<\/style>)/;
const inlineScriptPattern = /(?<=<script>)[\s\S]+?(?=<\/script>)/g;
const word = /-{0,2}[a-z_][\w-]*/gi;

/** Every name in the tags of a page: elements, classes, ids and whatever else stands there. What readers read is none. */
function namesInPage(html: string): Set<string> {
  const tags = new Set(html.replace(stylePattern, '').match(/<[a-z][^>]*>/gi));
  return new Set([...tags].flatMap((tag) => tag.match(word) ?? []));
}

/** So many styles has a kind of page at most: each costs the policy of its folder a hash, and hosts take no endless line. */
const stylesOfKind = 30;

const bodyClass = /<body class="([^"]*)"/;
const rootTag = /<html[^>]*>/;
const definedElement = /customElements\.define\(["'`]([\w-]+)/;

/** The scripts that a page may run: those it names, and what they name in turn. */
function findScripts(html: string, scripts: ReadonlyMap<string, string>): Set<string> {
  const found = new Set<string>();
  const look = (text: string) => {
    for (const [name, code] of scripts) {
      if (found.has(name) || !text.includes(name)) continue;
      // A script that makes an element serves only the pages that have it.
      const element = definedElement.exec(code)?.[1];
      if (element !== undefined && !html.includes(`<${element}`)) continue;
      found.add(name);
      look(code);
    }
  };
  look(html);
  return found;
}

/** The same function, which works each thing out once. */
function remember<Given extends readonly string[], Found>(
  work: (...given: Given) => Found,
): (...given: Given) => Found {
  const known = new Map<string, Found>();
  return (...given) => {
    const key = given.join('\n');
    const found = known.get(key) ?? work(...given);
    known.set(key, found);
    return found;
  };
}

/**
 * Takes out of the style that each page carries what no page of its kind uses, and shortens the script in its head.
 * Pages with the same style stay alike, so that the policy needs no more hashes than there are kinds.
 */
export function trimPages(): AstroIntegration {
  return {
    name: 'trim-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = listFiles(folder);
        const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
        // Words of a language name nothing on a page: "kid" among what people search for is no class.
        const scripts = new Map(
          files
            .filter((file) => file.endsWith('.js') && !isWordsChunk(file))
            .map((file) => [path.basename(file), read(file)]),
        );
        const wordsOf = new Map([...scripts].map(([name, code]) => [name, new Set(code.match(word))]));
        const pages = files.filter((file) => file.endsWith('.html'));
        const addresses = new Map(pages.map((file) => [addressOf(file), file]));
        const kinds = new Map<
          string,
          { readonly style: string; readonly files: string[]; readonly names: Set<string>[] }
        >();
        // What many pages share is looked at once: all steps of a tree, and what the same scripts say of the same style.
        const namesOf = remember((file: string) => namesInPage(read(file)));
        const askedBy = remember((style: string) => new Set(style.match(word)));
        const wordsAsked = remember((names: string, style: string) => {
          const asked = askedBy(style);
          return names.split(' ').flatMap((name) => [...(wordsOf.get(name) ?? [])].filter((one) => asked.has(one)));
        });
        for (const file of pages) {
          const html = read(file);
          const style = stylePattern.exec(html)?.[0];
          if (style === undefined) continue;
          // Pages for children and for professionals have rules of their own, which the others need not carry.
          // So have pages in another language than the first, and those that run from the right.
          const root = rootTag.exec(html)?.[0] ?? '';
          const spoken = root.includes(`lang="${sourceLanguage}"`) ? '' : (/\bdir=\S+/.exec(root)?.[0] ?? 'ltr');
          const key = `${spoken} ${bodyClass.exec(html)?.[1] ?? ''} ${style}`;
          const kind = kinds.get(key) ?? { style, files: [], names: [] };
          kinds.set(key, kind);
          kind.files.push(file);
          // A walk shows steps that it takes from another page.
          const from = addresses.get(/ data-all="([^"]+)"/.exec(html)?.[1] ?? '');
          const asked = askedBy(style);
          const own = [...namesInPage(html), ...(from ? namesOf(from) : [])].filter((name) => asked.has(name));
          kind.names.push(new Set([...own, ...wordsAsked([...findScripts(html, scripts)].sort().join(' '), style)]));
        }
        if (kinds.size === 0)
          throw new Error('trim-pages.ts: no page carries a style; has Astro changed how it inlines?');
        // A kind has as many styles as its pages differ, so that none carries what only others need.
        const styles = [...kinds.values()].flatMap(({ style, files: all, names }) =>
          splitKinds(names, listRules(style), stylesOfKind).map((places) => ({
            style,
            names: new Set(places.flatMap((at) => [...(names[at] ?? [])])),
            files: places.flatMap((at) => all[at] ?? []),
          })),
        );
        let saved = 0;
        const short = new Map<string, string>();
        for (const { style, names, files: alike } of styles) {
          const trimmed = trimStyle(style, names);
          saved += style.length - trimmed.length;
          for (const file of alike) {
            const html = read(file)
              .replace(stylePattern, () => trimmed)
              .replaceAll(inlineScriptPattern, (code) => {
                const known = short.get(code) ?? minifySync('inline.js', code, { module: false }).code.trim();
                short.set(code, known);
                return known;
              });
            writeFileSync(path.join(folder, file), html);
          }
        }
        logger.info(
          `${styles.length} styles for ${kinds.size} kinds of page; together they are ${saved} bytes shorter.`,
        );
      },
    },
  };
}
