import { gzipSync } from 'node:zlib';
import { encodePack } from '../search/pack.ts';
import { depths, type Depth, type MadePack, type PackMaker } from './make-pack.ts';

/** What the pack may weigh of the 210 kB that search may fetch at its first touch: the worker has the rest. */
export const packLimit = 190 * 1024;

/**
 * The running text of pages stays out. Measured in November 2026 on 438 questions: it is a quarter of the pack, and
 * 1 in 100 more find the right theme first.
 */
const fitting = depths.filter((depth) => depth !== 'full');

/** A pack that is small enough, and its bytes as they are sent. */
export interface FittedPack extends MadePack {
  readonly depth: Depth;
  readonly bytes: Uint8Array;
}

/** The deepest pack of at most `limit` bytes; when even the shallowest is larger, that one. */
export async function fitPack(make: PackMaker, limit = packLimit): Promise<FittedPack> {
  let fitted: FittedPack | undefined;
  for (const depth of fitting) {
    const made = await make(depth);
    // Packed here and not by the host, so that it weighs the same everywhere.
    fitted = { ...made, depth, bytes: gzipSync(encodePack(made.pack), { level: 9 }) };
    if (fitted.bytes.length <= limit) break;
  }
  if (!fitted) throw new Error('fit-pack.ts: there is no depth to make a pack of.');
  return fitted;
}
