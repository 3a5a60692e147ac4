import type { Version } from '../domain/revisions/entry-change.ts';
import { FRONT_MATTER } from './read-entries.ts';
import { readYaml } from './read-yaml.ts';

/** The data of an entry as its file has it, a Markdown body as its paragraphs; undefined if the file cannot be read. */
export function entryData(path: string, text: string): unknown {
  if (!path.endsWith('.md')) return readYaml(path, text).data;
  const { yaml, body = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  const data = yaml === undefined ? undefined : readYaml(path, yaml).data;
  if (data === undefined) return undefined;
  const paragraphs = body.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
  return { ...(data as object), body: paragraphs.filter(Boolean) };
}

/** A version of an entry that is read from its bytes once somebody asks. `bytes` gives nothing where they are lost. */
export function entryVersion(path: string, hash: string, bytes: () => Uint8Array | undefined): Version {
  let read: { data: unknown } | undefined;
  return {
    hash,
    data() {
      const found = read ? undefined : bytes();
      read ??= { data: found && entryData(path, new TextDecoder().decode(found)) };
      return read.data;
    },
  };
}
