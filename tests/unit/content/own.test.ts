import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOwnSettings } from '../../../src/content/own-settings.ts';
import { placeFiles } from '../../../src/content/layout.ts';
import type { Issue } from '../../../src/domain/check/issue.ts';

const place = (...paths: string[]) => {
  const issues: Issue[] = [];
  const placed = placeFiles(
    paths.map((one) => ({ path: one, file: `content/${one}`, text: '' })),
    issues,
  );
  return { issues, placed };
};

describe('what the host of a copy adds in content/eigen', () => {
  it('stands among ours, and keeps its own name in messages', () => {
    const { issues, placed } = place('eigen/feiten/hulplijnen/wijkteam.yaml', 'eigen/nl/paginas/hulp/bij-ons.mdx');
    expect(issues).toEqual([]);
    expect(placed.map(({ folder, name, language }) => [folder, name, language])).toEqual([
      ['feiten/hulplijnen', 'wijkteam', undefined],
      ['paginas', 'hulp/bij-ons', 'nl'],
    ]);
    expect(placed[0]?.file).toBe('content/eigen/feiten/hulplijnen/wijkteam.yaml');
  });

  it('never replaces what is ours', () => {
    const { issues, placed } = place('nl/paginas/hulp/nood.mdx', 'eigen/nl/paginas/hulp/nood.mdx');
    expect(placed).toHaveLength(1);
    expect(issues.map(({ file }) => file)).toEqual(['content/eigen/nl/paginas/hulp/nood.mdx']);
  });

  it.each(['eigen/bomen/wat-kan-ik-doen.yaml', 'eigen/nl/teksten/site.yaml', 'eigen/los.txt'])(
    'does not hold %s',
    (file) => {
      const { issues, placed } = place(file);
      expect(placed).toEqual([]);
      expect(issues).toHaveLength(1);
    },
  );
});

describe('the settings of a copy', () => {
  const write = (text: string) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'instellingen.yaml');
    writeFileSync(file, text);
    return {
      file,
      remove: () => {
        rmSync(folder, { recursive: true });
      },
    };
  };

  it('are none where there is no file', () => {
    expect(readOwnSettings('/nergens/instellingen.yaml')).toEqual({});
  });

  it('have the names of the environment', () => {
    const { file, remove } = write('SITE_OWNER: Gemeente Voorbeeld\n');
    expect(readOwnSettings(file)).toEqual({ SITE_OWNER: 'Gemeente Voorbeeld' });
    remove();
  });

  it('are not set by a name with nothing behind it', () => {
    const { file, remove } = write('SITE_OWNER:\nSITE_REGION: friesland\n');
    expect(readOwnSettings(file)).toEqual({ SITE_REGION: 'friesland' });
    remove();
  });

  it.each(['SITE_EIGENAAR: x\n', '- SITE_OWNER\n', 'SITE_OWNER: { name: x }\n', 'SITE_OWNER: [x]\n'])(
    'refuse what is no setting',
    (text) => {
      const { file, remove } = write(text);
      expect(() => readOwnSettings(file)).toThrow(/instellingen\.yaml/);
      remove();
    },
  );
});
