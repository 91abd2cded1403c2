/**
 * What a language has at the least before its readers are well served: the pages of authors, by id, and the trees.
 * `npm run check` tells which of them are missing; a page that is missing is shown in Dutch, and says so.
 */
export const core: { readonly pages: readonly string[]; readonly trees: readonly string[] } = {
  pages: [
    'hulp/nood',
    'hulp/slachtoffers',
    'situaties/mensenhandel/zelf-meemaken',
    'hulp/verblijf-en-geweld',
    'hulp/veilig-weggaan',
    'hulp/andere-talen',
    'hulp/opvang',
    'situaties/partnergeweld',
    'situaties/kindermishandeling',
    'situaties/mensenhandel',
    'situaties/loverboys',
    'situaties/seksueel-geweld',
    'situaties/online-misbruik',
    'situaties/eergerelateerd-geweld-en-dwang',
    'situaties/ouderenmishandeling',
    'situaties/kinderen-in-complexe-scheidingen',
    'situaties/kwetsbare-opvoedsituaties',
    'hulp/kinderen-en-jongeren',
    'hulp/plegers',
    'hulp/wie-beslist-over-je-kind',
    'veilig-thuis',
    'over',
    'over/privacy',
  ],
  trees: ['wat-kan-ik-doen'],
};
