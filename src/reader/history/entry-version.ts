import { characterFaults } from '../../domain/text/characters.ts';
import type { Version } from '../../domain/revisions/entry-change.ts';
import { FRONT_MATTER, hasBody } from '../files/read-entries.ts';
import { isCharacterRule, readYaml } from '../files/read-yaml.ts';

/** Parses YAML; undefined if it is invalid or contains forbidden characters. */
function readableData(path: string, yaml: string): unknown {
  const { data, problems } = readYaml(path, yaml);
  return problems.some(({ rule }) => isCharacterRule(rule)) || characterFaults(yaml).length > 0 ? undefined : data;
}

/** The data of an entry's file, with a body as paragraphs; undefined if the file is invalid. */
export function entryData(path: string, text: string): unknown {
  if (!hasBody(path)) return readableData(path, text);
  const { yaml, body = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  const data = yaml === undefined ? undefined : readableData(path, yaml);
  if (data === undefined || characterFaults(body).length > 0) return undefined;
  const paragraphs = body.split(/\n\s*\n/u).map((paragraph) => paragraph.trim());
  return { ...(data as object), body: paragraphs.filter(Boolean) };
}

/** A version of an entry that is parsed on demand. `bytes` returns undefined if the contents are not available. */
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
