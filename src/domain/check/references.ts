import type { Content } from '../../schema/content.ts';
import type { Helpline } from '../../schema/helpline.ts';
import { isForProfessionals, pageAddress, stepAddress } from '../page/address.ts';
import { checkTree } from '../tree/check.ts';
import { readBody } from './body.ts';
import { quote, suggest, type Issue } from './issue.ts';
import {
  bareNumberIssue,
  checkProse,
  checkRhythm,
  findBareNumbers,
  professionalLimits,
  publicLimits,
  type Passage,
} from './prose.ts';

/** What the check must know that does not stand in `content/`. */
export interface CheckContext {
  /** Addresses that are made by code: the home page, the search page, the indexes. */
  readonly builtAddresses: readonly string[];
  /** The day of the check, as 2026-11-21; a date after it cannot be right. */
  readonly today: string;
}

interface CheckedText extends Pick<Content['pages'][number], 'file' | 'body'> {
  /** The sources that may be named in it. */
  readonly sources: readonly string[];
  /** What a reader reads above it. */
  readonly lead: readonly Passage[];
  readonly forProfessionals: boolean;
  /** How its sentences follow each other; not looked at where it is left out. */
  readonly rhythm: Parameters<typeof checkRhythm>[2] | undefined;
  readonly inBlock?: boolean;
}

const visibleHere = (helpline: Helpline, forProfessionals: boolean): boolean =>
  helpline.show === 'publiek' || (helpline.show === 'professional' && forProfessionals);

function hiddenIssue(id: string, helpline: Helpline, file: string, place: readonly string[]): Issue {
  return {
    file,
    place,
    wrong: `naar ${quote(id)} verwijzen we ${helpline.show === 'nooit' ? 'nooit' : 'alleen op pagina’s voor professionals'}.`,
    mend: 'Haal de verwijzing weg of kies een andere hulplijn.',
    why: 'Een verkeerde verwijzing kost iemand tijd die er niet is.',
  };
}

/** Placeholders such as {bel:veilig-thuis} in the texts of a tree. */
const callMark = /\{([a-z]+):([^}]*)\}/g;

/** Reads `{bel:…}` marks out of a text: the ids they name, and the text as a reader hears it. */
function readMarks(text: string): { ids: string[]; unknown: string[]; plain: string } {
  const ids: string[] = [];
  const unknown: string[] = [];
  const plain = text.replaceAll(callMark, (mark, kind: string, id: string) => {
    if (kind === 'bel') ids.push(id);
    else unknown.push(mark);
    return '0';
  });
  return { ids, unknown, plain };
}

/** Every text in a tree that a reader reads, with the way to it. */
function passagesOfTree(tree: Content['trees'][number]['data']): Passage[] {
  const passages: Passage[] = [{ text: tree.summary, place: ['summary'] }];
  for (const [id, question] of Object.entries(tree.questions)) {
    const at = ['questions', id];
    passages.push({ text: question.text, place: [...at, 'text'] }, { text: question.why, place: [...at, 'why'] });
    if (question.explanation) passages.push({ text: question.explanation, place: [...at, 'explanation'] });
    for (const answer of question.answers) passages.push({ text: answer.text, place: [...at, answer.id] });
    for (const { id: term, meaning, examples } of question.terms ?? []) {
      for (const text of [meaning, ...(examples ?? [])]) passages.push({ text, place: [...at, 'terms', term] });
    }
    for (const { id: sign, text } of [...(question.signs ?? []), ...(question.moreSigns ?? [])])
      passages.push({ text, place: [...at, 'signs', sign] });
  }
  for (const [id, outcome] of Object.entries(tree.outcomes)) {
    const at = ['outcomes', id];
    passages.push(
      { text: outcome.title, place: [...at, 'title'] },
      { text: outcome.summary, place: [...at, 'summary'] },
      { text: outcome.first.act, place: [...at, 'first', 'act'] },
      { text: outcome.worse, place: [...at, 'worse'] },
    );
    if (outcome.first.safe) passages.push({ text: outcome.first.safe, place: [...at, 'first', 'safe'] });
    for (const field of ['say', 'avoid', 'then', 'next'] as const) {
      outcome[field].forEach((text, index) => passages.push({ text, place: [...at, field, String(index + 1)] }));
    }
  }
  return passages;
}

