import { createHash } from 'node:crypto';
import { z } from 'zod';
import { formatNumber, languageOf, sourceLanguage } from '../language/language.ts';
import { textSchema } from '../schema/fields.ts';
import type { Figure } from '../schema/figure.ts';
import { spokenFields, type Helpline } from '../schema/helpline.ts';

/** The mark of a Dutch text, which a translation carries, so that everybody sees when the Dutch has moved on. */
export function markOf(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 12);
}

/** `content/<language>/hulplijnen/<id>.yaml`: the words of a helpline in another language. Its facts stay where they are. */
export const helplineWordsSchema = z
  .strictObject({
    name: textSchema,
    cost: textSchema,
    hoursNote: textSchema,
    /** What the reader should know of the chat. */
    chatNote: textSchema,
    forWhom: textSchema,
    purpose: textSchema,
    anonymous: textSchema,
    bill: textSchema,
    recorded: textSchema,
    languages: textSchema,
    relay: textSchema,
    note: textSchema,
  })
  .partial();
export type HelplineWords = z.infer<typeof helplineWordsSchema>;

/** `content/<language>/cijfers/<id>.yaml`: the words of a figure in another language. */
export const figureWordsSchema = z
  .strictObject({
    sentence: textSchema,
    value: textSchema,
    note: textSchema,
    /** The name of the table with bars. */
    seriesTitle: textSchema,
    /** The names of the bars, in the order of the facts. */
    labels: z.array(textSchema),
  })
  .partial();
export type FigureWords = z.infer<typeof figureWordsSchema>;

/** A helpline in words of another language; what they do not say stays unsaid rather than said in Dutch. */
export function speakHelpline(line: Helpline, words: HelplineWords): Helpline {
  const { chatNote, name = line.name, forWhom = line.forWhom, purpose = line.purpose, ...rest } = words;
  const silent = {
    cost: null,
    hoursNote: null,
    anonymous: null,
    bill: null,
    recorded: null,
    languages: null,
    relay: null,
    note: null,
  };
  const chat = line.chat && chatNote !== undefined ? { url: line.chat.url, note: chatNote } : null;
  const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...line, ...silent, ...told, name, forWhom, purpose, chat };
}

/** A figure in words of another language. A bar that says its size and nothing more, says it as that language writes numbers. */
export function speakFigure(figure: Figure, words: FigureWords, language: string): Figure {
  const { seriesTitle, labels = [], ...rest } = words;
  const { series, ...facts } = figure;
  const bars = series?.bars.map(({ label, size, value }, at) => ({
    label: labels[at] ?? label,
    size,
    value: value === formatNumber(size, languageOf(sourceLanguage)) ? formatNumber(size, languageOf(language)) : value,
  }));
  return {
    ...facts,
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    ...(series && bars ? { series: { title: seriesTitle ?? series.title, bars } } : {}),
  };
}

/** The fields of a helpline that have words in Dutch and none in the translation. */
export function listUntold(line: Helpline, words: HelplineWords): string[] {
  const own = words as Readonly<Record<string, unknown>>;
  const untold: string[] = spokenFields.filter((field) => line[field] !== null && own[field] === undefined);
  return line.chat && words.chatNote === undefined ? [...untold, 'chatNote'] : untold;
}
