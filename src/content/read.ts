import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { explain } from '../domain/check/explain.ts';
import { quote, suggest, type Issue } from '../domain/check/issue.ts';
import { pageIdOf } from '../domain/page/address.ts';
import { dropFears, joinTree } from '../domain/tree/join.ts';
import { core } from '../language/core.ts';
import { foldPattern, foldText } from '../language/fold.ts';
import { listUnknown, spellOut, type Groups } from '../language/groups.ts';
import { orderLanguages, sourceLanguage } from '../language/language.ts';
import { blockSchema } from '../schema/block.ts';
import type { Content, Entry, Spoken, TextEntry, TreeEntry } from '../schema/content.ts';
import { documentSchema } from '../schema/document.ts';
import { glossarySchema, type Glossary } from '../schema/glossary.ts';
import { figureSchema } from '../schema/figure.ts';
import { helplineSchema } from '../schema/helpline.ts';
import { pageSchema } from '../schema/page.ts';
import { regionDataSchema, type RegionData } from '../schema/region.ts';
import { reviewSchema } from '../schema/review.ts';
import { routeFileSchema } from '../schema/route.ts';
import {
  emergenciesSchema,
  lexiconSchema,
  questionExamplesSchema,
  hearingSchema,
  type Lexicon,
  type QuestionExample,
  type SearchContent,
} from '../schema/search.ts';
import { sourceSchema } from '../schema/source.ts';
import { casesSchema, treeStructureSchema, treeWordsSchema } from '../schema/tree.ts';
import { otherWordsSchema, wordsSchema, type Words } from '../schema/words.ts';
import { readFiles } from './files.ts';
import { placeFiles, type LanguageFolder, type PlacedFile, type SharedFolder } from './layout.ts';
import { joinReviews } from './review.ts';
import { readMdx, readYaml, splitFront, type Parsed } from './parse.ts';
import { figureWordsSchema, helplineWordsSchema, listUntold, markOf, speakFigure, speakHelpline } from './translate.ts';

/** A translation that is behind the Dutch it was made from, or was never made. */
export interface Behind {
  readonly file: string;
  /** The mark it has to carry once it is right; undefined where the file is missing. */
  readonly mark: string | undefined;
}

/** What reading found: the content of each language, and an issue for each thing that could not be read. */
export interface Reading {
  /** The content in Dutch, which is always there. */
  readonly content: Content;
  /** The content of each language by its code, Dutch first. */
  readonly languages: ReadonlyMap<string, Content>;
  readonly issues: readonly Issue[];
  readonly behind: readonly Behind[];
  /** What was changed since somebody read it, in sentences. */
  readonly changed: readonly string[];
  /** How each language that has a list of words says what comes back everywhere, by its code. */
  readonly glossaries: ReadonlyMap<string, Glossary>;
}

/** The content of this project, whoever asks and from where. */
export const contentFolder = fileURLToPath(new URL('../../content/', import.meta.url));

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Words as authors write them, in the form in which search compares them. Two that are one there are the one to ignore;
 * a word that its author wrote in both places stays in both, to be told of.
 */
function foldLexicon({ words, ...lists }: Lexicon, code: string): Lexicon {
  const fold = (list: readonly string[]) => [...new Set(list.map((word) => foldText(word, code)))];
  const ignore = fold(lists.ignore);
  const isOwn = (word: string) => lists.ignore.includes(word) || !ignore.includes(foldText(word, code));
  return {
    ignore,
    light: fold(lists.light.filter(isOwn)),
    notPlaces: fold(lists.notPlaces),
    nearby: fold(lists.nearby),
    words: words.map(({ says, means }) => ({ says: fold(says.filter(isOwn)), means: fold(means) })),
  };
}

/** Of a language that does without: then only words count. */
const noHearing: z.infer<typeof hearingSchema> = { groups: {}, askers: [] };

