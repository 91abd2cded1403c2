import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './built-mark.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (isBuilt(root)) {
  console.log('Nothing has changed since dist/ was built. "npm run build" builds it anew all the same.');
} else {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./serve.ts');
