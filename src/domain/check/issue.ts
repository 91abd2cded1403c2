import { distance } from 'fastest-levenshtein';
import { groupBy } from '../group.ts';

/** One mistake in the content, told to its author in Dutch. */
export interface Issue {
  /** The file, seen from the top of the project. */
  readonly file: string;
  /** The way to the spot inside the file: field, position, part. Empty when it is about the whole file. */
  readonly place: readonly string[];
  /** What is wrong, as a whole sentence that names the value found. */
  readonly wrong: string;
  /** What would be right, as a whole sentence with the allowed values or the nearest existing id. */
  readonly mend: string;
  /** Why it matters to a reader, when that is not obvious. */
  readonly why?: string;
}

/** Shows a found value between quotes, shortened so that a report stays readable. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
}

/** How many letters two names differ; somebody may also have written only the beginning of a longer one. */
function countSlips(value: string, candidate: string): number {
  const whole = distance(value, candidate);
  return value.length < 5 ? whole : Math.min(whole, distance(value, candidate.slice(0, value.length)) + 1);
}

/** The candidate that looks most like `value`, or undefined when none comes close enough to be a slip. */
export function nearest(value: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; steps: number } | undefined;
  for (const candidate of candidates) {
    const steps = countSlips(value.toLowerCase(), candidate.toLowerCase());
    if (!best || steps < best.steps) best = { candidate, steps };
  }
  return best && best.steps <= Math.max(2, Math.floor(value.length / 3)) ? best.candidate : undefined;
}

/** A sentence that offers the nearest existing name, or else the first few that do exist. */
export function suggest(value: string, candidates: readonly string[], what: string): string {
  if (candidates.length === 0) return `Er is nog geen ${what}; maak die eerst aan.`;
  const near = nearest(value, candidates);
  if (near) return `Bedoel je ${quote(near)}?`;
  if (candidates.length <= 12) return `Kies uit: ${candidates.join(', ')}.`;
  const closest = [...candidates].sort((a, b) => countSlips(value, a) - countSlips(value, b)).slice(0, 5);
  return `Het meest lijkt het op: ${closest.join(', ')}.`;
}

/** The report that an author reads: grouped by file, all mistakes at once, a count at the end. */
export function formatReport(issues: readonly Issue[], checked: string): string {
  if (issues.length === 0) return `De inhoud is in orde: ${checked}.`;
  const lines: string[] = [];
  const byFile = groupBy(issues, (issue) => issue.file);
  for (const [file, found] of [...byFile].sort(([a], [b]) => a.localeCompare(b))) {
    lines.push(file);
    for (const issue of found) {
      const place = issue.place.length > 0 ? `${issue.place.join(' › ')}: ` : '';
      lines.push(`  - ${place}${issue.wrong} ${issue.mend}${issue.why ? ` ${issue.why}` : ''}`);
    }
    lines.push('');
  }
  const count = issues.length === 1 ? '1 fout' : `${issues.length} fouten`;
  lines.push(`${count} in ${byFile.size === 1 ? '1 bestand' : `${byFile.size} bestanden`}; nagekeken: ${checked}.`);
  return lines.join('\n');
}
