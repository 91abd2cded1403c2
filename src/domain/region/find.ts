import { groupBy } from '../group.ts';
import { unpackPostcodes, type FinderFile } from './finder-file.ts';
import { foldLoosely, foldName, isWithinSlips } from './names.ts';

/** A name or postcode that was recognised, and where it lies. */
export interface Match {
  /** The name as it is written, or the four digits. */
  readonly name: string;
  /** Where it lies, from near to far, without its own name: municipality and province. */
  readonly within: readonly string[];
}

/** A region, with what in the typed text points to it. */
export interface RegionChoice {
  readonly id: string;
  readonly name: string;
  readonly matches: readonly Match[];
}

/** What the finder makes of a typed text. */
export type Finding =
  | { readonly kind: 'region'; readonly region: RegionChoice }
  /** At most eight, best first; one alone when a slip was mended. */
  | { readonly kind: 'choices'; readonly choices: readonly RegionChoice[]; readonly elsewhere?: string }
  /** No region works there; the id tells what is said of it. */
  | { readonly kind: 'elsewhere'; readonly elsewhere: string }
  | { readonly kind: 'unknown' };

interface Spot {
  readonly region: number;
  readonly match: Match;
  /** Its municipality, province and region, folded: what may stand behind a name to tell it from its namesakes. */
  readonly around: readonly string[];
}

