import type { Pictogram } from '../../schema/pictogram.ts';
import type { Audience } from '../../schema/theme.ts';
import { situationOf } from '../../domain/page/address.ts';

const ofSituation: Readonly<Record<string, Pictogram>> = {
  'kinderen-in-complexe-scheidingen': 'scheiding',
  ouderenmishandeling: 'ouderen',
  mensenhandel: 'uitbuiting',
  loverboys: 'loverboys',
  kindermishandeling: 'kind',
  partnergeweld: 'partner',
  'seksueel-geweld': 'seksueel',
  'eergerelateerd-geweld-en-dwang': 'eer',
  'kwetsbare-opvoedsituaties': 'opvoeding',
  'online-misbruik': 'online',
};

/** The pages about one situation, each for a reader of its own. */
const ofPart: Readonly<Record<string, Pictogram>> = {
  signalen: 'zoek',
  'wat-je-kunt-doen': 'omstander',
  'zelf-meemaken': 'mij',
  'voor-professionals': 'werk',
};

/** Where each sector works, in the order in which they are shown. */
export const ofSector: Readonly<Record<string, Pictogram>> = {
  onderwijs: 'onderwijs',
  kinderopvang: 'kinderopvang',
  huisarts: 'huisarts',
  jeugdhulp: 'jeugdhulp',
  'maatschappelijke-ondersteuning': 'maatschappelijk',
  justitie: 'justitie',
  'mbo-hbo-en-leerplicht': 'onderwijs',
  'ziekenhuis-en-spoedzorg': 'ziekenhuis',
  jeugdgezondheidszorg: 'jgz',
  geboortezorg: 'verloskunde',
  'ggz-en-verslavingszorg': 'ggz',
  'verpleging-en-thuiszorg': 'thuiszorg',
  gehandicaptenzorg: 'gehandicaptenzorg',
  gezondheidszorg: 'gezondheidszorg',
  politie: 'politie',
  'sport-en-vrijwilligers': 'sport',
  asielopvang: 'asielopvang',
};

const ofPage: Readonly<Record<string, Pictogram>> = {
  'wat-kan-ik-doen': 'twijfel',
  'omstanders/twijfel': 'twijfel',
  'omstanders/vrijwilliger': 'vrijwilliger',
  'omstanders/zorg-voor-jezelf': 'mij',
  'omstanders/collega-of-werkgever': 'werk',
  'omstanders/wat-zeg-je-als-je-belt': 'luisteraar',
  'omstanders/je-hoort-het-bij-de-buren': 'geschreeuw',
  'omstanders/een-kind-vertelt-iets': 'jeugdhulp',
  'hulp/hulplijnen': 'luisteraar',
  'hulp/opvang': 'opvang',
  'hulp/veilig-weggaan': 'opvang',
  'hulp/huisverbod': 'opgesloten',
  'hulp/stalking': 'stalking',
  'hulp/dwang-en-controle': 'opgesloten',
  'hulp/digitale-veiligheid': 'online',
  'hulp/geld-en-wonen': 'geld',
  'hulp/geweld-en-beperking': 'beperking',
  'hulp/mantelzorg-te-zwaar': 'ouderen',
  'hulp/bewijs-en-aangifte': 'politie',
  'hulp/klacht-en-dossier': 'justitie',
  'hulp/wie-beslist-over-je-kind': 'justitie',
  'hulp/andere-talen': 'omstander',
  'veilig-thuis': 'luisteraar',
};

const ofReader: Readonly<Record<Audience, Pictogram>> = {
  omstander: 'omstander',
  slachtoffer: 'mij',
  pleger: 'ikzelf',
  kind: 'jong',
  professional: 'werk',
};

/** Who a page is for, as a picture. */
export function pictogramOfReader(reader: Audience): Pictogram {
  return ofReader[reader];
}

/** The picture of a page, from its id; undefined when it is about no situation, sector or kind of help of its own. */
export function pictogramOf(id: string): Pictogram | undefined {
  const situation = situationOf(id);
  const sector = /^professionals\/sectoren\/([^/]+)/.exec(id)?.[1];
  if (situation !== undefined) return ofSituation[situation];
  return sector === undefined ? ofPage[id] : ofSector[sector];
}

/** Where nothing closer is known: who a part of the site is for. */
const ofFolder: Readonly<Record<string, Pictogram>> = {
  hulp: 'mij',
  omstanders: 'omstander',
  professionals: 'werk',
  'veilig-thuis': 'luisteraar',
};

/** The picture beside a link, seen from the page `from`: within one situation what differs is the reader. */
export function pictogramOfLink(to: string, from: string): Pictogram | undefined {
  const situation = situationOf(to);
  const part = ofPart[to.split('/').at(-1) ?? ''];
  return situation !== undefined && part !== undefined && situation === situationOf(from)
    ? part
    : (pictogramOf(to) ?? ofFolder[to.split('/')[0] ?? '']);
}
