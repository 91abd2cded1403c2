import { existsSync, readFileSync } from 'node:fs';
import { indexBuiltSite } from './open-built-search.ts';

const shown = 3;

/** Shows what each question in a file would find, so that an author sees where words are missing. */
async function trySearch(file: string): Promise<void> {
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const { find, search } = await indexBuiltSite();
  for (const question of questions) {
    const { danger, results } = await find(question);
    const { notions } = await search.ask(question);
    console.log(`\n${question}`);
    if (danger) console.log(`  noodregel: ${danger.id}`);
    if (results.place) console.log(`  plaats: ${results.place.title ?? results.place.url}`);
    for (const { name } of results.helplines) console.log(`  hulplijn: ${name}`);
    for (const { url, title } of results.items.slice(0, shown)) console.log(`  ${title}  ${url}`);
    if (results.items.length === 0) console.log('  niets gevonden');
    const said = notions.map(({ typed, alternatives }) => {
      const others = alternatives.map(({ word }) => word).filter((word) => word !== typed);
      return others.length > 0 ? `${typed} (ook: ${others.join(', ')})` : typed;
    });
    console.log(`  gezocht op: ${said.length > 0 ? said.join(' · ') : 'geen enkel woord dat de site kent'}`);
  }
}

const [file] = process.argv.slice(2);
if (file === undefined || !existsSync(file)) {
  if (file !== undefined) console.error(`Er is geen bestand "${file}".`);
  console.error('Noem een bestand met op elke regel één vraag: npm run search:try -- vragen.txt');
  process.exitCode = 1;
} else {
  await trySearch(file);
  process.exit();
}
