import type { Owner } from '../schema/settings.ts';

const dayMs = 86_400_000;
/** How long an address holds after somebody last looked at the content; a site that nobody keeps says so by this. */
const lastsDays = 365;
/** Long enough before it expires for who hosts the site to hear of it. */
const warnDays = 30;

/** The day on which `security.txt` ends, a year after the newest day on which facts were checked (`2026-11-21`). */
export function contactEnds(newestCheck: string): Date {
  return new Date(Date.parse(newestCheck) + lastsDays * dayMs);
}

/** Who hears of a leak, as `security.txt` tells it (RFC 9116); the same for one state of the content, whenever it is built. */
export function formatContact(
  { leaks }: Pick<Owner, 'leaks'>,
  siteUrl: string,
  newestCheck: string,
  languages: readonly string[],
): string {
  return [
    `Contact: ${leaks}`,
    `Expires: ${contactEnds(newestCheck).toISOString()}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${siteUrl}/.well-known/security.txt`,
    '',
  ].join('\n');
}

/** What who hosts the site has to hear of it: that the address for leaks has expired or soon will. */
export function findContactProblems(newestCheck: string, now: Date): string[] {
  const end = contactEnds(newestCheck);
  const day = end.toISOString().slice(0, 10);
  const mend = 'Take over our newest content, or check a page and date it anew.';
  if (end < now) return [`security.txt ended on ${day}, a year after anything was last checked. ${mend}`];
  if (end.getTime() < now.getTime() + warnDays * dayMs) return [`security.txt ends on ${day}. ${mend}`];
  return [];
}
