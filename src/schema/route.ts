import { z } from 'zod';
import { daySchema, idSchema, pageIdSchema, textSchema } from './fields.ts';

/** How soon somebody has to be reached, from most to least urgent. */
export const routeUrgencies = ['nu', 'vandaag', 'binnen-24-uur', 'deze-week'] as const;
export type RouteUrgency = (typeof routeUrgencies)[number];

/** Where somebody works who looks for a route; `burger` is for who does not do this for work. */
export const workplaces = ['onderwijs', 'zorg', 'jeugd', 'sociaal', 'justitie', 'burger'] as const;

const routeSchema = z.strictObject({
  /** What is going on, as a professional would say it. */
  situation: textSchema,
  urgency: z.enum(routeUrgencies),
  /** When it cannot wait that long, and what then; the row is then also found under `nu`. */
  sooner: textSchema.optional(),
  /** Whom to reach first. A helpline is written as `{lijn:veilig-thuis}`, its number alone as `{bel:veilig-thuis}`. */
  first: textSchema,
  /** Who or what comes after that. */
  next: textSchema.optional(),
  /** For whom alone the row is; left out when it is for everybody. */
  work: z.array(z.enum(workplaces)).min(1).optional(),
  /** The page that tells more. */
  page: pageIdSchema,
  /** The ids of the sources; may only be empty for our own advice. */
  sources: z.array(idSchema),
  /** true when the row, or a part of it, is advice of our own and not a fact from a source. */
  advice: z.literal(true).optional(),
});
export type Route = z.infer<typeof routeSchema>;

/** A file in `content/nl/verwijsroutes/`: all routes for one target group. Its name is the part behind # in the address. */
export const routeFileSchema = z.strictObject({
  /** The target group, as a heading. */
  title: textSchema,
  /** Its place among the groups; each number once. */
  order: z.int().min(1),
  /** The day on which somebody last compared the rows with the sources. */
  checkedOn: daySchema,
  /** The page about the group. */
  page: pageIdSchema,
  /** What to do in danger, where that is not what all other groups say. */
  danger: textSchema.optional(),
  /** Whom to ask when no row fits, where that is not whom all other groups name. */
  none: textSchema.optional(),
  routes: z.array(routeSchema).min(1),
});
export type RouteFile = z.infer<typeof routeFileSchema>;
