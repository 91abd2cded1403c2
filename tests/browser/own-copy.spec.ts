import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { copySite, startBuild } from '../support/site-copy.ts';
import { listLanguages, readInterfaceWords } from '../support/site.ts';
import { expect, test } from '../support/test.ts';

const guide = readFileSync('content/README.md', 'utf8');

/** An example in the guide for authors, by the name of the file in its first line. */
function exampleOf(file: string): string {
  const found = new RegExp(`\`\`\`yaml\\n# ${file.replaceAll('.', '\\.')}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1];
  if (found === undefined) throw new Error(`content/README.md gives no example of ${file}.`);
  return found;
}

test('a copy with an owner, a helpline and a page of its own is built from what the guide says, without touching ours', async () => {
  test.setTimeout(600_000);
  const copy = copySite();
  const { root } = copy;
  // A host who wants Dutch alone takes the other folders away.
  for (const code of listLanguages()) rmSync(path.join(root, 'content', code), { recursive: true });
  const write = (file: string, text: string) => {
    mkdirSync(path.join(root, 'content', path.dirname(file)), { recursive: true });
    writeFileSync(path.join(root, 'content', file), text);
  };
  for (const file of [
    'eigen/instellingen.yaml',
    'eigen/feiten/bronnen/gemeente-voorbeeld.yaml',
    'eigen/feiten/hulplijnen/wijkteam-voorbeeld.yaml',
  ])
    write(file, exampleOf(file));
  write(
    'eigen/nl/paginas/hulp/bij-ons.mdx',
    readFileSync('content/nl/paginas/hulp/huisverbod.mdx', 'utf8')
      .replace(/^title: .*$/m, 'title: Hulp bij ons in de buurt')
      .replace(/^shortTitle: .*$/m, 'shortTitle: Bij ons')
      .replace(/^related:$/m, 'regions: [friesland]\nrelated:'),
  );
  try {
    const said = await startBuild(root, { SITE_OWNER: '' }).done;
    const read = (address: string) => readFileSync(path.join(root, 'dist', address, 'index.html'), 'utf8');
    const { trial } = readInterfaceWords().eigenaar;
    expect(said).not.toContain('trial copy');
    const pages = readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(100);
    for (const file of pages) {
      const html = readFileSync(path.join(root, 'dist', file), 'utf8');
      expect(html, file).not.toContain(trial);
      if (!file.includes('/') || file.startsWith('hulp')) expect(html, file).toContain('Gemeente Voorbeeld');
    }
    const about = read('over');
    for (const told of [
      'mailto:redactie@gemeente.example',
      'https://gemeente.example/fout-doorgeven',
      'mailto:lek@',
      'https://code.',
    ])
      expect(about).toContain(told);
    expect(readFileSync(path.join(root, 'dist/.well-known/security.txt'), 'utf8')).toContain(
      'Contact: mailto:lek@gemeente.example',
    );
    expect(read('hulp/hulplijnen')).toContain('Wijkteam Voorbeeld');
    const region = read('veilig-thuis/regio/friesland');
    expect(region).toContain('tel:0123456789');
    expect(region).toContain('/hulp/bij-ons/');
    expect(read('veilig-thuis/regio/utrecht')).not.toContain('tel:0123456789');
    expect(read('hulp/bij-ons')).toContain('Twijfel in Voorbeeld');
    expect(readFileSync(path.join(root, 'dist/deel/kaart.txt'), 'utf8')).toContain('https://twijfel.gemeente.example/');
  } finally {
    copy.remove();
  }
});
