import { describe, expect, it } from 'vitest';
import { findContactProblems, formatContact } from '../../../src/security/contact.ts';

const newest = '2026-11-21';
const tell = (day: string) => findContactProblems(newest, new Date(day)).join('\n');

describe('the address where leaks are told', () => {
  it('is told as RFC 9116 asks, and ends a year after something was last checked', () => {
    expect(formatContact({ leaks: 'mailto:lek@site.example' }, 'https://site.example', newest, ['nl', 'en'])).toBe(
      [
        'Contact: mailto:lek@site.example',
        'Expires: 2027-11-21T00:00:00.000Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://site.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('is right while it lasts', () => {
    expect(tell('2026-11-28')).toBe('');
  });

  it('is told to the host when it has ended or soon will', () => {
    expect(tell('2027-11-22')).toMatch(/ended on 2027-11-21/);
    expect(tell('2027-11-01')).toMatch(/ends on 2027-11-21/);
  });
});
