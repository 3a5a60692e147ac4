import { z } from 'astro/zod';
import { procedureRow } from './row.ts';

/** The shape of a line of a reading as a JSON Schema (draft 2020-12). */
export const rowSchema = (): object => ({
  ...z.toJSONSchema(procedureRow),
  title: 'A procedure of the national portal, one a line (JSON Lines, UTF-8)',
  description: 'null: the page says nothing. Texts are the words of the page, typing errors included.',
});
