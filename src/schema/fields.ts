import { z } from 'zod';

/** A kebab-case id: the name of a file in `content/` without its extension. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'gebruik kleine letters, cijfers en streepjes, zonder accenten');

/** The id of a page: its path under `paginas/`, without `.mdx` and without `/index`. */
export const pageIdSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/,
    'schrijf het pad van de pagina, bijvoorbeeld situaties/loverboys/signalen',
  );

/** A calendar day, written as 2026-11-21. YAML reads an unquoted day as a Date, so both are accepted. */
export const daySchema = z
  .union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))])
  .meta({ expects: 'een bestaande datum, geschreven als 2026-11-21' });

export const urlSchema = z
  .url({ protocol: /^https?$/, hostname: z.regexes.domain })
  .meta({ expects: 'een volledig adres dat met https:// begint' });

export const textSchema = z.string().trim().min(1, 'vul hier tekst in');
