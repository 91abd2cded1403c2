import { describe, expect, it, test } from 'vitest';
import { checkRoutes } from '../../../../src/domain/check/routes.ts';
import { Ledger } from '../../../../src/domain/check/ledger.ts';
import { emptyContent } from '../../../support/content.ts';
import type { Helpline } from '../../../../src/schema/helpline.ts';
import type { Route, RouteFile } from '../../../../src/schema/route.ts';
import type { Source } from '../../../../src/schema/source.ts';

const line = (data: Partial<Helpline>) => data as Helpline;
const helplines = [
  { id: 'nood', file: 'nood', data: line({ phone: '112', open: '24/7', show: 'publiek', certainty: 'hoog' }) },
  { id: 'overdag', file: 'overdag', data: line({ phone: '0800-1', open: null, show: 'publiek', certainty: 'hoog' }) },
  { id: 'chat', file: 'chat', data: line({ phone: null, open: null, show: 'publiek', certainty: 'middel' }) },
  { id: 'weg', file: 'weg', data: line({ phone: null, open: null, show: 'nooit', certainty: 'laag' }) },
];
const sources = [{ id: 'bron', file: 'bron', data: {} as Source }];
const good: Route = {
  situation: 'Er is iets aan de hand',
  urgency: 'vandaag',
  first: '{lijn:overdag}',
  page: 'hulp',
  sources: ['bron'],
};
const group = (change: Partial<Route>, more: Partial<RouteFile> = {}): RouteFile => ({
  title: 'Groep',
  order: 1,
  checkedOn: '2026-11-21',
  page: 'hulp',
  routes: [{ ...good, ...change }],
  ...more,
});
const check = (...groups: RouteFile[]) => {
  const routes = groups.map((data, at) => ({ id: `g${at}`, file: `content/nl/verwijsroutes/g${at}.yaml`, data }));
  const ledger = new Ledger(emptyContent({ routes, helplines, sources }), {
    builtAddresses: ['/hulp/'],
    today: '2026-11-22',
  });
  checkRoutes(ledger);
  return ledger.issues;
};

describe('the routes', () => {
  it('have nothing to mend when all is in order', () => {
    expect(check(group({}))).toEqual([]);
  });

  test.each<[string, RouteFile, string]>([
    ['a page that does not exist', group({ page: 'nergens' }), 'page'],
    ['a source that does not exist', group({ sources: ['niets'] }), 'sources'],
    ['a fact without a source', group({ sources: [] }), 'sources'],
    ['a helpline that does not exist', group({ first: '{lijn:nood-lijn}' }), 'first'],
    ['a helpline we never refer to', group({ next: '{lijn:weg}' }), 'next'],
    ['a number that a helpline does not have', group({ sooner: '{bel:chat}' }), 'sooner'],
    ['a bare number', group({ next: 'Bel 0800-2000' }), 'next'],
    ['a mark with a slip', group({ first: '{belt:nood}' }), 'first'],
    ['danger without anybody who answers at night', group({ urgency: 'nu', first: '{lijn:overdag}' }), 'first'],
    ['a day that has yet to come', group({}, { checkedOn: '2027-01-01' }), 'checkedOn'],
    ['one situation twice', group({}, { routes: [good, good] }), 'situation'],
    ['what to do in danger by a helpline that does not exist', group({}, { danger: 'Bel {bel:noodje}.' }), 'danger'],
    ['danger with a name where a number is shown', group({}, { danger: 'Bel {lijn:nood}.' }), 'danger'],
    ['danger in a group without anybody who answers at night', group({}, { danger: 'Bel {bel:overdag}.' }), 'danger'],
    ['whom to ask else by a bare number', group({}, { none: 'Bel 0800-2000.' }), 'none'],
  ])('complain about %s', (_, data, field) => {
    const issues = check(data);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ place }) => place.includes(field))).toBe(true);
  });

  it('accept advice of our own without a source', () => {
    expect(check(group({ sources: [], advice: true }))).toEqual([]);
  });

  it('accept danger when 112 stands first', () => {
    expect(check(group({ urgency: 'nu', first: '{bel:nood}' }))).toEqual([]);
  });

  it('complain about two groups in one place', () => {
    expect(check(group({}), group({})).map(({ place }) => place)).toContainEqual(['order']);
  });
});
