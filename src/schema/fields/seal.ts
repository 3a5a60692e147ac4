import { z } from 'astro/zod';
import { partialDate, ref, rule } from './primitives.ts';

/** A SHA-256 in hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, rule('seal-form'));

/**
 * The seals of a stored text, oldest first. Together with the history they prove that evidence did not change under its
 * quotations: the last one fits the text, and each after the first names the correction that says why.
 */
export const seals = z
  .array(
    z.strictObject({
      date: partialDate.describe('Day on which the text was stored in these words.'),
      sha256: sha256.describe('SHA-256 of its words; npm run check says it where it is wrong.'),
      correction: ref('corrections')
        .optional()
        .describe('Id of the correction that says why the text changed; required from the second seal on.'),
    }),
  )
  .min(1)
  .describe('Seals of the text, oldest first; add one when a stored text changes, never rewrite one.');
export type Seal = z.infer<typeof seals>[number];
