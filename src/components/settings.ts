import * as env from 'astro:env/server';
import { readSettings, settingNames } from '../schema/settings.ts';

const given = env as unknown as Readonly<Record<string, string | undefined>>;

/** What the host of this copy set, as environment variables of the build. */
export const settings = readSettings(Object.fromEntries(settingNames.map((name) => [name, given[name]])));
