import { createHash } from 'node:crypto';
import type { PublishedFile } from './described.ts';

/** The name, size and hash of a file under `/data/v1/`. */
export function publishedFile(name: string, content: string | Uint8Array): PublishedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
