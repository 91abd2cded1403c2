import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const check = (settings: Readonly<Record<string, string>>) =>
  spawnSync(process.execPath, ['src/build/check.ts'], { encoding: 'utf8', env: { ...process.env, ...settings } });

describe('the check of content', () => {
  it('tells all that is wrong with the settings of a copy, and fails', () => {
    const { status, stdout, stderr } = check({ SITE_REGION: 'IJsselland', SITE_HSTS: 'soms' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/SITE_REGION/);
    expect(stdout).toMatch(/SITE_HSTS/);
    expect(status).toBe(1);
  });

  it('is content with none', () => {
    expect(check({}).status).toBe(0);
  });
});
