/** Where a site can leave something behind on a device. */
export const stores = ['cookies', 'local', 'session', 'databases', 'caches', 'workers'] as const;
export type Store = (typeof stores)[number];

/**
 * What each part of this site stores: the page about traces shows this list, and a journey through the site holds it
 * against a real browser.
 */
export const traces = {
  lezen: [],
  wegwijzers: [],
  zoeken: [],
  regio: [],
  belblad: [],
  besluit: [],
  voorlezen: [],
  delen: [],
  toets: ['session'],
  weg: ['session'],
  bewaren: ['caches', 'workers'],
} as const satisfies Record<string, readonly Store[]>;

export type Part = keyof typeof traces;
export const parts = Object.keys(traces) as readonly Part[];

/** What a file of a browser's own can tell about a visit. What somebody typed or answered is never among it. */
export const tellings = ['host', 'address', 'title'] as const;
export type Telling = (typeof tellings)[number];

/** Something that a browser keeps by itself, in files of its profile whose path matches. */
export interface BrowserTrace {
  readonly files: RegExp;
  readonly tells: readonly Telling[];
  /** Not at every visit, or only once the browser has time. */
  readonly sometimes?: true;
}

/**
 * What browsers keep of a visit by themselves. A journey with a real profile on disk finds exactly this
 * (`tests/browser/profiles.spec.ts`); the page about traces tells it.
 */
export const browserTraces = {
  chromium: {
    geschiedenis: {
      files: /^Default\/(?:History|Favicons|Top Sites|Shortcuts|Visited Links)/,
      tells: ['host', 'address', 'title'],
    },
    tabbladen: { files: /^Default\/Sessions\//, tells: ['host', 'address', 'title'] },
    teken: { files: /^Default\/Session Storage\//, tells: ['host'] },
    bestanden: { files: /^Default\/(?:Cache|Code Cache)\//, tells: ['host'], sometimes: true },
    gebruik: {
      files: /^(?:segmentation_platform\/|Default\/Network Action Predictor)/,
      tells: ['host', 'address'],
      sometimes: true,
    },
    instellingen: {
      files:
        /^Default\/(?:DIPS|Preferences|Secure Preferences|Network(?! Action)|Site Characteristics Database|Reporting and NEL|TransportSecurity|Trust Tokens|Service Worker\/Database)/,
      tells: ['host'],
      sometimes: true,
    },
  },
  firefox: {
    geschiedenis: { files: /^(?:places|favicons)\.sqlite/, tells: ['host', 'address', 'title'] },
    tabbladen: { files: /^sessionstore/, tells: ['host', 'address', 'title'], sometimes: true },
    bestanden: { files: /^cache2\//, tells: ['host'] },
    instellingen: {
      files: /^(?:permissions|bounce-tracking-protection|content-prefs|SiteSecurityServiceState|protections)\b/,
      tells: ['host'],
    },
  },
} as const satisfies Record<string, Readonly<Record<string, BrowserTrace>>>;

export type BrowserFamily = keyof typeof browserTraces;

/** What Firefox keeps besides after a copy of the site was wiped: a folder with the name of the site, without its words. */
export const afterWiping = { firefox: /^storage(?:\.sqlite|\/)/ } as const;
