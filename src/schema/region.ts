import { z } from 'zod';
import { daySchema, idSchema, textSchema, urlSchema } from './fields.ts';

const municipalityCodeSchema = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ expects: 'een gemeentecode van het CBS, zoals GM0363' });
const codesSchema = z.array(municipalityCodeSchema).min(1);

/** `regios.json`: the regions. The national number is not repeated here: it stands with the helpline. */
export const regionsSchema = z.array(
  z.strictObject({
    /** Also the last part of the address of the region's page. */
    id: idSchema,
    /** The code in the division of the CBS. */
    code: z
      .string()
      .regex(/^VT\d{2}$/)
      .meta({ expects: 'een regiocode van het CBS, zoals VT01' }),
    name: textSchema,
    /** Other ways in which the name is written. */
    otherNames: z.array(textSchema),
    /** The region's own site, only when somebody read it there; null shows the national one. */
    website: urlSchema.nullable(),
  }),
);
export type Region = z.infer<typeof regionsSchema>[number];

/** `gemeenten.json`: every municipality with the region it belongs to. */
export const municipalitiesSchema = z.array(
  z.strictObject({
    code: municipalityCodeSchema,
    name: textSchema,
    province: textSchema,
    /** The id of the region. */
    region: idSchema,
    /** `tabel`: read from the division of the CBS. `afgeleid`: derived, as LEESMIJ.md tells. */
    certainty: z.enum(['tabel', 'afgeleid']),
    /** The part of its ground that lies inside the region on the map; the rest is rounding. */
    overlap: z.number().min(0.5).max(1),
    otherNames: z.array(
      z.strictObject({
        name: textSchema,
        kind: z.enum(['voormalig', 'schrijfwijze', 'fries', 'spreeknaam']),
        /** true when the old municipality was divided over several new ones. */
        part: z.literal(true).optional(),
      }),
    ),
  }),
);
export type Municipality = z.infer<typeof municipalitiesSchema>[number];

/** `postcodes.json`: the municipalities of each four-digit postcode, the one with most addresses first. */
export const postcodesSchema = z.record(
  z
    .string()
    .regex(/^[1-9]\d{3}$/)
    .meta({ expects: 'vier cijfers, zoals 1011' }),
  codesSchema,
);

/** `plaatsen.json`: the municipalities in which a place of that name lies. */
export const placesSchema = z.record(textSchema, codesSchema);

/** `bijnamen.json`: what people call a place, and its name in `plaatsen.json`. */
export const nicknamesSchema = z.record(textSchema, textSchema);

/** `herkomst.json`: where the data come from, as the licences ask, and when they were last compared. */
export const originSchema = z.strictObject({
  checkedOn: daySchema,
  /** The ids of files in `bronnen/`. */
  sources: z.array(idSchema).min(1),
  /** What each part is: of which year, from whom, and under which licence it may be used. */
  parts: z.array(z.strictObject({ name: textSchema, state: textSchema, from: textSchema, licence: textSchema })).min(1),
  /** Per year whether these data know which municipalities merged on 1 January, and which. */
  mergers: z.array(z.strictObject({ year: z.int(), known: z.boolean(), text: textSchema })).min(1),
});

/** Everything in `content/feiten/regios/`; each field is a file. */
export const regionDataSchema = z.strictObject({
  regios: regionsSchema,
  gemeenten: municipalitiesSchema,
  postcodes: postcodesSchema,
  plaatsen: placesSchema,
  bijnamen: nicknamesSchema,
  herkomst: originSchema,
});
export type RegionData = z.infer<typeof regionDataSchema>;
