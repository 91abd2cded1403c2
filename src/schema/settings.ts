/** Who answers for this copy of the site. An address is one of mail (`mailto:…`) or a page (`https://…`). */
export interface Owner {
  /** The organisation that publishes the site. */
  readonly name: string;
  /** Where its editors are reached. */
  readonly editor: string;
  /** Where a reader tells of a mistake. */
  readonly mistakes: string;
  /** Where somebody tells of a leak; it stands in `security.txt`. */
  readonly leaks: string;
  /** Where the source of this copy is, as its licence asks. */
  readonly source: string;
}

/** What a host may set for its own copy of the site, as environment variables of the build. */
export interface Settings {
  /** Who stands behind the site; without an owner it calls itself a trial copy on every page. */
  readonly owner: Owner | undefined;
  /** The public address of the site, without a slash at the end. */
  readonly siteUrl: string;
  /** The name of the site, when it is not the one in `content/nl/teksten`. */
  readonly siteName: string | undefined;
  /** The id of the region that this copy is for; a copy for the whole country has none. */
  readonly regionId: string | undefined;
  /** Where the exit leads: an ordinary weather site that nobody asks questions about. The only place where it is set. */
  readonly exitUrl: string;
  /** How far the headers bind the host to HTTPS. */
  readonly hsts: (typeof hstsChoices)[number];
}

/** `host` by default: a municipality's copy must not bind what else stands under its name. */
export const hstsChoices = ['off', 'host', 'subdomains', 'preload'] as const;

const longestName = 40;
const longestOwner = 80;

/** The variables by which an owner is told: all of them, or none in a trial copy. */
export const ownerSettings = {
  name: 'SITE_OWNER',
  editor: 'SITE_EDITOR',
  mistakes: 'SITE_MISTAKES',
  leaks: 'SITE_LEAKS',
  source: 'SITE_SOURCE',
} as const satisfies Record<keyof Owner, string>;

/** Every variable that a host may set. */
export const settingNames = [
  'SITE_URL',
  'SITE_NAME',
  'SITE_REGION',
  'PUBLIC_EXIT_URL',
  'SITE_HSTS',
  ...Object.values(ownerSettings),
] as const;

/** An address of mail or of a page as a link leads to it; undefined for anything else. */
function readContact(value: string): string | undefined {
  if (/^[^\s@<>"?#]+@[^\s@<>"?#]+\.[a-z]{2,}$/i.test(value)) return `mailto:${value}`;
  const url = readUrl(value);
  return url?.protocol === 'https:' ? url.href : undefined;
}

function readUrl(value: string): URL | undefined {
  return URL.canParse(value) ? new URL(value) : undefined;
}

/** The settings in these variables. Throws one error, in English, that tells all that is wrong and how to mend it. */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
  regionIds?: readonly string[],
): Settings {
  const problems: string[] = [];
  const read = (name: string) => {
    const value = env[name]?.trim() ?? '';
    return value === '' ? undefined : value;
  };
  const complain = (name: string, right: string) => problems.push(`${name} is "${read(name) ?? ''}". ${right}`);

  const siteUrl = read('SITE_URL') ?? 'https://ookbijtwijfel.example';
  const site = readUrl(siteUrl);
  if (!site || !['https:', 'http:'].includes(site.protocol)) {
    complain('SITE_URL', 'Give the whole public address, such as https://www.example.org.');
  } else if (site.pathname !== '/' || site.search !== '' || site.hash !== '') {
    complain('SITE_URL', `Leave out what follows the host, as in ${site.origin}: every link begins at the root.`);
  }

  const exitUrl = read('PUBLIC_EXIT_URL') ?? 'https://www.buienradar.nl/';
  const exit = readUrl(exitUrl);
  if (exit?.protocol !== 'https:') {
    complain(
      'PUBLIC_EXIT_URL',
      'Give a whole address that begins with https://, of a site nobody asks questions about.',
    );
  } else if (exit.host === site?.host) {
    complain('PUBLIC_EXIT_URL', 'Give the address of another site: the exit has to lead away from this one.');
  }

  const siteName = read('SITE_NAME');
  if (siteName !== undefined && (siteName.length > longestName || /[<>\n]/.test(siteName))) {
    complain('SITE_NAME', `Give a name of at most ${longestName} characters on one line, without < and >.`);
  }

  const regionId = read('SITE_REGION');
  if (regionId !== undefined && regionIds && !regionIds.includes(regionId)) {
    complain('SITE_REGION', `Choose one of: ${[...regionIds].sort().join(', ')}.`);
  }

  const hsts = hstsChoices.find((one) => one === (read('SITE_HSTS') ?? 'host'));
  if (hsts === undefined) complain('SITE_HSTS', `Choose one of: ${hstsChoices.join(', ')}.`);

  const told = Object.fromEntries(Object.entries(ownerSettings).map(([part, name]) => [part, read(name)]));
  let owner: Owner | undefined;
  if (Object.values(told).some((value) => value !== undefined)) {
    const missing = Object.values(ownerSettings).filter((name) => read(name) === undefined);
    if (missing.length > 0)
      problems.push(
        `An owner is told whole or not at all, and ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing. Without any of ${Object.values(ownerSettings).join(', ')} the site calls itself a trial copy.`,
      );
    if (read('SITE_URL') === undefined)
      problems.push(
        'SITE_URL is missing: who publishes a site has to say at which address, such as https://www.example.org.',
      );
    if (told['name'] !== undefined && (told['name'].length > longestOwner || /[<>\n]/.test(told['name'])))
      complain('SITE_OWNER', `Give a name of at most ${longestOwner} characters on one line, without < and >.`);
    const contacts = Object.fromEntries(
      (['editor', 'mistakes', 'leaks'] as const).map((part) => {
        const value = told[part];
        const contact = value === undefined ? '' : readContact(value);
        if (contact === undefined)
          complain(
            ownerSettings[part],
            'Give an address of mail, such as redactie@example.org, or a page that begins with https://.',
          );
        return [part, contact ?? ''];
      }),
    ) as Pick<Owner, 'editor' | 'mistakes' | 'leaks'>;
    const source = told['source'] === undefined ? undefined : readUrl(told['source']);
    if (told['source'] !== undefined && source?.protocol !== 'https:')
      complain('SITE_SOURCE', 'Give the whole address of the source code, beginning with https://.');
    owner = { name: told['name'] ?? '', ...contacts, source: source?.href ?? '' };
  }

  if (problems.length > 0) throw new Error(`The settings of this site are not right.\n${problems.join('\n')}`);
  return {
    siteUrl: site?.origin ?? siteUrl,
    siteName,
    regionId,
    exitUrl: exit?.href ?? exitUrl,
    hsts: hsts ?? 'host',
    owner,
  };
}
