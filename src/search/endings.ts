/**
 * How words of a language begin and end without meaning something else, in the form in which search compares words
 * (`language/fold.ts`). Rough, and only for holding words against each other.
 */
export interface Endings {
  /** Taken off at the front, the first that fits. */
  readonly front?: readonly string[];
  /** Taken off at the end, the longest that fits. */
  readonly end: readonly string[];
  /** How many may be taken off, one after another; languages that string them together have more than one. */
  readonly times?: number;
}

// A page that only shows results needs none of these, and a bundler may leave them out.
// @__NO_SIDE_EFFECTS__
const list = (text: string) => text.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

export const endings: Readonly<Record<string, Endings>> = {
  en: { end: list('ings ing ied ies es ed er ers en ly s y e') },
  pl: {
    end: list(
      'owania owanie iego iemu ymi imi ami ach owi ego emu ych ich iej aja uje ala ali alo al ila ili il cie my sz om ow em ym im ie ej ia ac ic yc a e i o u y',
    ),
  },
  ar: {
    front: ['وال', 'بال', 'كال', 'فال', 'لل', 'و', 'ب', 'ل', 'ف'],
    end: list('ها ان ات ون ين يه هم ني نا وا ه ي ا ت ك'),
  },
  tr: {
    end: list(
      'lari leri lar ler imiz umuz iniz unuz dan den tan ten nda nde da de ta te nin nun in un im um si su yi yu ya ye ni nu na ne i u a e iyor uyor dim di du ti mis mus mek mak m',
    ),
    times: 3,
  },
  uk: {
    end: list(
      'uvala uvali uvati iami iah iam ami oho omu imi uie iut iat ala ali ati iti iv ev av ah am om em ovi evi ih im oi ei ut at ie it la li lo ti sia ia iu iei a e i o u',
    ),
  },
  bg: {
    end: list(
      'ovete iata iat ite ete ata eto oto ove eve ish esh ash iha aha at ia em im am et it al la li lo el il na no ni a e i o u',
    ),
  },
  es: {
    end: list(
      'aciones acion ando iendo aron ieron ado ada ados adas ido ida idos idas aba aban ar er ir an en os as es o a e s',
    ),
  },
  ro: {
    end: list('ilor ului elor urile uri lor ile ele ul eaza eze ez at ata ati ate it ita iti ea ii le a e i u'),
  },
};

/** So much of a word stays at the least: one letter less goes off more readily than a longer ending. */
const least = { short: 3, long: 4 };

/** A word without what its language puts around it; of a language that nobody described, the word itself. */
export function stripEndings(word: string, { front = [], end, times = 1 }: Endings): string {
  if (/\d/.test(word)) return word;
  const before = front.find((one) => word.startsWith(one) && word.length - one.length >= least.short);
  let root = before === undefined ? word : word.slice(before.length);
  for (let time = 0; time < times; time += 1) {
    const found = end.find(
      (one) => root.endsWith(one) && root.length - one.length >= (one.length === 1 ? least.short : least.long),
    );
    if (found === undefined) break;
    root = root.slice(0, -found.length);
  }
  return root;
}
