/** What has to be known of a voice of the browser. */
export interface Voice {
  readonly lang: string;
  /** false means that a server elsewhere speaks, and so hears what is read. */
  readonly localService: boolean;
}

/** The voice to read a language with: always one of the device itself, for Dutch rather from the Netherlands. */
export function chooseVoice<Kind extends Voice>(voices: readonly Kind[], code: string): Kind | undefined {
  const own = voices.filter(({ localService, lang }) => localService && lang.split(/[-_]/)[0]?.toLowerCase() === code);
  return own.find(({ lang }) => /^nl[-_]nl/i.test(lang)) ?? own[0];
}

/** A telephone number as people say it: digit after digit. */
export function spellNumber(phone: string): string {
  return phone.replaceAll(/\D+/g, ', ').replaceAll(/\d(?=\d)/g, '$& ');
}