/**
 * Holds all content against itself: ids, links, sources, dates, numbers, sentence lengths and the laws of
 * the trees. Finds everything at once; an empty list means that all is in order.
 */
export function checkContent(content: Content, context: CheckContext): Issue[] {
  const issues: Issue[] = [];
  const helplines = new Map(content.helplines.map(({ id, data }) => [id, data]));
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const figures = new Map(content.figures.map((figure) => [figure.id, figure]));
  const pageIds = content.pages.map((page) => page.id);
  const addresses = new Set(context.builtAddresses);
  for (const id of pageIds) addresses.add(pageAddress(id));
  for (const { data: tree } of content.trees) {
    for (const id of [...Object.keys(tree.questions), ...Object.keys(tree.outcomes)]) {
      addresses.add(stepAddress(tree.page, tree.start, id));
    }
  }
  const blocks = new Map(content.blocks.map((block) => [block.id, block]));
  const linkable = new Set([...pageIds, ...[...addresses].map((address) => address.slice(1, -1)).filter(Boolean)]);

  const needHelpline = (id: string, file: string, place: readonly string[], forProfessionals: boolean) => {
    const helpline = helplines.get(id);
    if (!helpline) {
      issues.push({
        file,
        place,
        wrong: `de hulplijn ${quote(id)} bestaat niet.`,
        mend: suggest(id, [...helplines.keys()], 'hulplijn'),
      });
    } else if (!visibleHere(helpline, forProfessionals)) issues.push(hiddenIssue(id, helpline, file, place));
    return helpline;
  };
  const needSource = (id: string, file: string, place: readonly string[]) => {
    if (sources.has(id)) return;
    issues.push({
      file,
      place,
      wrong: `de bron ${quote(id)} bestaat niet.`,
      mend: suggest(id, [...sources.keys()], 'bron'),
      why: 'Elk feit heeft een bron.',
    });
  };
  const needPage = (id: string, file: string, place: readonly string[]) => {
    if (linkable.has(id)) return;
    issues.push({
      file,
      place,
      wrong: `de pagina ${quote(id)} bestaat niet.`,
      mend: suggest(id, [...linkable], 'pagina'),
    });
  };
  const needPast = (day: string, file: string, place: readonly string[]) => {
    if (day <= context.today) return;
    issues.push({
      file,
      place,
      wrong: `${quote(day)} ligt in de toekomst.`,
      mend: `Schrijf de dag waarop het is nagekeken, hooguit ${context.today}.`,
    });
  };
  const noNumber = (text: string, file: string, place: readonly string[], how: string, shortToo = false) => {
    for (const number of findBareNumbers(text, { shortToo })) issues.push(bareNumberIssue(number, file, place, how));
  };

  const headed = new Set(
    content.blocks.flatMap(({ id, file, body }) =>
      readBody(body, file, { inBlock: true }).highest === undefined ? [] : [id],
    ),
  );
  /** The text of a page or a block, with the passages above it. */
  const checkText = ({ file, body, sources: listed, lead, forProfessionals, rhythm, inBlock = false }: CheckedText) => {
    const report = readBody(body, file, { inBlock });
    issues.push(...report.issues);
    for (const { kind, id: mentioned, block, depth, place } of report.mentions) {
      if (kind === 'helpline') {
        const helpline = needHelpline(mentioned, file, place, forProfessionals);
        if (helpline && block === 'Phone' && !helpline.phone) {
          issues.push({
            file,
            place,
            wrong: `${quote(mentioned)} heeft geen nummer.`,
            mend: `Gebruik <Helpline id="${mentioned}" />, of kies een lijn met een nummer.`,
          });
        }
      } else if (kind === 'source') {
        needSource(mentioned, file, place);
        if (sources.has(mentioned) && !listed.includes(mentioned)) {
          issues.push({
            file,
            place,
            wrong: `de bron ${quote(mentioned)} staat wel in de tekst, maar niet bij "sources".`,
            mend: 'Zet hem ook boven aan, bij "sources".',
          });
        }
      } else if (kind === 'block') {
        const shown = blocks.get(mentioned);
        const before = report.mentions.findIndex((one) => one.kind === 'block' && one.id === mentioned);
        if (report.mentions[before]?.place !== place)
          issues.push({
            file,
            place,
            wrong: `het blok ${quote(mentioned)} staat er twee keer.`,
            mend: 'Haal er één weg.',
          });
        if (!shown) {
          issues.push({
            file,
            place,
            wrong: `het blok ${quote(mentioned)} bestaat niet.`,
            mend: suggest(mentioned, [...blocks.keys()], 'blok'),
          });
        } else if (depth < 2 && (shown.data.question !== undefined || headed.has(mentioned))) {
          issues.push({
            file,
            place,
            wrong: `het blok ${quote(mentioned)} heeft een kop, maar hier staat nog geen kop boven.`,
            mend: 'Zet er eerst een kop met ## boven.',
          });
        }
      } else {
        const figure = figures.get(mentioned);
        if (!figure) {
          issues.push({
            file,
            place,
            wrong: `het cijfer ${quote(mentioned)} bestaat niet.`,
            mend: suggest(mentioned, [...figures.keys()], 'cijfer'),
          });
        } else if (!listed.includes(figure.data.source)) {
          issues.push({
            file,
            place,
            wrong: `de bron van het cijfer ${quote(mentioned)} staat niet bij "sources".`,
            mend: `Zet ${quote(figure.data.source)} ook boven aan, bij "sources".`,
          });
        }
      }
    }
    for (const { url, place } of report.links) {
      if (!url.startsWith('/') || url.startsWith('//')) {
        issues.push({
          file,
          place,
          wrong: `${quote(url)} is een koppeling naar buiten.`,
          mend: 'Noem een andere site alleen via een hulplijn of een bron.',
          why: 'Zo laat een lezer nergens ongemerkt een spoor achter.',
        });
      } else if (/[?#]/.test(url) ? !addresses.has(url.replace(/[?#].*$/, '')) : !addresses.has(url)) {
        issues.push({
          file,
          place,
          wrong: `het adres ${quote(url)} bestaat niet.`,
          mend: url.endsWith('/')
            ? suggest(url, [...addresses], 'pagina')
            : `Sluit af met een schuine streep: ${quote(`${url}/`)}.`,
        });
      }
    }
    const figureText = report.mentions
      .filter((mention) => mention.kind === 'figure')
      .flatMap(({ id: figure, place }) => {
        const text = figures.get(figure)?.data.sentence;
        return text ? [{ text, place }] : [];
      });
    issues.push(
      ...checkProse(
        [...lead, ...report.passages, ...figureText],
        forProfessionals ? professionalLimits : publicLimits,
        file,
      ),
      ...(rhythm ? checkRhythm(report.passages, file, rhythm) : []),
    );
  };

  const titles = new Map<string, string>();
  for (const { id, file, data, body } of content.pages) {
    const forProfessionals = isForProfessionals(id);
    const twin = titles.get(data.title);
    if (twin) {
      issues.push({
        file,
        place: ['title'],
        wrong: `de titel ${quote(data.title)} staat ook boven ${twin}.`,
        mend: 'Geef elke pagina een eigen titel.',
        why: 'Wie luistert in plaats van kijkt, kan twee tabbladen anders niet uit elkaar houden.',
      });
    } else titles.set(data.title, file);
    data.helplines.forEach((line, at) => needHelpline(line, file, ['helplines', String(at + 1)], forProfessionals));
    data.sources.forEach((source, at) => {
      needSource(source, file, ['sources', String(at + 1)]);
    });
    data.related.forEach((page, at) => {
      if (page === id)
        issues.push({
          file,
          place: ['related', String(at + 1)],
          wrong: 'de pagina verwijst naar zichzelf.',
          mend: 'Kies een andere pagina.',
        });
      else needPage(page, file, ['related', String(at + 1)]);
    });
    for (const field of ['helplines', 'sources', 'related', 'themes', 'audience', 'searchTerms'] as const) {
      const list: readonly string[] = data[field];
      for (const twice of new Set(list.filter((one, at) => list.indexOf(one) !== at))) {
        issues.push({ file, place: [field], wrong: `${quote(twice)} staat er twee keer.`, mend: 'Haal er één weg.' });
      }
    }
    needPast(data.checkedOn, file, ['checkedOn']);
    data.changes?.forEach(({ on, what }, at) => {
      needPast(on, file, ['changes', String(at + 1), 'on']);
      noNumber(what, file, ['changes', String(at + 1), 'what'], 'Laat het nummer hier weg.');
    });
    for (const field of ['title', 'summary'] as const)
      noNumber(data[field], file, [field], 'Laat het nummer hier weg; de kaart van de hulplijn toont het.');
    data.searchTerms.forEach((term, at) => {
      noNumber(term, file, ['searchTerms', String(at + 1)], 'Laat het nummer hier weg.');
    });
    for (const [lang, terms] of Object.entries(data.searchTermsIn ?? {}))
      terms.forEach((term, at) => {
        noNumber(term, file, ['searchTermsIn', lang, String(at + 1)], 'Laat het nummer hier weg.');
      });

    checkText({
      file,
      body,
      sources: data.sources,
      lead: [{ text: data.summary, place: ['summary'] }],
      forProfessionals,
      rhythm: forProfessionals ? undefined : { inDanger: data.themes[0] === 'noodsituatie' },
    });
  }

  for (const { file, data, body } of content.blocks) {
    if ((data.title === undefined) === (data.question === undefined))
      issues.push({
        file,
        place: [],
        wrong:
          data.title === undefined
            ? 'dit blok heeft geen titel en geen vraag.'
            : 'dit blok heeft een titel en een vraag.',
        mend: 'Zet boven aan óf "title" (waar het over gaat), óf "question" (een angst, zoals iemand die vraagt).',
      });
    if (data.question?.trim().endsWith('?') === false)
      issues.push({
        file,
        place: ['question'],
        wrong: `${quote(data.question)} is geen vraag.`,
        mend: 'Sluit af met een vraagteken.',
      });
    data.helplines?.forEach((line, at) => needHelpline(line, file, ['helplines', String(at + 1)], false));
    data.sources.forEach((source, at) => {
      needSource(source, file, ['sources', String(at + 1)]);
    });
    needPast(data.checkedOn, file, ['checkedOn']);
    const lead = (['title', 'question'] as const).flatMap((field) =>
      data[field] ? [{ text: data[field], place: [field] }] : [],
    );
    for (const { text, place } of lead) noNumber(text, file, place, 'Laat het nummer hier weg.', true);
    checkText({
      file,
      body,
      sources: data.sources,
      lead,
      forProfessionals: false,
      inBlock: true,
      rhythm: { inDanger: false },
    });
  }

  const urls = new Map<string, string>();
  for (const { file, data } of content.sources) {
    needPast(data.checkedOn, file, ['checkedOn']);
    if (data.url === null) continue;
    const twin = urls.get(data.url);
    if (twin)
      issues.push({
        file,
        place: ['url'],
        wrong: `dit adres staat ook in ${twin}.`,
        mend: 'Houd één bestand per adres en gebruik overal hetzelfde kenmerk.',
      });
    else urls.set(data.url, file);
  }
  for (const { file, data } of content.figures) {
    needSource(data.source, file, ['source']);
    issues.push(
      ...checkProse(
        [{ text: data.sentence, place: ['sentence'] }],
        { mean: publicLimits.longest, longest: publicLimits.longest },
        file,
      ),
    );
  }
  for (const { file, data } of content.helplines) {
    needPast(data.checkedOn, file, ['checkedOn']);
    data.sources.forEach((source, at) => {
      needSource(source, file, ['sources', String(at + 1)]);
    });
    const hidden = data.show === 'nooit' || data.certainty === 'laag';
    if (data.certainty === 'laag' && data.show !== 'nooit') {
      issues.push({
        file,
        place: ['show'],
        wrong: `de zekerheid is laag, maar de lijn wordt getoond (${quote(data.show)}).`,
        mend: 'Zet "show: nooit", of kijk de gegevens eerst na.',
      });
    }
    if (hidden && data.phone) {
      issues.push({
        file,
        place: ['phone'],
        wrong: 'hier staat een nummer bij een lijn die we nooit tonen.',
        mend: 'Zet "phone: null".',
      });
    }
    const { phone: _phone, ...rest } = data;
    for (const [field, value] of Object.entries(rest)) {
      if (typeof value === 'string' && field !== 'checkedOn' && field !== 'website')
        noNumber(value, file, [field], 'Het nummer hoort alleen bij "phone".');
    }
    const prose = [
      'forWhom',
      'purpose',
      'hoursNote',
      'anonymous',
      'bill',
      'recorded',
      'languages',
      'relay',
      'note',
    ] as const;
    issues.push(
      ...checkProse(
        prose.flatMap((field) => (data[field] ? [{ text: data[field], place: [field] }] : [])),
        { mean: publicLimits.longest, longest: publicLimits.longest },
        file,
      ),
    );
  }

  for (const { file: structureFile, wordsFile, casesFile, data: tree } of content.trees) {
    issues.push(...checkTree(tree, structureFile, { helplines, casesFile }));
    const file = wordsFile ?? structureFile;
    const stepTitles = new Map<string, string>();
    const steps = [
      ...Object.entries(tree.questions).map(([id, { text }]) => ['questions', id, text] as const),
      ...Object.entries(tree.outcomes).map(([id, { title }]) => ['outcomes', id, title] as const),
    ];
    for (const [kind, id, title] of steps) {
      const twin = stepTitles.get(title) ?? titles.get(title);
      if (twin)
        issues.push({
          file,
          place: [kind, id],
          wrong: `${quote(title)} staat ook boven ${twin}.`,
          mend: 'Geef elke stap een eigen titel.',
          why: 'Elke stap is ook een pagina, en wie luistert kan twee gelijke titels niet uit elkaar houden.',
        });
      else stepTitles.set(title, id);
    }
    const forProfessionals = tree.audience === 'professional';
    const plain: Passage[] = [];
    for (const { text, place } of passagesOfTree(tree)) {
      const marks = readMarks(text);
      plain.push({ text: marks.plain, place });
      for (const mark of marks.unknown)
        issues.push({
          file,
          place,
          wrong: `${quote(mark)} kennen we niet.`,
          mend: 'Schrijf een nummer als {bel:veilig-thuis}.',
        });
      for (const id of marks.ids) {
        const helpline = needHelpline(id, file, place, forProfessionals);
        if (helpline && !helpline.phone)
          issues.push({ file, place, wrong: `${quote(id)} heeft geen nummer.`, mend: 'Kies een lijn met een nummer.' });
      }
      noNumber(marks.plain, file, place, 'Schrijf het nummer als {bel:…} met het kenmerk van de hulplijn.', true);
    }
    issues.push(...checkProse(plain, forProfessionals ? professionalLimits : publicLimits, file));
    for (const [id, { terms = [] }] of Object.entries(tree.questions)) {
      for (const { id: term, sources: named = [] } of terms) {
        for (const source of named) needSource(source, structureFile, ['questions', id, 'terms', term]);
      }
    }
    for (const source of tree.published?.sources ?? []) needSource(source, structureFile, ['published', 'sources']);
    for (const [id, outcome] of Object.entries(tree.outcomes)) {
      outcome.helplines.forEach((line, at) =>
        needHelpline(line, structureFile, ['outcomes', id, 'helplines', String(at + 1)], forProfessionals),
      );
      outcome.pages.forEach((page, at) => {
        needPage(page, structureFile, ['outcomes', id, 'pages', String(at + 1)]);
      });
      for (const source of outcome.sources ?? []) needSource(source, structureFile, ['outcomes', id, 'sources']);
      for (const fear of outcome.fears ?? []) {
        if (blocks.get(fear)?.data.question !== undefined) continue;
        const asked = content.blocks.filter(({ data }) => data.question !== undefined).map((block) => block.id);
        issues.push({
          file: structureFile,
          place: ['outcomes', id, 'fears'],
          wrong: blocks.has(fear) ? `het blok ${quote(fear)} is geen vraag.` : `het blok ${quote(fear)} bestaat niet.`,
          mend: suggest(fear, asked, 'blok'),
        });
      }
    }
  }
  return issues;
}
