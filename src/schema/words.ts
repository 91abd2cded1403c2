import { z } from 'zod';
import { daySchema, idSchema, pageIdSchema, textSchema as text } from './fields.ts';
import { changesSchema } from './page.ts';
import { audiences, audienceSchema, situations, themes, themeSchema } from './theme.ts';
import { dataSets } from './published.ts';
import { routeUrgencies, workplaces } from './route.ts';

const nameOf = <const T extends readonly string[]>(ids: T) =>
  z.strictObject(Object.fromEntries(ids.map((id) => [id, text])) as Record<T[number], typeof text>);

const link = z.strictObject({ to: text, label: text });

/** `content/nl/teksten/site.yaml`: header, footer, home and what stands on every page. */
const site = z.strictObject({
  /** The name of the site. */
  name: text,
  /** One sentence under the name; also the description of the home page. */
  claim: text,
  skip: text,
  exit: text,
  exitHint: text,
  /** Spoken to screen readers while Shift is pressed. */
  exitOnce: text,
  exitTwice: text,
  callEmergency: text,
  callAdvice: text,
  callBar: text,
  mainMenu: text,
  /** On a phone: the button that opens the menu. */
  menuLink: text,
  breadcrumb: text,
  home: text,
  /** The links of the main menu. */
  menu: z.array(link).min(3).max(6),
  footer: z.strictObject({
    limits: text,
    /** Whose site this is not. */
    own: text,
    licence: text,
    licenceLink: text,
    linksTitle: text,
    links: z.array(link),
    deviceTitle: text,
    device: z.array(link),
  }),
  notFound: z.strictObject({ title: text, summary: text, steps: text }),
  /** The feed of changes, for readers of feeds. */
  feed: z.strictObject({ title: text, subtitle: text, changed: text, checked: text }),
  /** Passing a page on, with a preview that gives nothing away. */
  share: z.strictObject({
    open: text,
    title: text,
    text,
    page: text,
    home: text,
    copied: text,
    failed: text,
    close: text,
    /** Stands under the name of the site in the preview of a shared page. */
    card: text,
  }),
  /** Reading aloud by the voice of the device. */
  read: z.strictObject({
    open: text,
    title: text,
    /** Who is near can listen too. */
    headphones: text,
    start: text,
    stop: text,
    again: text,
    close: text,
    /** When the device has no Dutch voice of its own. */
    noVoice: text,
    /** Said when the browser has put the page into another language. */
    translated: text,
  }),
  /** The card that another site may show in a frame (`/kader/`). */
  framed: z.strictObject({
    title: text,
    danger: text,
    advice: text,
    adviceText: text,
    /** The link to this site, in a tab of its own. */
    more: text,
    /** What the exit does there, and what it cannot do. */
    leaving: text,
    traces: text,
  }),
  /** What a browser shows of the shortcut to the search page. */
  openSearch: text,
});

/** `content/nl/teksten/start.yaml`: the home page. */
const start = z.strictObject({
  title: text,
  lead: text,
  danger: text,
  dangerText: text,
  doubt: text,
  doubtText: text,
  advice: text,
  search: text,
  searchText: text,
  situations: text,
  situationsText: text,
  professionals: text,
  professionalsText: text,
  self: z.strictObject({
    title: text,
    links: z.array(link),
  }),
  /** The tenth tile beside the situations. */
  unsure: text,
  /** Above the buttons of the sectors, and what professionals use most. */
  sectors: z.strictObject({ title: text, links: z.array(link) }),
  /** Why to trust the site, in facts that it can keep; each with where to read on. */
  trust: z.strictObject({ title: text, items: z.array(z.strictObject({ text, to: text, label: text })).length(3) }),
});

