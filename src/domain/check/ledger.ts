import { languageOf, type Language } from '../../language/language.ts';
import type { Content, Entry } from '../../schema/content.ts';
import type { Helpline } from '../../schema/helpline.ts';
import type { Changes } from '../../schema/page.ts';
import { splitRouteText } from '../route/text.ts';
import { pageAddress } from '../page/address.ts';
import { quote, suggest, type Issue } from './issue.ts';
import { bareNumberIssue, checkProse, findBareNumbers, type Passage } from './prose.ts';

type Place = readonly string[];

/** What the checks must know that does not stand in the content itself. */
export interface CheckContext {
  /** Addresses that code makes: the home page, the search page, the indexes. */
  readonly builtAddresses: readonly string[];
  /** The day of the check, as 2026-11-21; a date after it cannot be right. */
  readonly today: string;
}

/** One mistake in a file that is known. */
export type Complain = (place: Place, wrong: string, mend: string, why?: string) => void;

const byId = <T>(entries: readonly Entry<T>[]): ReadonlyMap<string, T> =>
  new Map(entries.map(({ id, data }) => [id, data]));

/** Knows all that a file may point at, and keeps what was found wrong; each kind of file has a check that writes in it. */
export class Ledger {
  readonly issues: Issue[] = [];
  readonly content: Content;
  readonly language: Language;
  readonly today: string;
  readonly helplines: ReadonlyMap<string, Helpline>;
  readonly sources: ReadonlyMap<string, unknown>;
  readonly figures: ReadonlyMap<string, Content['figures'][number]['data']>;
  readonly blocks: ReadonlyMap<string, Content['blocks'][number]['data']>;
  /** Every address of this language, as at the root. */
  readonly addresses: ReadonlySet<string>;
  readonly #pageIds: readonly string[];

  constructor(content: Content, { builtAddresses, today }: CheckContext) {
    this.content = content;
    this.language = languageOf(content.language);
    this.today = today;
    this.helplines = byId(content.helplines);
    this.sources = byId(content.sources);
    this.figures = byId(content.figures);
    this.blocks = byId(content.blocks);
    this.addresses = new Set([...builtAddresses, ...content.pages.map(({ id }) => pageAddress(id))]);
    this.#pageIds = [...this.addresses].map((address) => address.slice(1, -1)).filter((id) => id !== '');
  }

  /** Tells of mistakes in one file. */
  in(file: string): Complain {
    return (place, wrong, mend, why) => {
      this.issues.push({ file, place, wrong, mend, ...(why === undefined ? {} : { why }) });
    };
  }

  /** The helpline with this id, which must be there and may be shown to these readers. */
  needHelpline(id: string, file: string, place: Place, forProfessionals: boolean): Helpline | undefined {
    const helpline = this.helplines.get(id);
    const complain = this.in(file);
    if (!helpline)
      complain(place, `de hulplijn ${quote(id)} bestaat niet.`, suggest(id, [...this.helplines.keys()], 'hulplijn'));
    else if (helpline.show === 'nooit' || (helpline.show === 'professional' && !forProfessionals))
      complain(
        place,
        `naar ${quote(id)} verwijzen we ${helpline.show === 'nooit' ? 'nooit' : 'alleen op pagina’s voor professionals'}.`,
        'Haal de verwijzing weg of kies een andere hulplijn.',
        'Een verkeerde verwijzing kost iemand tijd die er niet is.',
      );
    return helpline;
  }

  needSource(id: string, file: string, place: Place): void {
    if (this.sources.has(id)) return;
    this.in(file)(
      place,
      `de bron ${quote(id)} bestaat niet.`,
      suggest(id, [...this.sources.keys()], 'bron'),
      'Elk feit heeft een bron.',
    );
  }