/** The finder's file, ready to be searched. */
export interface RegionIndex {
  readonly regions: FinderFile['regions'];
  readonly postcodes: ReadonlyMap<string, readonly Spot[]>;
  /** By loosely folded name. */
  readonly names: ReadonlyMap<string, readonly Spot[]>;
  /** By every folding of a name, to be compared letter by letter. */
  readonly spellings: ReadonlyMap<string, readonly Spot[]>;
  /** What is said of a place where no region works, by folded name. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

const mostChoices = 8;
const shortestPrefix = 3;
/** Two slips are mended only in a name this long; in a shorter one they make another name. */
const longName = 8;
/** Longer texts hold no place name that we could miss, and would only cost time. */
const longestText = 100;

/** How people shorten provinces when two places share a name. */
const shortProvinces = new Map([
  ['gr', 'groningen'],
  ['gn', 'groningen'],
  ['fr', 'fryslan'],
  ['friesland', 'fryslan'],
  ['dr', 'drenthe'],
  ['ov', 'overijssel'],
  ['o', 'overijssel'],
  ['fl', 'flevoland'],
  ['gld', 'gelderland'],
  ['gl', 'gelderland'],
  ['ut', 'utrecht'],
  ['nh', 'noordholland'],
  ['zh', 'zuidholland'],
  ['ze', 'zeeland'],
  ['zl', 'zeeland'],
  ['z', 'zeeland'],
  ['nb', 'noordbrabant'],
  ['nbr', 'noordbrabant'],
  ['brabant', 'noordbrabant'],
  ['lb', 'limburg'],
  ['li', 'limburg'],
  ['l', 'limburg'],
]);

function add<K>(map: Map<K, Spot[]>, key: K, spot: Spot): void {
  const spots = map.get(key);
  if (!spots) map.set(key, [spot]);
  else if (!spots.some(({ match }) => match === spot.match)) spots.push(spot);
}

/** Makes the finder’s file ready for many searches. */
export function indexRegions(file: FinderFile): RegionIndex {
  const postcodes = new Map<string, Spot[]>();
  const names = new Map<string, Spot[]>();
  const spellings = new Map<string, Spot[]>();
  const addName = (name: string, spot: Spot) => {
    add(names, foldLoosely(name), spot);
    add(spellings, foldName(name), spot);
    add(spellings, foldLoosely(name), spot);
  };
  file.regions.forEach(([, ...ownNames], region) => {
    for (const name of ownNames) {
      const short = name.replace(/^Veilig Thuis /, '');
      addName(short, { region, match: { name: short, within: [] }, around: [] });
    }
  });
  for (const [at, province] of file.provinces.entries()) {
    const regions = new Set(file.municipalities.filter((one) => one[1] === at).map((one) => one[2]));
    const called = [...shortProvinces].filter(([short, long]) => long === foldName(province) && short.length > 3);
    for (const region of regions) {
      const spot: Spot = { region, match: { name: province, within: [] }, around: [] };
      for (const name of [province, ...called.map(([short]) => short)]) addName(name, spot);
    }
  }
  for (const [name, provinceAt, region, packed, ...others] of file.municipalities) {
    const province = file.provinces[provinceAt] ?? '';
    const around = [name, province, file.regions[region]?.[1].replace(/^Veilig Thuis /, '') ?? ''].map(foldName);
    const own: Spot = { region, match: { name, within: [province] }, around };
    addName(name, own);
    addName(name.replace(/ \(.*\)$/, ''), own);
    for (const other of others) {
      // The official list tells namesakes apart in the name itself; people leave that out.
      const bare = other.replace(/ \(.*\)$| gem\. .*$/, '');
      const spot: Spot =
        foldName(bare) === foldName(name) ? own : { region, match: { name: bare, within: [name, province] }, around };
      addName(bare, spot);
      addName(other, spot);
    }
    for (const postcode of unpackPostcodes(packed)) {
      add(postcodes, String(postcode), { region, match: { name: String(postcode), within: [name, province] }, around });
    }
  }
  const elsewhere = new Map(
    file.elsewhere.flatMap(([id, ...own]) => own.map((name) => [foldLoosely(name), id] as const)),
  );
  return { regions: file.regions, postcodes, names, spellings, elsewhere };
}

function choicesFrom(spots: readonly Spot[], index: RegionIndex): RegionChoice[] {
  const byRegion = groupBy(spots, ({ region }) => region);
  return [...byRegion].slice(0, mostChoices).flatMap(([at, found]) => {
    const region = index.regions[at];
    return region ? [{ id: region[0], name: region[1], matches: found.map(({ match }) => match) }] : [];
  });
}

function answer(spots: readonly Spot[], index: RegionIndex, isExact: boolean): Finding {
  const choices = choicesFrom(spots, index);
  const [first] = choices;
  if (!first) return { kind: 'unknown' };
  return isExact && choices.length === 1 ? { kind: 'region', region: first } : { kind: 'choices', choices };
}

/** The name before and what stands behind it: "Beek, Montferland" and "Hengelo gld". */
function exactSpots(text: string, index: RegionIndex): readonly Spot[] {
  const whole = index.names.get(foldLoosely(text));
  if (whole) return whole;
  const words = text.split(/[\s,()]+/).filter(Boolean);
  for (let at = words.length - 1; at > 0; at--) {
    const spots = index.names.get(foldLoosely(words.slice(0, at).join(' ')));
    if (!spots) continue;
    const behind = foldName(words.slice(at).join(' ')).replace(/^(?:gemeente|provincie|gem|prov)/, '');
    const fitting = spots.filter(({ around }) => around.includes(shortProvinces.get(behind) ?? behind));
    if (fitting.length > 0) return fitting;
  }
  return [];
}

/** A region or municipality before the hamlets that share its name or look like it. */
const widestFirst = (a: Spot, b: Spot) => a.match.within.length - b.match.within.length;

const article = /^(?:de|den|het|it|s|t)$/;

/** Names that look like what was typed: a slip away, without its article, or not finished yet. */
function likelySpots(text: string, index: RegionIndex): Spot[] {
  const typed = [...new Set([foldName(text), foldLoosely(text)])].filter((one) => one.length > 0);
  const near: Spot[] = [];
  const unfinished: Spot[] = [];
  const far: Spot[] = [];
  for (const [spelling, spots] of index.spellings) {
    for (const one of typed) {
      if (isWithinSlips(one, spelling, 1)) near.push(...spots);
      else if (spelling.endsWith(one) && article.test(spelling.slice(0, -one.length))) unfinished.unshift(...spots);
      else if (one.length >= shortestPrefix && spelling.startsWith(one)) unfinished.push(...spots);
      else if (one.length >= longName && isWithinSlips(one, spelling, 2)) far.push(...spots);
    }
  }
  const found = [...near.sort(widestFirst), ...unfinished, ...(near.length > 0 ? [] : far)];
  return [...new Set(found)];
}

/** The longest name at the start or the end of a text, such as the town in "Amsterdam Zuidoost". */
function outerSpots(text: string, index: RegionIndex): readonly Spot[] {
  const words = text.split(/[\s,()-]+/).filter(Boolean);
  for (let length = words.length - 1; length > 0; length--) {
    for (const part of [words.slice(0, length), words.slice(-length)]) {
      const spots = index.names.get(foldLoosely(part.join(' ')));
      if (spots) return spots;
    }
  }
  return [];
}

/** What a reader may put before the name without meaning anything by it. */
function withoutPreamble(text: string): string {
  return text.replace(/^\s*(?:veilig thuis|gemeente|gem\.|regio|provincie|postcode)\s+/i, '').trim();
}

/** The spots of the first postcode in a text, and what is left of the text, with and without two letters behind it. */
function spotsOfPostcode(text: string, index: RegionIndex): { spots: readonly Spot[]; rests: readonly string[] } {
  const atFront = /^(?:nl[- ]?)?([1-9]\d{3})/i.exec(text);
  // Without looking behind, which a browser of the floor cannot.
  const found = atFront ?? /(?:^|[^\d.,])([1-9]\d{3})(?!\d)/.exec(text);
  if (!found) return { spots: [], rests: [text] };
  const before = atFront ? '' : text.slice(0, found.index + found[0].length - 4);
  const after = text.slice(found.index + found[0].length).replace(/^\d+/, '');
  const rests = [after, after.replace(/^\s?[a-z]{2}(?![a-z])/i, '')].map((rest) => `${before} ${rest}`.trim());
  return { spots: index.postcodes.get(found[1] ?? '') ?? [], rests };
}

/** What a text names outright: by postcode, by name, or by both, where they should agree. */
function certainSpots(text: string, index: RegionIndex): { spots: readonly Spot[]; rest: string } {
  const { spots: byPostcode, rests } = spotsOfPostcode(text, index);
  const rest = rests.at(-1) ?? '';
  const named = rests.map((one) => exactSpots(one, index)).find((spots) => spots.length > 0) ?? [];
  const byName = [...named].sort(widestFirst);
  const agreeing = byPostcode.filter(({ region }) => byName.some((spot) => spot.region === region));
  return { spots: agreeing.length > 0 ? agreeing : [...byPostcode, ...byName], rest };
}

/** What a text names that lies outside the regions: as a whole, among other words, or with a slip in a long name. */
function findElsewhere(text: string, { elsewhere }: RegionIndex): string | undefined {
  const words = text.split(/[\s,()]+/).filter(Boolean);
  for (let length = words.length; length > 0; length--)
    for (let at = 0; at + length <= words.length; at++) {
      const found = elsewhere.get(foldLoosely(words.slice(at, at + length).join(' ')));
      if (found !== undefined) return found;
    }
  const typed = foldLoosely(text);
  if (typed.length < 6) return undefined;
  return [...elsewhere].find(([name]) => name.length >= 6 && isWithinSlips(typed, name, 1))?.[1];
}

/**
 * The region of a postcode, place or municipality. Total: any text gives a region, choices or unknown. A region
 * is certain about the text itself; whatever had to be mended or completed comes back as a choice.
 */
export function findRegion(index: RegionIndex, typed: string): Finding {
  const text = withoutPreamble(typed.slice(0, longestText).normalize('NFKC').trim());
  const { spots, rest } = certainSpots(text, index);
  if (spots.length > 0) {
    // Sint Maarten is a hamlet, and a country too.
    const namesake = index.elsewhere.get(foldLoosely(text));
    if (namesake === undefined) return answer(spots, index, true);
    return { kind: 'choices', choices: choicesFrom(spots, index), elsewhere: namesake };
  }
  const elsewhere = findElsewhere(rest, index);
  if (elsewhere !== undefined) return { kind: 'elsewhere', elsewhere };
  const likely = likelySpots(rest, index);
  return answer(likely.length > 0 ? likely : outerSpots(rest, index), index, false);
}

const aroundPlace =
  /\b(?:veilig thuis|regio|gemeente|provincie|meldpunt|telefoonnummer|nummer|adres|bellen|in|te|bij)\b/gi;

/**
 * The regions that a search names outright: the whole query is a place or postcode, apart from words such as
 * "veilig thuis in". Empty for anything else, because "de buren" and "het beste" hold names of places too.
 */
export function findNamedRegions(index: RegionIndex, query: string): readonly RegionChoice[] {
  const text = query.slice(0, longestText).normalize('NFKC').replaceAll(aroundPlace, ' ').trim();
  const { spots, rest } = certainSpots(text, index);
  const isWhole = rest === '' || exactSpots(rest, index).length > 0;
  return isWhole ? choicesFrom(spots, index) : [];
}
