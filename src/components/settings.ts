import * as env from 'astro:env/server';
import type { Words } from '../schema/words.ts';
import { readSettings, settingNames } from '../schema/settings.ts';

const given = env as unknown as Readonly<Record<string, string | undefined>>;

/** What the host of this copy set, as environment variables of the build. */
export const settings = readSettings(Object.fromEntries(settingNames.map((name) => [name, given[name]])));

/** Who publishes this copy, in the words of a language; without an owner, that it is a trial copy. */
export const sayPublisher = ({ by, trial }: Words['eigenaar']) =>
  settings.owner ? by.replace('{eigenaar}', settings.owner.name) : trial;
