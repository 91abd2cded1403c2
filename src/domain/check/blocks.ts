import { quote } from './issue.ts';
import type { Ledger } from './ledger.ts';
import { checkText } from './text.ts';

/** Holds every text that many pages show, measured once as itself. */
export function checkBlocks(ledger: Ledger): void {
  for (const { file, data, body } of ledger.content.blocks) {
    const complain = ledger.in(file);
    if ((data.title === undefined) === (data.question === undefined))
      complain(
        [],
        data.title === undefined
          ? 'dit blok heeft geen titel en geen vraag.'
          : 'dit blok heeft een titel en een vraag.',
        'Zet boven aan óf "title" (waar het over gaat), óf "question" (een angst, zoals iemand die vraagt).',
      );
    // In Arabic, Armenian, Greek and Ethiopic a question ends in a sign of its own.
    if (data.question !== undefined && !/[?？؟՞;፧]$/.test(data.question.trim()))
      complain(['question'], `${quote(data.question)} is geen vraag.`, 'Sluit af met een vraagteken.');
    data.helplines?.forEach((line, at) => ledger.needHelpline(line, file, ['helplines', String(at + 1)], false));
    data.sources.forEach((source, at) => {
      ledger.needSource(source, file, ['sources', String(at + 1)]);
    });
    ledger.noTwins(data.sources, file, ['sources']);
    ledger.needPast(data.checkedOn, file, ['checkedOn']);
    const lead = (['title', 'question'] as const).flatMap((field) =>
      data[field] ? [{ text: data[field], place: [field] }] : [],
    );
    for (const { text, place } of lead) ledger.noNumber(text, file, place, 'Laat het nummer hier weg.', true);
    checkText(ledger, {
      file,
      body,
      sources: data.sources,
      lead,
      forProfessionals: false,
      inBlock: true,
      rhythm: { inDanger: false },
    });
  }
}
