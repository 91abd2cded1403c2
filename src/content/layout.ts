import { languageFolder } from '../language/language.ts';
import { nearest, type Issue } from '../domain/check/issue.ts';
import type { ContentFile } from './files.ts';

/** The folders that every language shares: facts, and what trees decide. */
const sharedFolders = {
  'feiten/hulplijnen': 'yaml',
  'feiten/bronnen': 'yaml',
  'feiten/cijfers': 'yaml',
  'feiten/regios': 'json',
  nagelezen: 'yaml',
  bomen: 'yaml',
  'bomen/gevallen': 'yaml',
} as const;

/** The folders of one language. In `paginas` folders may stand inside each other: they are the address. */
const languageFolders = {
  paginas: 'mdx',
  blokken: 'mdx',
  bomen: 'yaml',
  teksten: 'yaml',
  verwijsroutes: 'yaml',
  documenten: 'yaml',
  zoeken: 'yaml',
  hulplijnen: 'yaml',
  cijfers: 'yaml',
} as const;

export type SharedFolder = keyof typeof sharedFolders;
export type LanguageFolder = keyof typeof languageFolders;

/** The list of words of a language, which stands in the folder of the language itself. */
const glossary = /^[a-z]{2,3}\/woordenlijst\.yaml$/;

/** A file with what its place says of it. */
export interface PlacedFile extends ContentFile {
  /** Its way as if it stood among ours, where it is one that a host added in `eigen/`; else its own. */
  readonly at: string;
  /** Undefined for what every language shares. */
  readonly language: string | undefined;
  readonly folder: SharedFolder | LanguageFolder | 'woordenlijst';
  /** The way below that folder, without extension. */
  readonly name: string;
}

/** Where the host of a copy puts what is its own. We never put anything there, so taking over our changes never collides. */
const ownFolder = 'eigen/';
/** What a host may add: facts, and words around them. Trees, interface words and search rules are proven as a whole. */
const ownKinds =
  /^(?:feiten\/(?:hulplijnen|bronnen|cijfers)|nagelezen|[a-z]{2,3}\/(?:paginas|blokken|hulplijnen|cijfers|verwijsroutes|documenten))\//;
/** The settings of a copy (`own-settings.ts`). */
const ownSettings = 'eigen/instellingen.yaml';

/** Explanations for who works in the folder; they are no content. */
const explanation = /(?:^|\/)(?:README|LEESMIJ)\.md$/;

/** How a file name ends when somebody meant the right ending: `.MDX`, `.md`, `.mdx.txt`, `.yml`. */
function endingMeant(name: string): string | undefined {
  const ending = /\.[^/]*$/.exec(name)?.[0].toLowerCase() ?? '';
  if (/^\.(?:mdx?|markdown)(?:\.txt)?$/.test(ending)) return 'mdx';
  if (/^\.ya?ml(?:\.txt)?$/.test(ending)) return 'yaml';
  return undefined;
}

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);

/** Says of each file what it is by its place. What stands where nobody reads it becomes an issue. */
export function placeFiles(files: readonly ContentFile[], issues: Issue[]): PlacedFile[] {
  const ours = new Set(files.map((one) => one.path));
  return files.flatMap((found): PlacedFile[] => {
    if (explanation.test(found.path) || found.path === ownSettings) return [];
    const isOwn = found.path.startsWith(ownFolder);
    const at = isOwn ? found.path.slice(ownFolder.length) : found.path;
    const complain = (wrong: string, mend: string) => {
      issues.push({ file: found.file, place: [], wrong, mend });
      return [];
    };
    if (isOwn && !ownKinds.test(at))
      return complain(
        'dit hoort niet in eigen/.',
        'Voeg hulplijnen, bronnen, cijfers, pagina’s, blokken, verwijsroutes of documenten toe, zoals eigen/feiten/hulplijnen/naam.yaml of eigen/nl/paginas/hulp/naam.mdx.',
      );
    if (isOwn && ours.has(at)) return complain(`content/${at} is er al.`, 'Geef je eigen bestand een andere naam.');
    const parts = at.split('/');
    if (glossary.test(at)) return [{ ...found, at, language: parts[0], folder: 'woordenlijst', name: 'woordenlijst' }];
    const [top = '', second = ''] = parts;
    const language = languageFolder.test(top) && parts.length > 2 ? top : undefined;
    const table = language === undefined ? sharedFolders : languageFolders;
    const twoDeep = `${top}/${second}`;
    const folder = language !== undefined ? second : parts.length > 2 && isKey(sharedFolders, twoDeep) ? twoDeep : top;
    if (!isKey(table, folder)) {
      const tops = [
        ...new Set([...Object.keys(sharedFolders), ...Object.keys(languageFolders).map((one) => `nl/${one}`)]),
      ];
      const near = nearest(parts.slice(0, -1).join('/'), tops);
      return complain(
        'dit bestand leest niemand: het staat in een map die we niet kennen.',
        near ? `Bedoel je de map ${near}?` : `De mappen zijn: ${tops.join(', ')}.`,
      );
    }
    const ending: string = (table as Record<string, string>)[folder] ?? '';
    const below = parts.slice(folder === top ? 1 : 2).join('/');
    const meant = endingMeant(below);
    if (!below.endsWith(`.${ending}`)) {
      const right = meant === ending ? below.replace(/\.[^/]*$/, '') : 'naam';
      return complain(
        'dit bestand leest niemand: de naam eindigt anders dan hier hoort.',
        `Noem het ${right}.${ending}, met kleine letters aan het eind; iets anders hoort niet in deze map.`,
      );
    }
    const name = below.slice(0, -ending.length - 1);
    if (name.includes('/') && !(language !== undefined && second === 'paginas'))
      return complain('dit bestand leest niemand: het staat in een map te diep.', `Zet het direct in ${folder}.`);
    return [{ ...found, at, language, folder, name }];
  });
}
