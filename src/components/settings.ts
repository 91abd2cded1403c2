import { PUBLIC_EXIT_URL, SITE_NAME, SITE_REGION, SITE_URL } from 'astro:env/server';
import { readSettings } from '../schema/settings.ts';

/** What the host of this copy set, as environment variables of the build. */
export const settings = readSettings({ PUBLIC_EXIT_URL, SITE_NAME, SITE_REGION, SITE_URL });
