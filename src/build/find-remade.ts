import { signature, writeIndex, type IndexFile } from '../search/engine-index.ts';
import type { Pack } from '../search/pack.ts';

/** The first word of a file of the engine's index: a list of one list of words, each a list that begins with itself. */
function firstWord(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let at = signature.length;
  /** How much a head of CBOR counts. */
  const size = () => {
    const count = view.getUint8(at++) & 31;
    if (count < 24) return count;
    at += count === 24 ? 1 : 2;
    return count === 24 ? view.getUint8(at - 1) : view.getUint16(at - 2);
  };
  for (const _list of ['index', 'words', 'word']) size();
  const length = size();
  return new TextDecoder().decode(bytes.subarray(at, at + length));
}

/**
 * The files of the index that need not travel, since the visitor's own machine makes the very same bytes from the pages.
 * None when the engine came to write them otherwise: then they travel as they are.
 */
export function findRemade({ index, files }: Pack): readonly IndexFile[] {
  const own = [...files].filter(([name]) => name.endsWith('.pf_index'));
  const remade = own.map(([name, bytes]): IndexFile => ({ name, from: firstWord(bytes) }));
  const made = writeIndex(index, remade);
  const isSame = own.every(([name, bytes]) => Buffer.compare(bytes, made.get(name) ?? new Uint8Array()) === 0);
  return isSame ? remade : [];
}
