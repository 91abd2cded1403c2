/** All that the site has to know of a language. */
export interface Language {
  /** The code of BCP 47: the name of its folder in `content/`, and what `lang` says. */
  readonly code: string;
  /** What it is called in itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Where its days and numbers are written as here: `nl-NL`. */
  readonly locale: string;
  /** How long sentences may be, in words. */
  readonly sentences: {
    readonly public: { readonly mean: number; readonly longest: number };
    readonly professional: { readonly mean: number; readonly longest: number };
  };
  /** true where our measure of rhythm, which knows words, is about this language. */
  readonly hasRhythm: boolean;
}

/** The language that all others are translated from; it stands at the root of the site. */
export const sourceLanguage = 'nl';

/** What a folder in `content/` is called when it holds a language. */
export const languageFolder = /^[a-z]{2,3}$/;

const known: Readonly<Record<string, Partial<Language>>> = {
  nl: {
    locale: 'nl-NL',
    sentences: { public: { mean: 12, longest: 20 }, professional: { mean: 16, longest: 28 } },
    hasRhythm: true,
  },
  en: { name: 'English', locale: 'en-GB' },
  pl: { name: 'Polski' },
  // Days and numbers keep the digits that stand on the keys of a telephone.
  ar: { name: 'العربية', locale: 'ar-u-nu-latn' },
  tr: { name: 'Türkçe' },
  // A language that bends its words takes fewer of them.
  uk: { name: 'Українська', sentences: { public: { mean: 14, longest: 22 }, professional: { mean: 18, longest: 32 } } },
  es: { name: 'Español' },
  ro: { name: 'Română' },
  bg: { name: 'Български' },
};

/** The order in which languages are offered; one that is not in it comes after these. */
const order = Object.keys(known);

/** Puts codes of languages in the order in which readers meet them everywhere. */
export function orderLanguages(codes: Iterable<string>): string[] {
  const place = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length);
  return [...codes].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** Scripts that are written from the right, by the names of ISO 15924. */
const fromTheRight = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

const cache = new Map<string, Language>();

/** What is known of a language; what nobody told is taken from the Unicode tables that every engine carries. */
export function languageOf(code: string): Language {
  const found = cache.get(code);
  if (found) return found;
  const script = new Intl.Locale(code).maximize().script ?? 'Latn';
  const own = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const language: Language = {
    code,
    name: own.charAt(0).toLocaleUpperCase(code) + own.slice(1),
    direction: fromTheRight.has(script) ? 'rtl' : 'ltr',
    locale: code,
    // Other languages count words in other ways, so they get a little more room.
    sentences: { public: { mean: 15, longest: 24 }, professional: { mean: 18, longest: 32 } },
    hasRhythm: false,
    ...(Object.hasOwn(known, code) ? known[code] : {}),
  };
  cache.set(code, language);
  return language;
}

/** A day such as 2026-11-21, written out: 21 november 2026. Other text comes back unchanged. */
export function formatDay(day: string, { locale }: Language): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day));
  if (!isDay) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** A number as it is written in this language, with at most so many decimals. */
export function formatNumber(value: number, { locale }: Language, decimals = 0): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** The pieces of an address: its language, and what it would be in the language that stands at the root. */
export function splitAddress(address: string): { readonly code: string; readonly plain: string } {
  const [, framed = '', code, rest] = /^(\/kader)?\/([a-z]{2,3})(\/.*)?$/.exec(address) ?? [];
  return code === undefined ? { code: sourceLanguage, plain: address } : { code, plain: `${framed}${rest ?? '/'}` };
}

/** An address of the root, in another language. */
export function addressIn(code: string, address: string): string {
  // What may be framed stands in one folder, whatever its language, so that one rule of headers opens it and nothing else.
  return code === sourceLanguage ? address : address.replace(/^(\/kader)?(?=\/|$)/, `$1/${code}`);
}
