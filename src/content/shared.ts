import { readContent, type Reading } from './read.ts';

interface Holder {
  reading?: Reading;
  again?: Promise<Reading> | undefined;
}
const key = Symbol.for('ook-bij-twijfel.reading');
type Holders = Record<typeof key, Holder | undefined>;

/** A build loads its modules more than once, so what was read is kept with the process. */
function holder(): Holder {
  const all = globalThis as unknown as Holders;
  return (all[key] ??= {});
}

/** The content of this project, read once for everything that a build or a command does. */
export function sharedReading(): Reading {
  return (holder().reading ??= readContent());
}

/** Reads again, once for all who ask within a moment: for who shows the site while somebody writes. */
export function readAgain(): Promise<Reading> {
  const held = holder();
  held.again ??= new Promise((resolve) => {
    setTimeout(() => {
      held.reading = readContent();
      held.again = undefined;
      resolve(held.reading);
    }, 100);
  });
  return held.again;
}