/** `content/nl/teksten/paginas.yaml`: labels around a guidance page. */
const page = z.strictObject({
  sectionMenu: text,
  overview: text,
  helplines: text,
  sources: text,
  sourceMark: text,
  undated: text,
  noAddress: text,
  related: text,
  checkedOn: text,
  /** {aantal} becomes a number. */
  readingTime: text,
  readingTimeOne: text,
  /** Above the questions of a comparison, for who hears the table. */
  compared: text,
  changedOn: text,
  /** Above the short list of who calls whom, on pages for professionals. */
  minute: text,
  /** The link that prints that list alone. */
  printMinute: text,
  /** Beside a list to tick: the label of the room to write, the link that prints it alone, and that nothing is kept. */
  list: z.strictObject({ more: text, print: text, notStored: text }),
  do: text,
  dont: text,
  say: text,
  notSay: text,
  signalsOf: z.strictObject({ slachtoffer: text, pleger: text, omgeving: text }),
  situationsTitle: text,
  situationsSummary: text,
  audience: nameOf(audiences),
  themes: nameOf(themes),
  /** The everyday name of each situation, large. */
  situationNames: nameOf(situations),
  /** The official name of each situation, small beside the everyday one. */
  situationOfficial: nameOf(situations),
  walkLink: text,
  onThisPage: text,
  /** The fold with the sources; {aantal} becomes a number. */
  sourcesOne: text,
  sourcesMany: text,
  /** On pages for whom it happens to: somebody may be reading along. {exit} becomes the name of the exit. */
  watched: text,
  watchedMore: text,
  /** There too, under the numbers to call. */
  callsStay: text,
});

/** `content/nl/teksten/patronen.yaml`: the page of patterns, for who builds the site. */
const patterns = z.strictObject({
  title: text,
  summary: text,
  /** The name of each pattern. */
  names: z.strictObject({
    pictograms: text,
    callColumn: text,
    neighbours: text,
    readingTime: text,
    ways: text,
    urgent: text,
    helpline: text,
    doDont: text,
    signals: text,
    opening: text,
    steps: text,
    timeline: text,
    comparison: text,
    roles: text,
    lines: text,
    figure: text,
    word: text,
    routes: text,
    question: text,
    terms: text,
    outcome: text,
    drawing: text,
    search: text,
    region: text,
    related: text,
    sources: text,
  }),
  /** The states of search and of the region finder, each with what is typed to see it; empty is the field untouched. */
  searches: z.array(z.strictObject({ id: idSchema, name: text, typed: z.string() })).min(4),
  places: z.array(z.strictObject({ id: idSchema, name: text, typed: z.string() })).min(3),
});

/** `content/nl/teksten/hulplijnen.yaml`: the helpline card and the list of helplines. */
const helpline = z.strictObject({
  title: text,
  summary: text,
  call: text,
  always: text,
  /** As the costs of a helpline tell it; the row of a line says no more than this. */
  free: text,
  openNow: text,
  closedNow: text,
  hours: text,
  cost: text,
  chat: text,
  website: text,
  forWhom: text,
  anonymous: text,
  bill: text,
  recorded: text,
  languages: text,
  relay: text,
  /** On the fold of a line whose hours nobody knows for certain. */
  more: text,
  checkedOn: text,
  old: text,
  filterTitle: text,
  filterAll: text,
  days: z.strictObject({ ma: text, di: text, wo: text, do: text, vr: text, za: text, zo: text }),
  until: text,
  /** The list of helplines in groups: day and night, also by telephone, by a site or an app. */
  groups: z.strictObject({ always: text, phone: text, other: text }),
  /** Before the name of a line, on the fold that tells all else. */
  about: text,
});

