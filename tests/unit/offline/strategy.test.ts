import { describe, expect, it } from 'vitest';
import type { PackList } from '../../../src/offline/pack.ts';
import {
  chooseSource,
  findFile,
  findMissing,
  isDueForCheck,
  isExpired,
  isPackList,
  maximumDays,
  planUpdate,
  recordOf,
} from '../../../src/offline/strategy.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);
const file = (address: string, hash = 'a') => ({ address, hash, bytes: 10 });
const list: PackList = { version: 'one', files: [file('/'), file('/hulp/nood/'), file('/404.html')] };

describe('where an answer comes from', () => {
  it.each([
    ['a page of ours: first the network', 'GET', true, '/hulp/nood/', 'network-first'],
    ['a file whose name changes with it: the pack', 'GET', true, '/_assets/a.1.js', 'pack-first'],
    ['another site: never the pack', 'GET', false, '/', 'network-only'],
    ['a question whether the server is there: the network', 'HEAD', true, '/', 'network-only'],
  ] as const)('%s', (_, method, isOurs, address, source) => {
    expect(chooseSource(method, isOurs, address)).toBe(source);
  });

  it('finds a page that was asked for without its slash', () => {
    expect(findFile(list, '/hulp/nood')?.address).toBe('/hulp/nood/');
    expect(findFile(list, '/niet')).toBeUndefined();
  });

  it.each([
    ['in the language of the address', '/pl/niet/', ['/404.html', '/pl/404.html'], undefined, '/pl/404.html'],
    ['else in that of the pack', '/hulp/nood/', ['/pl/404.html'], 'pl', '/pl/404.html'],
    ['else in that of the root', '/ar/niet/', ['/404.html'], undefined, '/404.html'],
  ] as const)('tells what is not there: %s', (_, address, files, language, found) => {
    const pack = { version: 'one', files: files.map((one) => file(one)), ...(language ? { language } : {}) };
    expect(findMissing(pack, address)?.address).toBe(found);
  });
});

describe('the end of a pack', () => {
  const record = recordOf(list, now);
  it.each([
    ['stays on the first day', 0, false],
    ['stays on the last day', maximumDays - 1, false],
    ['goes after thirty days', maximumDays, true],
    ['stays when the clock goes back an hour', -0.04, false],
    ['goes when the clock was set back for days', -2, true],
  ])('%s', (_, days, gone) => {
    expect(isExpired(record, now + days * day)).toBe(gone);
  });

  it('is never further away than thirty days, whatever a record says', () => {
    expect(isExpired({ ...record, expiresAtMs: now + 31 * day }, now)).toBe(true);
    expect(isExpired({ ...record, expiresAtMs: NaN }, now)).toBe(true);
  });

  it('stays where the reader was told when a newer pack comes', () => {
    const newer = recordOf({ ...list, version: 'two' }, now + 10 * day, record);
    expect(newer.expiresAtMs).toBe(record.expiresAtMs);
    expect(newer.version).toBe('two');
  });

  it('starts anew when the reader chooses another language', () => {
    const other = recordOf({ ...list, version: 'two', language: 'pl' }, now + 10 * day, record);
    expect(other.expiresAtMs).toBe(now + (10 + maximumDays) * day);
    expect(other.language).toBe('pl');
  });

  it('starts anew when the reader chooses again after it', () => {
    const again = recordOf(list, now + 40 * day, record);
    expect(isExpired(again, now + 41 * day)).toBe(false);
  });
});

describe('a newer pack', () => {
  it('is looked for once a day at most', () => {
    const record = recordOf(list, now);
    expect(isDueForCheck(record, now + day / 2)).toBe(false);
    expect(isDueForCheck(record, now + day)).toBe(true);
  });

  it('takes over what did not change and fetches the rest', () => {
    const next = { version: 'two', files: [file('/'), file('/hulp/nood/', 'b'), file('/nieuw/')] };
    const plan = planUpdate(list, next);
    expect(plan.copy.map(({ address }) => address)).toEqual(['/']);
    expect(plan.fetch.map(({ address }) => address)).toEqual(['/hulp/nood/', '/nieuw/']);
  });

  it('fetches everything when nothing is stored', () => {
    expect(planUpdate(undefined, list).fetch).toEqual(list.files);
  });
});

it.each([
  ['nothing', undefined],
  ['a text', 'pack'],
  ['no files', { version: 'a', files: [] }],
  ['a file without its hash', { version: 'a', files: [{ address: '/', bytes: 1 }] }],
  ['a file of another site', { version: 'a', files: [{ address: 'https://else', hash: 'a', bytes: 1 }] }],
])('%s is not taken for a list of a pack', (_, value) => {
  expect(isPackList(value)).toBe(false);
});
