import { gzipSync } from 'node:zlib';
import { encodePack } from '../search/pack.ts';
import { depths, type Depth, type MadePack, type PackMaker } from './make-pack.ts';

/** What is left for the pack of the 250 kB that search may fetch at its first touch (DESIGN §9): the worker has the rest. */
export const packLimit = 230 * 1024;

/** A pack that is small enough, and its bytes as they are sent. */
export interface FittedPack extends MadePack {
  readonly depth: Depth;
  readonly bytes: Uint8Array;
}

/** The deepest pack of at most `limit` bytes; when even the shallowest is larger, that one. */
export async function fitPack(make: PackMaker, limit = packLimit): Promise<FittedPack> {
  let fitted: FittedPack | undefined;
  for (const depth of depths) {
    const made = await make(depth);
    // Packed here and not by the host, so that it weighs the same everywhere.
    fitted = { ...made, depth, bytes: gzipSync(encodePack(made.pack), { level: 9 }) };
    if (fitted.bytes.length <= limit) break;
  }
  if (!fitted) throw new Error('fit-pack.ts: there is no depth to make a pack of.');
  return fitted;
}