  needPage(id: string, file: string, place: Place): void {
    if (this.addresses.has(pageAddress(id))) return;
    this.in(file)(place, `de pagina ${quote(id)} bestaat niet.`, suggest(id, this.#pageIds, 'pagina'));
  }

  /** An address on this site, with or without a place on the page behind #. */
  needAddress(url: string, file: string, place: Place): void {
    const complain = this.in(file);
    if (!url.startsWith('/') || url.startsWith('//')) {
      complain(
        place,
        `${quote(url)} is een koppeling naar buiten.`,
        'Noem een andere site alleen via een hulplijn of een bron.',
        'Zo laat een lezer nergens ongemerkt een spoor achter.',
      );
      return;
    }
    const [address = ''] = url.split(/[?#]/);
    if (this.addresses.has(address)) return;
    complain(
      place,
      `het adres ${quote(url)} bestaat niet.`,
      address.endsWith('/')
        ? suggest(address, [...this.addresses], 'pagina')
        : `Sluit af met een schuine streep: ${quote(`${address}/`)}.`,
    );
  }

  needPast(day: string, file: string, place: Place): void {
    if (day <= this.today) return;
    this.in(file)(
      place,
      `${quote(day)} ligt in de toekomst.`,
      `Schrijf de dag waarop het is nagekeken, hooguit ${this.today}.`,
    );
  }

  /** Changes of the advice: none of a day that is still to come, without numbers, the newest first. */
  needChanges(changes: Changes | undefined, file: string, place: Place): void {
    changes?.forEach(({ on, what }, at) => {
      const here = [...place, String(at + 1)];
      this.needPast(on, file, [...here, 'on']);
      this.noNumber(what, file, [...here, 'what'], 'Laat het nummer hier weg.');
      const before = changes[at - 1]?.on;
      if (before !== undefined && on > before)
        this.in(file)(
          [...here, 'on'],
          `${quote(on)} is later dan de wijziging erboven.`,
          'Zet de nieuwste wijziging bovenaan.',
        );
    });
  }

  /** The regions with these ids, which must be there. */
  needRegions(ids: readonly string[] | undefined, file: string): void {
    const known = this.content.regions?.regios.map(({ id }) => id);
    if (!known) return;
    for (const [at, id] of (ids ?? []).entries())
      if (!known.includes(id))
        this.in(file)(['regions', String(at + 1)], `de regio ${quote(id)} bestaat niet.`, suggest(id, known, 'regio'));
  }

  /** A text without a telephone number in it; `shortToo` forbids 112 and its like as well. */
  noNumber(text: string, file: string, place: Place, how: string, shortToo = false): void {
    for (const number of findBareNumbers(text, { shortToo }))
      this.issues.push(bareNumberIssue(number, file, place, how));
  }

  /** A list in which nothing stands twice. */
  noTwins(list: readonly string[], file: string, place: Place): void {
    for (const twice of new Set(list.filter((one, at) => list.indexOf(one) !== at)))
      this.in(file)(place, `${quote(twice)} staat er twee keer.`, 'Haal er één weg.');
  }

  /**
   * Reads the marks in a text, `{bel:…}` for a number and, where `lines` is true, `{lijn:…}` for a name with its
   * number. Gives back the text as a reader hears it. `known` are marks that code fills in.
   */
  readMarks(
    text: string,
    file: string,
    place: Place,
    {
      forProfessionals,
      lines = false,
      known = [],
    }: { forProfessionals: boolean; lines?: boolean; known?: readonly string[] },
  ): string {
    const complain = this.in(file);
    const how = lines
      ? 'Schrijf {lijn:veilig-thuis} of {bel:veilig-thuis}.'
      : 'Schrijf een nummer als {bel:veilig-thuis}.';
    const plain = splitRouteText(text)
      .map((piece) => {
        if (piece.kind === 'text') return piece.text;
        const { helplineId: id } = piece;
        if (piece.kind === 'line' && !lines) {
          complain(place, `${quote(`{lijn:${id}}`)} kennen we niet.`, how);
          return '0';
        }
        const helpline = this.needHelpline(id, file, place, forProfessionals);
        if (helpline && piece.kind === 'call' && !helpline.phone)
          complain(
            place,
            `${quote(id)} heeft geen nummer.`,
            lines ? 'Schrijf {lijn:…} in plaats van {bel:…}.' : 'Kies een lijn met een nummer.',
          );
        return '0';
      })
      .join('');
    const rest = known.reduce((sofar, mark) => sofar.replaceAll(`{${mark}}`, '0'), plain);
    const unknown = /\{[^{}]*\}?|\}/.exec(rest)?.[0];
    if (unknown !== undefined) complain(place, `${quote(unknown)} kennen we niet.`, how);
    this.noNumber(rest, file, place, `${how} Dan staat het nummer op één plek.`, true);
    return rest;
  }

  /** Sentences short enough for their readers. Facts are shown to everybody, on their own: only each sentence counts. */
  prose(passages: readonly Passage[], file: string, readers: 'public' | 'professional' | 'fact'): void {
    const { sentences } = this.language;
    const { longest } = sentences.public;
    const limits = readers === 'fact' ? { mean: longest, longest } : sentences[readers];
    this.issues.push(...checkProse(passages, limits, file));
  }
}