/** Reads the files of one content folder, kind by kind. */
class Reader {
  readonly issues: Issue[] = [];
  readonly behind: Behind[] = [];
  readonly files: readonly PlacedFile[];
  /** The mark of each Dutch file, by its way below the folder of the language. */
  readonly #marks: ReadonlyMap<string, string>;
  readonly #parsed: Parsed;

  constructor(root: string, parsed: Parsed) {
    this.#parsed = parsed;
    this.files = placeFiles(readFiles(root, this.issues), this.issues);
    this.#marks = new Map(
      this.files.flatMap(({ language, at, text }) =>
        language === sourceLanguage ? [[at.slice(sourceLanguage.length + 1), markOf(text)]] : [],
      ),
    );
  }

  /** The files of one folder; a folder that must have some and has none becomes an issue. */
  list(folder: SharedFolder | LanguageFolder, language?: string): PlacedFile[] {
    return this.files.filter((one) => one.folder === folder && one.language === language);
  }

  missing(folder: string): void {
    this.issues.push({
      file: `content/${folder}`,
      place: [],
      wrong: 'deze map ontbreekt.',
      mend: 'Maak hem weer aan.',
    });
  }

  typed<T>(schema: z.ZodType<T>, input: unknown, file: string): T | undefined {
    if (input === undefined) return undefined;
    const result = schema.safeParse(input);
    if (result.success) return result.data;
    this.issues.push(...explain(result.error, schema, input, file));
    return undefined;
  }

  /** Takes the mark of the Dutch out of what stands in a translation, and remembers when it is behind. */
  #unmark(input: unknown, { language, at, file }: PlacedFile): unknown {
    if (language === undefined || language === sourceLanguage) return input;
    const right = this.#marks.get(at.slice(language.length + 1)) ?? this.#markOfFacts(at.slice(language.length + 1));
    if (right === undefined || typeof input !== 'object' || input === null) return input;
    const { madeFrom, ...rest } = input as Record<string, unknown>;
    if (madeFrom === undefined)
      this.issues.push({
        file,
        place: ['madeFrom'],
        wrong: 'hier ontbreekt van welk Nederlands dit een vertaling is.',
        mend: `Zet erbij: madeFrom: "${right}"`,
        why: 'Zo ziet iedereen wanneer het Nederlands is veranderd.',
      });
    else if (madeFrom !== right) this.behind.push({ file, mark: right });
    return rest;
  }

  /** Helplines and figures have their Dutch words with the facts. */
  #markOfFacts(below: string): string | undefined {
    const fact = /^(?:hulplijnen|cijfers)\//.test(below)
      ? this.files.find(({ at }) => at === `feiten/${below}`)
      : undefined;
    return fact && markOf(fact.text);
  }

  yaml<T>(folder: SharedFolder | LanguageFolder, schema: z.ZodType<T>, language?: string): Entry<T>[] {
    return this.list(folder, language).flatMap((found) => {
      const { file, name: id, text } = found;
      if (!idPattern.test(id))
        this.issues.push({
          file,
          place: [],
          wrong: `de bestandsnaam ${quote(id)} kan geen kenmerk zijn.`,
          mend: 'Gebruik kleine letters, cijfers en streepjes, zonder accenten.',
        });
      const input = this.#read(text, file, 0);
      const data = this.typed(schema, this.#unmark(input, found), file);
      return data === undefined ? [] : [{ id, file, data }];
    });
  }

  /** YAML as it stands; an empty file is no data at all. */
  #read(text: string, file: string, above: number): unknown {
    const input = readYaml(text, file, above, this.issues, this.#parsed);
    return input === null ? {} : input;
  }

  texts<T>(folder: 'paginas' | 'blokken', schema: z.ZodType<T>, language: string): TextEntry<T>[] {
    return this.list(folder, language).flatMap((found): TextEntry<T>[] => {
      const { file, text, path: at } = found;
      const id = folder === 'paginas' ? pageIdOf(found.name) : found.name;
      const right = folder === 'paginas' ? /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/ : idPattern;
      if (!right.test(id))
        this.issues.push({
          file,
          place: [],
          wrong: `het pad ${quote(id)} kan geen adres zijn.`,
          mend: 'Gebruik in namen alleen kleine letters, cijfers en streepjes.',
        });
      else if (folder === 'paginas' && /^[a-z]{2,3}(?:\/|$)/.test(id))
        this.issues.push({
          file,
          place: [],
          wrong: `het adres /${id}/ begint als dat van een taal.`,
          mend: 'Geef de eerste map een naam van vier letters of meer.',
        });
      const parts = splitFront(text);
      if (!parts) {
        this.issues.push({
          file,
          place: [],
          wrong: 'de gegevens boven aan de pagina ontbreken.',
          mend: 'Begin het bestand met --- en sluit de gegevens af met ---; content/README.md geeft een voorbeeld.',
        });
        return [];
      }
      const data = this.typed(schema, this.#unmark(this.#read(parts.front, file, 1), found), file);
      const body = readMdx(parts.body, file, this.issues, this.#parsed);
      if (data === undefined || body === undefined) return [];
      return [{ id, file, data, body, text: parts.body, path: at }];
    });
  }

  words(language: string): Words {
    const input: Record<string, unknown> = {};
    for (const found of this.list('teksten', language))
      input[found.name] = this.#unmark(this.#read(found.text, found.file, 0), found);
    const schema = language === sourceLanguage ? wordsSchema : otherWordsSchema;
    const result = schema.safeParse(input);
    // What a language leaves out belongs to pages that it does not have.
    if (result.success) return result.data as Words;
    const folder = `content/${language}/teksten`;
    for (const issue of explain(result.error, schema, input, folder)) {
      const [part, ...place] = issue.place;
      this.issues.push({ ...issue, file: part ? `${folder}/${part}.yaml` : folder, place });
    }
    return input as Words;
  }

  search(language: string): SearchContent | undefined {
    const one = <T>(name: string, schema: z.ZodType<T>): T | undefined => {
      const file = `content/${language}/zoeken/${name}.yaml`;
      const found = this.list('zoeken', language).find((placed) => placed.name === name);
      if (found) return this.typed(schema, this.#unmark(this.#read(found.text, file, 0), found), file);
      if (language !== sourceLanguage) {
        this.#lack(file);
        return undefined;
      }
      this.issues.push({
        file,
        place: [],
        wrong: 'dit bestand ontbreekt.',
        mend: 'Zet het terug; zonder dit bestand werkt zoeken niet.',
      });
      return undefined;
    };
    const known = ['lexicon', 'noodregels', 'vragers', 'voorbeelden'];
    const names = this.list('zoeken', language).map(({ name }) => name);
    // Questions to learn from may fill more files than one: voorbeelden-kort, voorbeelden-2027.
    const ofExamples = names.filter((name) => /^voorbeelden(?:-|$)/.test(name));
    for (const { file, name } of this.list('zoeken', language))
      if (!known.includes(name) && !ofExamples.includes(name))
        this.issues.push({
          file,
          place: [],
          wrong: 'dit bestand leest niemand.',
          mend: suggest(name, known, 'bestand'),
        });
    const lexicon = one('lexicon', lexiconSchema);
    const emergencies = one('noodregels', emergenciesSchema);
    const hearing = names.includes('vragers') ? one('vragers', hearingSchema) : noHearing;
    const examples = this.#mergeExamples(
      language,
      new Map(ofExamples.map((name) => [name, one(name, questionExamplesSchema)])),
    );
    if (!hearing || !examples || (language === sourceLanguage && !(lexicon && emergencies))) return undefined;
    const fold = (name: string) => this.#signFolder(language, name, hearing.groups);
    const foldDanger = fold('noodregels');
    const foldAsker = fold('vragers');
    return {
      lexicon: foldLexicon(lexicon ?? { ignore: [], light: [], notPlaces: [], nearby: [], words: [] }, language),
      emergencies:
        emergencies?.rules.map((rule) => ({
          ...rule,
          when: foldDanger(rule.when, [rule.id, 'when']),
          later: foldDanger(rule.later, [rule.id, 'later']),
          unless: foldDanger(rule.unless, [rule.id, 'unless']),
        })) ?? [],
      harmless: foldDanger(emergencies?.unless ?? [], ['unless']),
      askers: hearing.askers.map((one) => ({
        ...one,
        when: foldAsker(one.when, [one.audience, 'when']),
        unless: foldAsker(one.unless, [one.audience, 'unless']),
      })),
      examples,
    };
  }

  /**
   * Brings signs of a file into the form in which search compares words, with the words of the groups they name; the
   * author hears of a name that no group has.
   */
  #signFolder(language: string, name: string, groups: Groups) {
    return (signs: readonly string[], place: readonly string[]): string[] =>
      signs.map((sign) => {
        for (const unknown of listUnknown(sign, groups))
          this.issues.push({
            file: `content/${language}/zoeken/${name}.yaml`,
            place: [...place],
            wrong: `de groep ${quote(`$${unknown}`)} in ${quote(sign)} bestaat niet.`,
            mend: suggest(unknown, Object.keys(groups), 'groep bij "groups" in vragers.yaml'),
          });
        return foldPattern(spellOut(sign, groups), language);
      });
  }

  /** The questions to learn from, of all files together; a group of questions has one home. */
  #mergeExamples(
    language: string,
    files: ReadonlyMap<string, z.infer<typeof questionExamplesSchema> | undefined>,
  ): SearchContent['examples'] | undefined {
    const merged = new Map<string, readonly QuestionExample[]>();
    for (const [name, file] of files) {
      if (!file) return undefined;
      for (const [set, questions] of Object.entries(file.sets)) {
        if (merged.has(set))
          this.issues.push({
            file: `content/${language}/zoeken/${name}.yaml`,
            place: ['sets', set],
            wrong: 'deze groep vragen staat ook in een ander bestand met voorbeelden.',
            mend: 'Geef de groep een eigen naam, of zet de vragen bij elkaar.',
          });
        merged.set(set, questions);
      }
    }
    return Object.fromEntries(merged);
  }

  /** Remembers a file that was not translated. */
  #lack(file: string): void {
    if (!this.behind.some((one) => one.file === file)) this.behind.push({ file, mark: undefined });
  }

  /** Remembers what every language has at the least and this one lacks. */
  missCore(language: string): void {
    const pages = this.list('paginas', sourceLanguage).filter(({ name }) => core.pages.includes(pageIdOf(name)));
    const trees = this.list('bomen', sourceLanguage).filter(({ name }) => core.trees.includes(name));
    const own = new Set(this.files.map(({ at }) => at));
    for (const { at } of [...trees, ...pages]) {
      const wanted = at.replace(sourceLanguage, language);
      if (!own.has(wanted)) this.#lack(`content/${wanted}`);
    }
  }

  /** The list of words of a language, by its code; none where there is no file. */
  glossary(language: string): [string, Glossary][] {
    return this.files
      .filter((one) => one.folder === 'woordenlijst' && one.language === language)
      .flatMap(({ text, file }): [string, Glossary][] => {
        const data = this.typed(glossarySchema, this.#read(text, file, 0), file);
        return data === undefined ? [] : [[language, data]];
      });
  }

  regions(): RegionData | undefined {
    const key = `regions:${this.list('feiten/regios')
      .map(({ name, text }) => name + text)
      .join('')}`;
    const known = this.#parsed.get(key) as RegionData | undefined;
    if (known) return known;
    const data = this.#readRegions();
    if (data) this.#parsed.set(key, data);
    return data;
  }

  #readRegions(): RegionData | undefined {
    const input: Record<string, unknown> = {};
    let isWhole = true;
    for (const part of Object.keys(regionDataSchema.shape)) {
      const found = this.list('feiten/regios').find(({ name }) => name === part);
      try {
        input[part] = JSON.parse(found?.text ?? '');
      } catch {
        isWhole = false;
        this.issues.push({
          file: `content/feiten/regios/${part}.json`,
          place: [],
          wrong: 'dit bestand ontbreekt of is geen goede JSON.',
          mend: 'Zet de vorige versie terug; deze gegevens wijzig je niet met de hand.',
        });
      }
    }
    if (!isWhole) return undefined;
    const result = regionDataSchema.safeParse(input);
    if (result.success) return result.data;
    for (const issue of explain(result.error, regionDataSchema, input, 'content/feiten/regios')) {
      const [part = '', ...place] = issue.place;
      this.issues.push({ ...issue, file: `content/feiten/regios/${part}.json`, place });
    }
    return undefined;
  }

  /** A tree stands in three files: structure, cases, and words in each language (`schema/tree.ts`). */
  trees(language: string): TreeEntry[] {
    const structures = this.yaml('bomen', treeStructureSchema);
    const caseFiles = this.yaml('bomen/gevallen', casesSchema);
    const wordFiles = this.yaml('bomen', treeWordsSchema, language);
    const isThere = (folder: SharedFolder | LanguageFolder, id: string, of?: string) =>
      this.list(folder, of).some(({ name }) => name === id);
    for (const { id, file } of [...wordFiles, ...(language === sourceLanguage ? caseFiles : [])]) {
      if (isThere('bomen', id)) continue;
      this.issues.push({
        file,
        place: [],
        wrong: `er is geen boom ${quote(id)}.`,
        mend: `Maak bomen/${id}.yaml, of geef dit bestand de naam van een boom.`,
      });
    }
    return structures.flatMap(({ id, file, data }) => {
      const wordsFile = `content/${language}/bomen/${id}.yaml`;
      const casesFile = `content/bomen/gevallen/${id}.yaml`;
      const words = wordFiles.find((one) => one.id === id)?.data;
      const cases = caseFiles.find((one) => one.id === id)?.data ?? { cases: [] };
      const needed = [
        ...(isThere('bomen', id, language) ? [] : [wordsFile]),
        ...(isThere('bomen/gevallen', id) ? [] : [casesFile]),
      ];
      if (language === sourceLanguage)
        for (const one of needed)
          this.issues.push({
            file: one,
            place: [],
            wrong: 'dit bestand ontbreekt.',
            mend: 'Maak het aan: elke boom heeft een bestand met structuur, een met woorden en een met gevallen.',
          });
      if (!words) return [];
      const { tree: whole, findings } = joinTree(data, words, cases);
      this.issues.push(...findings.map((finding) => ({ ...finding, file: wordsFile })));
      const blocks = new Set(this.list('blokken', language).map(({ name }) => name));
      const { tree, dropped } = language === sourceLanguage ? { tree: whole, dropped: [] } : dropFears(whole, blocks);
      for (const fear of dropped) this.#lack(`content/${language}/blokken/${fear}.mdx`);
      return [{ id, file, wordsFile, casesFile, data: tree }];
    });
  }

  /** Facts in the words of a language. What was not translated stays in Dutch and says so. */
  spoken<T extends object, W>(
    facts: readonly Entry<T>[],
    folder: 'hulplijnen' | 'cijfers',
    schema: z.ZodType<W>,
    speak: (fact: T, words: W) => T,
    language: string,
    listMissing: (fact: T, words: W) => string[] = () => [],
  ): Entry<Spoken<T>>[] {
    if (language === sourceLanguage) return [...facts];
    const words = this.yaml(folder, schema, language);
    for (const { id, file } of words)
      if (!facts.some((fact) => fact.id === id))
        this.issues.push({
          file,
          place: [],
          wrong: `er is niets met het kenmerk ${quote(id)}.`,
          mend: suggest(
            id,
            facts.map((fact) => fact.id),
            'kenmerk',
          ),
        });
    return facts.map((fact) => {
      const own = words.find(({ id }) => id === fact.id);
      const file = `content/${language}/${folder}/${fact.id}.yaml`;
      for (const field of own ? listMissing(fact.data, own.data) : [])
        this.issues.push({
          file,
          place: [field],
          wrong: `het veld ${quote(field)} is niet vertaald.`,
          mend: `Vertaal wat in ${fact.file} staat.`,
          why: 'Wie deze taal leest, zou het anders niet weten.',
        });
      if (own) {
        const data = speak(fact.data, own.data);
        const isNamedAlike = 'name' in data && 'name' in fact.data && data.name === fact.data.name;
        return { id: fact.id, file, data: isNamedAlike ? { ...data, nameLang: sourceLanguage } : data };
      }
      this.#lack(file);
      return { ...fact, data: { ...fact.data, lang: sourceLanguage, nameLang: sourceLanguage } };
    });
  }
}

