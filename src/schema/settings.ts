/** What a host may set for its own copy of the site, as environment variables of the build. */
export interface Settings {
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

  if (problems.length > 0) throw new Error(`The settings of this site are not right.\n${problems.join('\n')}`);
  return { siteUrl: site?.origin ?? siteUrl, siteName, regionId, exitUrl: exit?.href ?? exitUrl, hsts: hsts ?? 'host' };
}
