import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readContent } from '../../src/content/read.ts';
import { isNamedIn } from '../../src/domain/helpline/name.ts';
import { telHref } from '../../src/domain/page/inline.ts';
import { sourceLanguage, splitAddress } from '../../src/language/language.ts';
import { listElements } from '../support/structure.ts';
import { listEveryAddress, readBuilt } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

// No browser: what was built is read as text, so that every link of every page in every language is followed.
const site = /<link[^>]*rel="canonical"[^>]*href="([^"]*)"/.exec(readBuilt('/'))?.[1] ?? '';
const addressed = ['href', 'src', 'action', 'data', 'poster', 'data-all', 'data-file'];
const known = new Map<string, boolean>();

/** Whether a file of the built site is served at exactly this address, without a detour. */
function isServed(address: string): boolean {
  const found =
    known.get(address) ?? isFile(path.join('dist', address.endsWith('/') ? `${address}index.html` : address));
  known.set(address, found);
  return found;
}
const isFile = (file: string) => existsSync(file) && statSync(file).isFile();

/** Where a link of this site leads, seen from the page that it stands on; undefined when it leads elsewhere. */
function resolve(link: string, from: string): { address: string; fragment: string } | undefined {
  const url = new URL(link, new URL(from, site));
  if (url.origin !== new URL(site).origin) return undefined;
  return { address: decodeURIComponent(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)) };
}

const pages = [
  ...listEveryAddress(),
  ...readdirSync('dist/kader', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/kader/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`),
];

interface Read {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly alternates: ReadonlyMap<string, string>;
}
const read = new Map(
  pages.map((address): [string, Read] => {
    const elements = listElements(readBuilt(address)).map(({ element }) => element);
    return [
      address,
      {
        ids: new Set(elements.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]))),
        links: elements.flatMap(({ attributes }) => addressed.flatMap((key) => attributes[key] ?? [])),
        alternates: new Map(
          elements.flatMap(({ attributes: { hreflang, href, rel } }) =>
            rel === 'alternate' && hreflang && href ? [[hreflang, href]] : [],
          ),
        ),
      },
    ];
  }),
);

test('every link of every page leads to something, and every part that it names is there', () => {
  const dead: string[] = [];
  let followed = 0;
  for (const [address, { links }] of read) {
    for (const link of links) {
      if (link.startsWith('tel:') && !/^tel:\+?\d{3,15}$/.test(link)) dead.push(`${address} cannot dial ${link}`);
      if (/^(?:tel|mailto|sms):/.test(link)) continue;
      if (!URL.canParse(link, site)) {
        dead.push(`${address} has a link that is none: ${link}`);
        continue;
      }
      const to = resolve(link, address);
      if (!to) continue;
      followed++;
      if (!isServed(to.address)) dead.push(`${address} leads to ${link}, which is not there`);
      else if (to.fragment && !to.fragment.startsWith(':~:') && read.get(to.address)?.ids.has(to.fragment) === false)
        dead.push(`${address} leads to ${link}, where nothing has that id`);
    }
  }
  console.log(`links followed: ${followed} on ${read.size} pages`);
  expect(followed).toBeGreaterThan(read.size * 10);
  expect(dead).toEqual([]);
});

test('a page and its translations name each other, and each says which language it is in', () => {
  const problems: string[] = [];
  let named = 0;
  for (const [address, { alternates }] of read) {
    const own = splitAddress(address).code;
    for (const [language, href] of alternates) {
      if (language === 'x-default') continue;
      const to = resolve(href, address)?.address ?? '';
      named++;
      if (splitAddress(to).code !== language) problems.push(`${address} says that ${to} is in ${language}`);
      const back = read.get(to)?.alternates.get(own);
      if (back === undefined || resolve(back, to)?.address !== address)
        problems.push(`${to} does not name ${address}, which names it`);
    }
    if (!address.startsWith('/kader/') && !readBuilt(address).includes(`<html lang="${own}"`))
      problems.push(`${address} does not say that it is in ${own}`);
  }
  const hasOthers = pages.some((address) => splitAddress(address).code !== sourceLanguage);
  expect(named > 0).toBe(hasOthers);
  expect(problems).toEqual([]);
});

test('what scripts, feeds and data name is there too', () => {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:js|xml|json|txt)$/.test(file));
  const dead: string[] = [];
  let followed = 0;
  for (const file of files) {
    const text = readFileSync(path.join('dist', file), 'utf8');
    const names = [
      ...[...text.matchAll(/\b_assets\/[\w.-]+\.\w+/g)].map(([name]) => `/${name}`),
      ...[...text.matchAll(/(?<=<loc>|<link>|href="|"address":"|"url":")(?:https?:\/)?\/[^<"\s]*/g)].map(
        ([name]) => name,
      ),
    ];
    for (const name of names) {
      const to = resolve(name, '/');
      if (!to) continue;
      followed++;
      if (!isServed(to.address)) dead.push(`${file} names ${name}, which is not there`);
    }
  }
  expect(followed).toBeGreaterThan(pages.length);
  expect(dead).toEqual([]);
});

test('a number in a text says whose it is to who sees it, in every language', () => {
  const { languages } = readContent();
  const blocks =
    /<\/?(?:p|li|ul|ol|dl|dt|dd|div|section|article|nav|aside|main|details|summary|h[1-6]|table|t[hdr])\b[^>]*>/;
  const namesOf = (address: string, href: string) =>
    (languages.get(splitAddress(address).code)?.helplines ?? []).flatMap(({ data: { name, phone } }) =>
      phone !== null && telHref(phone) === href ? [name] : [],
    );
  const silent: string[] = [];
  let numbers = 0;
  for (const address of pages) {
    for (const part of readBuilt(address).split(blocks)) {
      const calls = [...part.matchAll(/<a href="(tel:[^"]+)" class="call"/g)].map(([, href = '']) => href);
      if (calls.length === 0) continue;
      const seen = part.replaceAll(/<span class="for-ears">.*?<\/span>|<[^>]*>/g, '');
      // Who is called after a number needs no other name.
      for (const href of calls.filter((one) => one !== 'tel:112' && one !== 'tel:113')) {
        numbers += 1;
        if (!namesOf(address, href).some((name) => isNamedIn(seen, name))) silent.push(`${address} ${href}: ${seen}`);
      }
    }
  }
  expect(numbers).toBeGreaterThan(1000);
  expect(silent).toEqual([]);
});