/** `content/nl/teksten/zoeken.yaml`: the search page and the panel in the header. */
const search = z.strictObject({
  title: text,
  summary: text,
  label: text,
  hint: text,
  /** Read to who listens, after the hint. */
  keys: text,
  open: text,
  close: text,
  clear: text,
  loading: text,
  one: text,
  /** Said when there is no page, but a helpline or a region above the list. */
  foundAbove: text,
  /** {aantal} becomes a number. */
  many: text,
  none: text,
  noneText: text,
  /** Shown when the index could not be fetched. */
  failed: text,
  results: text,
  /** Above the card that a rule of danger puts on top. */
  danger: text,
  forWhom: text,
  topic: text,
  everything: text,
  /** Before the page’s own phrase that resembles the question. */
  foundOn: text,
  /** Before a heading inside the page. */
  jumpTo: text,
  /** {onderwerp} becomes the name of the situation. */
  moreOf: text,
  place: text,
  placeUnknown: text,
  helpline: text,
  allHelplines: text,
  walk: text,
  topics: text,
  withoutScript: text,
  indexTitle: text,
  indexOther: text,
  phrases: text,
  phrasesText: text,
  about: text,
  /** The key that opens search, on devices with a keyboard. */
  slash: z.strictObject({ on: text, turnOff: text, off: text, turnOn: text }),
});

/** `content/nl/teksten/wegwijzers.yaml`: the walk through a tree, and the proof of the trees. */
const tree = z.strictObject({
  /** The title of the tab during a walk with JavaScript: it gives nothing away. */
  neutralTitle: text,
  question: text,
  answers: text,
  why: text,
  toGo: text,
  toGoLast: text,
  /** When the next step cannot be fetched. */
  failed: text,
  restart: text,
  back: text,
  yourAnswers: text,
  change: text,
  urgency: z.strictObject({ nu: text, vandaag: text, 'deze-week': text, geen: text }),
  because: text,
  becauseOne: text,
  who: text,
  avoid: text,
  /** Above what not to do, for who it happens to, children and perpetrators. */
  good: text,
  /** Opens the signs that did not fit. */
  moreSigns: text,
  next: text,
  worse: text,
  /** Leads who is abroad or on the islands from a number that does not work there to those that do. */
  elsewhere: text,
  more: text,
  /** Under the heading of pages to go on to: what is lost by opening one. */
  moreNote: text,
  /** Above the definitions beside a question. */
  terms: text,
  termSource: text,
  /** The two decisions of step 5 of the meldcode. */
  decisions: z.strictObject({ title: text, report: text, help: text, ja: text, nee: text, samen: text }),
  /** The decision record that a professional prints. It has no field for a name. */
  record: z.strictObject({
    title: text,
    intro: text,
    date: text,
    dateHint: text,
    /** What Veilig Thuis asks first: how unsafe it is now and for whom, and what one can do oneself. */
    now: text,
    nowHint: text,
    self: text,
    selfHint: text,
    questions: text,
    consideration: text,
    considerationHint: text,
    outcome: text,
    consulted: text,
    consultedHint: text,
    decision: text,
    decisionHint: text,
    /** Who knows of it and who on purpose does not. */
    informed: text,
    informedHint: text,
    agreements: text,
    agreementsHint: text,
    print: text,
    copy: text,
  }),
  /** What somebody has at hand while calling, in the order in which Veilig Thuis asks. */
  sheet: z.strictObject({
    title: text,
    intro: text,
    say: text,
    danger: text,
    dangerHint: text,
    able: text,
    ableHint: text,
    happened: text,
    saw: text,
    sawHint: text,
    think: text,
    thinkHint: text,
    about: text,
    aboutHint: text,
    weigh: text,
    weighHint: text,
    ask: text,
    askHint: text,
    print: text,
    copy: text,
    copied: text,
    copyFailed: text,
    notStored: text,
  }),
  allSteps: text,
  allStepsSummary: text,
  proof: z.strictObject({
    title: text,
    summary: text,
    lawsTitle: text,
    laws: z.strictObject({
      T1: text,
      T2: text,
      T3: text,
      T4: text,
      T5: text,
      T6: text,
      T7: text,
      T8: text,
      T9: text,
      T10: text,
      T11: text,
      T12: text,
      T13: text,
    }),
    kept: text,
    /** In place of `kept`, for a law that is about other trees. */
    notHere: text,
    figures: text,
    questions: text,
    outcomes: text,
    routes: text,
    longest: text,
    median: text,
    examples: text,
    medianWords: text,
    worstWords: text,
    medianAnswers: text,
    meanQuestions: text,
    drawing: text,
    drawingText: text,
    book: text,
    bookSummary: text,
    examplesSummary: text,
    data: text,
    answers: text,
    outcome: text,
  }),
});

