import type { TextEntry } from '../../schema/content.ts';
import { readBody, type BodyReport } from './body.ts';
import { quote, suggest } from './issue.ts';
import type { Ledger } from './ledger.ts';
import { checkRhythm, type Passage } from './prose.ts';

/** The text of a page or a block, with what must be known of it. */
export interface CheckedText extends Pick<TextEntry<unknown>, 'file' | 'body'> {
  /** The sources that may be named in it. */
  readonly sources: readonly string[];
  /** What a reader reads above it. */
  readonly lead: readonly Passage[];
  readonly forProfessionals: boolean;
  /** How its sentences follow each other; not looked at where it is left out. */
  readonly rhythm: Parameters<typeof checkRhythm>[2] | undefined;
  readonly inBlock?: boolean;
}

/** Whether a block brings a heading along, and so must stand under one. */
function bringsHeading(ledger: Ledger, id: string): boolean {
  const block = ledger.content.blocks.find((one) => one.id === id);
  if (!block) return false;
  return block.data.question !== undefined || readBody(block.body, block.file, { inBlock: true }).highest !== undefined;
}

function checkMention(
  ledger: Ledger,
  { kind, id, block, depth, place }: BodyReport['mentions'][number],
  { file, sources, forProfessionals }: CheckedText,
): void {
  const complain = ledger.in(file);
  switch (kind) {
    case 'helpline': {
      const helpline = ledger.needHelpline(id, file, place, forProfessionals);
      if (helpline && block === 'Phone' && !helpline.phone)
        complain(
          place,
          `${quote(id)} heeft geen nummer.`,
          `Gebruik <Helpline id="${id}" />, of kies een lijn met een nummer.`,
        );
      return;
    }
    case 'source':
      ledger.needSource(id, file, place);
      if (ledger.sources.has(id) && !sources.includes(id))
        complain(
          place,
          `de bron ${quote(id)} staat wel in de tekst, maar niet bij "sources".`,
          'Zet hem ook boven aan, bij "sources".',
        );
      return;
    case 'block':
      if (!ledger.blocks.has(id))
        complain(place, `het blok ${quote(id)} bestaat niet.`, suggest(id, [...ledger.blocks.keys()], 'blok'));
      else if (depth < 2 && bringsHeading(ledger, id))
        complain(
          place,
          `het blok ${quote(id)} heeft een kop, maar hier staat nog geen kop boven.`,
          'Zet er eerst een kop met ## boven.',
        );
      return;
    case 'figure': {
      const figure = ledger.figures.get(id);
      if (!figure)
        complain(place, `het cijfer ${quote(id)} bestaat niet.`, suggest(id, [...ledger.figures.keys()], 'cijfer'));
      else if (!sources.includes(figure.source))
        complain(
          place,
          `de bron van het cijfer ${quote(id)} staat niet bij "sources".`,
          `Zet ${quote(figure.source)} ook boven aan, bij "sources".`,
        );
    }
  }
}

/** Holds the text of a page or a block against all that it names, and its sentences against its readers. */
export function checkText(ledger: Ledger, text: CheckedText): void {
  const { file, body, lead, forProfessionals, rhythm, inBlock = false } = text;
  const report = readBody(body, file, { inBlock });
  ledger.issues.push(...report.issues);
  for (const mention of report.mentions) checkMention(ledger, mention, text);
  const shown = report.mentions.filter(({ kind }) => kind === 'block');
  shown.forEach(({ id, place }, at) => {
    if (shown.findIndex((one) => one.id === id) !== at)
      ledger.in(file)(place, `het blok ${quote(id)} staat er twee keer.`, 'Haal er één weg.');
  });
  for (const { url, place } of report.links) ledger.needAddress(url, file, place);
  const figures = report.mentions.flatMap(({ kind, id, place }) => {
    const sentence = kind === 'figure' ? ledger.figures.get(id)?.sentence : undefined;
    return sentence === undefined ? [] : [{ text: sentence, place }];
  });
  ledger.prose([...lead, ...report.passages, ...figures], file, forProfessionals ? 'professional' : 'public');
  if (rhythm && ledger.language.hasRhythm) ledger.issues.push(...checkRhythm(report.passages, file, rhythm));
}
