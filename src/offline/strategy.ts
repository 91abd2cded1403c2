import { languageIn, type PackFile, type PackList, type PackRecord } from './pack.ts';

const dayMs = 86_400_000;
export const maximumDays = 30;
const checkEveryMs = dayMs;

/** Where an answer comes from. */
export type Source = 'network-only' | 'pack-first' | 'network-first';

/** Decides where the answer to a request comes from. What never changes under its name can come from the pack. */
export function chooseSource(method: string, isOurs: boolean, address: string): Source {
  if (method !== 'GET' || !isOurs) return 'network-only';
  return address.startsWith('/_assets/') ? 'pack-first' : 'network-first';
}

/**
 * Whether an answer of the server is worth showing when there is a pack too: the page itself, or word that it is not
 * there. A filter that forbids it or a server that is too busy says nothing that helps.
 */
export function isWorthShowing(status: number): boolean {
  return status < 400 || status === 404 || status === 410;
}

/** The file of the pack that answers an address: the same one, or the page that it lacks a slash for. */
export function findFile(list: PackList, address: string): PackFile | undefined {
  return (
    list.files.find((file) => file.address === address) ?? list.files.find((file) => file.address === `${address}/`)
  );
}

/** The page of the pack that tells, in the language of the address or else its own, that something is not there. */
export function findMissing(list: PackList, address: string): PackFile | undefined {
  const languages = [languageIn(address), list.language, undefined];
  for (const language of languages) {
    const found = findFile(list, language === undefined ? '/404.html' : `/${language}/404.html`);
    if (found) return found;
  }
  return undefined;
}

/**
 * The record of a pack that was chosen at this moment; a newer pack in the same language keeps the end that the reader
 * was told.
 */
export function recordOf(list: PackList, nowMs: number, previous?: PackRecord): PackRecord {
  const { storedAtMs, expiresAtMs } =
    previous && previous.language === list.language && !isExpired(previous, nowMs)
      ? previous
      : { storedAtMs: nowMs, expiresAtMs: nowMs + maximumDays * dayMs };
  return { ...list, storedAtMs, expiresAtMs, checkedAtMs: nowMs };
}

/** Whether a pack has to go. A clock that was set back does not make it live longer. */
export function isExpired({ storedAtMs, expiresAtMs }: PackRecord, nowMs: number): boolean {
  return nowMs >= expiresAtMs || nowMs < storedAtMs - dayMs || !(expiresAtMs - storedAtMs <= maximumDays * dayMs);
}

/** Whether it is time to look for a newer pack: once a day at most, because looking costs a reader's data. */
export function isDueForCheck({ checkedAtMs }: PackRecord, nowMs: number): boolean {
  return Math.abs(nowMs - checkedAtMs) >= checkEveryMs;
}

/** What a newer pack can take over from the stored one, and what has to be fetched. */
export function planUpdate(stored: PackList | undefined, list: PackList): { copy: PackFile[]; fetch: PackFile[] } {
  const known = new Map(stored?.files.map(({ address, hash }) => [address, hash]));
  const copy = list.files.filter(({ address, hash }) => known.get(address) === hash);
  return { copy, fetch: list.files.filter((file) => !copy.includes(file)) };
}

/** The size of a pack on the device. */
export function sizeOf({ files }: PackList): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Whether what was read is a list of a pack at all. */
export function isPackList(value: unknown): value is PackList {
  if (typeof value !== 'object' || value === null) return false;
  const { version, files } = value as Partial<PackList>;
  return (
    typeof version === 'string' &&
    Array.isArray(files) &&
    files.length > 0 &&
    files.every(
      (file: Partial<PackFile> | null) =>
        typeof file?.address === 'string' &&
        file.address.startsWith('/') &&
        typeof file.hash === 'string' &&
        typeof file.bytes === 'number',
    )
  );
}