/** `content/nl/teksten/offline.yaml`: keeping the site on the device, wiping it, and the page of last resort. */
const offline = z.strictObject({
  title: text,
  summary: text,
  intro: text,
  question: text,
  /** What a copy on the device can give away; stands before the answers. */
  warning: text,
  yes: text,
  no: text,
  unsure: text,
  withoutScript: text,
  unable: text,
  fetching: text,
  progress: text,
  ready: text,
  readyText: text,
  readyMore: text,
  refused: z.strictObject({ network: text, damaged: text, full: text, retired: text }),
  card: z.strictObject({
    title: text,
    text,
    print: text,
    /** On the card itself, with the two numbers: no word of what it is about. */
    emergency: text,
    advice: text,
    /** Above the list of more numbers, which is not on the card. */
    more: text,
  }),
  /** The button on every page that removes what is stored. */
  wipe: text,
  /** What a second look found afterwards, with {aantal} for the number of things left. */
  wiped: text,
  /** Shown when neither the server nor the copy answers. */
  lastResort: z.strictObject({ title: text, text }),
});

/** A sentence or two with the id of its source; advice of our own has none. */
const sourced = z.strictObject({ text, source: idSchema.optional() });

/** `content/nl/teksten/regio.yaml`: the region finder and the page of a region. */
const region = z.strictObject({
  title: text,
  summary: text.max(160),
  searchTerms: z.array(text).min(1),
  label: text,
  hint: text,
  private: text,
  withoutScript: text,
  result: text,
  choices: text,
  /** Spoken to screen readers; `{aantal}` becomes the number of choices, when there is more than one. */
  choicesSpoken: text,
  choiceSpoken: text,
  unknown: text,
  unknownText: text,
  failed: text,
  failedText: text,
  /** Places where no Veilig Thuis works, by the names that people type; `{bel:…}` in the text becomes a number. */
  elsewhere: z.array(
    z.strictObject({ id: idSchema, names: z.array(text).min(1), title: text, text: z.array(text).min(1) }),
  ),
  /** Stands under every answer, so that nobody waits for the right region. */
  anyone: text,
  mapTitle: text,
  listTitle: text,
  /** The link to the finder, on other pages and in the header of pages for professionals. */
  link: text,
  shortLink: text,
  page: z.strictObject({
    summary: text.max(160),
    danger: text,
    dangerText: text,
    reach: text,
    reachText: z.array(sourced).min(1),
    ownSite: text,
    nationalSite: text,
    nationalSiteText: text,
    municipalities: text,
    /** Above pages about this region alone. */
    local: text,
    /** Opens the old and other names. */
    otherNames: text,
    /** Above the finder, for who does not see a place among the municipalities. */
    isItHere: text,
    /** Before the old and other names of a municipality. */
    formerly: text,
    /** Behind an old municipality that was divided over several. */
    partly: text,
    bystander: text,
    bystanderLink: text,
    ready: text,
    readyIntro: text,
    readySource: idSchema,
    readyItems: z.array(text).min(1),
    readyAfter: z.array(sourced).min(1),
    readyLinks: z.array(z.strictObject({ to: text, label: text })),
    another: text,
  }),
  origin: z.strictObject({
    title: text,
    text: z.array(text).min(1),
    licence: text,
    licenceLink: text,
    data: text,
  }),
});

