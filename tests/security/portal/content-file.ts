import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { LineCounter, parseDocument, stringify } from 'yaml';
import { COLLECTIONS } from '../../../src/schema/collections.ts';
import { textFields, type TextField } from './text-fields.ts';

/** The step to the text below the front matter of a file. */
export const BODY = '$body';

/** A content file whose texts can be replaced. */
export interface ContentFile {
  readonly path: string;
  readonly kind: string;
  readonly fields: readonly TextField[];
  /** The file with other texts in some fields, and the line of each of these in it. */
  readonly written: (texts: ReadonlyMap<TextField, string>) => { text: string; lines: Map<TextField, number> };
}

const HEAD = /^---\n(?<head>.*?\n)---\n(?<body>.*)$/su;

/** The kind of entry in a file and its schema. */
function kindOf(path: string): { kind: string; schema: z.ZodType } | undefined {
  if (path.startsWith('ui/')) return { kind: 'words', schema: z.record(z.string(), z.string()) };
  const [name = '', ...rest] = path.split('/');
  if (rest.length === 0) return path === 'portal.yaml' ? COLLECTIONS.portal : undefined;
  return name in COLLECTIONS ? COLLECTIONS[name as keyof typeof COLLECTIONS] : undefined;
}

function put(root: Record<string | number, unknown>, path: TextField['path'], text: string): void {
  let at = root;
  path.forEach((step, index) => {
    if (index === path.length - 1) at[step] = text;
    else at = (at[step] ??= typeof path[index + 1] === 'number' ? [] : {}) as typeof at;
  });
}

/** Reads a content file; undefined if it holds no entry. */
export function contentFile(folder: string, path: string): ContentFile | undefined {
  const found = kindOf(path);
  if (found === undefined) return undefined;
  const whole = readFileSync(join(folder, path), 'utf8');
  const { head = whole, body } = HEAD.exec(whole)?.groups ?? {};
  const data = parseDocument(head).toJS() as Record<string, unknown>;
  const ofBody: TextField[] = body === undefined ? [] : [{ path: [BODY], isAddress: false, text: body }];
  return {
    path,
    kind: found.kind,
    fields: [...textFields(found.schema, data), ...ofBody],
    written: (texts) => {
      const copy = structuredClone(data);
      let end = body;
      for (const [{ path: at }, text] of texts) {
        if (at[0] === BODY) end = text;
        else put(copy, at, text);
      }
      const yaml = path.endsWith('.json')
        ? JSON.stringify(copy, undefined, 2)
        : stringify(copy, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
      const counter = new LineCounter();
      const document = parseDocument(yaml, { lineCounter: counter });
      const above = body === undefined ? 0 : 1;
      const lines = new Map<TextField, number>();
      for (const field of texts.keys()) {
        const node = document.getIn(field.path, true) as { range?: [number, number, number] } | undefined;
        if (node?.range) lines.set(field, counter.linePos(node.range[0]).line + above);
      }
      return { text: end === undefined ? yaml : `---\n${yaml}---\n${end}`, lines };
    },
  };
}
