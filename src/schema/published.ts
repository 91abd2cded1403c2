import { z } from 'zod';

/** The sets of open data below `/data/`, by the name of their file. */
export const dataSets = ['paginas', 'hulplijnen', 'verwijsroutes', 'regios', 'wegwijzers'] as const;

/**
 * The version of the form of the data. The first number goes up when something that others may rely on goes away or
 * means something else, the second when something is added.
 */
export const dataVersion = '1.0';

const text = z.string();
const day = z.iso.date();
const ids = z.array(text);

/** `/data/paginas.json`. Fields may be added; those that are here stay. */
export const publishedPages = z.array(
  z.looseObject({
    id: text.describe('Het kenmerk; in een andere taal dan Nederlands begint het met de taal.'),
    url: text.describe('Het adres op deze site.'),
    title: text,
    lang: text.describe('De taal van de titel, volgens BCP 47.'),
    translationOf: text.optional().describe('Het kenmerk van de Nederlandse pagina.'),
    themes: ids.describe('Waarover de pagina gaat, beste eerst.'),
    audience: ids.describe('Voor wie de pagina is.'),
    checkedOn: day.describe('De dag waarop de feiten zijn nagekeken.'),
    sources: z.array(z.looseObject({ title: text, url: text.nullable(), year: z.int().nullable() })),
  }),
);

const hours = z.looseObject({
  days: text.describe('Een dag of een reeks: ma-vr, za.'),
  from: text,
  to: text.describe('Vroeger dan from betekent: de volgende dag.'),
});

/** `/data/hulplijnen.json`. */
export const publishedHelplines = z.array(
  z.looseObject({
    id: text,
    name: text,
    phone: text.nullable().describe('Het nummer; null als er geen is of als het niet zeker is.'),
    open: z
      .union([z.literal('24/7'), z.array(hours)])
      .nullable()
      .describe('Null als de tijden niet zeker zijn.'),
    cost: text.nullable(),
    website: text.nullable(),
    forWhom: text,
    purpose: text,
    anonymous: text.nullable(),
    show: z.enum(['publiek', 'professional']).describe('Toon professional alleen aan vakmensen.'),
    certainty: z.enum(['hoog', 'middel', 'laag']),
    regions: ids.optional().describe('De regio’s waarvoor de lijn is; zonder dit veld het hele land.'),
    checkedOn: day,
  }),
);

/** `/data/verwijsroutes.json`. */
export const publishedRoutes = z.array(
  z.looseObject({
    group: text.describe('De doelgroep, als kenmerk.'),
    title: text.describe('De doelgroep in woorden.'),
    url: text,
    checkedOn: day,
    routes: z.array(
      z.looseObject({
        situation: text,
        urgency: z.enum(['nu', 'vandaag', 'binnen-24-uur', 'deze-week']),
        sooner: text.nullable().describe('Wanneer het niet kan wachten.'),
        first: text.describe('Wie eerst, met het nummer.'),
        next: text.nullable(),
        helplines: ids.describe('De hulplijnen die in de route genoemd worden.'),
        work: ids.describe('Voor wie daar werkt; leeg is voor iedereen.'),
        url: text,
        advice: z.boolean().describe('Waar als de route of een deel ervan eigen advies is.'),
      }),
    ),
  }),
);

/** `/data/regios.json`. */
export const publishedRegions = z.array(
  z.looseObject({
    id: text,
    name: text,
    url: text,
    code: text.describe('De code in de indeling van het CBS.'),
    otherNames: ids,
    website: text.nullable(),
    helpline: text.describe('Het kenmerk in hulplijnen.json waarvan het nummer geldt.'),
    checkedOn: day,
    sources: z.array(z.looseObject({ title: text, publisher: text, url: text.nullable(), year: z.int().nullable() })),
    gemeenten: z.array(
      z.looseObject({ code: text, name: text, province: text, otherNames: ids, postcodes: ids, places: ids }),
    ),
  }),
);

const answer = z.looseObject({
  id: text,
  text,
  to: text.describe('De volgende vraag of de uitkomst.'),
  doubt: z.boolean().optional().describe('Ik weet het niet.'),
  makesTalkSafe: z.boolean().optional(),
  makesTalkUnsafe: z.boolean().optional(),
});

/** `/data/wegwijzers/<tree>.json`, and `<tree>.<language>.json`. */
export const publishedTree = z.looseObject({
  id: text,
  title: text,
  start: text.describe('Het kenmerk van de eerste vraag.'),
  questions: z.record(text, z.looseObject({ text, url: text, answers: z.array(answer) })),
  outcomes: z.record(
    text,
    z.looseObject({
      title: text,
      url: text,
      urgency: z.enum(['nu', 'vandaag', 'deze-week', 'geen']),
      talk: z.boolean().optional(),
      helplines: ids,
      actions: ids.describe('Wat je doet, op volgorde; de eerste daad eerst.'),
      avoid: ids.describe('Wat je niet doet.'),
    }),
  ),
});

/** The form of each set, by its name. */
export const publishedForms = {
  paginas: publishedPages,
  hulplijnen: publishedHelplines,
  verwijsroutes: publishedRoutes,
  regios: publishedRegions,
  wegwijzers: publishedTree,
} as const satisfies Record<(typeof dataSets)[number], z.ZodType>;
