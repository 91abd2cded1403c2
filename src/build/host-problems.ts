import { compareHeaders, notFoundPage, type HeaderRule } from '../security/headers.ts';

/** One address of each rule, as far as the built site has any: what a server does with it, it does with its like. */
function chooseAddresses(rules: readonly HeaderRule[], addresses: readonly string[]): string[] {
  const chosen = rules.flatMap(({ path }) => {
    const found = path.endsWith('*')
      ? addresses.find((address) => address.startsWith(path.slice(0, -1)))
      : addresses.find((address) => address === path);
    return found ?? [];
  });
  return [...new Set(chosen)].filter((address) => address !== notFoundPage);
}

/**
 * What a server does otherwise than the build asks, each as a sentence in English: headers that lack, differ
 * or are too many, cookies, another page than ours for what is not there, and files that are for the host alone.
 */
export async function findHostProblems(
  origin: string,
  rules: readonly HeaderRule[],
  addresses: readonly string[],
): Promise<string[]> {
  const problems: string[] = [];
  const ask = async (address: string) => {
    try {
      return await fetch(origin + address, { redirect: 'manual' });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
      problems.push(`${address} cannot be had: ${cause}.`);
      return undefined;
    }
  };
  const compare = (address: string, { headers }: Response) => {
    for (const { name, wanted, sent } of compareHeaders(rules, address, (one) => headers.get(one))) {
      // A shared cache in front of the site keeps this one to itself.
      if (name === 'CDN-Cache-Control' && sent === undefined) continue;
      if (sent === undefined) problems.push(`${address} lacks ${name}.`);
      else problems.push(`${address} has ${wanted === undefined ? '' : 'another '}${name}: ${sent}.`);
    }
  };
  for (const address of chooseAddresses(rules, addresses)) {
    const response = await ask(address);
    if (!response) return problems;
    if (response.status !== 200) problems.push(`${address} answers ${response.status} instead of 200.`);
    else compare(address, response);
    for (const cookie of response.headers.getSetCookie()) problems.push(`${address} sets a cookie: ${cookie}.`);
  }
  for (const address of ['/bestaat-niet/', '/_headers']) {
    const response = await ask(address);
    if (!response) continue;
    if (response.status !== 404) problems.push(`${address} answers ${response.status} instead of 404.`);
    else if (!(await response.text()).includes('href="tel:112"'))
      problems.push(`${address} shows another page than ${notFoundPage}.`);
  }
  const bare = await ask('/hulp/nood');
  if (bare && (bare.status < 300 || bare.status > 399)) problems.push('/hulp/nood does not lead to /hulp/nood/.');
  return problems;
}
