import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../domain/check/issue.ts';

/** A file of an author: where it stands in the content folder, and its text. */
export interface ContentFile {
  /** Its way from the content folder: `nl/paginas/hulp/nood.mdx`. */
  readonly path: string;
  /** As messages name it: `content/nl/paginas/hulp/nood.mdx`. */
  readonly file: string;
  readonly text: string;
}

/** Larger than this is no text that somebody wrote; region data may be larger. */
const largestText = 400_000;
const largestData = 20_000_000;

/** Files that systems and editors leave behind. */
const leftBehind = /(?:^|\/)(?:\.|Thumbs\.db$|desktop\.ini$|~\$)|~$/i;

/** Signs that nobody sees and that change how a text reads or what a search finds: other directions, controls. */
// eslint-disable-next-line no-control-regex -- these are the signs that are looked for
const unseen = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/;
/** Signs without width that only say where a word may break; they are left out. */
const soft = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * The text in these bytes in one form: UTF-8, lines that end in one sign, letters and their accents joined (NFC), no
 * mark at the beginning and no soft hyphens. So whoever wrote it, on whatever machine, gets the same site.
 */
export function readText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true })
    .decode(bytes)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(soft, '')
    .normalize('NFC');
}

/** Every file below a folder that somebody wrote, in one order on every machine; an empty list where there is no folder. */
function listFiles(root: string): string[] {
  const list = (folder: string): string[] => {
    let entries;
    try {
      entries = readdirSync(path.join(root, folder), { withFileTypes: true });
    } catch {
      return [];
    }
    return entries.flatMap((entry) => {
      const at = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (leftBehind.test(at)) return [];
      return entry.isDirectory() ? list(at) : entry.isFile() ? [at] : [];
    });
  };
  return list('').sort();
}

/** Reads every file in the content folder once. What is no readable text becomes an issue and is left out. */
export function readFiles(root: string, issues: Issue[]): ContentFile[] {
  return listFiles(root).flatMap((at): ContentFile[] => {
    const file = `content/${at}`;
    const full = path.join(root, at);
    const complain = (wrong: string, mend: string) => {
      issues.push({ file, place: [], wrong, mend });
      return [];
    };
    if (!/\.(?:mdx|yaml|json)$/.test(at)) return [{ path: at, file, text: '' }];
    const { size } = statSync(full);
    const largest = at.endsWith('.json') ? largestData : largestText;
    if (size > largest)
      return complain(
        `dit bestand is ${Math.round(size / 1000)} kB; dat is geen tekst die iemand leest.`,
        `Haal eruit wat er niet hoort; hooguit ${largest / 1000} kB.`,
      );
    let text: string;
    try {
      text = readText(readFileSync(full));
    } catch {
      return complain(
        'dit bestand is niet opgeslagen als UTF-8, dus letters met accenten gaan stuk.',
        'Sla het opnieuw op en kies als codering UTF-8.',
      );
    }
    const lineOf = (index: number) => [`regel ${text.slice(0, index).split('\n').length}`];
    const broken = text.indexOf('\uFFFD');
    if (broken >= 0)
      issues.push({
        file,
        place: lineOf(broken),
        wrong: 'hier staat een teken dat eerder stuk is gegaan (�).',
        mend: 'Typ de letter opnieuw, en sla het bestand op als UTF-8.',
      });
    const odd = unseen.exec(text);
    if (odd)
      issues.push({
        file,
        place: lineOf(odd.index),
        wrong: `hier staat een onzichtbaar teken (U+${odd[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`,
        mend: 'Haal het weg; typ het woord opnieuw als je het niet vindt.',
      });
    return [{ path: at, file, text }];
  });
}
