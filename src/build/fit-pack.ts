import { brotliCompressSync, constants } from 'node:zlib';
import { encodePack } from '../search/pack.ts';
import { findRemade } from './find-remade.ts';
import { depths, type Depth, type MadePack, type PackMaker } from './make-pack.ts';

/** What the pack may weigh, as it travels, of all that search may fetch at its first touch: the worker has the rest. */
export const packLimit = 127 * 1024;
/** The same for a language that has its core: with the worker the set stays below 120 kB. */
export const otherPackLimit = 100 * 1024;

/** As tight as the build packs. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 10 };

/**
 * The running text of pages stays out. Measured in November 2026 on 438 questions: it is a quarter of the pack, and
 * 1 in 100 more find the right theme first.
 */
const fitting = depths.filter((depth) => depth !== 'full');

/** A pack that is small enough, its bytes before they are packed, and what they weigh as they travel. */
export interface FittedPack extends MadePack {
  readonly depth: Depth;
  readonly bytes: Uint8Array;
  readonly weight: number;
}

/** The deepest pack that weighs at most `limit` bytes as it travels; when even the shallowest is larger, that one. */
export async function fitPack(make: PackMaker, limit = packLimit): Promise<FittedPack> {
  let fitted: FittedPack | undefined;
  for (const depth of fitting) {
    const made = await make(depth);
    const bytes = encodePack(made.pack, findRemade(made.pack));
    fitted = { ...made, depth, bytes, weight: brotliCompressSync(bytes, { params }).length };
    if (fitted.weight <= limit) break;
  }
  if (!fitted) throw new Error('fit-pack.ts: there is no depth to make a pack of.');
  return fitted;
}
