import { readSettings } from '../schema/settings.ts';

/** Where the exit leads (`schema/settings.ts`). */
export const exitAddress: string = readSettings(process.env).exitUrl;
