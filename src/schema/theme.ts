import { z } from 'zod';

/** The closed list of themes; the first theme of a page is the one it is mainly about. */
export const themes = [
  'scheidingen',
  'ouderenmishandeling',
  'mensenhandel',
  'loverboys',
  'kindermishandeling',
  'partnergeweld',
  'seksueel-geweld',
  'eer-en-dwang',
  'kwetsbare-opvoedsituaties',
  'plegers',
  'slachtoffers',
  'kinderen',
  'meldcode',
  'afwegingskader',
  'kindcheck',
  'beroepsgeheim',
  'veilig-thuis',
  'melden-of-advies',
  'na-de-melding',
  'anoniem',
  'noodsituatie',
  'twijfel',
  'verwijsroutes',
  'regio',
  'hulplijnen',
  'opvang',
  'huisverbod',
  'digitale-veiligheid',
  'stalking',
  'dwang-en-controle',
  'verblijf',
  'rechten-en-klachten',
  'geld-en-wonen',
  'online-misbruik',
  'mantelzorg',
  'veilig-weggaan',
  'bewijs-en-aangifte',
] as const;

export const themeSchema = z.enum(themes);
export type Theme = z.infer<typeof themeSchema>;

/** The readers a page can be written for. */
export const audiences = ['omstander', 'slachtoffer', 'pleger', 'kind', 'professional'] as const;
export const audienceSchema = z.enum(audiences);
export type Audience = z.infer<typeof audienceSchema>;

/**
 * The target groups, in the order in which the site lists them: what most people come for stands first. Each is a folder
 * under `paginas/situaties/`.
 */
export const situations = [
  'kindermishandeling',
  'partnergeweld',
  'seksueel-geweld',
  'ouderenmishandeling',
  'online-misbruik',
  'kinderen-in-complexe-scheidingen',
  'eergerelateerd-geweld-en-dwang',
  'loverboys',
  'mensenhandel',
  'kwetsbare-opvoedsituaties',
] as const;
export type Situation = (typeof situations)[number];