/** `content/nl/teksten/ingebouwd.yaml`: what pages that are made by code are about, by the id of each page. */
const built = z.record(
  pageIdSchema,
  z.strictObject({
    /** What the page is about, best first. */
    themes: z.array(themeSchema).min(1),
    /** For whom it is. */
    audience: z.array(audienceSchema).min(1),
    /** How people ask for it; search finds the page by these words. */
    searchTerms: z.array(text).min(3).max(30),
    /** When somebody last compared it with its facts. */
    checkedOn: daySchema,
    /** What became different in the advice, newest first. */
    changes: changesSchema.optional(),
  }),
);

/** `content/nl/teksten/documenten.yaml`: the buttons under a sheet to print. */
const documents = z.strictObject({ print: text, copy: text });

/** `content/nl/teksten/verwijsroutes.yaml`: the table of routes for professionals. */
const routes = z.strictObject({
  title: text,
  /** For the way back to the table. */
  shortTitle: text,
  summary: text.max(160),
  searchTerms: z.array(text).min(1),
  danger: text,
  dangerText: text,
  situation: text,
  allSituations: text,
  urgency: text,
  allUrgencies: text,
  urgencies: nameOf(routeUrgencies),
  work: text,
  allWork: text,
  workplaces: nameOf(workplaces),
  first: text,
  next: text,
  /** The link that prints one route as a card. */
  printRoute: text,
  /** Stands with a route, or a part of one, that is no fact from a source. */
  advice: text,
  filterTitle: text,
  filterHint: text,
  more: text,
  /** Under the table, so that nobody is left without a first step. */
  none: text,
  /** The link from a group to its sources and helplines. */
  sourcesOf: text,
  /** `{groep}` becomes the title of the group. */
  groupTitle: text,
  groupSummary: text.max(160),
});

/** `content/nl/teksten/sporen.yaml`: what each part of the site leaves behind on the device. */
const traces = z.strictObject({
  title: text,
  summary: text,
  /** Stands above all else: clearing may arouse suspicion and does not help against spyware. */
  warning: text,
  digital: text,
  /** Said once above the parts: that nothing is stored where nothing else stands. */
  otherwise: text.optional(),
  /** Said at each such part in a language that does not say `otherwise` yet. */
  nothing: text.optional(),
  /** With {wat} for the names of the stores. */
  something: text,
  stores: nameOf(['cookies', 'local', 'session', 'databases', 'caches', 'workers']),
  parts: z.record(z.string(), z.strictObject({ title: text, text })),
  /** What browsers keep by themselves: the same things as `browserTraces` in `src/safety/traces.ts`, each in words. */
  browsersTitle: text,
  browsersText: text,
  browsers: z.record(z.string(), z.strictObject({ title: text, items: z.record(z.string(), text) })),
  /** What stays after the copy of the site was wiped. */
  afterWiping: text,
  /** The browsers in which nobody looked. */
  unknownBrowsers: text,
  limitsTitle: text,
  /** What no site can prevent, one sentence or two each. */
  limits: z.array(text).min(4),
});

/** `content/nl/teksten/eigenaar.yaml`: who stands behind the site, and who has read its facts. */
const owner = z.strictObject({
  /** In the foot of every page, and in frames, when no owner was set. */
  trial: text,
  /** There too, when one was; {eigenaar} becomes its name. */
  by: text,
  /** On the page about the site, in paragraphs; {eigenaar} becomes its name. */
  trialText: z.array(text).min(1),
  ownerText: z.array(text).min(1),
  /** Before each address. */
  editor: text,
  mistakes: text,
  leaks: text,
  code: text,
  /** With the sources of a page or an outcome: whether somebody who knows the field has read it. */
  review: z.strictObject({
    none: text,
    /** {wie}, {rol} and {datum} are from the review itself. */
    read: text,
    /** When the text is another one than was read. */
    changed: text,
  }),
});

