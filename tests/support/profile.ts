import { lstatSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A fresh folder for a browser to live in. */
export function makeProfile(): string {
  return mkdtempSync(path.join(tmpdir(), 'profile-'));
}

/**
 * Unpacks a block of LZ4, the form in which Firefox keeps its tabs: runs of bytes as they are, each followed by a piece
 * that was there before (https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md).
 */
export function unpackLz4(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let from = 0;
  let to = 0;
  const length = (start: number) => {
    let sum = start;
    if (start < 15) return sum;
    for (let more = 255; more === 255;) {
      more = packed[from++] ?? 0;
      sum += more;
    }
    return sum;
  };
  while (from < packed.length) {
    const token = packed[from++] ?? 0;
    const literals = length(token >> 4);
    out.set(packed.subarray(from, from + literals), to);
    from += literals;
    to += literals;
    if (from >= packed.length) break;
    const back = (packed[from] ?? 0) + 256 * (packed[from + 1] ?? 0);
    from += 2;
    const copies = length(token & 15) + 4;
    for (let at = 0; at < copies; at++, to++) out[to] = out[to - back] ?? 0;
  }
  return out;
}

const mozLz4 = Buffer.from('mozLz40\0');

/** What stands in a file; nothing in one that an open browser took away or renamed since it was listed. */
function readPlain(file: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
  if (!bytes.subarray(0, mozLz4.length).equals(mozLz4)) return bytes;
  return Buffer.from(unpackLz4(bytes.subarray(12), bytes.readUInt32LE(8)));
}

/** A file of a profile with the texts that stand in it, in its bytes or in its own path. */
export interface Found {
  readonly file: string;
  readonly texts: readonly string[];
}

/** Every file of a profile that holds one of these texts, as browsers write text: one or two bytes a letter. */
export function searchProfile(folder: string, texts: readonly string[]): { files: number; found: Found[] } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    lstatSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile(),
  );
  const found = files.flatMap((file): Found[] => {
    const bytes = readPlain(path.join(folder, file));
    const inside = texts.filter(
      (text) =>
        bytes.includes(Buffer.from(text, 'utf8')) ||
        bytes.includes(Buffer.from(text, 'utf16le')) ||
        file.includes(text),
    );
    return inside.length > 0 ? [{ file: file.split(path.sep).join('/'), texts: inside }] : [];
  });
  return { files: files.length, found };
}
