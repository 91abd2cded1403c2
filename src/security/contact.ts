const file = 'public/.well-known/security.txt';
const dayMs = 86_400_000;
/** Long enough before it expires for who hosts the site to hear of it. */
const warnDays = 30;

/**
 * What is wrong with the address where leaks are told (RFC 9116), each as a sentence in English with its mend: it has
 * expired or soon will, has no end or no contact, or belongs to another host than this copy of the site.
 */
export function findContactProblems(text: string, siteUrl: string, now: Date): string[] {
  const valuesOf = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}:\\s*(\\S+)\\s*$`, 'gim'))].map(([, value = '']) => value);
  const problems: string[] = [];
  if (valuesOf('Contact').length === 0) problems.push(`${file} names no Contact: nobody can tell of a leak.`);
  const [expires = ''] = valuesOf('Expires');
  const end = Date.parse(expires);
  if (Number.isNaN(end)) problems.push(`${file} needs one Expires, such as 2027-11-01T00:00:00.000Z.`);
  else if (end < now.getTime())
    problems.push(`${file} expired on ${expires}: see that it is still right, and date it anew.`);
  else if (end < now.getTime() + warnDays * dayMs) problems.push(`${file} expires on ${expires}: date it anew.`);
  const foreign = valuesOf('Canonical').filter((one) => !one.startsWith(`${siteUrl}/`));
  if (foreign.length > 0)
    problems.push(
      `${file} is Canonical at ${foreign.join(', ')} and not at ${siteUrl}: give it an address of your own.`,
    );
  return problems;
}
