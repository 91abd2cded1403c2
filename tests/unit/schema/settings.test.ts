import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/schema/settings.ts';

const regions = ['friesland', 'utrecht'];

describe('readSettings', () => {
  it('needs nothing: a site for the whole country is the default', () => {
    const settings = readSettings({}, regions);
    expect(settings.regionId).toBeUndefined();
    expect(settings.siteName).toBeUndefined();
    expect(settings.siteUrl).toMatch(/^https:/);
    expect(settings.exitUrl).toMatch(/^https:/);
    expect(settings.hsts).toBe('host');
  });

  it('takes what a host sets for its own copy', () => {
    const env = {
      SITE_URL: 'https://twijfel.gemeente.example/',
      SITE_NAME: ' Twijfel in Friesland ',
      SITE_REGION: 'friesland',
      PUBLIC_EXIT_URL: 'https://weer.example/nu',
      SITE_HSTS: 'preload',
    };
    expect(readSettings(env, regions)).toEqual({
      siteUrl: 'https://twijfel.gemeente.example',
      siteName: 'Twijfel in Friesland',
      regionId: 'friesland',
      exitUrl: 'https://weer.example/nu',
      hsts: 'preload',
      owner: undefined,
    });
  });

  const owned = {
    SITE_URL: 'https://twijfel.gemeente.example',
    SITE_OWNER: 'Gemeente Voorbeeld',
    SITE_EDITOR: 'redactie@gemeente.example',
    SITE_MISTAKES: 'https://gemeente.example/fout',
    SITE_LEAKS: 'lek@gemeente.example',
    SITE_SOURCE: 'https://code.example/twijfel',
  };

  it('takes an owner with where each is reached', () => {
    expect(readSettings(owned, regions).owner).toEqual({
      name: 'Gemeente Voorbeeld',
      editor: 'mailto:redactie@gemeente.example',
      mistakes: 'https://gemeente.example/fout',
      leaks: 'mailto:lek@gemeente.example',
      source: 'https://code.example/twijfel',
    });
  });

  it.each(Object.keys(owned))('refuses an owner without %s, and names it', (name) => {
    const { [name]: _, ...rest } = owned as Record<string, string>;
    expect(() => readSettings(rest, regions)).toThrow(new RegExp(`${name}.*missing`));
  });

  it.each([
    ['a name that is no address', 'SITE_EDITOR', 'de redactie', /SITE_EDITOR.*redactie@example/],
    ['a script', 'SITE_MISTAKES', 'javascript:alert(1)', /SITE_MISTAKES/],
    ['a page that is not private', 'SITE_MISTAKES', 'http://gemeente.example/fout', /SITE_MISTAKES.*https/],
    ['mail with words for its subject', 'SITE_LEAKS', 'lek@gemeente.example?subject=x', /SITE_LEAKS/],
    ['a source that is not public', 'SITE_SOURCE', 'file:///srv', /SITE_SOURCE.*https/],
    ['an owner with markup', 'SITE_OWNER', '<b>Gemeente</b>', /SITE_OWNER.*without </],
  ])('refuses %s as where an owner is reached', (_, name, value, said) => {
    expect(() => readSettings({ ...owned, [name]: value }, regions)).toThrow(said);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(readSettings({ SITE_URL: '', SITE_REGION: ' ' }, regions)).toEqual(readSettings({}, regions));
  });

  it.each([
    ['an address without a protocol', 'SITE_URL', 'www.example.org', /SITE_URL is "www\.example\.org".*https:\/\//],
    ['an address below the root', 'SITE_URL', 'https://example.org/twijfel/', /SITE_URL.*https:\/\/example\.org:/],
    ['a script in the place of an exit', 'PUBLIC_EXIT_URL', 'javascript:alert(1)', /PUBLIC_EXIT_URL.*https:\/\//],
    ['an exit that is not private', 'PUBLIC_EXIT_URL', 'http://weer.example/', /PUBLIC_EXIT_URL.*https:\/\//],
    ['an exit that leads back', 'PUBLIC_EXIT_URL', 'https://ookbijtwijfel.example/weg', /PUBLIC_EXIT_URL.*away/],
    ['a region that does not exist', 'SITE_REGION', 'frysland', /SITE_REGION is "frysland".*friesland, utrecht/],
    ['a reach of HTTPS that we do not know', 'SITE_HSTS', 'all', /SITE_HSTS is "all".*subdomains/],
    ['a name with markup', 'SITE_NAME', '<b>Twijfel</b>', /SITE_NAME.*without </],
  ])('refuses %s and says what would be right', (_, name, value, said) => {
    expect(() => readSettings({ [name]: value }, regions)).toThrow(said);
  });

  it('tells all that is wrong at once', () => {
    expect(() => readSettings({ SITE_URL: 'x', SITE_REGION: 'y' }, regions)).toThrow(/SITE_URL[\s\S]*SITE_REGION/);
  });
});
