import { getCollection as getAll } from 'astro:content';
import { addressIn, languageOf, orderLanguages, sourceLanguage } from '../../language/language.ts';
import { pageAddress, pageIds } from '../../domain/page/address.ts';
import { hasWordsFor } from '../../domain/page/needs.ts';
import { regionPageId } from '../../domain/region/address.ts';
import {
  formatCard,
  formatElement,
  frames,
  formatFrame,
  formatSearch,
  type CardLink,
  type CardWords,
} from '../../domain/part/part.ts';
import { situations } from '../../schema/theme.ts';
import type { Words } from '../../schema/words.ts';
import { getEntry, readRegionData, readWords } from '../content.ts';
import { pagesOf, type IsThere } from '../elsewhere.ts';
import { settings } from '../settings.ts';

/** A part that another site can take over: its id is also the name of its file below `/deel/`. */
export interface Part {
  readonly id: string;
  readonly kind: 'kaart' | 'zoeken' | 'situatie' | 'regio';
  /** What it is called where it is offered. */
  readonly name: string;
  readonly lang: string;
  readonly code: string;
}

/** The address of the file with the code of a part. */
export const partAddress = (id: string) => `/deel/${id}.txt`;

/** Every language of the site, in the order in which readers meet them. */
export async function listCodes(): Promise<string[]> {
  return orderLanguages((await getAll('words')).map(({ id }) => id.split('/')[0] ?? sourceLanguage));
}

/** Leads to a page in this language, or to the Dutch one, which then says so. */
function leadTo(code: string, isThere: IsThere, address: string, label: string): CardLink {
  if (code === sourceLanguage || isThere(address)) return { href: settings.siteUrl + addressIn(code, address), label };
  return { href: settings.siteUrl + address, label, lang: sourceLanguage };
}

/** Every card of one language; what has no words in it yet is left out. */
export async function listParts(code: string): Promise<Part[]> {
  const here = { routePattern: addressIn(code, '/') };
  const words: Words & Partial<Pick<Words, 'overnemen' | 'regio'>> = await readWords(here);
  const { site, start, paginas } = words;
  const own: Words['overnemen'] | undefined = (words as Partial<Words>).overnemen;
  const isThere = await pagesOf(code);
  const to = (address: string, label: string) => leadTo(code, isThere, address, label);
  const { name, direction } = languageOf(code);
  const card: CardWords = {
    lang: code,
    direction,
    danger: site.framed.danger,
    callEmergency: site.callEmergency,
    advice: site.framed.advice,
    callAdvice: site.callAdvice,
    advicePhone: (await getEntry(here, 'helplines', 'veilig-thuis'))?.data.phone ?? '',
  };
  const suffix = code === sourceLanguage ? '' : `.${code}`;
  const walk = to(pageAddress(pageIds.walk), start.doubt);
  const parts: Part[] = [
    {
      id: `kaart${suffix}`,
      kind: 'kaart',
      name,
      lang: code,
      code: formatCard(card, {
        title: own?.card ?? start.title,
        text: [site.framed.danger, site.framed.adviceText],
        links: [walk],
      }),
    },
    {
      id: `zoeken${suffix}`,
      kind: 'zoeken',
      name,
      lang: code,
      code: formatSearch(
        card,
        to(pageAddress(pageIds.search), own?.search.replace('{site}', site.name) ?? `${start.search} (${site.name})`),
      ),
    },
    ...situations.map((id): Part => ({
      id: `situatie-${id}${suffix}`,
      kind: 'situatie',
      name: code === sourceLanguage ? paginas.situationOfficial[id] : paginas.situationNames[id],
      lang: code,
      code: formatCard(card, {
        title: paginas.situationNames[id],
        text: [site.framed.danger, site.framed.adviceText],
        links: [to(pageAddress(`situaties/${id}`), own?.situation ?? paginas.situationOfficial[id]), walk],
      }),
    })),
  ];
  if (!own) return parts;
  const { regios } = await readRegionData(here);
  return [
    ...parts,
    ...[...regios]
      .sort((a, b) => a.name.localeCompare(b.name, sourceLanguage))
      .map(({ id, name: region }): Part => ({
        id: `regio-${id}${suffix}`,
        kind: 'regio',
        name: region,
        lang: code,
        code: formatCard(card, {
          title: region,
          text: [site.framed.danger, own.regionText],
          links: [to(pageAddress(regionPageId(id)), own.region.replace('{regio}', region)), walk],
        }),
      })),
  ];
}

/** The cards of all situations of a language in one file, which is easier to pass on than ten. */
export const situationsFile = (code: string) =>
  partAddress(code === sourceLanguage ? 'situaties' : `situaties.${code}`);

/** What can be framed: each with its address below `/kader/`, its title, and its code. */
export async function listFrames(code: string) {
  const here = { routePattern: addressIn(code, '/') };
  const { site, regio } = await readWords(here);
  const tree = (await getEntry(here, 'trees', pageIds.walk))?.data;
  const labels = { kaart: site.framed.title, regio: regio.title, wegwijzer: tree?.title ?? '' };
  return Object.entries(frames).map(([id, { address, heightRem }]) => {
    const label = labels[id as keyof typeof frames];
    const own = addressIn(code, address);
    return { address: own, label, code: formatFrame({ href: settings.siteUrl + own, label }, heightRem) };
  });
}

/** What our element can open: where that stands, how high it is, and in which languages but Dutch there is one. */
export async function listElementFrames() {
  const words = await Promise.all(
    (await listCodes()).map(async (code) => [code, await readWords({ routePattern: addressIn(code, '/') })] as const),
  );
  const others = words.filter(([code]) => code !== sourceLanguage);
  return Object.fromEntries(
    Object.entries(frames).map(([id, { address, heightRem }]) => {
      const languages = others.filter(([, own]) => hasWordsFor(address, own)).map(([code]) => code);
      return [id, { path: address, height: `${heightRem}rem`, languages }];
    }),
  );
}

/** The element around a link to what it opens. */
export async function listElements(): Promise<string[]> {
  const here = { routePattern: '/' };
  const { regio, start } = await readWords(here);
  return [
    formatElement({ href: `${settings.siteUrl}/veilig-thuis/vind-je-regio/`, label: regio.title }, 'regio'),
    formatElement({ href: `${settings.siteUrl}${pageAddress(pageIds.walk)}`, label: start.doubt }, 'wegwijzer'),
  ];
}
