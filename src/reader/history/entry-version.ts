import { characterFaults } from '../../domain/text/characters.ts';
import type { Version } from '../../domain/revisions/entry-change.ts';
import { FRONT_MATTER } from '../files/read-entries.ts';
import { isCharacterRule, readYaml } from '../files/read-yaml.ts';

/** The data of a YAML text; nothing if it cannot be read, or holds characters that no page may show. */
function readableData(path: string, yaml: string): unknown {
  const { data, problems } = readYaml(path, yaml);
  return problems.some(({ rule }) => isCharacterRule(rule)) || characterFaults(yaml).length > 0 ? undefined : data;
}

/** The data of an entry as its file has it, a Markdown body as its paragraphs; undefined if the file cannot be read. */
export function entryData(path: string, text: string): unknown {
  if (!path.endsWith('.md')) return readableData(path, text);
  const { yaml, body = '' } = FRONT_MATTER.exec(text)?.groups ?? {};
  const data = yaml === undefined ? undefined : readableData(path, yaml);
  if (data === undefined || characterFaults(body).length > 0) return undefined;
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
