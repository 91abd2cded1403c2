import { createHash } from 'node:crypto';
import type { Loader } from 'astro/loaders';
import { sourceLanguage } from '../language/language.ts';
import { sharedKinds, type Content } from '../schema/content.ts';
import { contentFolder, type Reading } from './read.ts';
import { readAgain, sharedReading } from './shared.ts';

/** One thing of a collection. `text` and `path` belong to what is a page of text. */
interface Loaded {
  readonly id: string;
  readonly data: object;
  readonly text?: string;
  readonly path?: string;
}

/** What stands in a collection: everything of every language, by the code of the language and the id. */
type Pick = (content: Content) => readonly Loaded[];

/** Feeds a collection from the one reading of the content, and again when an author saves. */
export function fromReading(name: string, pick: Pick): Loader {
  return {
    name: `content: ${name}`,
    load: ({ store, watcher }) => {
      const fill = ({ languages }: Reading) => {
        const kept = new Set<string>();
        for (const [code, content] of languages) {
          if (code !== sourceLanguage && sharedKinds.has(name)) continue;
          for (const { id: ownId, data, text, path } of pick(content)) {
            const id = `${code}/${ownId}`;
            const digest = createHash('sha256')
              .update(JSON.stringify([data, text]))
              .digest('hex');
            kept.add(id);
            store.set({
              id,
              data: data as Record<string, unknown>,
              digest,
              ...(text === undefined || path === undefined
                ? {}
                : { body: text, filePath: `content/${path}`, deferredRender: true }),
            });
          }
        }
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
      };
      fill(sharedReading());
      const refill = (file: string) => {
        if (file.startsWith(contentFolder)) void readAgain().then(fill);
      };
      watcher?.add(contentFolder);
      watcher?.on('change', refill).on('add', refill).on('unlink', refill);
      return Promise.resolve();
    },
  };
}
