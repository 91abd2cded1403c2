import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/read.ts';
import { formatBook } from './review-pages.ts';
import { addressOf, listFiles } from './built-files.ts';

/*
 * Writes the review book: one page to print for an expert, with everything that a reader of the built site can meet.
 * `npm run review:book -- en` writes that of another language, `-- /situaties/loverboys/` only a part.
 */
const top = fileURLToPath(new URL('../../', import.meta.url));
const dist = path.join(top, 'dist');
const told = process.argv.slice(2);
const part = told.find((one) => one.startsWith('/')) ?? '/';
const code = told.find((one) => one !== part) ?? 'nl';
const { languages } = readContent();
const content = languages.get(code);
if (!content) {
  console.error(`There is no language "${code}". Choose one of: ${[...languages.keys()].join(', ')}.`);
  process.exit(1);
}
let files: string[];
try {
  files = listFiles(dist).filter((file) => file.endsWith('.html'));
} catch {
  console.error('There is no built site in dist/. Run "npm run build" first.');
  process.exit(1);
}
const pages = files.map((file) => ({ address: addressOf(file), html: readFileSync(path.join(dist, file), 'utf8') }));
const book = formatBook(content, pages, [...languages.keys()], part);
if (book.chapters === 0) {
  console.error(
    `There is no page at or below "${part}" in this language. Give an address such as /situaties/loverboys/.`,
  );
  process.exit(1);
}
mkdirSync(path.join(top, '.generated'), { recursive: true });
const name = ['nakijkboek', ...part.split('/').filter((one) => one !== '')].join('-');
const file = path.join('.generated', code === 'nl' ? `${name}.html` : `${name}.${code}.html`);
writeFileSync(path.join(top, file), book.html);
console.log(
  `${file}: ${book.chapters} pages and outcomes, ${book.routes} routes, ${book.facts} facts; ${Math.round(book.html.length / 1024)} kB. Open it in a browser and print it.`,
);
