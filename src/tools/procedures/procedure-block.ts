import { z } from 'astro/zod';
import { procedureSchema, type Procedure } from '../../schema/services/procedure.ts';
import { entryYaml } from '../form/to-yaml.ts';

const KEY = 'procedure:';
/** What belongs to the key above it. */
const INDENTED = /^[ \t]+\S/u;
/** What belongs to whatever stands below it. */
const BETWEEN = /^(?:\s*|#.*)$/u;
const OWNED = z.strictObject({ procedure: procedureSchema });

/**
 * A content file with this procedure in place of the one it had, or at its end. The importer owns the key at the margin
 * and the indented lines under it; nothing else of the file changes.
 */
export function withProcedure(text: string, procedure: Procedure): string {
  const block = entryYaml({ procedure }, OWNED).replace(/\n$/u, '').split('\n');
  const lines = text.replace(/\n$/u, '').split('\n');
  const start = lines.findIndex((line) => line.startsWith(KEY));
  if (start === -1) return `${[...(text === '' ? [] : lines), ...block].join('\n')}\n`;
  const after = lines.findIndex((line, index) => index > start && !INDENTED.test(line) && !BETWEEN.test(line));
  let end = after === -1 ? lines.length : after;
  while (end > start + 1 && !INDENTED.test(lines[end - 1] ?? '')) end -= 1;
  return `${[...lines.slice(0, start), ...block, ...lines.slice(end)].join('\n')}\n`;
}
