import { describe, expect, it } from 'vitest';
import { findContactProblems } from '../../../src/security/contact.ts';

const sound = `Contact: mailto:lek@site.example
Expires: 2027-11-01T00:00:00.000Z
Canonical: https://site.example/.well-known/security.txt
`;
const tell = (text: string, day: string) => findContactProblems(text, 'https://site.example', new Date(day));

describe('the address where leaks are told', () => {
  it('is right while it lasts and belongs to this host', () => {
    expect(tell(sound, '2026-11-28')).toEqual([]);
  });

  it.each([
    ['it has expired', sound, '2027-11-02', /expired on 2027-11-01/],
    ['it soon will', sound, '2027-10-20', /expires on 2027-11-01/],
    ['it never does', sound.replace(/Expires.*\n/, ''), '2026-11-28', /needs one Expires/],
    ['its end is no date', sound.replace('2027-11-01', 'ooit'), '2026-11-28', /needs one Expires/],
    ['it names nobody', sound.replace(/Contact.*\n/, ''), '2026-11-28', /no Contact/],
    ['it is that of another host', sound.replace('//site.', '//site.example.'), '2026-11-28', /an address of your own/],
  ])('is told to the host when %s', (_, text, day, said) => {
    expect(tell(text, day).join('\n')).toMatch(said);
  });
});
