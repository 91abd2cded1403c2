import { describe, expect, it } from 'vitest';
import { availability } from '../../../../src/domain/helpline/availability.ts';

const office = [{ days: 'ma-vr', from: '09:00', to: '17:00' }];

describe('whether a helpline answers', () => {
  const moments: readonly [name: string, at: string, kind: string][] = [
    ['on a weekday at ten', '2026-11-23T09:00:00Z', 'open'],
    ['at the minute it opens', '2026-11-23T08:00:00Z', 'open'],
    ['a minute before it opens', '2026-11-23T07:59:00Z', 'closed'],
    ['at the minute it closes', '2026-11-23T16:00:00Z', 'closed'],
    ['on a Saturday', '2026-11-21T10:00:00Z', 'closed'],
    ['in summer time, when Amsterdam is two hours ahead', '2026-07-01T07:30:00Z', 'open'],
    ['on Sunday evening in UTC that is Monday night in Amsterdam', '2026-11-22T23:30:00Z', 'closed'],
    ['on Easter Monday, whose hours nobody confirmed', '2026-04-06T09:00:00Z', 'unknown'],
    ['on Ascension Day', '2026-05-14T09:00:00Z', 'unknown'],
    ['on King’s Day', '2026-04-27T09:00:00Z', 'unknown'],
    ['on Liberation Day, also when it is no year of a lustrum', '2027-05-05T08:00:00Z', 'unknown'],
    ['on Christmas Day', '2026-12-25T10:00:00Z', 'unknown'],
  ];
  it.each(moments)('%s', (_name, at, kind) => {
    expect(availability(office, new Date(at)).kind).toBe(kind);
  });

  const night = [{ days: 'vr-ma', from: '22:00', to: '07:00' }];
  it.each([
    ['in the evening', '2026-11-23T21:30:00Z', 'open'],
    ['after midnight, in hours that began the evening before', '2026-11-24T02:00:00Z', 'open'],
    ['in the morning, when the night is over', '2026-11-24T06:00:00Z', 'closed'],
    ['on the first evening of days that run through the weekend', '2026-11-20T22:30:00Z', 'open'],
    ['on the Saturday in between', '2026-11-21T22:30:00Z', 'open'],
    ['on the evening before the first', '2026-11-19T22:30:00Z', 'closed'],
    ['after midnight before the first evening', '2026-11-20T02:00:00Z', 'closed'],
  ])('reads hours through the night %s', (_name, at, kind) => {
    expect(availability(night, new Date(at)).kind).toBe(kind);
  });

  it('is always open when it is open day and night', () => {
    expect(availability('24/7', new Date('2026-12-25T03:00:00Z')).kind).toBe('always');
  });

  it('stays silent when hours are not certain', () => {
    expect(availability(null, new Date()).kind).toBe('unknown');
  });
});
