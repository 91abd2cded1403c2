import { getEntry, readWords, readWordsOrDutch, type Here } from '../content.ts';
import { sayPublisher } from '../settings.ts';

/** What all that is made for a frame says: the words of the site, who is called for advice, and who publishes it. */
export async function readFramed(here: Here) {
  const { words: who, lang } = await readWordsOrDutch(here, 'eigenaar');
  return {
    words: (await readWords(here)).site,
    advice: (await getEntry(here, 'helplines', 'veilig-thuis'))?.data.phone ?? '',
    publisher: { text: sayPublisher(who), lang },
  };
}