/** `content/nl/teksten/overnemen.yaml`: the parts that other sites show, and how they are offered. */
const parts = z.strictObject({
  /** The title of the card. */
  card: text,
  /** {site} becomes the name of the site. */
  search: text,
  /** From the card of a situation to its page. */
  situation: text,
  /** From the card of a region to its page; {regio} becomes its name. */
  region: text,
  regionText: text,
  /** Above the code of a part. */
  code: text,
  /** Before the files with the code of other cards. */
  codeIn: text,
  codeOfSituations: text,
  codeOfRegions: text,
  /** The link to a frame by itself, and to the file of the element. */
  open: text,
  element: text,
  /** The open data: what each set is called, what it holds, and under which licence it may be used. */
  data: z.strictObject({
    /** {versie} becomes a number such as 1.0. */
    version: text,
    form: text,
    csv: text,
    files: z.strictObject(
      Object.fromEntries(
        dataSets.map((id) => [id, z.strictObject({ name: text, text, licence: text })] as const),
      ) as Record<
        (typeof dataSets)[number],
        z.ZodObject<{ name: typeof text; text: typeof text; licence: typeof text }>
      >,
    ),
  }),
});

/** All words of the interface, one field for each file in `content/nl/teksten/`. */
export const wordsSchema = z.strictObject({
  site,
  start,
  paginas: page,
  patronen: patterns,
  hulplijnen: helpline,
  zoeken: search,
  wegwijzers: tree,
  offline,
  sporen: traces,
  regio: region,
  ingebouwd: built,
  verwijsroutes: routes,
  documenten: documents,
  eigenaar: owner,
  overnemen: parts,
});

/**
 * `content/<language>/teksten/vertaling.yaml`, in every language but Dutch: what a translation says of itself, and what
 * its reader can read out in Dutch to who answers the telephone.
 */
export const translationSchema = z.strictObject({
  /** That it was translated with care and that nobody who grew up with the language has read it; {datum} is `on`. */
  note: text,
  on: daySchema,
  say: z.strictObject({
    title: text,
    intro: text,
    /** Dutch to read out, as it sounds in the reader's own spelling, and what it means. */
    sentences: z
      .array(z.strictObject({ nl: text, sounds: text, means: text }))
      .min(3)
      .max(5),
  }),
});

export type Words = z.infer<typeof wordsSchema> & { readonly vertaling?: z.infer<typeof translationSchema> };

/** The marks that code fills in, by the way to the text; a text without one would say half of what it should. */
export const placeholders: Readonly<Record<string, readonly string[]>> = {
  'overnemen/search': ['site'],
  'overnemen/data/version': ['versie'],
  'overnemen/region': ['regio'],
  'eigenaar/by': ['eigenaar'],
  'eigenaar/ownerText/1': ['eigenaar'],
  'eigenaar/review/read': ['wie', 'rol', 'datum'],
  'paginas/readingTime': ['aantal'],
  'paginas/sourcesMany': ['aantal'],
  'paginas/watched': ['exit'],
  'regio/choicesSpoken': ['aantal'],
  'wegwijzers/toGo': ['aantal'],
  'sporen/something': ['wat'],
  'offline/progress': ['aantal', 'totaal'],
  'offline/readyText': ['grootte', 'datum'],
  'offline/wiped': ['aantal'],
  'verwijsroutes/groupTitle': ['groep'],
  'vertaling/note': ['datum'],
  'zoeken/many': ['aantal'],
  'zoeken/moreOf': ['onderwerp'],
};

/** The words of another language, which may leave out what only some pages need (`domain/page/needs.ts`). */
export const otherWordsSchema = wordsSchema
  .partial({ patronen: true, regio: true, verwijsroutes: true, documenten: true, eigenaar: true, overnemen: true })
  .extend({ vertaling: translationSchema, wegwijzers: tree.partial({ proof: true, decisions: true, record: true }) });
