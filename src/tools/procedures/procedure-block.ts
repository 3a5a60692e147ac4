import { z } from 'astro/zod';
import { procedureSchema, type Procedure } from '../../schema/services/procedure.ts';
import { entryYaml } from '../interview/entry/to-yaml.ts';

/** All that the importer owns of a content file: this key at the margin and the indented lines under it. */
const BLOCK = /^procedure:[^\n]*\n(?:(?:[ \t][^\n]*)?\n)*/mu;
const OWNED = z.strictObject({ procedure: procedureSchema });

/** A content file with this procedure in place of the one it had, or at its end; nothing else of it changes. */
export function withProcedure(text: string, procedure: Procedure): string {
  const block = entryYaml({ procedure }, OWNED);
  return BLOCK.test(text)
    ? text.replace(BLOCK, () => block)
    : `${text.replace(/\n*$/u, text === '' ? '' : '\n')}${block}`;
}
