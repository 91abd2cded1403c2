import type { AstroIntegration } from 'astro';
import { readAgain, sharedReading } from '../content/shared.ts';
import { reportContent } from './content-report.ts';

/** Checks all content before a build, and again at every change while somebody writes. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const { issues, text } = reportContent(sharedReading());
        if (issues.length > 0) {
          process.stderr.write(`\n${text}\n\n`);
          throw new Error('The content check found mistakes; the report above tells where. Nothing was built.');
        }
        logger.info(text);
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = async () => {
          const { issues, text } = reportContent(await readAgain());
          if (issues.length > 0) {
            logger.error(`\n${text}`);
            server.ws.send({ type: 'error', err: { message: text, stack: '', plugin: 'content-check' } });
          } else logger.info(text);
        };
        const tellSoon = (file: string) => {
          if (!file.replaceAll('\\', '/').includes('/content/')) return;
          void tell();
        };
        server.watcher.on('change', tellSoon).on('add', tellSoon).on('unlink', tellSoon);
        void tell();
      },
    },
  };
}