/**
 * Reads everything under a content folder, once. Never throws on what an author wrote: what cannot be read becomes an
 * issue, in Dutch, with its file and place.
 */
export function readContent(root = contentFolder, parsed: Parsed = new Map()): Reading {
  const reader = new Reader(root, parsed);
  for (const folder of ['feiten/hulplijnen', 'feiten/bronnen', 'bomen'] as const)
    if (reader.list(folder).length === 0) reader.missing(folder);
  for (const folder of ['paginas', 'teksten'] as const)
    if (reader.list(folder, sourceLanguage).length === 0) reader.missing(`${sourceLanguage}/${folder}`);
  const helplines = reader.yaml('feiten/hulplijnen', helplineSchema);
  const sources = reader.yaml('feiten/bronnen', sourceSchema);
  const figures = reader.yaml('feiten/cijfers', figureSchema);
  const regions = reader.regions();
  const reviews = reader.yaml('nagelezen', reviewSchema);
  const changed: string[] = [];
  const others = new Set(reader.files.flatMap(({ language = sourceLanguage }) => language));
  others.delete(sourceLanguage);
  const read = (language: string): Content => {
    if (language !== sourceLanguage) reader.missCore(language);
    const ownLines = reader.spoken(helplines, 'hulplijnen', helplineWordsSchema, speakHelpline, language, listUntold);
    const written = {
      language,
      pages: reader.texts('paginas', pageSchema, language),
      blocks: reader.texts('blokken', blockSchema, language),
      trees: reader.trees(language),
      helplines: ownLines,
      sources,
      figures: reader.spoken(
        figures,
        'cijfers',
        figureWordsSchema,
        (figure, said) => speakFigure(figure, said, language),
        language,
      ),
      routes: reader.yaml('verwijsroutes', routeFileSchema, language),
      documents: reader.yaml('documenten', documentSchema, language),
      words: reader.words(language),
      search: reader.search(language),
      regions,
    };
    const reviewed = joinReviews(reviews, written);
    reader.issues.push(...reviewed.issues);
    changed.push(...reviewed.changed);
    return { ...written, reviews: reviewed.entries };
  };
  const content = read(sourceLanguage);
  const languages = new Map([
    [sourceLanguage, content],
    ...orderLanguages(others).map((code) => [code, read(code)] as const),
  ]);
  const glossaries = new Map([...others].flatMap((code) => reader.glossary(code)));
  for (const { file, data } of reviews)
    if (!languages.has(data.language))
      reader.issues.push({
        file,
        place: ['language'],
        wrong: `de taal ${quote(data.language)} is er niet.`,
        mend: `Kies uit: ${[...languages.keys()].join(', ')}.`,
      });
  return { content, languages, issues: dropTwins(reader.issues), behind: reader.behind, changed, glossaries };
}

/** What every language shares is read for each of them; what is wrong with it is told once. */
function dropTwins(issues: readonly Issue[]): Issue[] {
  const told = new Set<string>();
  return issues.filter((issue) => {
    const key = JSON.stringify(issue);
    return !told.has(key) && told.add(key);
  });
}
